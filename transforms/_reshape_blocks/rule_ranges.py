"""Several ranges of addresses in a rule of a security group that takes one: a rule for each.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_security_group_ingress_rule
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, Replace
from fixer.module import Module
from fixer.validation import Rejection, type_of

_TYPES: Final = frozenset({"aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule"})
_ARGUMENTS: Final = {
    "cidr_blocks": "cidr_ipv4",
    "ipv6_cidr_blocks": "cidr_ipv6",
    "prefix_list_ids": "prefix_list_id",
    "security_groups": "referenced_security_group_id",
}
_OTHERS: Final = frozenset({*_ARGUMENTS, *_ARGUMENTS.values()})


def are_ranges(one: Rejection) -> bool:
    """Whether it lists the sources or the targets of a rule, and may list several."""
    item = one.node
    if one.declaration.type not in _TYPES or one.name not in _ARGUMENTS or not isinstance(item, hcl.Attribute):
        return False
    return not isinstance(item.value, hcl.TupleCons) or len(item.value.elements) != 1


def ranges(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """A rule for each of them, where none has an address yet that something reads."""
    assert isinstance(one.node, hcl.Attribute)
    assert one.body is not None
    source, item, rule, right = one.declaration.source, one.node, one.declaration, _ARGUMENTS[one.name]
    others = [name for name in _OTHERS if name != one.name and one.body.attribute(name) is not None]
    is_read = any(reader.address != rule.address for reader, _ in module.readers(rule.address))
    first = one.body.items[0]
    is_free = rule.shape.kind == "single" and not is_read and not others and isinstance(first, hcl.Attribute)
    if not is_free or not _is_known(module, item.value) or not isinstance(first, hcl.Attribute):
        yield Refusal(source, item, f"{one.told} A rule has one {right}: write a rule for each of them")
        return
    each = Insert(source, first, f"for_each = toset({item.value_code})\n\n", "before")
    edits = (each, Replace(source, item, f"{right} = each.value"))
    yield Fix(source, item, f"{one.told} A rule has one {right}: there is one for each now", edits)


def _is_known(module: Module, value: hcl.Expression) -> bool:
    """Whether the names of the rules are known before anything is made."""
    if isinstance(value, hcl.TupleCons):
        texts = [one.value.literal if isinstance(one.value, hcl.Template) else None for one in value.elements]
        return len(texts) == len(set(texts)) and None not in texts and not any(":" in (text or "") for text in texts)
    is_variable = isinstance(value, hcl.Traversal) and value.names[:1] == ("var",) and len(value.steps) == 1
    return is_variable and isinstance(value, hcl.Traversal) and type_of(module, value) in ("l(s)", "t(s)")
