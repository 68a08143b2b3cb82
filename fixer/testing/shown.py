"""Differences as people can see them: with what is invisible made visible."""

import difflib
import re

_ODD = re.compile(r"[^\x20-\x7e\t\n\r\xa1-\ufefe]")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_END = re.compile(r"(?P<blanks>[ \t]*)(?P<cr>\r?)(?P<newline>\n?)\Z")


def difference(expected: str, got: str, name: str) -> str:
    """A unified diff from what was expected to what came; empty if they are equal.

    In lines that differ, blanks at the end are shown as `·` and `→`, a carriage return as `␍`, other characters that
    cannot be seen by their code; a missing newline at the end of the file is said.
    """
    if expected == got:
        return ""
    lines = difflib.unified_diff(
        _LINE.findall(expected),
        _LINE.findall(got),
        f"{name} (expected)",
        f"{name} (got)",
    )
    return "\n".join(
        [line.rstrip("\n") if i < 2 or line[0] in "@ " else _visible(line) for i, line in enumerate(lines)]
    )


def _visible(line: str) -> str:
    end = _END.search(line, 1)
    if end is None:
        return line
    blanks = end["blanks"].replace(" ", "·").replace("\t", "→")
    cr = "␍" if end["cr"] else ""
    last = "" if end["newline"] else "   (no newline at the end of the file)"
    inner = _ODD.sub(lambda odd: f"\\u{ord(odd[0]):04x}", line[: end.start()].replace("\r", "␍"))
    return inner + blanks + cr + last
