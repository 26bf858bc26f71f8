"""Small widgets that several screens share: chips, a layout that wraps, the glyphs of a status."""
