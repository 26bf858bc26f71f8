"""阅读: one article, beautifully set, with its names, notes and the hands to work on them.

`ReadingPane` is the door; it shows an `ArticleRecord` and emits wishes, it never writes. `ReadingPane.lane` is the
`NotesLane`; the frame may place it in another pane (the inspector), it follows the text wherever it stands, and while
it is not visible the notes become numbered markers with a popover.
"""

from reader.ui.reading.pane import ReadingPane
from reader.ui.reading.setting import Setting

__all__ = ["ReadingPane", "Setting"]
