"""The parts of `remove_duplicate_declarations`: what is declared twice, and whether two say the same."""
