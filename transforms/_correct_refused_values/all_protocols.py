"""Ports of rules for all protocols, which have none.

The provider stops at those of an inline rule that are not 0. A rule of its own is made without them, and differs for
ever from what is there: the next apply asks EC2 to change it, which refuses. An `aws_security_group_rule` may have any.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group#protocol-1,
.../resources/vpc_security_group_ingress_rule#ip_protocol-1 and, of what EC2 says,
https://github.com/hashicorp/terraform-provider-aws/issues/30035
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Level, Remove, Replace
from fixer.module import Declaration, Module, nested_blocks
from fixer.validation import literal

GROUPS: Final = ("aws_default_security_group", "aws_security_group")
RULES: Final = ("aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule")
_ALL: Final = ("-1", "all")
_PORTS: Final = ("from_port", "to_port")
# What says all ports, in one way or another.
_FIRST: Final = frozenset({"-1", "0", "1"})
_LAST: Final = frozenset({"-1", "0", "65535", "65536"})
_SAID: Final = "all protocols have all ports, and from_port ({}) and to_port ({})"


def port_fixes(module: Module) -> Iterator[Fix]:
    """One for each rule whose ports say all ports, in another way than is taken; one without edits for the others."""
    for group in module.resources(*GROUPS):
        for direction in ("egress", "ingress") if group.source.is_editable else ():
            for block in nested_blocks(group.body, direction):
                yield from _without_ports(module, group, block.body)
                yield from _of_group(module, group, {item.name: item for item in block.body.attributes})
            item = group.attribute(direction)
            for node in hcl.walk(item.value) if item is not None else ():
                if isinstance(node, hcl.ObjectCons):
                    yield from _of_group(module, group, {one.name or "": one for one in node.elements})
    for rule in module.resources(*RULES):
        if rule.source.is_editable:
            yield from _of_rule(module, rule)


def _without_ports(module: Module, group: Declaration, body: hcl.Body) -> Iterator[Fix]:
    """The repair of a rule for all protocols that says nothing of ports, which the provider wants to have."""
    protocol = body.attribute("protocol")
    if protocol is None or any(body.attribute(name) is not None for name in _PORTS):
        return
    if _known(module, protocol.value) in _ALL:
        said = f"{group.address}: a rule for all protocols has from_port = 0 and to_port = 0: they are written out"
        edit = Insert(group.source, protocol, "from_port = 0\nto_port   = 0\n", "before")
        yield Fix(group.source, protocol, said, (edit,))


def _of_group(
    module: Module, group: Declaration, items: dict[str, hcl.Attribute] | dict[str, hcl.ObjectElement]
) -> Iterator[Fix]:
    first, last = [items.get(name) for name in _PORTS]
    protocol = items.get("protocol")
    if first is None or last is None or protocol is None or _known(module, protocol.value) not in _ALL:
        return
    ports = [_known(module, item.value) for item in (first, last)]
    if "" in ports or ports == ["0", "0"]:
        return
    said = f"{group.address}: {_SAID.format(*ports)} must both be 0 to say so"
    if ports[0] not in _FIRST or ports[1] not in _LAST:
        yield Fix(group.source, first, f"{said}: name the protocol that is meant, or write 0")
        return
    pairs = [(item, port) for item, port in zip((first, last), ports, strict=True) if port != "0"]
    edits = [Replace(group.source, item.value, "0") for item, _ in pairs]
    yield Fix(group.source, first, f"{said}: they are now", tuple(edits))


def _of_rule(module: Module, rule: Declaration) -> Iterator[Fix]:
    protocol = rule.value("ip_protocol")
    items = [item for name in _PORTS if (item := rule.attribute(name)) is not None]
    if protocol is None or _known(module, protocol) not in _ALL or not items:
        return
    ports = {item.name: _known(module, item.value) for item in items}
    # That is what EC2 has for none.
    if "" in ports.values() or all(port == "-1" for port in ports.values()):
        return
    first, last = [ports.get(name, "-1") for name in _PORTS]
    said = f"{rule.address}: {_SAID.format(first, last)} are none of such a rule: a second apply fails"
    if first not in _FIRST or last not in _LAST:
        told = f"{said}; name the protocol that is meant, or take the ports out"
        yield Fix(rule.source, items[0], told, level=Level.WARNING)
        return
    edits: tuple[Edit, ...] = tuple([Remove(rule.source, item) for item in items])
    yield Fix(rule.source, items[0], f"{said}; they are removed", edits, level=Level.WARNING)


def _known(module: Module, value: hcl.Expression) -> str:
    """A port or a protocol as far as it is written out, as text; empty where it is not."""
    found = literal(module, value)
    return "" if found is None else str(found)
