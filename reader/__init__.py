"""校阅 Jiaoyue: newspaper pages become clean articles to read, tag, annotate and correct.

The packages below this one are layers; which may import which is written in the README and kept by
``tests/unit/test_layers.py``. Importing this module loads nothing else.
"""

__version__ = "0.1.0"
