#!/usr/bin/env python3
"""Set up, run, test and measure 校阅 Jiaoyue from a checkout; needs nothing but Python.

    python3 packaging/dev.py run            the app (without a display: the picture of its window)
    python3 packaging/dev.py test           lint, types and all tests; `test -k name` runs pytest alone
    python3 packaging/dev.py --help         the other verbs

This file must be readable by any Python 3, so that an old one is told clearly what is missing; everything else is in
the package ``development`` beside it.
"""

import shutil
import subprocess
import sys

LOWEST, HIGHEST = (3, 11), (3, 13)


def suitable(version: "tuple[int, int]") -> bool:
    """Tell whether a Python of this (major, minor) version can run the app."""
    return LOWEST <= version <= HIGHEST


def other_python() -> "str | None":
    """Find a suitable Python beside this one, the newest first; None if there is none."""
    for minor in range(HIGHEST[1], LOWEST[1] - 1, -1):
        program = shutil.which("python3." + str(minor))
        if program and subprocess.call([program, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return program
    return None


def main() -> int:
    """Run the verb on the command line and return its exit status; an unsuitable Python hands over to a better one."""
    if suitable(sys.version_info[:2]):
        from development.verbs import dispatch

        return dispatch(sys.argv[1:])
    program = other_python()
    if program:
        return subprocess.call([program, *sys.argv])
    sys.stderr.write(
        "Jiaoyue needs Python 3.11, 3.12 or 3.13, and this is {}.{}: install one of them and start again with it, "
        "for example: python3.12 packaging/dev.py run\n".format(*sys.version_info[:2])
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
