"""Starts the program: `python -m reader` is `jiaoyue`."""

from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()  # a worker of the executable goes its own way here

    from reader.cli import main

    main()
