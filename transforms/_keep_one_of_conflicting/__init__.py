"""The parts of `keep_one_of_conflicting`: which of two goes."""
