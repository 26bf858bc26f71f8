"""What stands around every screen: toolbar, rail, status bar, toast and the bar for errors."""
