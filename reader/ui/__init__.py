"""The window: shows the library and sends commands; nothing is stored here and nothing is computed that could wait.

Offsets are code points everywhere but at Qt's own doors; `reader.ui.offsets` alone converts.
"""
