"""Parts of `declare_missing_outputs`."""
