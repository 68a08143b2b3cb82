"""Parts of `declare_missing_data_sources`."""
