"""Parts of `place_language_blocks`."""
