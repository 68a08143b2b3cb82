"""Scripts that write the data that `fixer` ships."""
