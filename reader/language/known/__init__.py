"""Names that a library has learnt: found wherever they stand, and never suggested where a person rejected them."""
