"""Code in a message."""

_LONGEST = 100


def short(code: str) -> str:
    """Code on one line; of what is too long for one, how it starts and ends."""
    line = " ".join(code.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST // 2].rstrip()} ... {line[-_LONGEST // 4 :].lstrip()}"
