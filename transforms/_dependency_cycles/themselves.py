"""Security groups that name themselves in their own rules: `self = true` says it without a reference."""

import re

from fixer import hcl
from fixer.engine import Append, Edit, Remove, Replace
from fixer.module import Declaration, node_references
from transforms._own_resources.placement import instance

_PEERS = "security_groups"
# A count of one instance at most.
_ONE = re.compile(r"1|[^?]*\?\s*(?:1\s*:\s*0|0\s*:\s*1)")


def names_itself(group: Declaration, block: hcl.Block) -> bool:
    """Whether a rule names the group that it stands in."""
    return group.address in block.code and any(_is_own(group, element) for element in _elements(block))


def as_self(group: Declaration, block: hcl.Block) -> tuple[Edit, ...]:
    """The edits that say `self = true` in the place of the group's own id; none if that says something else."""
    peers, given = block.body.attribute(_PEERS), block.body.attribute("self")
    if peers is None or (given and given.value_code not in ("true", "false")):
        return ()
    others = [element.code.strip() for element in _elements(block) if not _is_own(group, element)]
    own = len(_elements(block)) - len(others)
    if sum(reference.address == group.address for reference in node_references(block.body)) != own:
        return ()
    source = group.source
    if others:
        rest: tuple[Edit, ...] = (Replace(source, peers.value, f"[{', '.join(others)}]"),)
        return (*rest, *(_set(group, block, given)))
    if given is None:
        said = source.stretch(peers.start, peers.end)
        return (Replace(source, said, f"self{' ' * (len(_PEERS) - 4)}{peers.equals}true"),)
    return (Remove(source, peers), *_set(group, block, given))


def _set(group: Declaration, block: hcl.Block, given: hcl.Attribute | None) -> tuple[Edit, ...]:
    if given is None:
        return (Append(group.source, block, "self = true\n"),)
    return () if given.value_code == "true" else (Replace(group.source, given.value, "true"),)


def _elements(block: hcl.Block) -> list[hcl.Expression]:
    peers = block.body.attribute(_PEERS)
    value = peers.value if peers else None
    return [element.value for element in value.elements] if isinstance(value, hcl.TupleCons) else []


def _is_own(group: Declaration, element: hcl.Expression) -> bool:
    """Whether an element is the id of the group itself: of several, that of the instance for which the rule is."""
    own = {f"{instance(group)}.id"}
    if group.shape.kind == "count" and _ONE.fullmatch(group.shape.code.strip()):
        own.add(f"{group.address}[0].id")
    return isinstance(element, hcl.Traversal) and "".join(element.code.split()) in own
