"""What a module declares more than once, by what Terraform calls it."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Source

# Kinds whose names must be unique, with Terraform's words for a second one.
_SAID: Final = {
    "variable": ("Duplicate variable declaration", 'A variable named "{name}" was already declared at {place}'),
    "output": ("Duplicate output definition", 'An output named "{name}" was already defined at {place}'),
    "resource": (
        'Duplicate resource "{type}" configuration',
        'A {type} resource named "{name}" was already declared at {place}',
    ),
    "data": (
        'Duplicate data "{type}" configuration',
        'A {type} data resource named "{name}" was already declared at {place}',
    ),
    "module": ("Duplicate module call", 'A module call named "{name}" was already defined at {place}'),
    "check": ('Duplicate check "{name}" configuration', 'A check block named "{name}" was already declared at {place}'),
    "provider": (
        "Duplicate provider configuration",
        'A provider configuration for "{name}" was already given at {place}',
    ),
    "backend": (
        "Duplicate backend configuration",
        "A module may have only one backend configuration. The backend was previously configured at {place}",
    ),
    "local": ("Duplicate local value definition", 'A local value named "{name}" was already defined at {place}'),
}


class Twin(NamedTuple):
    """One of several declarations of the same thing: a block, or an argument of `locals`; `around` is its own block."""

    around: Declaration
    node: hcl.Block | hcl.Attribute

    @property
    def source(self) -> Source:
        """The file it stands in."""
        return self.around.source

    @property
    def line(self) -> int:
        """The line it starts in."""
        return self.source.lines.position(self.node.start).line

    @property
    def place(self) -> str:
        """The file and the line."""
        return f"{self.source.name}:{self.line}"


class Twins(NamedTuple):
    """All declarations of one thing, in source order."""

    kind: str
    type: str
    name: str
    all: list[Twin]

    def said(self, first: Twin) -> str:
        """What Terraform says of a second declaration."""
        summary, detail = _SAID[self.kind]
        values = {"type": self.type, "name": self.name, "place": first.place}
        return f"{summary.format(**values)}: {detail.format(**values)}"


def twins(module: Module) -> Iterator[Twins]:
    """What is declared more than once in files that may be edited. Override files are there to do so."""
    found: dict[tuple[str, str, str], list[Twin]] = {}
    for declaration in module.declarations():
        if not declaration.source.is_override:
            for key, node in _keyed(declaration):
                found.setdefault(key, []).append(Twin(declaration, node))
    for (kind, type_, name), several in found.items():
        if len(several) > 1:
            yield Twins(kind, type_, name, several)


def _keyed(declaration: Declaration) -> Iterator[tuple[tuple[str, str, str], hcl.Block | hcl.Attribute]]:
    kind, labels = declaration.kind, declaration.block.labels
    if kind == "locals":
        for attribute in declaration.body.attributes:
            yield ("local", "", attribute.name), attribute
    elif kind == "terraform":
        for block in declaration.body.blocks("backend", "cloud"):
            yield ("backend", "", ""), block
    elif kind == "provider":
        alias = declaration.attribute("alias")
        literal = alias.value.literal if alias and isinstance(alias.value, hcl.Template) else None
        if len(labels) == 1 and (alias is None or literal is not None):
            yield ("provider", "", f"{labels[0]}.{literal}" if literal else labels[0]), declaration.block
    elif kind in _SAID and len(labels) == (2 if kind in ("resource", "data") else 1):
        yield (kind, labels[0], labels[-1]), declaration.block
