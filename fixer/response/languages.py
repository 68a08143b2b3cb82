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
_CODE: Final = ("javascript", "python", "typescript")
_SHELL: Final = ("bash", "sh", "shell")
# Words of paths that say nothing of what is in a file.
_COMMON: Final = frozenset(
    ("code", "config", "data", "file", "files", "handler", "html", "index", "lambda", "main", "module", "modules",
     "policies", "policy", "script", "scripts", "template", "templates")
)  # fmt: skip
# What a template reads, and what its loops call their items.
_VALUES: Final = re.compile(r"(?<![$%])[$%]\{~?\s*(?:if\s+|for\s+[\w\s,]+?\s+in\s+)?([A-Za-z_]\w*)\b(?!\()")
_ENDS: Final = frozenset(("else", "endfor", "endif"))
_LOOPS: Final = re.compile(r"%\{~?\s*for\s+([\w\s,]+?)\s+in\b")
# How a module of JavaScript starts that Lambda takes for one by its ending alone.
_IS_MODULE: Final = re.compile(r"^(?:import\s[^(\n]|export\s)", re.MULTILINE)
# A script that takes away what another has put there, as the words above it say, or what it does.
_UNDONE: Final = re.compile(
    r"\b(?:(?:remov|delet|destroy|uninstall|stopp|restor|revert)(?:es?|s|ed|ing)?|stops?|clean(?:s|ing)?[ -]?up|"
    r"undo\w*|tear(?:s|ing)?[ -]?down|roll(?:s|ing)?[ -]?back|decommission\w*|other)\b",
    re.IGNORECASE,
)
_UNDOES: Final = re.compile(
    r"^[ \t]*#.*\b(?:uninstall|remove|delete|destroy|clean ?up|teardown|roll ?back|stop)\b|"
    r"\brm[ \t]+-\w*r[^\n]*\$\{|\bterraform[ \t]+destroy\b|\bsystemctl[ \t]+(?:stop|disable)\b|"
    r"\b(?:apt|apt-get|yum|dnf)[ \t]+(?:-\w+[ \t]+)*(?:remove|purge|erase)\b",
    re.IGNORECASE | re.MULTILINE,
)
# What a person runs where the configuration lies, and no machine on its start.
_COMMANDS: Final = re.compile(r"\A(?:[ \t]*(?:#(?!!).*)?\n)*[ \t]*\$?[ \t]*(?:terraform|tofu|aws|kubectl|git|cd)[ \t]")
Note = tuple[int, str]


def place_languages(pieces: list[Piece], files: Mapping[str, str]) -> tuple[list[Piece], list[Note]]:
    """The blocks that are the one file of their language that `files` read and do not have, each with its name, and
    notes on these and on the blocks that are left out.

    A block is such a file only where something of it says so: the handler that it defines, the values of a template
    that it reads, the words above it. What a policy may do, and what is run, is never told by that: a script is
    one that is handed all values that it reads.
    """
    absent = set(_absent(files)) - {_meant(piece, files) for piece in pieces if piece.name}
    blocks = [piece for piece in pieces if not piece.name and piece.kind not in _SHOWN and not _is_run(piece)]
    found, notes = [], []
    for piece in blocks:
        names = [name for name in absent if _fits(piece, name)]
        if not names and (handled := _handled(piece, pieces, files)):
            names = [handled]
        # What only shows something may be what is meant all the same.
        rivals = [other for other in blocks if other is not piece and other.kind == piece.kind]
        is_one = len(names) == 1 and not rivals and _could_be(piece) and "$" not in names[0]
        if is_one and _says(piece, names[0], files):
            notes.append(
                (piece.line, f"this block has no name; it is written to {names[0]}, which is read and missing")
            )
            found.append(replace(piece, name=names[0], named_by="reading"))
        elif names and _could_be(piece):
            told = f"{names[0]} is read and missing" if len(names) == 1 else "several files are read and missing"
            notes.append((piece.line, f"this block of {piece.kind} has no name: left out; {told}"))
    return found, notes


def _meant(piece: Piece, files: Mapping[str, str]) -> str:
    """The file that a block goes by, though it may not be written: then no other block is that."""
    base = basename(piece.name)
    return next((name for name in _absent(files) if base in (basename(name), _TEMPLATE.sub("", basename(name)))), "")


def _is_run(piece: Piece) -> bool:
    """Whether a block holds commands for who reads the answer."""
    return piece.kind in _SHELL and _COMMANDS.match(piece.text) is not None


def _could_be(piece: Piece) -> bool:
    """Whether a block of another language than HCL could be a file, and does not only show something."""
    return piece.closed and not piece.elided and not _SHOWS.search(piece.above)


def _says(piece: Piece, name: str, files: Mapping[str, str]) -> bool:
    """Whether something of a block says that it is a file."""
    if _TEMPLATE.search(name) or piece.kind in _SHELL:
        return _is_template_of(piece, name, files) and not (piece.kind in _SHELL and _undoes(piece))
    if piece.kind in ("json", "yaml"):
        return False
    if piece.kind in _CODE and any(found[1] == _stem(name) for found in _handlers(files)):
        return any(_defines(piece, found[2]) for found in _handlers(files) if found[1] == _stem(name))
    # Words of the path, above the block: "The canary script".
    words = {word for word in re.findall(r"[a-z]{4,}", name.lower()) if word not in _COMMON}
    said = set(re.findall(r"[a-z]{4,}", piece.above.rpartition("\n")[2].lower()))
    return bool(words & (said | {word.removesuffix("s") for word in said}))


def _undoes(script: Piece) -> bool:
    """Whether a script may be one that takes away what is there: nothing to run on every start."""
    return _UNDONE.search(script.above) is not None or _UNDOES.search(script.text) is not None


def _is_template_of(piece: Piece, name: str, files: Mapping[str, str]) -> bool:
    """Whether a block reads values as a template does, and only those that it is handed."""
    own = set(_LOOPS.findall(piece.text))
    items = {item for names in own for item in re.split(r"\s*,\s*", names)}
    read = set(_VALUES.findall(piece.text)) - items - _ENDS
    end = basename(name)
    calls = [text[at.end() : at.end() + 2000] for text in files.values() for at in re.finditer(re.escape(end), text)]
    return bool(read) and any(
        all(re.search(rf"\b{value}\s*[=:]", call.partition("\n}")[0]) for value in read) for call in calls
    )


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


def _stem(name: str) -> str:
    return basename(name).partition(".")[0]


def _handlers(files: Mapping[str, str]) -> set[tuple[str, str, str]]:
    """The handlers of all functions: the folder of the file that says it, the name of the code's file, the function."""
    texts = [(file, text) for file, text in files.items() if file.endswith(".tf")]
    return {(dirname(file), found[1], found[2]) for file, text in texts for found in _HANDLER.finditer(text)}


def _defines(piece: Piece, function: str) -> bool:
    """Whether code defines a function that can be handled: in Python, or exported in JavaScript."""
    name = re.escape(function)
    if piece.kind == "python":
        return re.search(rf"^(?:async )?def {name}\(", piece.text, re.MULTILINE) is not None
    exported = rf"exports\.{name}\s*=|^export\s+(?:const|async function|function)\s+{name}\b"
    return re.search(exported, piece.text, re.MULTILINE) is not None


def _handled(piece: Piece, pieces: list[Piece], files: Mapping[str, str]) -> str:
    """The file in which the one handler of all functions is looked for, if it is missing and a block can be it."""
    handlers = _handlers(files)
    if len(handlers) != 1 or piece.kind not in ("javascript", "python"):
        return ""
    place, stem, function = next(iter(handlers))
    # Code that has a name may be what is meant.
    is_there = any(other.name.endswith((".py", ".js", ".mjs", ".cjs", ".ts")) for other in pieces)
    if is_there or not _defines(piece, function):
        return ""
    texts = [text for file, text in files.items() if file.endswith(".tf")]
    folders = {name for name, is_folder in _reads(files) if is_folder}
    if not folders and any(_ZIP.search(text) for text in texts) and not any("archive_file" in t for t in texts):
        folders = {place}
    ending = "py" if piece.kind == "python" else "mjs" if _IS_MODULE.search(piece.text) else "js"
    return join(folders.pop(), f"{stem}.{ending}") if len(folders) == 1 else ""
