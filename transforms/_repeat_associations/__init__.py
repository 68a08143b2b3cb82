"""Parts of `repeat_associations`."""
