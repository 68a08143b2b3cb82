"""One line of a `.gitignore`, as git's own matching reads it."""

import re


class Pattern:
    """One line of a `.gitignore`. One with a slash is anchored: it is about a path, any other about a mere name."""

    __slots__ = ("anchored", "folders_only", "matches", "negated", "source")

    def __init__(self, line: str) -> None:
        self.negated = line.startswith("!")
        line = line[self.negated :]
        self.folders_only = line.endswith("/")
        if self.folders_only:
            line = line[:-1]
        self.anchored = "/" in line
        self.source = _expression(line)
        self.matches = re.compile(self.source, re.DOTALL).fullmatch


def without_trailing_spaces(line: str) -> str:
    """`line` as git reads it, without the spaces at its end that nothing protects."""
    bare = line.rstrip(" ")
    # A backslash keeps the space after it, unless it is itself escaped.
    backslashes = len(bare) - len(bare.rstrip("\\"))
    return bare + " " if backslashes % 2 and len(bare) < len(line) else bare


_NEVER = r"(?!)"
_SPECIAL = re.compile(r"[*?\[\\]")
_CLASSES = {
    "alnum": "a-zA-Z0-9",
    "alpha": "a-zA-Z",
    "blank": " \\t",
    "cntrl": "\\x00-\\x1f\\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": "!-/:-@\\[-`{-~",
    "space": "\\s",
    "upper": "A-Z",
    "xdigit": "0-9a-fA-F",
}


def _expression(pattern: str) -> str:
    """A regular expression for the names or paths that a pattern, without its `!` and final `/`, stands for."""
    anchored = "/" in pattern
    pattern = pattern.removeprefix("/")
    if not pattern:
        return _NEVER
    parts = []
    at = 0
    while at < len(pattern):
        character = pattern[at]
        if character == "*":
            source, at = _stars(pattern, at, anchored=anchored)
        elif character == "?":
            source, at = "[^/]", at + 1
        elif character == "[":
            source, at = _bracket(pattern, at)
        elif character == "\\":
            if at + 1 == len(pattern):
                return _NEVER
            source, at = re.escape(pattern[at + 1]), at + 2
        else:
            source, at = re.escape(character), at + 1
        if source == _NEVER:
            return _NEVER
        parts.append(source)
    return "".join(parts)


def _stars(pattern: str, at: int, *, anchored: bool) -> tuple[str, int]:
    end = at
    while end < len(pattern) and pattern[end] == "*":
        end += 1
    # Two stars cross folders only where they are a whole part of the path. Git compares what stands before the first
    # special character by itself, and then takes what follows for the start of a part, wherever it is.
    starts_part = pattern[at - 1 : at] in ("", "/") or _SPECIAL.search(pattern, 0, at) is None
    if end - at >= 2 and anchored and starts_part:
        if end == len(pattern):
            return ".*", end
        if pattern[end] == "/":
            return "(?:.*/)?", end + 1
    return "[^/]*", end


def _bracket(pattern: str, at: int) -> tuple[str, int]:
    """The character set that opens at `at`; one that never closes matches nothing."""
    end = at + 1
    negated = pattern[end : end + 1] in ("!", "^")
    end += negated
    members = []
    first = True
    while True:
        character = pattern[end : end + 1]
        if not character:
            return _NEVER, end
        if character == "]" and not first:
            break
        first = False
        if pattern.startswith("[:", end):
            close = pattern.find("]", end + 2)
            if close < 0:
                return _NEVER, end
            if close > end + 2 and pattern[close - 1] == ":":
                known = _CLASSES.get(pattern[end + 2 : close - 1])
                if known is None:
                    return _NEVER, end
                members.append(known)
                end = close + 1
                continue
        low, end = _member(pattern, end)
        members.append(re.escape(low))
        if pattern[end : end + 1] == "-" and pattern[end + 1 : end + 2] not in ("", "]"):
            high, end = _member(pattern, end + 1)
            # Of a range that runs backwards, git takes the first character alone.
            if low <= high:
                members.append(f"{re.escape(low)}-{re.escape(high)}")
    inside = "".join(members)
    if negated:
        return f"[^/{inside}]", end + 1
    return f"(?!/)[{inside}]" if inside else _NEVER, end + 1


def _member(pattern: str, at: int) -> tuple[str, int]:
    if pattern[at] == "\\" and at + 1 < len(pattern):
        return pattern[at + 1], at + 2
    return pattern[at], at + 1
