"""Lifecycle policies of image repositories as blocks: each rule is an object of the policy's text.

Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed
from transforms._own_resources.placement import is_commented

_NAMES: Final = ("rule", "rules")
# By what stands around it: what it is called in the text.
_KEYS: Final = {
    "": {
        "action": "action",
        "description": "description",
        "priority": "rulePriority",
        "rule_priority": "rulePriority",
        "selection": "selection",
    },
    "action": {"type": "type"},
    "selection": {
        "count_number": "countNumber",
        "count_type": "countType",
        "count_unit": "countUnit",
        "tag_pattern_list": "tagPatternList",
        "tag_prefix_list": "tagPrefixList",
        "tag_status": "tagStatus",
    },
}
_NEEDED: Final = {"action", "rulePriority", "selection"}


def is_rule(one: Rejection) -> bool:
    """Whether it is a rule of a policy."""
    is_of_policy = one.declaration.type == "aws_ecr_lifecycle_policy" and not one.path
    return is_of_policy and one.name in _NAMES and isinstance(one.node, hcl.Block)


def rules(one: Rejection) -> Iterator[Fix | Refusal]:
    """The text of all rules; nothing for those that the first takes along."""
    assert isinstance(one.node, hcl.Block)
    assert one.body is not None
    source, blocks = one.declaration.source, one.body.blocks(*_NAMES)
    if blocks and one.node.start != blocks[0].start:
        return
    try:
        if one.node.type == "dynamic" or one.body.attribute("policy") is not None:
            raise UnclearError("how many rules there are cannot be told")
        if any(is_commented(block.code) for block in blocks):
            raise UnclearError("what is said of them would be lost")
        objects = [_object(block.body.items, "") for block in blocks]
        written = objects[0] if len(objects) == 1 else "\n" + ",\n".join(objects) + "\n"
    except UnclearError as why:
        yield Refusal(source, one.node, f'{one.told} Rules are in the text "policy", and {why}: write that')
        return
    code = placed(source, blocks[0], f"policy = jsonencode({{\nrules = [{written}]\n}})\n")
    edits: list[Edit] = [Replace(source, blocks[0], code), *[Remove(source, block) for block in blocks[1:]]]
    yield Fix(source, one.node, f'{one.told} Rules are in the text "policy": they are written there', tuple(edits))


def _object(items: tuple[hcl.Item | hcl.ObjectElement, ...], around: str) -> str:
    """The object of what a block, or an object, says; raises UnclearError."""
    lines, blocks = list[str](), list[str]()
    found: set[str] = set()
    for item in items:
        name = item.type if isinstance(item, hcl.Block) else getattr(item, "name", None) or ""
        key = _KEYS[around].get(name, "")
        if not key or key in found:
            raise UnclearError(f'what "{name}" is there cannot be told')
        found.add(key)
        if isinstance(item, hcl.Block):
            blocks.append(f"{key} = {_object(item.body.items, key)}\n")
        elif isinstance(item, hcl.Attribute | hcl.ObjectElement):
            lines.append(f"{key} = {_value(item.value, key)}\n")
    if not around and not found >= _NEEDED:
        raise UnclearError("what a rule says is not all there")
    return f"{{\n{''.join([*lines, *blocks])}}}"


def _value(value: hcl.Expression, key: str) -> str:
    """The code of a value: of an object, with the keys of the text."""
    if key not in _KEYS:
        return value.code.strip()
    if not isinstance(value, hcl.ObjectCons):
        raise UnclearError(f'what "{key}" is cannot be told')
    return _object(value.elements, key)
