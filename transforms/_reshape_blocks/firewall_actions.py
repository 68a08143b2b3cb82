"""Actions of WAF rules by their type, as the classic firewall has them, where WAFv2 has a block for each.

Sources: https://docs.aws.amazon.com/waf/latest/APIReference/API_RuleAction.html and
https://docs.aws.amazon.com/waf/latest/APIReference/API_waf_WafAction.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection

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
    yield Fix(source, item, f'{one.told} It is written as a block "{name}"', (Replace(source, item, f"{name} {{}}"),))
