"""The parts of `reshape_blocks`."""
