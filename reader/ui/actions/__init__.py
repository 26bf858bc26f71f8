"""Everything a person can do, one record each; menus, keys, tooltips, shortcut sheet and palette grow from it."""
