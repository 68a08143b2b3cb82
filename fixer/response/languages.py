"""Blocks of other languages than HCL that have no name: the one file that the configuration reads and the answer lacks.

Source: https://developer.hashicorp.com/terraform/language/functions/file
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from posixpath import basename, dirname, join, normpath
from typing import Final

from fixer.response.naming import is_file_name
from fixer.response.pieces import Piece

# The endings of a language's files, where its label is not one.
_ENDINGS: Final = {
    "bash": "sh bash",
    "graphql": "graphql graphqls gql",
    "html": "html htm",
    "javascript": "js mjs cjs",
    "json": "json asl",
    "python": "py",
    "ruby": "rb",
    "typescript": "ts",
    "velocity": "vtl vm",
    "yaml": "yaml yml",
}
_TEMPLATE: Final = re.compile(r"\.(?:tftpl|tpl|tmpl|template|j2)\Z")
_TEMPLATES: Final = frozenset({"tftpl", "tpl", "tmpl", "template", "j2"})
_ORDERS: Final = re.compile(r"[$%]\{")
# What shows how to run something, or what comes of it.
_SHOWN: Final = frozenset(
    ("", "bat", "batch", "cmd", "console", "diff", "dot", "hcl", "http", "log", "markdown", "mermaid", "output",
     "plain", "plaintext", "powershell", "pwsh", "shell-session", "shellsession", "terminal", "text", "tree", "txt")
)  # fmt: skip
_SHOWS: Final = re.compile(
    r"\b(?:outputs?|prints?|responses?|events?|payloads?|samples?|results?|expected|run|execute|invoke|curl|call|"
    r"usage|e\.g\.|for instance|examples?|alternative(?:ly)?|instead|optional(?:ly)?|if you|you (?:can|may|might)|"
    r"would|could|before|after|wrong|incorrect|test(?:s|ing)?|verify|snippet|excerpt|troubleshoot\w*)\b",
    re.IGNORECASE,
)
_READ: Final = re.compile(
    r"(?:\b(?:file|filebase64|filebase64sha(?:256|512)|filemd5|filesha(?:1|256|512)|templatefile)\(\s*"
    r'|\b(?:source|source_file|source_dir)[ \t]*=[ \t]*)"(\$\{path\.(?:module|root)\}/)?((?:[^"$\n]|\$\{[^"}\n]*\})+)"'
)
_HANDLER: Final = re.compile(r'^[ \t]*handler[ \t]*=[ \t]*"([\w./-]+)\.(\w+)"', re.MULTILINE)
_ZIP: Final = re.compile(r'^[ \t]*filename[ \t]*=[ \t]*"(?:\$\{path\.module\}/)?[\w-]+\.zip"', re.MULTILINE)
# How a module of JavaScript starts that Lambda takes for one by its ending alone.
_IS_MODULE: Final = re.compile(r"^(?:import\s[^(\n]|export\s)", re.MULTILINE)
Note = tuple[int, str]


def place_languages(pieces: list[Piece], files: Mapping[str, str]) -> tuple[list[Piece], list[Note]]:
    """The blocks that are the one file of their language that `files` read and do not have, each with its name, and
    notes on these and on the blocks that are left out.
    """
    blocks = [piece for piece in pieces if not piece.name and _could_be(piece)]
    if not blocks:
        return [], []
    absent = set(_absent(files))
    fits = {piece.line: [name for name in absent if _fits(piece, name)] for piece in blocks}
    found, notes = [], []
    for piece in blocks:
        names = fits[piece.line]
        if not names and (handled := _handled(piece, blocks, files)):
            names = [handled]
        rivals = [other for other in blocks if other is not piece and set(fits[other.line]) & set(names)]
        if len(names) == 1 and not rivals and "$" not in names[0] and not piece.elided:
            notes.append(
                (piece.line, f"this block has no name; it is written to {names[0]}, which is read and missing")
            )
            found.append(replace(piece, name=names[0], named_by="reading"))
        else:
            notes.append(
                (piece.line, f"this block of {piece.kind} has no name, and no file is sure to be meant: left out")
            )
    return found, notes


def _could_be(piece: Piece) -> bool:
    """Whether a block of another language than HCL could be a file, and does not only show something."""
    if piece.kind in _SHOWN or not piece.closed or _SHOWS.search(piece.above):
        return False
    return piece.kind != "bash" or piece.text.startswith("#!")


def _absent(files: Mapping[str, str]) -> Iterator[str]:
    """The names of the files that the configuration reads and that are not there, computed ones with their `${}`."""
    for name, is_folder in _reads(files):
        if not is_folder and name not in files and is_file_name(re.sub(r"\$\{[^}]*\}", "x", name)):
            yield name


def _reads(files: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    """What a configuration names as a file, or as a folder, seen from the top of the answer."""
    for file, text in files.items():
        if not file.endswith(".tf"):
            continue
        for found in _READ.finditer(text):
            line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
            # A module's own path may be another's: what is not said to be in its folder is in that of its caller.
            is_own = "path.module" in (found[1] or "") or "modules/" not in file
            if is_own and not line.lstrip().startswith(("#", "//")) and not found[2].startswith(("/", "~")):
                yield normpath(join(dirname(file), found[2])), "source_dir" in found[0]


def _fits(piece: Piece, name: str) -> bool:
    """Whether a file can be of the language of a block."""
    plain = _TEMPLATE.sub("", name)
    ending = basename(plain).rpartition(".")[2] if "." in basename(plain) else ""
    if plain != name and (piece.kind in _TEMPLATES or not ending):
        return _ORDERS.search(piece.text) is not None
    return ending in _ENDINGS.get(piece.kind, piece.kind).split()


def _handled(piece: Piece, blocks: list[Piece], files: Mapping[str, str]) -> str:
    """The file in which the one handler of all functions is looked for, if it is missing and a block can be it."""
    texts = [(file, text) for file, text in files.items() if file.endswith(".tf")]
    handlers = {(dirname(file), *found.groups()) for file, text in texts for found in _HANDLER.finditer(text)}
    alike = [other for other in blocks if other.kind == piece.kind]
    if len(handlers) != 1 or len(alike) != 1 or piece.kind not in ("javascript", "python"):
        return ""
    place, stem, function = handlers.pop()
    if not re.search(rf"\b{re.escape(function)}\b", piece.text):
        return ""
    folders = {name for name, is_folder in _reads(files) if is_folder}
    if not folders and any(_ZIP.search(text) for _, text in texts) and not any("archive_file" in t for _, t in texts):
        folders = {place}
    ending = "py" if piece.kind == "python" else "mjs" if _IS_MODULE.search(piece.text) else "js"
    folder = folders.pop() if len(folders) == 1 else "$"
    # Code that has a name may be what the folder holds.
    is_there = any(file.endswith((".py", ".js", ".mjs", ".cjs", ".ts")) for file in files)
    return "" if "$" in folder or is_there else join(folder, f"{stem}.{ending}")
