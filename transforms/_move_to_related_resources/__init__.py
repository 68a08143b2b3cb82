"""The parts of `move_to_related_resources`."""
