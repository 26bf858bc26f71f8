"""The pane at the right: notes, tags, names and history of the article that is shown."""
