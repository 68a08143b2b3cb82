"""Parts of `correct_static_references`."""
