"""The parts of `remove_superfluous_arguments`."""
