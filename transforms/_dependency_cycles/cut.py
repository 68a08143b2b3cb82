"""The cuts that open a cycle: as few as will do, those first that change least."""

from collections.abc import Iterable
from itertools import combinations
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Safety
from fixer.module import Cycle, Declaration, Link, knots

# More than this is not one thing to repair any more.
_MOST: Final = 3
_CANDIDATES: Final = 16


class Cut(NamedTuple):
    """Links that can go, and what it takes: where they stand, what is done, and how much it changes."""

    links: frozenset[Link]
    declaration: Declaration
    node: hcl.Node
    advice: str
    edits: tuple[Edit, ...]
    cost: int
    safety: Safety = Safety.SAFE


def chosen(cycle: Cycle, cuts: Iterable[Cut]) -> tuple[Cut, ...]:
    """The cuts that leave nothing of a cycle, those that change least; none if there are none."""
    able = sorted(cuts, key=lambda cut: cut.cost)[:_CANDIDATES]
    found = [
        some
        for size in range(1, _MOST + 1)
        for some in combinations(able, size)
        if not knots([link for link in cycle.links if not any(link in cut.links for cut in some)])
    ]
    return min(found, key=lambda some: (sum(cut.cost for cut in some), len(some)), default=())


def by_what_is_read(cycle: Cycle) -> dict[tuple[str, str, str], list[Link]]:
    """The references in a cycle, by who reads, of what, and which attribute: they can go together only."""
    groups: dict[tuple[str, str, str], list[Link]] = {}
    for link in cycle.links:
        if link.reference is not None:
            groups.setdefault((link.origin, link.target, link.reference.attribute), []).append(link)
    return groups


def lead(cycle: Cycle) -> str:
    """What Terraform says of a cycle."""
    return f"Cycle: {', '.join(cycle.members)}"


def way(cycle: Cycle) -> str:
    """One whole way around a cycle, with the place of each link."""
    steps = []
    for link in cycle.path:
        source = link.declaration.source
        one, other = shown(link.origin), shown(link.target)
        if one != other:
            steps.append(f"{one} depends on {other} at {source.name}:{source.lines.position(link.start).line}")
    return ", ".join(steps)


def shown(node: str) -> str:
    """A node as a person would name it."""
    plain = node.partition(" (")[0]
    if plain.startswith("provider:"):
        return f"the provider {plain.removeprefix('provider:')}"
    if plain.startswith("module."):
        call, kind, name = (*plain.split(".")[1:], "", "")[:3]
        inner = {"var": f"the argument {name} of module.{call}", "output": f"module.{call}.{name}"}
        return inner.get(kind, plain)
    return plain


def text_of(link: Link) -> str:
    """The text of the reference that makes a link."""
    reference = link.reference
    return link.declaration.source.text[reference.start : reference.end] if reference else ""


def item_of(link: Link) -> str:
    """The argument or block of a declaration that a link stands in."""
    for item in link.declaration.body.items:
        if item.start <= link.start < item.end:
            return item.name if isinstance(item, hcl.Attribute) else item.type if isinstance(item, hcl.Block) else ""
    return ""


def is_open(declaration: Declaration) -> bool:
    """Whether a block may be edited."""
    return declaration.source.is_editable
