"""The edits that give all that is inline of an owner resources of their own."""

from fixer.engine import Edit
from fixer.module import Declaration, Module
from transforms._add_explicit_egress.rules import GROUP
from transforms._dependency_cycles.group_rules import Standing, inline, moved_rules, obstacle
from transforms._separate_inline_rules.conflicts import TABLE, Conflict
from transforms._separate_inline_rules.routes import moved_routes


def moving(module: Module, conflict: Conflict) -> tuple[Edit, ...]:
    """The edits; none where it stays: it may be deployed, is in no plain blocks, or is read of the owner."""
    owner = conflict.owner
    if module.surroundings.kind != "answer" or owner.source.name in module.surroundings.standing:
        return ()
    if owner.type == TABLE:
        return moved_routes(module, owner)
    return _moved_rules(module, owner) if owner.type == GROUP else ()


def _moved_rules(module: Module, group: Declaration) -> tuple[Edit, ...]:
    if obstacle(module, group):
        return ()
    if any(reference.attribute in ("ingress", "egress") for _, reference in module.readers(group.address)):
        return ()
    for old in Standing(module).forms(group):
        if found := moved_rules(module, group, inline(group), old=old):
            return found[0]
    return ()
