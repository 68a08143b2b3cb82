"""Parts of `declare_missing_resources`."""
