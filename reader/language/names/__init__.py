"""Names of people, places and organisations: by pattern, and by a statistical model."""
