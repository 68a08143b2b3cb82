"""What the items of a dynamic block are called in its content, and whether they may be called something else.

Source: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks (an item is called what the block
is, unless `iterator` says otherwise)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Insert, Replace
from fixer.hcl import tokens as t
from fixer.module import Reference, Source, node_references

# What is read of an item.
ITEM: Final = ("key", "value")
# What follows the name of an argument, and the type of a block.
_NAMED: Final = frozenset({"=", "{", t.OQUOTE})


def iterator_of(block: hcl.Block) -> str:
    """What a dynamic block says that its items are called; empty where they are called what the block is."""
    named = block.body.attribute("iterator")
    return named.value_code if named is not None else ""


def content_of(block: hcl.Block) -> hcl.Block | None:
    """The content of a dynamic block."""
    return next(iter(block.body.blocks("content")), None)


def is_at_most_one(block: hcl.Block) -> bool:
    """Whether a dynamic block plainly stands there once or not at all: lists of one element, or of none."""
    each = block.body.attribute("for_each")
    waiting = [each.value] if each is not None else []
    while waiting:
        value = waiting.pop()
        if isinstance(value, hcl.Conditional):
            waiting += [value.value, value.otherwise]
        elif not isinstance(value, hcl.TupleCons) or len(value.elements) > 1:
            return False
    return each is not None


def reads_of(block: hcl.Block, body: hcl.Body) -> Iterator[Reference]:
    """Where the items of a dynamic block are read by the block's name."""
    if not iterator_of(block):
        yield from (one for one in node_references(body) if one.names[0] == block.labels[0])


def may_be_called(block: hcl.Block, new: str) -> bool:
    """Whether the items of a dynamic block may be called by another name wherever its content reads them.

    They may not where anything but their key or their value is read, or where a loop or a block within binds their
    name; nor where the new name means something in the content already: what is around it, or a loop in it.
    """
    content = content_of(block)
    if content is None:
        return True
    old, code, start = block.labels[0], content.body.code, content.body.start
    items = [item for item in block.body.items if isinstance(item, hcl.Attribute) and item.name != "for_each"]
    if items or any(inner.labels[:1] in ((old,), (new,)) for inner in _dynamic(content.body)):
        return False
    plain = {
        one.start
        for one in reads_of(block, content.body)
        if any(code.startswith(f"{old}.{name}", one.start - start) for name in ITEM) and one.names[1] in ITEM
    }
    return all(start + at in plain for word, at in words_in(code) if word in (old, new))


def relabelled(source: Source, block: hcl.Block, new: str) -> Iterator[Insert | Replace]:
    """The edits that give a dynamic block another name.

    Its items are called by it where nothing else calls them, or keep their name by an `iterator` where that or the new
    one is read in another way.
    """
    old = block.labels[0]
    # The label stands behind the type, with quotes or without.
    start = block.start + len(block.type) + block.labels_code.rindex(old)
    yield Replace(source, source.stretch(start, start + len(old)), new)
    content, first = content_of(block), next(iter(block.body.attributes), None)
    if content is None or iterator_of(block):
        return
    if may_be_called(block, new):
        for reference in reads_of(block, content.body):
            yield Replace(source, source.stretch(reference.start, reference.start + len(old)), new)
    elif first is not None:
        yield Insert(source, first, f"iterator = {old}\n")


def _dynamic(body: hcl.Body) -> Iterator[hcl.Block]:
    """The dynamic blocks in a body, however deep."""
    for block in body.blocks():
        if block.type == "dynamic":
            yield block
        yield from _dynamic(block.body)


def words_in(code: str) -> Iterator[tuple[str, int]]:
    """The words in a piece of code that may be read or bound there, each with its place: no names of its items."""
    scanned = [token for token in t.tokenize(code) if token.kind != t.COMMENT]
    for i, token in enumerate(scanned):
        before = scanned[i - 1].kind if i else t.NEWLINE
        after = scanned[i + 1].kind if i + 1 < len(scanned) else t.NEWLINE
        if token.kind == t.IDENT and before != "." and after not in _NAMED:
            yield code[token.start : token.end], token.start
