"""The edits that give all inline rules of a security group resources of their own."""

from fixer.engine import Edit
from fixer.module import Module
from transforms._add_explicit_egress.rules import GROUP
from transforms._dependency_cycles.group_rules import Standing, inline, moved_rules, obstacle
from transforms._separate_inline_rules.conflicts import Conflict


def moving(module: Module, conflict: Conflict) -> tuple[Edit, ...]:
    """The edits; none where the rules stay: they may be deployed, are no plain blocks, or are read of the group."""
    group = conflict.owner
    is_new = module.surroundings.kind == "answer" and group.source.name not in module.surroundings.standing
    if group.type != GROUP or not is_new or obstacle(module, group):
        return ()
    if any(reference.attribute in ("ingress", "egress") for _, reference in module.readers(group.address)):
        return ()
    for old in Standing(module).forms(group):
        if found := moved_rules(module, group, inline(group), old=old):
            return found[0]
    return ()
