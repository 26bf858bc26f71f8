"""What a person can set: typed fields with defaults and bounds, the file they lie in, and the page that shows them."""
