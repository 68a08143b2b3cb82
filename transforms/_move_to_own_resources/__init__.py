"""Parts of `move_to_own_resources`."""
