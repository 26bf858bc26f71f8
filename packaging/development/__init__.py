"""What ``packaging/dev.py`` does, on the standard library alone.

``verbs`` names the verbs, ``checks`` is lint and tests, ``environment`` the virtual environment, ``system`` the Debian
packages Qt needs, ``display`` whether a window can be shown, ``process`` how other programs are started.
"""
