"""What a provider accepts: the arguments and blocks of its resources and data sources, read type by type.

The schemas of a provider are one text (see `compact.py` for how it is made): a line that says whose they are, an index
of the types, and a line for each distinct block. To look a type up, one line is read for each block that is asked for.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import Any, Final, Literal, NamedTuple

# Arguments that every resource, data source and provider has: Terraform's own, not the provider's.
# Source: https://developer.hashicorp.com/terraform/language/resources/syntax#meta-arguments
META_ARGUMENTS: Final = {
    "resource": frozenset({"count", "depends_on", "for_each", "provider"}),
    "data": frozenset({"count", "depends_on", "for_each", "provider"}),
    "ephemeral": frozenset({"count", "depends_on", "for_each", "provider"}),
    "provider": frozenset({"alias", "version"}),
}
META_BLOCKS: Final = {
    "resource": frozenset({"connection", "lifecycle", "provisioner"}),
    "data": frozenset({"lifecycle"}),
    "ephemeral": frozenset({"lifecycle"}),
    "provider": frozenset[str](),
}

FORMAT: Final = 1
# How deep the names of a list's or a set's objects stand in the type's code.
_OBJECT: Final = 2


class Rule(NamedTuple):
    """What the values of an argument are held to by the provider.

    `one_of`: the closed list, as strings. `range`: the least and the greatest number, None where there is no limit.
    `length`: of a string, in bytes. `match`: a regular expression that is found in what is right, `says`: what is said
    of what is not. `ignores_case`: of the closed list. `divisor`: its multiples are right besides what is in the list.
    `form`: one of those that are known by a parser (see `fixer.validation.forms`).
    """

    one_of: tuple[str, ...] = ()
    range: tuple[float | None, float | None] | None = None
    length: tuple[int | None, int | None] | None = None
    match: str = ""
    says: str = ""
    ignores_case: bool = False
    divisor: int = 0
    form: str = ""


class Argument(NamedTuple):
    """An argument of a block, and what is exported under its name.

    `type` is Terraform's in short: `s` string, `n` number, `b` bool, `*` any, `l(s)` list, `t(s)` set, `m(s)` map,
    `o(name=s,...)` object. `schema` is that of the objects which the argument takes, if the provider gives one.
    """

    type: str
    flags: str
    rule: Rule
    deprecated: str = ""
    schema: "Schema | None" = None

    @property
    def is_required(self) -> bool:
        """Whether it must be set."""
        return "r" in self.flags

    @property
    def is_settable(self) -> bool:
        """Whether a configuration may set it; else the provider alone does."""
        return "r" in self.flags or "o" in self.flags


class NestedBlock(NamedTuple):
    """A kind of block inside a block: how many there may be (0 for no limit), and what is in it."""

    nesting: Literal["single", "group", "list", "set", "map"]
    minimum: int
    maximum: int
    schema: "Schema"


_ANYTHING: Final = Rule()


class Schema:
    """What is accepted in one block. Nested blocks are read when someone asks for them."""

    def __init__(self, lines: "_Lines", line: Mapping[str, Any]) -> None:
        self._lines = lines
        self._line = line
        self._arguments: dict[str, Argument | None] = {}
        self._blocks: dict[str, NestedBlock] = {}
        self._objects: dict[str, Schema | None] = {}

    @property
    def names(self) -> Mapping[str, object]:
        """The names of all arguments and exported attributes."""
        names: Mapping[str, object] = self._line.get("a", {})
        return names

    @property
    def block_names(self) -> Mapping[str, object]:
        """The names of all kinds of nested blocks."""
        names: Mapping[str, object] = self._line.get("b", {})
        return names

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The arguments that must be set."""
        return tuple([name for name, written in self._line.get("a", {}).items() if written[0] == "r"])

    @cached_property
    def required_blocks(self) -> tuple[str, ...]:
        """The kinds of nested blocks of which there must be some."""
        return tuple([name for name in self.block_names if (block := self.block(name)) and block.minimum])

    @property
    def one_of(self) -> tuple[tuple[str, ...], ...]:
        """Groups of arguments and blocks of which one must be set."""
        return tuple([tuple(group.split()) for group in self._line.get("g", ())])

    @property
    def excluding(self) -> tuple[tuple[str, ...], ...]:
        """Groups of arguments and blocks of which no two may be set."""
        return tuple([tuple(group.split()) for group in self._line.get("x", ())])

    def argument(self, name: str) -> Argument | None:
        """The argument or exported attribute of a name, None if there is none."""
        written = self._line.get("a", {}).get(name)
        if written is None:
            return None
        if name not in self._arguments:
            flags, type_, *more = written.split(" ")
            rule = self._lines.rule(int(more[0])) if more else _ANYTHING
            schema = None
            if "@" in type_:
                type_, _, offset = type_.partition("@")
                schema = Schema(self._lines, self._lines.at(int(offset)))
            self._arguments[name] = Argument(type_, flags, rule, self._line.get("d", {}).get(name, ""), schema)
        return self._arguments[name]

    def objects(self, name: str) -> "Schema | None":
        """What is in the blocks as which an argument may be written, None if it may not: nothing of it is required.

        Those that are lists or sets of objects in a provider of the older kind may.
        Source: https://developer.hashicorp.com/terraform/language/attr-as-blocks
        """
        if name not in self._objects:
            argument = self.argument(name)
            is_open = argument is not None and argument.is_settable and argument.schema is None
            types = object_types(argument.type) if argument is not None and is_open else {}
            line = {"a": {one: f"o {type_}" for one, type_ in types.items()}}
            self._objects[name] = Schema(self._lines, line) if types else None
        return self._objects[name]

    def block(self, name: str) -> NestedBlock | None:
        """The kind of nested block of a name, None if there is none."""
        written = self._line.get("b", {}).get(name)
        if written is None:
            return None
        if name not in self._blocks:
            nesting, minimum, maximum, offset = written.split(" ")
            inside = Schema(self._lines, self._lines.at(int(offset)))
            self._blocks[name] = NestedBlock(nesting, int(minimum), int(maximum), inside)
        return self._blocks[name]

    def with_argument(self, name: str, written: str) -> "Schema":
        """This schema with one more argument, in the form of the text."""
        return Schema(self._lines, {**self._line, "a": {**self._line.get("a", {}), name: written}})


@cache
def object_types(type_: str) -> dict[str, str]:
    """The types in the objects of which a type (`t(o(a=s,b=l(s)))`) is a list or a set, by name; none of another."""
    types: dict[str, str] = {}
    if not type_.startswith(("l(o(", "t(o(")):
        return types
    depth, start = 0, 0
    for at, letter in enumerate(type_):
        if letter in ")," and depth == _OBJECT and (field := type_[start:at]):
            name, _, inner = field.partition("=")
            types[name] = inner
        depth += (letter == "(") - (letter == ")")
        if depth == _OBJECT and letter in "(,":
            start = at + 1
    return types


class _Lines:
    """The payload of a provider's text: a line by its offset."""

    def __init__(self, text: bytes, start: int) -> None:
        self._text = text
        self._start = start

    def at(self, offset: int) -> dict[str, Any]:
        start = self._start + offset
        line: dict[str, Any] = json.loads(self._text[start : self._text.index(b"\n", start)])
        return line

    def has(self, stretches: Iterable[str]) -> bool:
        return any(stretch.encode() in self._text for stretch in stretches)

    def rule(self, offset: int) -> Rule:
        written = self.at(offset)
        numbers, lengths = written.get("range"), written.get("length")
        return Rule(
            one_of=tuple(written.get("one_of", ())),
            range=(numbers[0], numbers[1]) if numbers else None,
            length=(lengths[0], lengths[1]) if lengths else None,
            match=str(written.get("match", "")),
            says=str(written.get("says", "")),
            ignores_case=bool(written.get("ignores_case", False)),
        )


class Schemas:
    """The schemas of one provider: its source address, its version, and a schema for each type."""

    def __init__(self, text: bytes) -> None:
        head = text.index(b"\n")
        self._index = text[head : text.index(b"\n\n") + 1]
        self._text = _Lines(text, text.index(b"\n\n") + 2)
        about = json.loads(text[:head])
        if about.get("format") != FORMAT:
            raise ValueError(f"schemas of format {about.get('format')}, not {FORMAT}")
        self._about = about
        self.source: str = about["source"]
        self.version: str = about["version"]
        self._read: dict[tuple[str, str], Schema | None] = {}
        self._offsets: dict[tuple[str, str], int | None] = {}

    def find(self, kind: str, type_: str) -> Schema | None:
        """The schema of a `resource`, `data` or `ephemeral` type, or of the `provider`; None if it has none of it."""
        key = (kind, type_)
        if key not in self._read:
            offset = self._offset(kind, type_)
            self._read[key] = Schema(self._text, self._text.at(offset)) if offset is not None else None
        return self._read[key]

    def has(self, kind: str, type_: str) -> bool:
        """Whether the text has a type of that kind."""
        return self._offset(kind, type_) is not None

    def has_word(self, word: str) -> bool:
        """Whether a word is part of any name in the text (`max` of `max_size`)."""
        return self._text.has((f'"{word}"', f'"{word}_', f"_{word}_", f'_{word}"'))

    def _offset(self, kind: str, type_: str) -> int | None:
        key = (kind, type_)
        if key not in self._offsets:
            self._offsets[key] = self._looked_up(kind, type_)
        return self._offsets[key]

    def _looked_up(self, kind: str, type_: str) -> int | None:
        entry = f"\n{kind} {type_} ".encode()
        at = self._index.find(entry)
        if at < 0:
            return None
        start = at + len(entry)
        return int(self._index[start : self._index.index(b"\n", start)])

    def types(self, kind: str) -> tuple[str, ...]:
        """All types of a kind, sorted."""
        entries = [line.split(" ") for line in self._index.decode().split("\n") if line]
        return tuple([entry[1] for entry in entries if entry[0] == kind])
