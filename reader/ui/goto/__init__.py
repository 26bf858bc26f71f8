"""转到版、篇、行: a field over the window; "2" or "A02" is a page, ":120" a line, all else the title of an article."""
