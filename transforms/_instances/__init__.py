"""Which instances there are of what a module declares, in each of its uses."""
