"""Zips that a configuration names by their paths."""

import re
from posixpath import basename, dirname, normpath
from typing import NamedTuple

from fixer import hcl
from fixer.module import Module, known, resolved

# Stands in a path for what only a plan can tell.
HOLE = "\0"
ARCHIVE = "archive_file"


class Zip(NamedTuple):
    """A zip as an expression names it: its path seen from the module's folder, and the code that gives the path."""

    path: str
    code: str

    @property
    def stem(self) -> str:
        """The file's name without `.zip`."""
        return basename(self.path)[:-4]

    @property
    def folder(self) -> str:
        """The folder that it stands in; empty for the module's own."""
        return dirname(self.path)

    @property
    def is_computed(self) -> bool:
        """Whether only a plan can tell the whole of its path."""
        return HOLE in self.path

    def renamed(self, suffix: str) -> "Zip":
        """The zip beside it whose name has this after the stem."""
        return Zip(f"{self.path[:-4]}_{suffix}.zip", re.sub(r'(?i)(\.zip")$', rf"_{suffix}\1", self.code))


def zip_of(module: Module, expression: hcl.Expression | None) -> Zip | None:
    """The zip that an expression names by a literal path, locals followed; None if it is none."""
    expression = resolved(module, expression)
    if not isinstance(expression, hcl.Template) or expression.is_heredoc:
        return None
    path, is_rooted = path_of(module, expression, with_defaults=False)
    if not path.lower().endswith(".zip") or "\n" in path or basename(path)[:-4] in ("", "*"):
        return None
    path = normpath(path)
    code = expression.code.strip()
    if not is_rooted and not path.startswith("/"):
        code = '"${path.module}/' + (hcl.quoted(path) if expression.literal is not None else code)[1:]
    return Zip(path, code)


def path_of(module: Module, expression: hcl.Expression | None, *, with_defaults: bool = True) -> tuple[str, bool]:
    """The path that an expression gives, seen from the module's folder, and whether it starts with `path.module` or so.

    A variable is taken for its default, or (without `with_defaults`) for unknown.
    """
    expression = resolved(module, expression)
    if isinstance(expression, hcl.Traversal) and expression.names[:1] == ("path",):
        return ".", True
    if not isinstance(expression, hcl.Template):
        value = known(module, expression) if with_defaults else None
        return (str(value) if isinstance(value, str | int) else HOLE), False
    texts: list[str] = []
    is_rooted = False
    for part in expression.parts:
        if isinstance(part, hcl.TemplateLiteral):
            texts.append(hcl.Template('"', (part,), '"').literal or "")
            continue
        inner = part.value if isinstance(part, hcl.Interpolation) else None
        text, starts = path_of(module, inner, with_defaults=with_defaults)
        is_rooted = is_rooted or (starts and not texts)
        texts.append(text)
    return "".join(texts), is_rooted
