"""Which stretches of files the fixes of a pass touch, so that no two of them touch the same."""

from bisect import bisect_left, bisect_right, insort


class Taken:
    """The stretches of files that fixes of this pass touch. Those of one file never overlap, so they stay sorted."""

    def __init__(self) -> None:
        self.stretches: dict[str, list[tuple[int, int]]] = {}
        self.places: dict[str, list[int]] = {}

    def add(self, file: str, start: int, end: int) -> None:
        """Takes a stretch. An empty one is a place between two nodes, where there is room for more than one."""
        if start < end:
            insort(self.stretches.setdefault(file, []), (start, end))
        else:
            insort(self.places.setdefault(file, []), start)

    def overlaps(self, file: str, start: int, end: int) -> bool:
        """Whether a stretch touches one that is taken, or falls inside it, or holds a place that is."""
        stretches = self.stretches.get(file, [])
        i = bisect_left(stretches, (start, start))
        if i and stretches[i - 1][1] > start:
            return True
        if start == end:
            return False
        if i < len(stretches) and stretches[i][0] < end:
            return True
        places = self.places.get(file, [])
        i = bisect_right(places, start)
        return i < len(places) and places[i] < end
