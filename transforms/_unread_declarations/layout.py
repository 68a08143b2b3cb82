"""What is left where declarations go: blocks without anything in them, and the headings of what stays."""

import re
from collections.abc import Iterable

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove
from fixer.module import Declaration, Module
from transforms._own_resources.placement import has_own_comments
from transforms._unread_declarations.unread import Item

# A comment that is about more than the item below it: one with a line that is drawn, or the name of a section.
_DRAWN = re.compile(r"[-=#*~_]{4}")
_SECTION = re.compile(
    r"(?i)\s*(?:#+|//+)\s*(?:[\w&/-]+\s+){0,4}"
    r"(?:config(?:uration)?|data(?: ?sources)?|inputs|locals|look-?ups|options|parameters|settings|variables)\s*"
)


def emptied(module: Module, going: Iterable[Item]) -> dict[str, Declaration]:
    """The `locals` blocks in which nothing is left, not even a comment, by the addresses of what goes from them."""
    addresses = {item.address for item in going}
    found: dict[str, Declaration] = {}
    for block in module.declarations("locals"):
        inside = [f"local.{attribute.name}" for attribute in block.body.attributes]
        if inside and addresses.issuperset(inside) and not has_own_comments(block.body):
            found |= dict.fromkeys(inside, block)
    return found


def is_headed(module: Module, item: Item, going: Iterable[Item]) -> bool:
    """Whether an item's comments are the heading of the file, or of something that stays below it."""
    comments = item.node.comments
    is_block = isinstance(item.node, hcl.Block)
    if item.source.name in comments and item.source.tree.body.items[0] is item.node:
        return True
    if not comments or not (_DRAWN.search(comments) or _SECTION.fullmatch(comments)):
        return False
    body = item.source.tree.body
    if not is_block and (around := module.declared_in(item.node, item.source)):
        body = around.body
    gone = {other.node.start for other in going if other.source is item.source}
    is_drawn = _DRAWN.search(comments) is not None
    for below in body.items:
        if below.start <= item.node.start:
            continue
        # Of arguments, those belong together that no blank line sets apart.
        if _DRAWN.search(below.lead) if is_drawn else below.lead.strip() or (not is_block and "\n" in below.lead):
            # Another section.
            return False
        if below.start not in gone:
            return not is_block or (isinstance(below, hcl.Block) and _kind(below) == _kind(item.node))
    return False


def keeping_comments(fix: Fix | Refusal) -> Fix | Refusal:
    """The fix, but that the comments above what it removes stay."""
    if isinstance(fix, Refusal):
        return fix
    first, *others = fix.edits
    return fix._replace(edits=(first._replace(comments=False), *others)) if isinstance(first, Remove) else fix


def _kind(block: hcl.Node) -> str:
    # Headings such as "Data & Locals" are above either.
    kind = block.type if isinstance(block, hcl.Block) else ""
    return "data" if kind == "locals" else kind
