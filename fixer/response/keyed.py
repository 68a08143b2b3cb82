"""Files in a JSON object: from the name of each to its text, as programs are asked for them."""

import json
from collections.abc import Mapping

from fixer.response.naming import is_file_name
from fixer.response.outline import outline
from fixer.response.pieces import Piece


def keyed_pieces(text: str, line: int) -> list[Piece]:
    """The files of a text that is such an object, with a Terraform file among them; none where it is not.

    `line` is the line of the answer (from 1) on which the text starts.
    """
    if not text.lstrip().startswith("{"):
        return []
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return []
    if isinstance(found, dict) and isinstance(found.get("files"), dict):
        found = found["files"]
    if not _are_files(found):
        return []
    pieces = []
    for name, code in found.items():
        at = text.find(json.dumps(name))
        place = line + text.count("\n", 0, max(at, 0))
        is_hcl = name.endswith((".tf", ".tfvars", ".hcl"))
        shape = outline(code) if is_hcl else None
        pieces.append(Piece(name, "heading", code, place, kind="hcl" if is_hcl else "", shape=shape))
    return pieces


def _are_files(found: object) -> bool:
    if not isinstance(found, Mapping) or not found:
        return False
    files = all(isinstance(code, str) and is_file_name(name) for name, code in found.items())
    return files and any(name.endswith(".tf") for name in found)
