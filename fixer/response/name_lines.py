"""The comment at the top of a file that is its name, where what reads the file takes no comment there.

JSON has none, and a script is run by what stands behind `#!` at its very start.
Sources: https://www.rfc-editor.org/rfc/rfc8259 and
https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html#user-data-shell-scripts
"""

import re
from dataclasses import replace
from posixpath import basename
from typing import Final

from fixer.response.naming import name_in_comment
from fixer.response.pieces import Piece

_JSON: Final = re.compile(r"\.json(?:\.(?:tftpl|tpl|tmpl|template|j2))?\Z", re.IGNORECASE)
_TEMPLATE: Final = re.compile(r"\.(?:tftpl|tpl|tmpl|template|asl)\Z", re.IGNORECASE)
_SHEBANG: Final = "#!"
# Comments and blank lines below the first.
_COMMENTS: Final = re.compile(r"(?>(?:[ \t]*+(?:(?:#(?!!)|//)[^\n]*+)?\r?\n)*)")


def without_name_line(piece: Piece) -> tuple[Piece, str]:
    """The piece without the comment that names it, and what is said of that; as it is where the comment may stay.

    Of the comments below it, those of JSON go with it, and are said; those of a script stand below its first line.
    """
    first, newline, rest = piece.text.partition("\n")
    if not newline or piece.is_terraform or basename(name_in_comment(first)) != basename(piece.name):
        return piece, ""
    more = _COMMENTS.match(rest)
    above = more[0] if more is not None else ""
    text = rest[len(above) :]
    comments = [line.strip() for line in above.splitlines() if line.strip()]
    line = piece.line + 1 + above.count("\n")
    if _is_json(piece) and text.startswith(("{", "[")):
        below = f", as are those below it ({'; '.join(comments)})" if comments else ""
        said = f"is left out of it{below}: JSON takes no comments"
    elif text.startswith(_SHEBANG) and not any(one.startswith("//") for one in comments):
        said = "is left out of it: a script is run by its first line"
        own, end, behind = text.partition("\n")
        text = own + (end or "\n") + "".join([one for one in above.splitlines(keepends=True) if one.strip()]) + behind
    else:
        return piece, ""
    return replace(piece, text=text, line=line), f"the comment that names {piece.name} {said}"


def _is_json(piece: Piece) -> bool:
    is_template = piece.kind == "json" and _TEMPLATE.search(piece.name) is not None
    return is_template or _JSON.search(piece.name) is not None
