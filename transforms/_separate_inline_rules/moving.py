"""The edits that give all that is inline of an owner resources of their own."""

from fixer.engine import Edit
from fixer.module import Declaration, Module
from transforms._dependency_cycles.group_rules import Standing, inline, moved_rules, obstacle
from transforms._security_groups.rules import GROUP
from transforms._separate_inline_rules.conflicts import TABLE, Conflict
from transforms._separate_inline_rules.doubles import has_double
from transforms._separate_inline_rules.routes import moved_routes


def moving(module: Module, conflict: Conflict) -> tuple[Edit, ...]:
    """The edits; none where it stays: it may be deployed, is in no plain blocks, is read of the owner, or is there
    already as a resource.
    """
    owner = conflict.owner
    if module.surroundings.kind != "answer" or owner.source.name in module.surroundings.standing:
        return ()
    if _is_needed(module, conflict) or has_double(owner.body.blocks(conflict.kind.argument), conflict.others):
        return ()
    if owner.type == TABLE:
        return moved_routes(module, owner)
    return _moved_rules(module, owner) if owner.type == GROUP else ()


def _moved_rules(module: Module, group: Declaration) -> tuple[Edit, ...]:
    if obstacle(module, group):
        return ()
    for old in Standing(module).forms(group):
        if found := moved_rules(module, group, inline(group), old=old):
            return found[0]
    return ()


def _is_needed(module: Module, conflict: Conflict) -> bool:
    """Whether something reads what is inline, or all of the owner, or waits for it: it would no longer have the rules.

    How many instances there are is the same, and what gives the owner more need not wait for the rest.
    """
    types = {other.type for other in conflict.others}
    for reader, reference in module.readers(conflict.owner.address):
        before = reader.source.text[: reference.start].rstrip()
        is_whole = not reference.attribute and not before.endswith("length(") and reader.type not in types
        if is_whole or reference.attribute in ("egress", "ingress", "route"):
            return True
    return False
