"""命令面板: every command, article, tag and name by a few letters; and the sheet of all keys."""
