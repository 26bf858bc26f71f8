"""The way in: files are read and cut into articles in worker processes, and stored by the process that asked."""
