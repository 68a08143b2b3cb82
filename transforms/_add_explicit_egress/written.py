"""Egress in the form that the ingress beside it has."""

import re
from collections.abc import Mapping
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Insert
from fixer.module import SINGLE, Declaration, Module, free_name
from transforms._add_explicit_egress.tree import plain
from transforms._add_explicit_egress.vpc import placing
from transforms._security_groups.rules import EGRESS_RULE, RULE

# An egress rule as a block, in the order in which people write it.
_BLOCK: Final = {"description": "", "from_port": "0", "to_port": "0", "protocol": '"-1"', "cidr_blocks": ""}
# What an object must have besides, where the rules are written as a list of objects.
_UNUSED: Final = {"ipv6_cidr_blocks": "[]", "prefix_list_ids": "[]", "security_groups": "[]", "self": "false"}
# The arguments that say where traffic comes from: what says where it goes to stands in the same place.
_ENDS: Final = {
    **dict.fromkeys(
        ("security_groups", "source_security_group_id", "self", "ipv6_cidr_blocks", "prefix_list_ids"), "cidr_blocks"
    ),
    **dict.fromkeys(("referenced_security_group_id", "cidr_ipv6", "prefix_list_id"), "cidr_ipv4"),
}
# What people put into the name of an ingress rule, and what the egress rule has there.
_OPPOSITE: Final = {"ingress": "egress", "inbound": "outbound"}


def beside_block(group: Declaration, item: hcl.Block, description: str, cidr: str) -> Edit:
    """An `egress` block below the last `ingress` block, `dynamic` or not."""
    body = item.body
    for content in body.blocks("content"):
        body = content.body
    values = _BLOCK | {"description": hcl.quoted(description), "cidr_blocks": f"[{cidr}]"}
    order = [attribute.name for attribute in body.attributes]
    return Insert(group.source, item, hcl.build("egress {\nLINES\n}", LINES=_lines(_ordered(values, order))))


def beside_list(group: Declaration, item: hcl.Attribute, ingress: hcl.TupleCons, description: str, cidr: str) -> Edit:
    """A list of egress rules below the list of ingress rules."""
    values = _BLOCK | {"description": hcl.quoted(description), "cidr_blocks": f"[{cidr}]"} | _UNUSED
    first = ingress.elements[0].value
    order = [element.name or "" for element in first.elements] if isinstance(first, hcl.ObjectCons) else []
    lines = _lines({name: values[name] for name in [*order, *values] if name in values})
    return Insert(group.source, item, hcl.build("egress = [\n{\nLINES\n}\n]", LINES=lines))


def beside_rule(module: Module, group: Declaration, rule: Declaration, description: str, cidr: str) -> Edit:
    """A rule resource below the last ingress rule resource, for as many instances as the group has."""
    type_, values = RULE, {"type": '"egress"', "security_group_id": _group_id(group, rule)}
    if rule.type != RULE:
        type_, values["ip_protocol"], values["cidr_ipv4"] = EGRESS_RULE, '"-1"', cidr
    else:
        values |= _BLOCK | {"cidr_blocks": f"[{cidr}]"}
    if rule.type != RULE:
        del values["type"]
    values["description"] = hcl.quoted(description)
    tags = _tags(rule)
    if tags:
        values["tags"] = tags
    order = [attribute.name for attribute in rule.body.attributes]
    lines = _lines(_ordered(values, order))
    shape = "" if group.shape == SINGLE else f"{group.shape.kind} = {group.shape.code}\n"
    head = "".join([f"{name} = {code}\n" for name, code in placing(group)])
    head = f"{shape}{head}\n" if shape or head else ""
    name = _name(module, type_, group, rule)
    template = f'resource "{type_}" "{name}" {{\nHEADLINES\n}}'
    return Insert(rule.source, rule.block, hcl.build(template, HEADLINES=head + lines))


def _ordered(values: Mapping[str, str], order: list[str]) -> Mapping[str, str]:
    """Values in the order that the same have elsewhere; a description that has none there comes first in a block, last
    in a resource.
    """
    slots: list[str] = []
    for name in order:
        slot = name if name in values else _ENDS.get(name, "")
        if slot in values and slot not in slots:
            slots.append(slot)
    if "description" not in slots and "security_group_id" not in values:
        slots.insert(0, "description")
    return {name: values[name] for name in [*slots, *[name for name in values if name not in slots]]}


def _lines(values: Mapping[str, str]) -> str:
    return "\n".join([f"{name} = {code}" for name, code in values.items()])


def _group_id(group: Declaration, rule: Declaration) -> str:
    """How an egress rule with the group's shape names the group."""
    own = rule.attribute("security_group_id")
    if own is not None and own.value_code.startswith(group.address) and _same_shape(group, rule):
        return own.value_code
    index = {"single": "", "count": "[count.index]", "for_each": "[each.key]"}[group.shape.kind]
    return f"{group.address}{index}.id"


def _same_shape(group: Declaration, rule: Declaration) -> bool:
    one, other = group.shape, rule.shape
    return one.kind == other.kind and plain(one.code) == plain(other.code)


def _tags(rule: Declaration) -> str:
    """The tags that the ingress rule shares with others: not those that name it."""
    tags = rule.attribute("tags")
    if tags is None or re.search(r"\b(?:each|count|Name)\b", tags.value_code):
        return ""
    return tags.value_code


def _name(module: Module, type_: str, group: Declaration, rule: Declaration) -> str:
    """A free name for an egress rule: that of the ingress rule where it says no more than what it is, else the group's
    with a word behind it.
    """
    first = f"{group.name}_egress"
    for word, opposite in _OPPOSITE.items():
        if rule.name in (word, f"{group.name}_{word}", f"{word}_{group.name}") or rule.name.endswith(f"_{word}"):
            first = rule.name.replace(word, opposite)
    return free_name(module, type_, first, or_else=(f"{group.name}_egress",))
