"""What a block says, said as a resource of its own says it: pieces of its text are replaced, all else stays."""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.module import Module, Source, known, references
from transforms._own_resources.placement import comments_of
from transforms._own_resources.values import is_a_condition

_BLANK = re.compile(r"[ \t]*\r?\n")


class LeftAloneError(Exception):
    """Why something cannot be said by a resource of its own."""


class Rewriting:
    """Replacements in the text of some blocks. `doubt` is why what comes of them may be wrong, empty if it is right."""

    def __init__(self, module: Module, source: Source) -> None:
        self.module = module
        self.source = source
        self.doubt = ""
        self._pieces: list[hcl.Splice] = []

    def put(self, start: int, end: int, code: str) -> None:
        """The text from `start` up to `end` (offsets in the file) becomes `code`, whatever was put inside before."""
        self._pieces = [one for one in self._pieces if not (start <= one.start < end and one.end <= end)]
        piece = hcl.Splice(start, end, code)
        if piece not in self._pieces:
            self._pieces.append(piece)

    def rename(self, item: hcl.Attribute | hcl.Block, name: str) -> None:
        """An item gets another name; a dynamic block makes blocks of that name."""
        if isinstance(item, hcl.Block) and item.type == "dynamic":
            start = item.start + len(item.type)
            self.put(start, start + len(item.labels_code), f' "{name}"')
        else:
            old = item.type if isinstance(item, hcl.Block) else item.name
            self.put(item.start, item.start + len(old), name)

    def set_value(self, attribute: hcl.Attribute, code: str) -> None:
        """An argument gets another value."""
        self.put(attribute.value_start, attribute.end, code)

    def set_switch(self, attribute: hcl.Attribute, name: str, off: str) -> None:
        """A boolean becomes a status: `Enabled`, or what else it is called."""
        value, code = attribute.value, attribute.value_code
        word = value.literal if isinstance(value, hcl.Template) else code
        self.rename(attribute, name)
        if word in ("true", "false"):
            self.set_value(attribute, '"Enabled"' if word == "true" else f'"{off}"')
            return
        if isinstance(value, hcl.Conditional) or "\n" in code:
            code = f"({code})"
        self.set_value(attribute, f'{code} ? "Enabled" : "{off}"')
        if not is_a_condition(self.module, value):
            self.doubt = f"{attribute.value_code} must not be null then"

    def nest(self, body: hcl.Body, attribute: hcl.Attribute, block: str, name: str, more: str = "") -> None:
        """An argument becomes a block that has it as an argument of another name."""
        if not is_set(self.module, attribute.value):
            self.doubt = f"{attribute.value_code} must not be null then"
        self.put(attribute.start, attribute.value_start, f"{block} {{\n{name} = ")
        self.put(attribute.end, attribute.end, f"\n{more}}}")
        self.set_off(body, attribute)

    def lift(self, attribute: hcl.Attribute, name: str = "") -> str:
        """Takes an argument out; gives it with its comments, under another name perhaps."""
        if name:
            if not is_set(self.module, attribute.value):
                self.doubt = f"{attribute.value_code} must not be null then"
            self.rename(attribute, name)
        code = self.whole(attribute)
        is_apart = attribute.gap and not attribute.gap.strip() and _BLANK.match(self.source.text, attribute.outer_end)
        start = attribute.outer_start - (len(attribute.gap) if is_apart else 0)
        self.put(start, attribute.outer_end, "")
        return code

    def add_blocks(self, body: hcl.Body, blocks: list[str]) -> None:
        """Puts blocks below the arguments of a body, above the blocks that it has."""
        first = next((item for item in body.items if isinstance(item, hcl.Block)), None)
        code = "\n\n".join(blocks)
        if not blocks:
            return
        if first is not None:
            gap = "" if first.gap.strip(" \t") else "\n"
            self.put(first.outer_start, first.outer_start, f"{gap}{code}\n\n")
        elif body.items and isinstance(last := body.items[-1], hcl.Attribute) and last.outer_end < body.end:
            self.put(last.outer_end, last.outer_end, f"\n{code}\n")
        else:
            self.put(body.end, body.end, f"\n\n{code}\n")

    def set_off(self, body: hcl.Body, item: hcl.Item) -> None:
        """Blank lines around what is a block now."""
        items = body.items
        at = items.index(item)
        if at and not item.gap.strip(" \t"):
            self.put(item.outer_start, item.outer_start, "\n")
        if at + 1 < len(items) and not items[at + 1].gap.strip(" \t"):
            self.put(items[at + 1].outer_start, items[at + 1].outer_start, "\n")

    def inside(self, body: hcl.Body) -> str:
        """What stands between the braces, as it is said now."""
        last = [piece.text for piece in self._pieces if piece.start == piece.end == body.end]
        return (self._text(body.start, body.end) + "".join(last)).strip("\n").rstrip()

    def whole(self, item: hcl.Attribute | hcl.Block) -> str:
        """An item with its comments, as it is said now."""
        return self._text(item.outer_start, item.outer_end).rstrip()

    def _text(self, start: int, end: int) -> str:
        """The text from `start` up to `end`, without what is put at its end."""
        parts = []
        for piece in sorted(self._pieces, key=lambda piece: (piece.start, piece.end)):
            if start <= piece.start < end and piece.end <= end:
                parts += [self.source.text[start : piece.start], piece.text]
                start = piece.end
        return "".join([*parts, self.source.text[start:end]]).replace("\r\n", "\n")


def contents(body: hcl.Body, name: str) -> Iterator[tuple[hcl.Block, hcl.Body]]:
    """The blocks of a kind with what is in them, dynamic ones included."""
    for block in body.blocks(name, "dynamic"):
        if block.type == name:
            yield block, block.body
        elif block.labels == (name,):
            for content in block.body.blocks("content"):
                yield block, content.body


def plain(items: list[hcl.Attribute | hcl.Block]) -> hcl.Block:
    """The block that an argument is written as; raises LeftAloneError where it may come to none, or to several."""
    if len(items) != 1 or not isinstance(items[0], hcl.Block) or items[0].type == "dynamic":
        raise LeftAloneError("it is a dynamic block: write the resource with the count that is meant")
    return items[0]


def above(items: list[hcl.Attribute | hcl.Block]) -> str:
    """The comments of items that are a resource now."""
    return "".join([comments_of(item) for item in items])


def iterated(code: str, old: str, new: str) -> str:
    """The code in which the iterator of dynamic blocks goes by another name, as the blocks do."""
    for found in reversed(list(references(code))):
        if found.names[0] == old:
            code = code[: found.start] + new + code[found.start + len(old) :]
    return code


def is_set(module: Module, value: hcl.Expression) -> bool:
    """Whether a value is no null for certain."""
    match value:
        case hcl.Template() | hcl.Operation():
            return True
        case hcl.LiteralValue():
            return value.value is not None
        case hcl.Traversal(names=names) if names and names[0] not in ("var", "local", "each", "module"):
            return True
        case hcl.Traversal():
            return isinstance(known(module, value), str | int | float)
    return False
