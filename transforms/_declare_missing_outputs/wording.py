"""What an output is, by its name."""

from transforms._variables.words import described, spelled


def description(name: str, end: str) -> str:
    """`private_subnet_ids`, which ends with `ids`: "IDs of the private subnets"."""
    head = name.removesuffix(end).strip("_")
    if not end or not head:
        return described(name, "", [])
    is_many = end.endswith("s") and not end.endswith("ss")
    words = spelled(head)
    if is_many and not words.endswith("s"):
        words = f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"
    said = spelled(end)
    return f"{said[:1].upper()}{said[1:]} of the {words}"
