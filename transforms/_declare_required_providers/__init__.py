"""The parts of `declare_required_providers`: who uses what, the entries, their places, and one block of two."""
