"""The entries of `required_providers`: which there are, what each says, and how another is written among them."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.engine import Append, Edit, Insert
from fixer.module import Declaration, Module, Source, entries, read_entry
from fixer.provider.known import full_source
from fixer.validation import Kind, rejections_of
from transforms._declare_required_providers.uses import json_blocks

# The files that people look for it in, the first choice first.
FILES = ("versions.tf", "terraform.tf", "provider.tf", "providers.tf")
COMMENT = re.compile(r"#[^\n]*|//[^\n]*|/\*[\s\S]*?\*/")


class Requirements(NamedTuple):
    """A `required_providers` block, the `terraform` block around it, and the file of both."""

    terraform: Declaration
    block: hcl.Block

    @property
    def source(self) -> Source:
        """The file it stands in."""
        return self.terraform.source

    @property
    def entries(self) -> tuple[hcl.Attribute, ...]:
        """Its entries in source order."""
        return self.block.body.attributes

    @property
    def is_open(self) -> bool:
        """Whether its entries stand on lines of their own."""
        return bool(self.entries) and "\n" in self.entries[0].lead


def by_rank(module: Module, kind: str = "terraform") -> list[Declaration]:
    """The blocks of a kind that may be edited: those that stood there first, then by the file they belong in."""
    found = [d for d in module.declarations(kind) if not d.source.is_override]
    return sorted(found, key=lambda declaration: rank(module, declaration.source.name))


def rank(module: Module, name: str) -> tuple[bool, int]:
    """How good a place for requirements a file is; the lower the better."""
    return name not in module.surroundings.standing, FILES.index(name) if name in FILES else len(FILES)


def requirements(module: Module) -> list[Requirements]:
    """The `required_providers` of a module, the one to keep first. Override files are not among them."""
    return [Requirements(d, block) for d in by_rank(module) for block in d.body.blocks("required_providers")]


def is_said_otherwise(module: Module) -> bool:
    """Whether something in the module says which providers it needs in a form that Terraform does not take."""
    return any(
        found.path == "required_providers" or found.name in ("required_providers", "required_provider")
        for found in rejections_of(module, Kind.UNSUPPORTED_BLOCK, Kind.UNSUPPORTED_ARGUMENT)
    )


def declared(module: Module, in_json: Iterable[Source]) -> set[str]:
    """The local names of the providers that something declares."""
    return {entry.name for entry in entries(module)} | {name for name, _ in _json_entries(in_json)}


def declared_sources(module: Module, in_json: Iterable[Source]) -> dict[str, str]:
    """The source, in full, of every provider that something declares, by its local name."""
    found = {entry.name: full_source(read_entry(entry).source, entry.name) for entry in entries(module)}
    for name, value in _json_entries(in_json):
        given = value.get("source") if isinstance(value, dict) else None
        found[name] = full_source(given if isinstance(given, str) else "", name)
    return found


def _json_entries(in_json: Iterable[Source]) -> Iterator[tuple[str, object]]:
    for source in in_json:
        for terraform in json_blocks(source, "terraform"):
            for block in _inner(terraform):
                yield from block.items()


def json_requirements(module: Module) -> list[Source]:
    """The JSON files with requirements; they are read and never edited."""
    sources = [s for s in module.sources.values() if s.name.endswith(".tf.json") and "required_providers" in s.text]
    return [s for s in sources if any(_inner(block) for block in json_blocks(s, "terraform"))]


def _inner(terraform: dict[str, object]) -> list[dict[str, object]]:
    inner = terraform.get("required_providers")
    return [one for one in (inner if isinstance(inner, list) else [inner]) if isinstance(one, dict)]


def additions(home: Requirements, entries: Iterable[tuple[str, str]]) -> Iterator[Edit]:
    """The edits that put entries (names and their code) among those of a block, in its order."""
    new = sorted(entries)
    standing = home.entries
    if not home.is_open:
        if new:
            yield Append(home.source, home.block, "".join([code for _, code in new]))
        return
    gap = "\n" if len(standing) > 1 and all(entry.gap for entry in standing[1:]) else ""
    names = [entry.name for entry in standing]
    for name, code in new:
        before = [entry for entry in standing if entry.name < name]
        if names != sorted(names):
            yield Insert(home.source, standing[-1], gap + code)
        elif before:
            yield Insert(home.source, before[-1], gap + code)
        else:
            yield Insert(home.source, standing[0], code + gap, "before")


def written(name: str, source: str, version: str, neighbours: Iterable[hcl.Attribute] = ()) -> str:
    """An entry as its neighbours are written: on one line if all of them are, else on several."""
    others = [entry.value_code for entry in neighbours]
    one_line = bool(others) and all(code.startswith("{") and "\n" not in code for code in others)
    parts = [f"source = {hcl.quoted(source)}"] + ([f"version = {hcl.quoted(version)}"] if version else [])
    body = "{ " + ", ".join(parts) + " }" if one_line else "{\n" + "\n".join(parts) + "\n}"
    return hcl.build("NAME = VALUE", NAME=name, VALUE=body)


def moved(entry: hcl.Attribute) -> str:
    """An entry's code, its own comments included, for another place."""
    lines = (entry.comments + entry.indent + entry.code[len(entry.lead) :]).replace("\r\n", "\n").splitlines()
    cut = [line.removeprefix(entry.indent) for line in lines]
    return hcl.formatted("\n".join(cut) + "\n")


def comments(code: str) -> list[str]:
    """The comments in a stretch that holds no other text than entries, each stripped."""
    return [found.group().strip() for found in COMMENT.finditer(code)]
