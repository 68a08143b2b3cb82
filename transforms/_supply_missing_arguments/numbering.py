"""Numbers of which each of several needs one of its own: priorities, ranks, numbers of rules.

Where none has one, they are counted as they are written; what is written last goes behind those that have one. Which
number it is does not matter, only that no other has it and that the order is that of the file.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each;
https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-rule-evaluation-order.html (each rule of a
group has a `sid` of its own).
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module
from fixer.validation import Rejection, literal
from transforms._supply_missing_arguments.tellers import Told

# The type, what those have in common of which each needs its own number and what that is where it is left out, and the
# first and the second number.
_RESOURCES: Final = (
    ("aws_guardduty_filter.rank", {"detector_id": ""}, 1, 2),
    ("aws_network_acl_rule.rule_number", {"network_acl_id": "", "egress": "false"}, 100, 200),
    ("aws_route53_resolver_firewall_rule.priority", {"firewall_rule_group_id": ""}, 100, 200),
    ("aws_route53_resolver_firewall_rule_group_association.priority", {"vpc_id": ""}, 101, 201),
    ("aws_vpclattice_listener_rule.priority", {"service_identifier": "", "listener_identifier": ""}, 1, 2),
)
# What is common of a switch whose value is not known.
_UNKNOWN: Final = "?"
_GROUP: Final = "aws_networkfirewall_rule_group.rule_group.rules_source"
_BLOCKS: Final = (
    "aws_networkfirewall_firewall_policy.firewall_policy.stateless_rule_group_reference.priority",
    f"{_GROUP}.stateless_rules_and_custom_actions.stateless_rule.priority",
    "aws_wafv2_rule_group.rule.priority",
    "aws_wafv2_web_acl.rule.priority",
)


def _of_resource(keys: Mapping[str, str], first: int, second: int) -> Told:
    def number(module: Module, found: Rejection, _: hcl.Body) -> str:
        own = _keys(module, found.declaration, keys)
        each = [(one, _keys(module, one, keys)) for one in module.resources(found.declaration.type)]
        those = [one for one, its in each if its == own]
        if any(_may_be(own, its) for _, its in each) or _has_rules(module, found.declaration):
            return ""
        if found.declaration not in those or any(one.shape != SINGLE or one.source.is_override for one in those):
            return ""
        given = [_given(module, one.body, found.name) for one in those]
        return _next(given, those.index(found.declaration), first, second - first)

    return number


def _keys(module: Module, declaration: Declaration, keys: Mapping[str, str]) -> list[str]:
    """What a resource has in common with others."""
    found = list[str]()
    for key, default in keys.items():
        item = declaration.attribute(key)
        code = "".join(item.value_code.split()) if item is not None else default
        if default in ("true", "false"):
            code = str(literal(module, item.value) if item is not None else default).lower()
            code = code if code in ("true", "false") else _UNKNOWN
        found.append(code)
    return found


def _may_be(own: Sequence[str], its: Sequence[str]) -> bool:
    """Whether two may have in common what one of them does not tell."""
    is_unknown = _UNKNOWN in own or _UNKNOWN in its
    return is_unknown and all(one == other or _UNKNOWN in (one, other) for one, other in zip(own, its, strict=True))


def _has_rules(module: Module, rule: Declaration) -> bool:
    """Whether the list that a rule is for has rules that stand in itself: their numbers count, too."""
    address = rule.value_code("network_acl_id").rpartition(".")[0].partition("[")[0]
    acl = module.find(address)
    if acl is None:
        return False
    repeated = {block.labels[0] for block in acl.body.blocks("dynamic") if block.labels}
    own = ("egress", "ingress")
    return bool(repeated.intersection(own) or acl.body.blocks(*own) or any(map(acl.attribute, own)))


def _of_block(module: Module, found: Rejection, body: hcl.Body) -> str:
    those = _beside(found.declaration.body, body)
    starts = [one.start for one in those]
    given = [_given(module, one, found.name) for one in those]
    return _next(given, starts.index(body.start), 1, 1) if those else ""


def _given(module: Module, body: hcl.Body, name: str) -> int | None:
    """The number that a body has: 0 if it has none, None if it has one that cannot be told."""
    item = body.attribute(name)
    value = literal(module, item.value) if item is not None else 0
    return value if isinstance(value, int) else None


def _next(given: Sequence[int | None], own: int, first: int, step: int) -> str:
    """The number of the one at a place, which has none, behind those that have one; empty if that cannot be told."""
    numbers = [number for number in given if number]
    if None in given or any(given[own:]) or len(numbers) != len(set(numbers)):
        return ""
    if any(not number for number in given[: len(numbers)]):
        return ""
    last = max(numbers) if numbers else first - step
    return str(last + step * (own + 1 - len(numbers)))


def _beside(around: hcl.Body, body: hcl.Body) -> tuple[hcl.Body, ...]:
    """The bodies of the blocks that a block is one of; none where some of them are dynamic."""
    for item in around.items:
        if not isinstance(item, hcl.Block):
            continue
        if item.body.start == body.start:
            repeated = {block.labels[0] for block in around.blocks("dynamic") if block.labels}
            is_plain = item.type != "content" and item.type not in repeated
            return tuple([block.body for block in around.blocks(item.type)]) if is_plain else ()
        if item.body.start <= body.start < item.body.end:
            return _beside(item.body, body)
    return ()


def signature(module: Module, found: Rejection, body: hcl.Body) -> str:
    """The option that says which rule of a firewall's group it is, as a block; empty if that cannot be told."""
    rules = _beside(found.declaration.body, body)
    taken: list[int] = []
    for rule in rules:
        for option in rule.blocks("rule_option"):
            number = _signed(module, option.body)
            if number is None:
                return ""
            taken += [number] if number else []
        if rule.blocks("dynamic"):
            return ""
    for rule in rules:
        if not rule.blocks("rule_option"):
            taken.append(next(number for number in range(1, len(taken) + 2) if number not in taken))
            if rule.start == body.start:
                return f'rule_option {{\n  keyword = "sid"\n  settings = ["{taken[-1]}"]\n}}'
    return ""


def _signed(module: Module, option: hcl.Body) -> int | None:
    """The number that an option says, 0 if it says none, None if it cannot be read."""
    keyword, settings = option.attribute("keyword"), option.attribute("settings")
    said = literal(module, keyword.value) if keyword is not None else None
    if not isinstance(said, str):
        return None
    if said.partition(":")[0].strip() != "sid":
        return 0
    code = said.partition(":")[2].strip() or (settings.value_code.strip('[]" \n') if settings is not None else "")
    return int(code) if code.isdigit() else None


def told() -> Iterator[tuple[str, tuple[Told, ...]]]:
    """What tells each of these numbers, by the path of the argument."""
    for address, keys, first, second in _RESOURCES:
        yield address, (_of_resource(keys, first, second),)
    for address in _BLOCKS:
        yield address, (_of_block,)


TOLD: Final = dict(told())
TOLD_BLOCKS: Final[dict[str, Told]] = {f"{_GROUP}.stateful_rule.rule_option": signature}
