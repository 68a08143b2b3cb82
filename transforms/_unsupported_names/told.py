"""What is said of a name that is meant for another."""

from fixer.validation import Rejection


def told(found: Rejection, new: str) -> str:
    """What is said of a name, and which one it is."""
    said = found.told.rstrip(".")
    return f"{said}: it is {new}"
