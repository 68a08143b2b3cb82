"""Parts of `declare_missing_variables`."""
