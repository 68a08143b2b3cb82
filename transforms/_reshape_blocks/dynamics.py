"""Dynamic blocks that become something else: another block, or a value where they stand there once or not at all.

Source: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
"""

from collections.abc import Mapping, Sequence
from typing import Final

from fixer import hcl
from fixer.module import Reference, Source, node_references
from transforms._block_forms.iterators import ITEM, content_of, iterator_of, may_be_called, reads_of, words_in
from transforms._block_forms.said import is_all_said
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import own
from transforms._own_resources.placement import brace_comment
from transforms._reshape_blocks.forms import elements_of

# What stands before a value, to read it as HCL.
_BEFORE: Final = "x = "


def remade(source: Source, block: hcl.Block, new: str, inside: str, *, is_whole: bool = False) -> str:
    """The code of a dynamic block under another name, with another content made of lines of its own.

    What stands at the end of its content is put behind them, unless they are the whole of it. Raises UnclearError where
    its items cannot be called by that name.
    """
    content = content_of(block)
    if content is None or (not iterator_of(block) and not may_be_called(block, new)):
        raise UnclearError(f'its items cannot be called "{new}" in it')
    head = "".join([own(source, item) for item in block.body.items if isinstance(item, hcl.Attribute)])
    # Both ends, in which comments may stand.
    tails = ["" if is_whole else content.body.tail.strip(), block.body.tail.strip()]
    last, after = [f"{tail}\n" if tail else "" for tail in tails]
    renamed = _under(block, inside, new)
    opened = "" if is_whole else brace_comment(content)
    closed = content.trail.rstrip()
    code = (
        f'dynamic "{new}" {{{brace_comment(block)}\n{head}\n'
        f"{content.comments}content {{{opened}\n{renamed}{last}}}{closed}\n{after}}}\n"
    )
    if not is_all_said(source.text[block.start : block.end], code):
        raise UnclearError("a comment in it has no place there")
    return code


def said_around(block: hcl.Block) -> tuple[str, str]:
    """What comments say of a dynamic block but for the items of its content: above those, and below them."""
    content, each = content_of(block), block.body.attribute("for_each")
    above = [brace_comment(block), *([each.comments, each.trail] if each is not None else [])]
    below = [block.body.tail]
    if content is not None:
        above += [content.comments, brace_comment(content)]
        below = [content.body.tail, content.trail, *below]
    first, last = ["".join([f"{line}\n" for part in parts for line in _lines(part)]) for parts in (above, below)]
    return first, last


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _under(block: hcl.Block, code: str, new: str) -> str:
    """Lines of a dynamic block's content, with its items called by another name."""
    found = list(reads_of(block, hcl.parse(code).body))
    for reference in reversed(found):
        code = code[: reference.start] + new + code[reference.start + len(block.labels[0]) :]
    return code


def each_of(block: hcl.Block, codes: Sequence[str]) -> tuple[str, str, list[str]]:
    """What a dynamic block repeats, the variables of a `for` over that, and codes of its content as they read them.

    Raises UnclearError where those may mean something else in it.
    """
    each = block.body.attribute("for_each")
    is_plain = each is not None and len(block.body.items) == 2
    if each is None or not is_plain or any("for " in code for code in codes):
        raise UnclearError("it repeats")
    one_line(each.value_code, *codes)
    if any(word in ITEM and word != block.labels[0] for code in codes for word, _ in words_in(code)):
        raise UnclearError("what is called key or value in it is something else")
    reads = [_items_read(block, code) for code in codes]
    words = {name: name for name in ITEM}
    written = [_replaced(block, code, found, words) for code, found in zip(codes, reads, strict=True)]
    is_by_key = any(one.names[1] == "key" for found in reads for one in found)
    return each.value_code, "key, value" if is_by_key else "value", written


def where(block: hcl.Block, value: str) -> str:
    """The code of a value that is given where a dynamic block stands there, and null where it does not.

    Raises UnclearError where the block repeats, or where its condition cannot be told.
    """
    each = block.body.attribute("for_each")
    if each is None or len(block.body.items) != 2:
        raise UnclearError("it repeats")
    one_line(each.value_code, value)
    condition = each.value
    if not isinstance(condition, hcl.Conditional):
        raise UnclearError("how often it stands there cannot be told")
    lists = [part for part in (condition.value, condition.otherwise) if isinstance(part, hcl.TupleCons)]
    items = [element for part in lists for element in elements_of(part)]
    if len(lists) != 2 or len(items) != 1:
        raise UnclearError("how often it stands there cannot be told")
    told, written = condition.condition.code.strip(), _of_item(block, value, items[0].value)
    return f"{told} ? {written} : null" if elements_of(condition.value) else f"{told} ? null : {written}"


def one_line(*codes: str) -> None:
    """Raises UnclearError where a code cannot stand on a line with others: it ends with the marker of a heredoc."""
    if any(token.kind == hcl.tokens.OHEREDOC for code in codes for token in hcl.tokens.tokenize(code)):
        raise UnclearError("there is a heredoc in it")


def _of_item(block: hcl.Block, value: str, item: hcl.Expression) -> str:
    """A value in which the one item of a dynamic block is written out, as the reference that it is.

    Raises UnclearError where it is none, or where its key is read.
    """
    found = _items_read(block, value)
    if found and not (isinstance(item, hcl.Traversal) and all(one.names[1] == "value" for one in found)):
        raise UnclearError("how often it stands there cannot be told")
    return _replaced(block, value, found, {"value": item.code.strip()})


def _items_read(block: hcl.Block, code: str) -> list[Reference]:
    """Where a value reads the item of a dynamic block; raises UnclearError where the whole of it is read."""
    found = [one for one in node_references(hcl.parse(f"{_BEFORE}{code}\n").body) if one.names[0] == block.labels[0]]
    known = {one.start - len(_BEFORE) for one in found}
    if any(word == block.labels[0] and at not in known for word, at in words_in(code)):
        raise UnclearError("its items are not read by their key or their value alone")
    if any(len(one.names) == 1 or one.names[1] not in ITEM for one in found):
        raise UnclearError("it repeats")
    return found


def _replaced(block: hcl.Block, code: str, found: list[Reference], words: Mapping[str, str]) -> str:
    """A value with other words for the key and the value of an item."""
    for one in reversed(found):
        start, read = one.start - len(_BEFORE), f"{block.labels[0]}.{one.names[1]}"
        if not code.startswith(read, start):
            raise UnclearError("it repeats")
        code = code[:start] + words[one.names[1]] + code[start + len(read) :]
    return code
