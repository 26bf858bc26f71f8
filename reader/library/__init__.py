"""The library: one SQLite file that holds everything, and the only package that speaks SQL."""
