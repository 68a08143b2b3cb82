"""What an edit adds under a name that may stand only once: blocks by their headers, arguments by the body they are in.

By these two fixes of one pass can be told to add the same.
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine.edit import Append, Edit, Insert, Replace
from fixer.module import Source


def added(edit: Edit) -> Iterator[tuple[str | int, ...]]:
    """The names that an edit adds, each with where it stands."""
    code: str = getattr(edit, "code", "")
    if "{" not in code and "=" not in code:
        return
    place: tuple[str | int, ...] = ()
    is_body, but = True, ""
    match edit:
        case Append(node=hcl.Block() as block):
            place = (edit.source.name, block.body.start)
        case Insert(node=node) if node.indent:
            place = (edit.source.name, _body_at(edit.source, node.start))
        case Replace(node=hcl.Attribute() as node):
            place, but = (edit.source.name, _body_at(edit.source, node.start)), node.name
        case Replace():
            is_body = False
    new = hcl.parse(f"{code}\n").body
    for block in new.blocks():
        yield (*place, block.type, *block.labels)
    for argument in new.attributes if is_body else ():
        if argument.name != but:
            yield (*place, argument.name)


def _body_at(source: Source, offset: int) -> int:
    """Where the innermost body starts that an item stands in."""
    block, body = source.item_at(offset), source.tree.body
    while block is not None and block.body.start <= offset < block.body.end:
        body = block.body
        block = next((inner for inner in body.blocks() if inner.start <= offset < inner.end), None)
    return body.start
