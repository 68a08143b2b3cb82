"""Rules that are for ranges of both versions of the protocol, of which a rule takes one: a rule for each version.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_security_group_ingress_rule
("cidr_ipv4", "cidr_ipv6")
"""

from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Remove, Replace
from fixer.module import Declaration, Module, free_name
from fixer.validation import Rejection
from transforms._own_resources.placement import beside, comments_of, is_commented, value_of
from transforms._unsupported_names.associations import ASSOCIATIONS, VPC_RULES
from transforms._unsupported_names.protocols import IPV4, are_of_version_6

_IPV6: Final = "cidr_ipv6"
_VERSIONS: Final = (IPV4, _IPV6)
# What the resource beside it takes over from it by itself.
_PLACED: Final = frozenset({"count", "for_each", "provider"})


def ranges_of_both(rule: Declaration) -> tuple[hcl.Attribute, ...]:
    """The ranges of version 4 and those of version 6 of a rule that is for some of each, and for nothing else."""
    if rule.type not in VPC_RULES or rule.attribute("security_group_id") is None:
        return ()
    named = {
        right: [item for name in (right, *others) if (item := rule.attribute(name)) is not None]
        for right, others in ASSOCIATIONS[rule.type].items()
    }
    of_each = tuple([item for right in _VERSIONS for item in named[right]])
    is_one_of_each = [len(items) for items in named.values()] == [1 if right in _VERSIONS else 0 for right in named]
    return of_each if is_one_of_each and all(_is_some(item.value) for item in of_each) else ()


def second_rule(module: Module, one: Rejection) -> Fix | None:
    """A copy of a rule to which the ranges of version 6 move; None where the rule is not for both."""
    rule, source = one.declaration, one.declaration.source
    both = ranges_of_both(rule)
    if not both:
        return None
    stays, moves = both
    name = free_name(module, rule.type, f"{rule.name}_ipv6")
    said = f"A rule is for one range: {moves.name} moves to {rule.type}.{name}, otherwise a copy of it"
    new = Insert(source, rule.block, beside(rule, rule.type, name, _inside(rule.body, stays.name, moves)))
    edits: tuple[Edit, ...] = (Remove(source, moves), new)
    is_so = stays.name != IPV4 and not are_of_version_6(module, rule, stays.value)
    if is_so and (range_ := _one_text(stays)):
        edits = (*edits, Replace(source, stays, f"{IPV4} = {range_}"))
    return Fix(source, moves, f"{one.told} {said}", edits)


def _is_some(value: hcl.Expression) -> bool:
    """Whether it is written there that there are ranges."""
    return isinstance(value, hcl.Template) or (isinstance(value, hcl.TupleCons) and bool(value.elements))


def _one_text(item: hcl.Attribute) -> str:
    """The code of the one text that an argument has; empty where it may be for several ranges."""
    value = item.value
    if isinstance(value, hcl.TupleCons) and len(value.elements) == 1 and not is_commented(value.code):
        value = value.elements[0].value
    return value.code.strip() if isinstance(value, hcl.Template) else ""


def _inside(body: hcl.Body, stays: str, moves: hcl.Attribute) -> str:
    """What the new rule says: the same, but for the ranges that stay."""
    code = ""
    for item in body.items:
        if isinstance(item, hcl.Attribute) and item.name not in _PLACED and item.name != stays:
            if item.name != moves.name:
                code += f"{item.name} = {item.value_code}\n"
            elif range_ := _one_text(item):
                code += f"{comments_of(item)}{_IPV6} = {range_}{item.trail.rstrip()}\n"
            else:
                code += f"{comments_of(item)}{item.name} = {value_of(item)}\n"
        elif isinstance(item, hcl.Block):
            code += f"\n{item.code.strip()}\n"
    return code
