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


def without_name_line(piece: Piece) -> tuple[Piece, str]:
    """The piece without the comment that names it, and what is said of that; as it is where the comment may stay."""
    first, newline, rest = piece.text.partition("\n")
    if not newline or piece.is_terraform or basename(name_in_comment(first)) != basename(piece.name):
        return piece, ""
    text = rest.lstrip("\r\n")
    if _is_json(piece) and text.startswith(("{", "[")):
        said = "JSON takes no comments"
    elif text.startswith(_SHEBANG):
        said = "a script is run by its first line"
    else:
        return piece, ""
    line = piece.line + 1 + rest[: len(rest) - len(text)].count("\n")
    return replace(piece, text=text, line=line), f"the comment that names {piece.name} is left out of it: {said}"


def _is_json(piece: Piece) -> bool:
    is_template = piece.kind == "json" and _TEMPLATE.search(piece.name) is not None
    return is_template or _JSON.search(piece.name) is not None
