"""The parts of `rewrite_removed_arguments`: how what is gone is written now."""
