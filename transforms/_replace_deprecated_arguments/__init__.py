"""The parts of `replace_deprecated_arguments`: what goes by another name now, and since which version."""
