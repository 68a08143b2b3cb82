"""The private parts of `remove_reserved_variables`."""
