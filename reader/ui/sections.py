"""The screens of the window, by id."""

LIBRARY, ENTITIES, TAGS, IMPORT, REGIONS = "library", "entities", "tags", "import", "regions"
SECTIONS = (LIBRARY, ENTITIES, TAGS, IMPORT, REGIONS)
