"""Actions of WAF rules by their type, as the classic firewall has them, where WAFv2 has a block for each.

What a group of rules does is left as it is by `override_action { none {} }`: the `action` of other rules has no `none`.

Sources: https://docs.aws.amazon.com/waf/latest/APIReference/API_RuleAction.html and
https://docs.aws.amazon.com/waf/latest/APIReference/API_waf_WafAction.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._reshape_blocks.written import around, holder

_OVERRIDE: Final = "override_action"
_GROUPS: Final = ("managed_rule_group_statement", "rule_group_reference_statement")
_ACTIONS: Final = ("action", "default_action", "override_action")


def is_type(one: Rejection) -> bool:
    """Whether it is the type of an action."""
    is_action = one.declaration.type.startswith("aws_wafv2_") and one.path.rpartition(".")[2] in _ACTIONS
    return is_action and one.name == "type" and isinstance(one.node, hcl.Attribute)


def action(one: Rejection) -> Iterator[Fix | Refusal]:
    """The block that says what is done."""
    assert isinstance(one.node, hcl.Attribute)
    assert one.schema is not None
    assert one.body is not None
    source, item = one.declaration.source, one.node
    text = item.value.literal if isinstance(item.value, hcl.Template) else None
    name = (text or "").lower()
    if name not in one.schema.block_names or one.body.blocks():
        names = ", ".join(sorted(one.schema.block_names))
        yield Refusal(source, item, f"{one.told} An action is one of the blocks {names}: write that")
        return
    yield Fix(source, item, f"{one.told} It is a block {name}", (Replace(source, item, f"{name} {{}}"),))


def is_none(one: Rejection) -> bool:
    """Whether it says that a rule does nothing, where only a group of rules has that."""
    is_action = one.declaration.type.startswith("aws_wafv2_") and one.path.endswith("rule.action")
    return is_action and one.name == "none" and isinstance(one.node, hcl.Block)


def override(one: Rejection) -> Iterator[Fix | Refusal]:
    """The action of a group of rules under its name."""
    source = one.declaration.source
    block = holder(one.declaration, one.body) if one.body is not None else None
    rule = around(one.declaration, block) if block is not None else None
    if rule is None or block is None or len(block.body.items) != 1 or rule.body.blocks(_OVERRIDE):
        return
    statement = next(iter(rule.body.blocks("statement")), None)
    if statement is None or not any(statement.body.blocks(name) for name in _GROUPS):
        yield Refusal(source, one.node, f"{one.told} Only a group of rules does nothing: say what the rule does")
        return
    name = source.stretch(block.start, block.start + len(block.type))
    said = f"{one.told} It is a block {_OVERRIDE}, since the rule is a group of rules"
    yield Fix(source, one.node, said, (Replace(source, name, _OVERRIDE),))
