"""Groups of stateful rules that a policy of a firewall takes in strict order, and that have no order.

Source: https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_StatefulRuleGroupReference.html (Priority:
the group with the lowest one is evaluated first)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert
from fixer.module import Module, is_overridden
from fixer.validation import literal

POLICY: Final = "aws_networkfirewall_firewall_policy"
_OPTIONS: Final = "stateful_engine_options"
_GROUP: Final = "stateful_rule_group_reference"
_STRICT: Final = "STRICT_ORDER"


def priorities(module: Module) -> Iterator[Fix]:
    """One for each policy of which no group has a priority: they get them in the order in which they stand."""
    for policy in module.resources(POLICY):
        if not policy.source.is_editable or is_overridden(module, policy):
            continue
        for body in [block.body for block in policy.body.blocks("firewall_policy")]:
            groups = _unordered(body)
            if not groups or not _is_strict(module, body):
                continue
            edits = tuple(
                [
                    Insert(policy.source, item, f"priority = {number}\n", "before")
                    for number, item in enumerate(groups, start=1)
                ]
            )
            said = f"{policy.address}: with rule_order = {_STRICT} each {_GROUP} must have a priority"
            how = "it is 1"
            if len(groups) > 1:
                how = f"they get 1 to {len(groups)} as they stand, which is the order that AWS evaluates them in"
            yield Fix(policy.source, groups[0], f"{said}: {how}", edits)


def _unordered(body: hcl.Body) -> list[hcl.Attribute]:
    """What each group is named by, where none has a priority and all of them are written out."""
    blocks = body.blocks(_GROUP)
    named = [item for block in blocks if (item := block.body.attribute("resource_arn")) is not None]
    is_ordered = any(block.body.attribute("priority") is not None for block in blocks)
    is_dynamic = any(block.labels == (_GROUP,) for block in body.blocks("dynamic"))
    return named if len(named) == len(blocks) and not is_ordered and not is_dynamic else []


def _is_strict(module: Module, body: hcl.Body) -> bool:
    orders = [item for block in body.blocks(_OPTIONS) if (item := block.body.attribute("rule_order")) is not None]
    return len(orders) == 1 and literal(module, orders[0].value) == _STRICT
