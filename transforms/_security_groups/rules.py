"""Which rules security groups have, inline and by resources of their own."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, reads, resolved

GROUP: Final = "aws_security_group"
RULE: Final = "aws_security_group_rule"
INGRESS_RULE: Final = "aws_vpc_security_group_ingress_rule"
EGRESS_RULE: Final = "aws_vpc_security_group_egress_rule"
# The resources that give a group rules or hold them, with the direction of these: empty where another argument tells.
RULES: Final = {
    RULE: "",
    INGRESS_RULE: "ingress",
    EGRESS_RULE: "egress",
    "aws_vpc_security_group_rules_exclusive": "",
    "awscc_ec2_security_group_ingress": "ingress",
    "awscc_ec2_security_group_egress": "egress",
}
# The arguments that name the group that a rule is for.
OWNERS: Final = ("security_group_id", "group_id")


class Rule(NamedTuple):
    """What a rule resource, or one of its elements, gives: to which groups, and which way; "" where that is unknown.

    `is_sure` says whether each of the groups gets it; if not, one of them does.
    """

    declaration: Declaration
    groups: frozenset[str]
    direction: str
    is_sure: bool


def inline(group: Declaration, direction: str) -> list[hcl.Attribute | hcl.Block]:
    """The blocks and arguments that give a group its rules of a direction."""
    found: list[hcl.Attribute | hcl.Block] = []
    for item in group.body.items:
        if isinstance(item, hcl.Attribute):
            if item.name == direction:
                found.append(item)
        elif isinstance(item, hcl.Block) and (item.type, *item.labels) in ((direction,), ("dynamic", direction)):
            found.append(item)
    return found


def is_empty(item: hcl.Attribute | hcl.Block) -> bool:
    """Whether an argument says that there are no rules."""
    return isinstance(item, hcl.Attribute) and "".join(item.value_code.split()) in ("[]", "null")


def rules(module: Module) -> list[Rule]:
    """The rules that the module gives to security groups of its own."""
    return [found for rule in module.resources(*RULES) for found in _rules(module, rule)]


def _rules(module: Module, rule: Declaration) -> Iterator[Rule]:
    owner = next(filter(None, map(rule.value, OWNERS)), None)
    collection = rule.value("for_each")
    elements: list[hcl.Expression | None] = [*written_elements(module, collection)]
    for element in elements or [None]:
        group = _given(module, owner, element)
        is_each = group is not None and group.code.strip().startswith("each.")
        groups = frozenset([r.address for r in reads(module, collection if is_each else group) if r.names[0] == GROUP])
        if groups:
            # Each element of the collection stands for an instance of the rule: all groups in it get one.
            is_sure = len(groups) == 1 or is_each
            direction = RULES[rule.type] or direction_of(module, _given(module, rule.value("type"), element))
            yield Rule(rule, groups, direction, is_sure)


def direction_of(module: Module, type_: hcl.Expression | None) -> str:
    """Which way a rule's `type` says, empty if that cannot be told."""
    type_ = resolved(module, type_)
    return (type_.literal or "") if isinstance(type_, hcl.Template) else ""


def written_elements(module: Module, collection: hcl.Expression | None) -> list[hcl.Expression]:
    """The elements of what `for_each` is set to, as far as they are written down."""
    match resolved(module, collection):
        case hcl.FunctionCall(name="toset" | "tomap", arguments=(argument,)):
            return written_elements(module, argument.value)
        case hcl.TupleCons(elements=elements):
            return [element.value for element in elements]
        case hcl.ObjectCons(elements=pairs):
            return [pair.value for pair in pairs]
    return []


def _given(module: Module, expression: hcl.Expression | None, element: hcl.Expression | None) -> hcl.Expression | None:
    """What an expression is for an element of the collection, as far as `each.value` can be replaced by it."""
    expression = resolved(module, expression)
    if element is None or not isinstance(expression, hcl.Traversal) or expression.names[:2] != ("each", "value"):
        return expression
    value = resolved(module, element)
    for step in expression.steps[1:]:
        if isinstance(value, hcl.ObjectCons) and isinstance(step, hcl.GetAttr):
            value = resolved(module, value.get(step.name))
        else:
            # A resource itself is the element: what is read of it is an attribute.
            return element if isinstance(value, hcl.Traversal) else expression
    return value if value is not None else expression
