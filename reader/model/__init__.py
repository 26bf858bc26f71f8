"""The newspaper as data: immutable records and the pure functions on them. Standard library only, no files, no Qt."""
