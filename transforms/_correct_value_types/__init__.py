"""Parts of `correct_value_types`."""
