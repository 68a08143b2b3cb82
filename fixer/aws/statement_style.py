"""How the statements of a policy are written, so that another can be written like them."""

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

from fixer import hcl
from fixer.aws.document import Place
from fixer.module import Declaration

# The order of the keys where no statement shows one.
_KEYS: Final = ("Sid", "Effect", "Principal", "Action", "Resource", "Condition")


class Style(NamedTuple):
    """How a statement is written that is an object: in HCL, as JSON in a heredoc, or as JSON in a quoted string.

    `statements` are those that stand there, `keys` is the order of their keys. `lines` tells whether an object takes a
    line for each key; `commas` and `last_comma` are what ends these lines.
    """

    kind: Literal["hcl", "json", "escaped"]
    statements: tuple[hcl.ObjectCons, ...] = ()
    keys: tuple[str, ...] = _KEYS
    quoted: bool = False
    equals: str = " = "
    padding: str = " "
    unit: str = "  "
    lines: bool = True
    commas: bool = False
    last_comma: str = ""

    @property
    def quote(self) -> str:
        """The quotation mark."""
        return '\\"' if self.kind == "escaped" else '"'

    @property
    def between(self) -> str:
        """What stands between two pairs or elements in a line; compact JSON has no space there."""
        return "," if self.kind != "hcl" and self.equals == ":" and not self.lines else ", "

    @property
    def has_sid(self) -> bool:
        """Whether the statements have a `Sid`."""
        return bool(self.statements) and self.statements[-1].element("Sid") is not None

    def key(self, name: str) -> str:
        """A key, bare where the others are and it can be."""
        bare = self.kind == "hcl" and not self.quoted and name.isidentifier()
        return name if bare else f"{self.quote}{name}{self.quote}"

    def order(self, names: Iterable[str]) -> list[str]:
        """Keys in the order of the last statement; one that it lacks stands where it usually does."""
        wanted = set(names)
        order = [key for key in self.keys if key in wanted]
        for name in _KEYS:
            if name in wanted and name not in order:
                before = [order.index(key) for key in _KEYS[: _KEYS.index(name)] if key in order]
                order.insert(max(before, default=-1) + 1, name)
        return order

    def one_as_list(self, key: str) -> bool:
        """Whether a single value is written as a list."""
        values = [value for value in (statement.get(key) for statement in reversed(self.statements)) if value]
        for value in values:
            if not isinstance(value, hcl.TupleCons):
                return False
            if len(value.elements) == 1:
                return True
        return bool(values)

    def list_lines(self, key: str) -> tuple[bool, str]:
        """Whether a list takes a line for each element, as the last one of that key does, and what ends it."""
        for name in (key, "Action", "Resource"):
            for statement in reversed(self.statements):
                value = statement.get(name)
                if isinstance(value, hcl.TupleCons) and value.elements:
                    on_lines = "\n" in value.code.strip() and self.kind != "escaped"
                    return on_lines, "," if self.kind == "hcl" and "," in value.elements[-1].separator else ""
        return False, ""


def style_of(place: Place) -> Style:
    """How the statements of a place are written."""
    text = place.declaration.source.text
    kind = _kind(place.declaration, place.node)
    nodes = tuple([one.node for one in place.statements if isinstance(one.node, hcl.ObjectCons)])
    if not nodes or not nodes[-1].elements:
        if kind == "hcl":
            return Style(kind)
        return Style(kind, quoted=True, equals=": ", lines=kind == "json", commas=True)
    node = nodes[-1]
    first, last = node.elements[0], node.elements[-1]
    equals = text[first.key.end : first.value.start].strip('"\\')
    lines = "\n" in text[node.start : first.key.start] and kind != "escaped"
    return Style(
        kind,
        nodes,
        tuple([element.name or "" for element in node.elements]),
        isinstance(first.key, hcl.Template),
        equals if kind != "hcl" else ": " if ":" in equals else " = ",
        "" if lines else text[node.start + 1 : first.key.start].rstrip("\\"),
        _unit(text, node) if lines else "  ",
        lines,
        kind != "hcl" or any("," in element.separator for element in node.elements[:-1]),
        "," if kind == "hcl" and "," in last.separator else "",
    )


def _unit(text: str, node: hcl.ObjectCons) -> str:
    """What a key is indented by, compared with the brace that closes."""
    inner, outer = _indent(text, node.elements[0].key.start), _indent(text, node.end - 1)
    return inner.removeprefix(outer) or "  " if inner.startswith(outer) else "  "


def _indent(text: str, at: int) -> str:
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return line[: len(line) - len(line.lstrip(" \t"))]


def _kind(declaration: Declaration, node: hcl.Node) -> Literal["hcl", "json", "escaped"]:
    """Whether a node stands in a string, and in which kind."""
    attribute = _attribute(declaration.body, node)
    for found in hcl.walk(attribute.value) if attribute is not None else ():
        if isinstance(found, hcl.Template):
            for part in found.parts:
                if isinstance(part, hcl.TemplateLiteral) and part.start <= node.start < part.end:
                    return "json" if found.is_heredoc else "escaped"
    return "hcl"


def _attribute(body: hcl.Body, node: hcl.Node) -> hcl.Attribute | None:
    for item in body.items:
        if item.start <= node.start < item.end:
            return (
                item
                if isinstance(item, hcl.Attribute)
                else _attribute(item.body, node)
                if isinstance(item, hcl.Block)
                else None
            )
    return None
