"""The interface endpoints that stand in a VPC: the list of services that they are for, and the groups that let in."""

import re
from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import AppendElement
from fixer.module import (
    Declaration,
    Module,
    Source,
    default_of,
    is_overridden,
    known,
    known_string,
    nested_blocks,
    reads,
    target,
)

# The last part of a service's name is that of each.
_BY_EACH: Final = re.compile(r'\.\$\{each\.(?:key|value)\}"\Z')
_VARIES: Final = re.compile(r"\b(?:each|count|self)\.")
_GROUP: Final = "aws_security_group"
_RULES: Final = ("aws_security_group_rule", "aws_vpc_security_group_ingress_rule")
_ADDRESSES: Final = ("cidr_blocks", "cidr_ipv4", "prefix_list_ids", "prefix_list_id")
# A reference to a variable or to a local value has so many names.
_PAIR: Final = 2


class _Listed(NamedTuple):
    """A list that is written out, and the file that it stands in."""

    source: Source
    value: hcl.TupleCons


def listed_there(
    module: Module, vpc: str, others: Iterable[Declaration], names: list[str], own: Collection[str]
) -> AppendElement | None:
    """The edit that adds services to the list of those that endpoints of a VPC are for; None where there is none that
    is written out, or whose groups do not let the functions in, which are in those of `own`.
    """
    for endpoint in others:
        item = endpoint.attribute("security_group_ids")
        is_named = endpoint.value_code("private_dns_enabled") == "true"
        is_open = item is not None and is_named and _let_in(module, {one.address for one in reads(module, item)}, own)
        over = _over(module, endpoint) if is_open and _is_in(module, endpoint, vpc) else None
        if over is not None:
            separator = ",\n" if "\n" in over.value.code else ", "
            return AppendElement(over.source, over.value, separator.join(map(hcl.quoted, names)))
    return None


def groups_there(module: Module, vpc: str, others: Iterable[Declaration], own: Collection[str]) -> str:
    """The expression for the groups of endpoints that stand in a VPC: who is led there, these let in. Empty where there
    are none, where they differ, or where they are those of the functions themselves (`own`).
    """
    found: dict[str, None] = {}
    for endpoint in others:
        item = endpoint.attribute("security_group_ids")
        is_there = _is_in(module, endpoint, vpc) and known_string(module, endpoint.value("vpc_endpoint_type"))
        if is_there == "Interface" and item is not None:
            found[item.value_code] = None
    codes = [*found]
    is_plain = len(codes) == 1 and not _VARIES.search(codes[0]) and "\n" not in codes[0]
    groups = {one.address for one in reads(module, hcl.parse_expression(codes[0]))} if is_plain else set()
    is_of_module = bool(groups) and all(one.startswith(f"{_GROUP}.") and one not in own for one in groups)
    return codes[0] if is_of_module and _let_in(module, groups, own) else ""


def _let_in(module: Module, groups: Collection[str], own: Collection[str]) -> bool:
    """Whether the rules of groups for what comes in name those of functions, or addresses."""
    for group in module.resources(_GROUP):
        rules = nested_blocks(group.body, "ingress") if group.address in groups else ()
        is_own = group.address in own
        if any(_admits(module, rule, own) or (is_own and rule.body.value_code("self") == "true") for rule in rules):
            return True
    for rule in module.resources(*_RULES):
        of_group = target(module, rule.value("security_group_id"))
        is_ingress = rule.type != _RULES[0] or known_string(module, rule.value("type")) == "ingress"
        if is_ingress and of_group is not None and of_group.address in groups and _admits(module, rule.block, own):
            return True
    return False


def _admits(module: Module, rule: hcl.Block, own: Collection[str]) -> bool:
    """Whether a rule is for addresses, or for one of some groups."""
    has_addresses = any(rule.body.attribute(name) is not None for name in _ADDRESSES)
    return has_addresses or any(one.address in own for one in reads(module, rule))


def _is_in(module: Module, endpoint: Declaration, vpc: str) -> bool:
    read = target(module, endpoint.value("vpc_id"))
    return read is not None and read.address == vpc and not is_overridden(module, endpoint)


def _over(module: Module, endpoint: Declaration) -> _Listed | None:
    """The list of services that an endpoint is repeated over, as each of them is named."""
    is_interface = known_string(module, endpoint.value("vpc_endpoint_type")) == "Interface"
    if not is_interface or not _BY_EACH.search(endpoint.value_code("service_name")):
        return None
    value = endpoint.value("for_each")
    if isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1:
        value = value.arguments[0].value
    found = _written_out(module, endpoint, value)
    is_of_names = found is not None and all(isinstance(known(module, one.value), str) for one in found.value.elements)
    return found if found is not None and is_of_names and found.source.is_editable else None


def _written_out(module: Module, endpoint: Declaration, value: hcl.Expression | None) -> _Listed | None:
    """A list where it is written: in place, in a local value, or as the default of a variable that has no other, and
    that nothing else reads.
    """
    if isinstance(value, hcl.TupleCons):
        return _Listed(endpoint.source, value)
    root, name = value.names if isinstance(value, hcl.Traversal) and len(value.names) == _PAIR else ("", "")
    if len([*module.readers(f"{root}.{name}")]) != 1:
        return None
    variable = module.find(f"var.{name}") if root == "var" else None
    if variable is not None:
        default = default_of(module, name)
        return _Listed(variable.source, default) if isinstance(default, hcl.TupleCons) else None
    for holder in module.declarations("locals") if root == "local" else ():
        item = holder.attribute(name)
        if item is not None and isinstance(item.value, hcl.TupleCons):
            return _Listed(holder.source, item.value)
    return None
