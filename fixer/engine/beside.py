"""What a fix does in other files than the one that its defect stands in: those have nothing else to tell of it."""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.engine.edit import Append, Edit, Insert, Prepend, Remove
from fixer.engine.transform import Fix
from fixer.module import Declaration, Source


class Beside(NamedTuple):
    """The name of a file, and what is done there: `data.aws_region.current is added`."""

    file: str
    what: str


def beside(fix: Fix) -> tuple[Beside, ...]:
    """What the edits of a fix do in other files than the one where it is told, each once."""
    others = [edit for edit in fix.edits if fix.at is not None or edit.source.name != fix.source.name]
    return tuple(dict.fromkeys([Beside(edit.source.name, what) for edit in others for what in _done(edit)]))


def _done(edit: Edit) -> Iterator[str]:
    item = _item_at(edit.source, edit.node.start)
    match edit:
        case Prepend(code=code) | Append(node=hcl.Body(), code=code):
            yield from _added(edit.source, code)
        case Insert(node=node, code=code) if node is item:
            yield from _added(edit.source, code)
        case Remove(node=node) if node is item:
            yield f"{_name(edit.source, node)} is removed"
        case _:
            # A file that is not HCL has no items that could be named.
            yield f"{_name(edit.source, item) if item else 'a text in it'} is changed"


def _added(source: Source, code: str) -> Iterator[str]:
    for item in hcl.parse(f"{code}\n").body.items:
        if isinstance(item, hcl.Block | hcl.Attribute):
            yield f"{_name(source, item)} is added"


def _item_at(source: Source, offset: int) -> hcl.Block | hcl.Attribute | None:
    """The block or argument at the top of a file that holds a place of it."""
    inside = (item for item in source.tree.body.items if item.start <= offset < item.end)
    return next((item for item in inside if isinstance(item, hcl.Block | hcl.Attribute)), None)


def _name(source: Source, item: hcl.Block | hcl.Attribute) -> str:
    if isinstance(item, hcl.Attribute):
        return item.name
    return Declaration(source, item).address if item.labels else f"the {item.type} block"
