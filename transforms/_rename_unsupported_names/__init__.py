"""Parts of `rename_unsupported_names`."""
