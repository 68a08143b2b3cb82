"""Actions of firewall rules that stand for a group of rules: what the group does is kept, which is no action of a rule.

Source: https://docs.aws.amazon.com/waf/latest/APIReference/API_Rule.html (`OverrideAction` is for rules whose statement
refers to a group of rules, `Action` for all others)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import around, holder

_GROUPS: Final = ("managed_rule_group_statement", "rule_group_reference_statement")
_OVERRIDE: Final = "override_action"


def is_none(one: Rejection) -> bool:
    """Whether it is the block `none` of a rule's action."""
    is_of_acl = one.declaration.type == "aws_wafv2_web_acl" and one.path == "rule.action"
    return is_of_acl and one.name == "none" and isinstance(one.node, hcl.Block)


def override(one: Rejection) -> Iterator[Fix | Refusal]:
    """The name that the action of a group has."""
    assert one.body is not None
    source, action = one.declaration.source, holder(one.declaration, one.body)
    rule = around(one.declaration, action) if action is not None else None
    if action is None or rule is None or action.type != "action":
        return
    groups = [block for statement in rule.body.blocks("statement") for block in statement.body.blocks(*_GROUPS)]
    if not groups or rule.body.blocks(_OVERRIDE):
        yield Refusal(source, one.node, f"{one.told} A rule that is no group of others allows, blocks or counts")
        return
    name = source.stretch(action.start, action.start + len(action.type))
    said = f'{one.told} Of a group of rules it is "{_OVERRIDE}"'
    yield Fix(source, one.node, said, (Replace(source, name, _OVERRIDE),))
