"""导入: the files that are being read, what came of each, and a place to drop more."""
