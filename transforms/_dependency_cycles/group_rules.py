"""Cuts that give the inline rules of a security group resources of their own.

Inline rules and rule resources of one group undo each other, so all of a group's rules move, in both directions.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Insert, Remove
from fixer.module import Cycle, Declaration, Module, free_name
from transforms._dependency_cycles.cut import Cut, is_open
from transforms._dependency_cycles.rule_sources import NotWrittenOut, Side, ports, sides
from transforms._own_resources.obstacles import ignores
from transforms._own_resources.placement import every_comment, instance, placing
from transforms._security_groups.rules import rules

GROUP: Final = "aws_security_group"
RULE: Final = "aws_security_group_rule"
OWN: Final = {
    "ingress": "aws_vpc_security_group_ingress_rule",
    "egress": "aws_vpc_security_group_egress_rule",
}
_COST: Final = 30


class Standing:
    """Which form of rule resource a module has already."""

    def __init__(self, module: Module) -> None:
        self.rules = rules(module)
        self.has_own = bool(module.resources(*OWN.values()))
        self.has_old = bool(module.resources(RULE))

    def forms(self, group: Declaration) -> tuple[bool, ...]:
        """Whether the older form is to be tried, in the order in which to try: that which the group itself has.

        What lets another group in from this one, or out to it, is a rule of the other.
        """
        own = {rule.declaration.type for rule in self.rules if group.address in rule.groups}
        if RULE in own and own.isdisjoint(OWN.values()):
            return (True,)
        if not own.isdisjoint(OWN.values()):
            return (False,)
        return (True,) if self.has_old and not self.has_own else (False, True)


def group_rules(module: Module, cycle: Cycle, standing: Standing) -> Iterator[Cut]:
    """One cut for each security group whose inline rules are part of the cycle."""
    groups = {link.origin: link.declaration for link in cycle.links if link.declaration.type == GROUP}
    for address, group in groups.items():
        if group.kind != "resource":
            continue
        blocks = inline(group)
        links = [
            link
            for link in cycle.links
            if link.origin == address and any(block.start <= link.start < block.end for block in blocks)
        ]
        if not links or obstacle(module, group):
            continue
        moved = next(
            (found for old in standing.forms(group) if (found := moved_rules(module, group, blocks, old=old))), None
        )
        if moved is not None:
            edits, count = moved
            what = "a rule resource" if count == 1 else "rule resources"
            first = next(block for block in blocks if any(block.start <= link.start < block.end for link in links))
            said = f"the inline rules of {address} are {what} of their own now"
            yield Cut(frozenset(links), group, first, said, edits, _COST + count)


def inline(group: Declaration) -> tuple[hcl.Block, ...]:
    """The blocks that give a group its rules."""
    return group.body.blocks("ingress", "egress")


def obstacle(module: Module, group: Declaration) -> str:
    """Why a group's rules cannot move; empty if they can."""
    if not is_open(group) or sum(one.name == group.name for one in module.resources(GROUP)) > 1:
        return f"{group.address} is declared, or overridden, in more than one place"
    if any(block.labels[:1] in (("ingress",), ("egress",)) for block in group.body.blocks("dynamic")):
        return f"some rules of {group.address} are made by a dynamic block"
    if group.attribute("ingress") or group.attribute("egress"):
        return f"the rules of {group.address} are given as an argument"
    if ignores(group, "ingress", "egress"):
        return f"{group.address} ignores changes of its rules (lifecycle)"
    return ""


def moved_rules(
    module: Module, group: Declaration, blocks: tuple[hcl.Block, ...], *, old: bool
) -> tuple[tuple[Edit, ...], int] | None:
    """The edits that move a group's rules, and how many there will be; None where this form cannot say them."""
    made: list[str] = []
    taken: set[str] = set()
    try:
        for block in blocks:
            comments = every_comment(block)
            for side in sides(group, block, old=old):
                made.append(comments + _rule(module, group, block, side, taken, old=old))
                comments = ""
    except NotWrittenOut:
        return None
    insert = Insert(group.source, group.block, "\n".join(made))
    return (*[Remove(group.source, run) for run in _runs(group, blocks)], insert), len(made)


def _runs(group: Declaration, blocks: tuple[hcl.Block, ...]) -> Iterator[hcl.Block]:
    """Blocks of which those that follow one another are one stretch, so that they go as one."""
    items = group.body.items
    run: list[hcl.Block] = []
    for block in blocks:
        if run and (items[items.index(run[-1]) + 1] is not block or block.gap.strip()):
            yield _stretch(run)
            run = []
        run.append(block)
    yield _stretch(run)


def _stretch(run: list[hcl.Block]) -> hcl.Block:
    first, last = run[0], run[-1]
    head = (first.lead, first.type, first.labels_code, first.open, first.body, first.close)
    return hcl.Block(*head, last.trail, start=first.start, end=last.end)


def _rule(module: Module, group: Declaration, block: hcl.Block, side: Side, taken: set[str], *, old: bool) -> str:
    type_ = RULE if old else OWN[block.type]
    first, last = ports(block)
    port = "" if not first.isdigit() or first == "0" else f"_{first}" if first == last else f"_{first}_{last}"
    way = "from" if block.type == "ingress" else "to"
    between = f"_{way}_{side.name}" if side.name else f"_{block.type}"
    name = free_name(module, type_, f"{group.name}{between}{port}", taken)
    taken.add(name)
    protocol = block.body.attribute("protocol")
    assert protocol is not None
    protocol_code = protocol.value_code
    is_all = protocol_code.strip('"').lower() in ("-1", "all")
    lines = [f"security_group_id = {instance(group)}.id"]
    if old:
        lines.insert(0, f'type = "{block.type}"')
    description = block.body.attribute("description")
    if description is not None and description.value_code != '""':
        lines.append(f"description = {description.value_code}")
    lines.append("")
    if old or not is_all:
        lines += [f"from_port = {first}", f"to_port = {last}"]
    if old:
        lines.append(f"protocol = {protocol_code}")
    else:
        lines.append('ip_protocol = "-1"' if is_all else f"ip_protocol = {protocol_code}")
    lines += [f"{argument} = {code}" for argument, code in side.arguments]
    body = "\n".join(lines)
    return hcl.build("BLOCK", BLOCK=f'resource "{type_}" "{name}" {{\n{placing(group)}{body}\n}}')
