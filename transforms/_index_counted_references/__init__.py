"""Parts of `index_counted_references`."""
