"""Templates of shells and of Python that parse as expressions: `${CONF["k"]}`, `${NAME/a/b}`, `f"${item.price}"`.

Sources: https://www.gnu.org/software/bash/manual/bash.html#Arrays and #Shell-Parameter-Expansion,
https://docs.python.org/3/reference/lexical_analysis.html#f-strings
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.hcl import tokens as t
from fixer.module import Declaration, Module, called_as
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.roots import ROOTS

# A name of which an element is read, or that is divided: no address of a resource starts so.
_INDEXED: Final = re.compile(r"\$\{[ \t]*(?P<name>[A-Za-z_]\w*)[ \t]*[\[/]")
# What an f-string of Python shows behind the sign of a currency.
_SHOWN: Final = re.compile(r"\$\{[ \t]*(?P<name>[A-Za-z_]\w*)\.\w")
_FORMATTED: Final = re.compile(r"\b[fF](?:\"[^\"\n]*|'[^'\n]*)\Z")
PYTHON: Final = re.compile(r"^[ \t]*(?:import \w|from [\w.]+ import |def \w+\()", re.MULTILINE)
SHELL: Final = re.compile(r"#!|(?<![$\w])\$[A-Za-z_(]|^[ \t]*(?:echo|export|sudo|declare|set -)", re.MULTILINE)
# The names that a loop or a dynamic block gives its items.
BOUND: Final = re.compile(
    r"[\[{~]\s*+(?:(?:#|//)[^\n]*+\s++)*for\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b"
    r'|\bdynamic\s+"([\w-]+)"|\biterator\s*=\s*"?([\w-]+)'
)


class _Place(NamedTuple):
    """An interpolation: where it ends, and the text around it, from its start; whether that is a heredoc."""

    end: int
    around: str
    before: str
    is_heredoc: bool


def script_rejections(module: Module) -> Iterator[Rejection]:
    """The interpolations whose first name nothing binds and no resource has."""
    for source in module.sources.values():
        if not source.is_configuration or "${" not in source.text:
            continue
        places = [*_INDEXED.finditer(source.text)]
        if "<<" in source.text and ("def " in source.text or "import " in source.text):
            places.extend(_SHOWN.finditer(source.text))
        for found in places:
            block = source.item_at(found.start())
            if block is not None:
                yield from _of(module, Declaration(source, block), found)


def _of(module: Module, declaration: Declaration, found: re.Match[str]) -> Iterator[Rejection]:
    source, block, name = declaration.source, declaration.block, found["name"]
    text = source.text[block.start : block.end]
    bound = {one for names in BOUND.findall(text) for one in names}
    place = _place(text, found.start() - block.start) if name not in ROOTS | bound else None
    if place is None:
        return
    code = text[found.start() - block.start : place.end]
    if found.re is _SHOWN:
        known = "_" in name or module.resources(name) or module.find(f"var.{name}") or name in module.locals
        is_set = place.is_heredoc and re.search(rf"(?<![\w{{.]){name}\b", place.around)
        if known or not is_set or not PYTHON.search(place.around) or not _FORMATTED.search(place.before):
            return
        path = code[2:-1].strip()
        said = f'A managed resource "{name}" "{path.split(".")[1]}" has not been declared in {called_as(module)}.'
        yield Rejection(
            Kind.INVALID_REFERENCE, declaration, source.stretch(found.start(), block.start + place.end), path, said
        )
        return
    said = (
        "A reference to a resource type must be followed by at least one attribute access, specifying the resource "
        f"name: {name}"
    )
    is_script = name.isupper() or (place.is_heredoc and (SHELL.search(place.around) or PYTHON.search(place.around)))
    start, end = (found.start(), block.start + place.end) if is_script else found.span("name")
    yield Rejection(Kind.INVALID_REFERENCE, declaration, source.stretch(start, end), name, said)


def _place(text: str, start: int) -> _Place | None:
    """The interpolation that starts at a place of a text; None where that is none, or is no expression."""
    opened: list[t.Token] = []
    for token in t.tokenize(text):
        if token.kind in (t.OQUOTE, t.OHEREDOC, t.INTERP, t.CONTROL):
            opened.append(token)
        elif token.kind in (t.CQUOTE, t.CHEREDOC) and opened:
            opened.pop()
        elif token.kind == t.SEQEND and opened and opened.pop().start == start and opened:
            if not hcl.is_expression(text[start + 2 : token.start]):
                return None
            outer = opened[-1]
            end = t.template_end(text, outer.start) or len(text)
            is_heredoc = outer.kind == t.OHEREDOC
            return _Place(token.end, text[outer.end : end], text[outer.end : start], is_heredoc)
    return None
