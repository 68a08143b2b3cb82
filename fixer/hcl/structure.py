"""The nodes of a file's structure: blocks, bodies and the file. Cut into items when asked for, never before.

Source: HCL native syntax specification, "Structural Elements"
(https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
"""

from typing import Final

from fixer.hcl import tokens as t
from fixer.hcl.items import Attribute, Invalid, Item
from fixer.hcl.node import Node, apart
from fixer.hcl.scan import LABEL, AttributeSpan, BlockSpan, InvalidSpan, spans

# How deep blocks may nest. Nobody writes a tenth of it; it keeps whoever walks a tree off the end of the stack.
DEEPEST: Final = 50


class Block(Item):
    """`type "label" { body }`, with the rest of its last line. `start` is that of the type, `end` that of the brace."""

    type: str
    labels_code: str
    open: str
    body: "Body"
    close: str
    trail: str
    _labels: tuple[str, ...] | None = apart(default=None, init=False)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels without their quotes."""
        labels = self._labels
        if labels is None:
            labels = _read_labels(self.labels_code)
            object.__setattr__(self, "_labels", labels)
        return labels

    @property
    def outer_end(self) -> int:
        """Where the block's last line ends (an offset in the file)."""
        return self.end + len(self.trail)


def _read_labels(code: str) -> tuple[str, ...]:
    pieces = code.split('"')
    if "\\" not in code and not "".join(pieces[::2]).strip(" \t"):
        return tuple(pieces[1::2])
    return tuple([_unquoted(found["text"]) for found in LABEL.finditer(code)])


class Body(Node):
    """What stands between two braces, or in a file: items, and the blanks and comments after the last one (`tail`).

    A body that was parsed keeps its text, and is cut into items when someone asks for them.
    """

    _pieces: tuple[tuple[Item, ...], str] | None = apart(default=None)
    _text: str | None = apart(default=None)
    _depth: int = apart(default=0)

    def __init__(self, items: tuple[Item, ...] = (), tail: str = "") -> None:
        """A body built of items. (`parse` makes bodies of text.)"""
        self._set(-1, -1, None, (items, tail), 0)

    @classmethod
    def of_text(cls, text: str, start: int, depth: int = 0) -> "Body":
        """The body that a text is, which stands at `start` in its file, inside of `depth` blocks."""
        body = cls.__new__(cls)
        body._set(start, start + len(text), text, None, depth)
        return body

    def _set(
        self, start: int, end: int, text: str | None, pieces: tuple[tuple[Item, ...], str] | None, depth: int
    ) -> None:
        put = object.__setattr__
        put(self, "start", start)
        put(self, "end", end)
        put(self, "_text", text)
        put(self, "_pieces", pieces)
        put(self, "_depth", depth)

    @property
    def depth(self) -> int:
        """How many blocks the body stands in; 0 in a file's own, and in one that was built."""
        return self._depth

    def render(self, parts: list[str]) -> None:
        """Adds the body's text to `parts`: that which was parsed, which need not be cut for it, or its items'."""
        if self._text is not None:
            parts.append(self._text)
        else:
            super().render(parts)

    def fields(self) -> tuple[tuple[Item, ...], str]:
        """The items and the tail."""
        if self._pieces is None:
            object.__setattr__(self, "_pieces", _cut(self._text or "", self.start, self._depth))
        assert self._pieces is not None
        return self._pieces

    @property
    def items(self) -> tuple[Item, ...]:
        """The body's items in source order."""
        return self.fields()[0]

    @property
    def tail(self) -> str:
        """The blanks and comments after the last item."""
        return self.fields()[1]

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """The attributes among the items."""
        return tuple([item for item in self.items if isinstance(item, Attribute)])

    def attribute(self, name: str) -> Attribute | None:
        """The attribute of that name, or None."""
        return next((item for item in self.items if isinstance(item, Attribute) and item.name == name), None)

    def value_code(self, name: str) -> str:
        """The source text of the value of the attribute of that name, empty if there is none."""
        attribute = self.attribute(name)
        return attribute.value_code if attribute is not None else ""

    def blocks(self, *types: str) -> tuple[Block, ...]:
        """The blocks among the items; with types given, those of these types."""
        return tuple([item for item in self.items if isinstance(item, Block) and (not types or item.type in types)])


class File(Node):
    """A whole file: its byte order mark, if it has one, and its body."""

    bom: str
    body: Body


def parse(text: str) -> File:
    """The tree of a file. Never fails: a stretch that is not HCL is an Invalid item, all else stays readable.

    `parse(text).code == text`, whatever the text.
    """
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    return File(bom, Body.of_text(text[len(bom) :], len(bom)), start=len(bom), end=len(text))


def _unquoted(label: str) -> str:
    return label[1:-1] if label.startswith('"') else label


def _cut(text: str, base: int, depth: int) -> tuple[tuple[Item, ...], str]:
    """The items of a body's text, which stands at `base` in its file inside of `depth` blocks, and the tail."""
    items: list[Item] = []
    pos = 0
    for span in spans(text):
        if isinstance(span, AttributeSpan):
            items.append(_attribute(text, pos, span, base, _brace_line(text, pos, span.lead, depth)))
            pos = span.trail
        elif isinstance(span, BlockSpan):
            if depth < DEEPEST:
                items.append(_block(text, pos, span, base, depth, _brace_line(text, pos, span.lead, depth)))
            else:
                items.append(_too_deep(text, pos, span, base))
            pos = span.trail
        elif isinstance(span, InvalidSpan):
            lead, end, wrong, message, advice, inside = span
            items.append(
                Invalid(
                    text[pos:lead],
                    text[lead:end],
                    message=message,
                    advice=advice,
                    start=base + lead,
                    end=base + end,
                    wrong=base + wrong,
                    inside=base + inside if inside >= 0 else -1,
                )
            )
            pos = end
    return tuple(items), text[pos:]


def _brace_line(text: str, pos: int, lead: int, depth: int) -> int:
    """How much of the first item's lead ends the line of the brace that opens its block, if a comment stands there."""
    if pos or not depth or not text[: text.find("\n", 0, lead) + 1].strip():
        return 0
    return next((token.end for token in t.tokenize(text[:lead]) if token.kind == t.NEWLINE), 0)


def _attribute(text: str, pos: int, span: AttributeSpan, base: int, brace_line: int) -> Attribute:
    lead, name, equals, value, trail = span
    return Attribute(
        text[pos:lead],
        text[lead:name],
        text[name:equals],
        text[equals:value],
        text[value:trail],
        start=base + lead,
        end=base + value,
        _brace_line=brace_line,
    )


def _block(text: str, pos: int, span: BlockSpan, base: int, depth: int, brace_line: int) -> Block:
    lead, type_, labels, open_, inner, close, trail = span
    return Block(
        text[pos:lead],
        text[lead:type_],
        text[type_:labels],
        text[labels:open_],
        Body.of_text(text[open_:inner], base + open_, depth + 1),
        text[inner:close],
        text[close:trail],
        start=base + lead,
        end=base + close,
        _brace_line=brace_line,
    )


def _too_deep(text: str, pos: int, span: BlockSpan, base: int) -> Invalid:
    return Invalid(
        text[pos : span.lead],
        text[span.lead : span.trail],
        message="this block is nested too deeply",
        advice=f"{DEEPEST} levels are the most",
        start=base + span.lead,
        end=base + span.trail,
        wrong=base + span.lead,
    )
