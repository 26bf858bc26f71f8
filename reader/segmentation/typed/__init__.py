"""Text that keeps the page's width: columns stand beside each other on a row, as `pdftotext -layout` writes them."""
