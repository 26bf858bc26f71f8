"""分版校核: the page with its regions, to put right how it is cut into articles."""
