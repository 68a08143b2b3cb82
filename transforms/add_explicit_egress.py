"""Lets security groups send that have ingress rules and no egress rule at all.

## What it does

Gives an `aws_security_group` that has ingress and no egress, inline or by rule resources, an egress rule in the form
that its ingress has: a block, a list, or a resource below the last ingress rule. A group that only data stores use (or
proxies and interface endpoints, which answer and do not ask) may send to the CIDR block of its own VPC. One that
anything else uses, or nothing that can be told, may send anywhere.

The group's uses are followed through local values, outputs, local modules and `each.value`. That an output or a
parameter holds its id says nothing of what uses it. A group that only policies of Firewall Manager name is a pattern
for others, and is left; so is an empty `egress = []`, which says that there is to be none.

## Why it matters

AWS gives a new security group a rule that allows all outbound traffic. The provider removes that rule when it creates
the group, so what is in a group without egress rules only answers: functions and tasks in it reach nothing.

## Fix safety

Safe for data stores in a VPC whose CIDR block the module knows: the group is updated in place and reaches no further
than its own network. Unsafe for all others, which may send anywhere then, and where the VPC has to be looked up first:
the plan fails if it does not exist.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_security_group_egress_rule
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group_rule
- https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Declaration, Module, placed, resolved
from transforms._add_explicit_egress.doubts import check
from transforms._add_explicit_egress.registry import of_modules
from transforms._add_explicit_egress.tree import Unclear
from transforms._add_explicit_egress.uses import Use, uses
from transforms._add_explicit_egress.vpc import cidr_of
from transforms._add_explicit_egress.written import beside_block, beside_list, beside_rule
from transforms._security_groups.rules import GROUP, Rule, inline, is_empty, rules

ANYWHERE = '"0.0.0.0/0"'
ALL = "Allow all outbound traffic"
INSIDE = "Allow outbound traffic within the VPC"


class AddExplicitEgress(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give security groups that have ingress only an egress rule",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each group that cannot send."""
        found = [*_of_groups(module), *of_modules(module)]
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))


def _of_groups(module: Module) -> Iterator[Fix | Refusal]:
    groups: dict[str, list[Declaration]] = {}
    for group in module.resources(GROUP):
        groups.setdefault(group.address, []).append(group)
    mute = {address: found for address, found in groups.items() if not any(inline(one, "egress") for one in found)}
    given = rules(module) if mute else []
    for address, found in mute.items():
        own = [rule for rule in given if address in rule.groups]
        if not any(rule.direction == "egress" and rule.is_sure for rule in own):
            yield from _of_group(module, found, own)


def _of_group(module: Module, found: list[Declaration], own: list[Rule]) -> Iterator[Fix | Refusal]:
    """What is to be done about a group without egress, which `own` are the rule resources of."""
    group = next((one for one in found if not one.source.is_override), None)
    if group is None:
        return
    ingress = [item for one in found for item in inline(one, "ingress") if not is_empty(item)]
    if not ingress and not any(rule.direction == "ingress" for rule in own):
        return
    lead = f"{group.address} has ingress rules and no egress rule, so what is in it cannot open connections"
    try:
        check(module, group, found, own)
        place = placed(module)
        everything = list(uses(place, group.address))
        users = [use for use in everything if use.kind != "pattern"]
        if any(use.kind == "egress" for use in users) or (everything and not users):
            return
        for use in users:
            if use.kind == "rules":
                raise Unclear(f"{use.name} may give it one")
        safety, added, description, cidr = Safety.UNSAFE, None, ALL, ANYWHERE
        advice = f"all outbound traffic is allowed, {_because(users)}"
        if users and all(use.kind == "store" for use in users):
            cidr, added = cidr_of(place, group)
            description, advice = INSIDE, f"it is allowed to send within its VPC ({cidr})"
            if added:
                advice = f"its VPC is looked up, and it is allowed to send within that ({cidr})"
            else:
                safety = Safety.SAFE
        edit = _edit(module, group, own, description, cidr)
    except Unclear as reason:
        yield Refusal(group.source, group.block, f"{lead}; left alone, since {reason}")
        return
    edits = (added, edit) if added else (edit,)
    yield Fix(group.source, group.block, f"{lead}: {advice}", edits, safety=safety)


def _because(users: list[Use]) -> str:
    others = [use.name for use in users if use.kind == "other"]
    if others:
        return f"which {others[0]} may need"
    return "since it cannot be told what uses it"


def _edit(module: Module, group: Declaration, own: list[Rule], description: str, cidr: str) -> Edit:
    items = [item for item in inline(group, "ingress") if not is_empty(item)]
    if not items:
        rule = _last([rule.declaration for rule in own if rule.direction == "ingress" and rule.is_sure])
        return beside_rule(module, group, rule, description, cidr)
    last = items[-1]
    if isinstance(last, hcl.Block):
        return beside_block(group, last, description, cidr)
    ingress = resolved(module, last.value)
    if not isinstance(ingress, hcl.TupleCons) or not ingress.elements:
        raise Unclear(f"its ingress rules are computed ({last.value_code}): give it an egress rule as well")
    return beside_list(group, last, ingress, description, cidr)


def _last(declarations: list[Declaration]) -> Declaration:
    """The last rule resource, in the file where the first stands."""
    declarations.sort(key=lambda rule: (rule.source.name, rule.block.start))
    if not declarations or any(rule.source.is_override for rule in declarations):
        raise Unclear("it cannot be told which of the rule resources are for it")
    return [rule for rule in declarations if rule.source.name == declarations[0].source.name][-1]
