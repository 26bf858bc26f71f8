"""The screen of entities: an index at the left, one entity in the centre, what may be the same at the right."""
