"""Parts of `translate_expressions`."""
