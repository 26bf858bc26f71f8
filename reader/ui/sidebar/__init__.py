"""文库: the way from the library to an article; issues as a tree, the pages of one, its articles as a list."""
