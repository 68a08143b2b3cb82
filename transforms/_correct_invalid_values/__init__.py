"""Parts of `correct_invalid_values`: what is meant by a value that is not allowed, and where it stands."""
