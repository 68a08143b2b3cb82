"""The name that was meant: the one that differs least from what is written."""

from collections.abc import Iterable


def nearest(name: str, names: Iterable[str], most: int = 2) -> str:
    """The one name at the least distance (insertions, deletions, substitutions), empty if two are as near or none is.

    `most` is the greatest distance that counts. Terraform suggests names up to a distance of 2, too.
    Source: https://github.com/hashicorp/terraform/blob/main/internal/didyoumean/name_suggestion.go
    """
    found, least = "", most + 1
    for other in names:
        if abs(len(other) - len(name)) > most or other == name:
            continue
        distance = _distance(name, other, least)
        if distance < least:
            found, least = other, distance
        elif distance == least and distance <= most:
            found = ""
    return found


def _distance(one: str, other: str, most: int) -> int:
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
        if min(row) > most:
            return most + 1
    return row[-1]
