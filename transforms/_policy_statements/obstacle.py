"""What keeps a statement from being added."""

from typing import NamedTuple


class Obstacle(NamedTuple):
    """Why something cannot be done."""

    reason: str
