"""Parts of `correct_references`."""
