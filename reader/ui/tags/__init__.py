"""标签: matching terms by a few letters, the quick palette over an article, and the screen of the whole vocabulary."""
