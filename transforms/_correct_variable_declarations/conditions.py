"""Conditions of variables that name the value in other words, and conditions without a message.

Source: https://developer.hashicorp.com/terraform/language/expressions/custom-conditions
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Replace
from fixer.validation import Rejection

_LOOP: Final = re.compile(r"\bfor\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b")


def value_named(found: Rejection) -> Iterator[Fix]:
    """The variable where a condition has `value`, `self`, or its bare name."""
    assert isinstance(found.node, hcl.Attribute)
    source, name, item = found.declaration.source, found.declaration.name, found.node
    words = rf"(?:var\.)?(?:self\.)?(?:value|{re.escape(name)})|(?:var\.)?self"
    pattern = re.compile(rf"(?<![\w.\"'-])(?:{words})(?![\w.(\"'-])")
    # What stands in a text is none of them, but in the templates of it.
    bound = {one for pair in _LOOP.findall(item.value_code) for one in pair}
    code = item.value_code
    places = [one for one in pattern.finditer(code) if not _is_text(item.value, item.value_start + one.start())]
    if not places or bound & {"self", "value", name}:
        return
    for one in reversed(places):
        code = f"{code[: one.start()]}var.{name}{code[one.end() :]}"
    said = f"{found.message} It is var.{name} now"
    yield Fix(source, item, said, (Replace(source, item.value, code),))


def _is_text(value: hcl.Expression, at: int) -> bool:
    return any(isinstance(node, hcl.TemplateLiteral) and node.start <= at < node.end for node in hcl.walk(value))


def message_added(found: Rejection) -> Iterator[Fix]:
    """The message that a condition lacks: which values there may be where it lists them, else whose it is."""
    block = found.node
    condition = block.body.attribute("condition") if isinstance(block, hcl.Block) else None
    if condition is None or not isinstance(block, hcl.Block) or len(block.body.items) > 1:
        # What stands beside it may be the message, under another name.
        return
    source, declaration = found.declaration.source, found.declaration
    is_variable = declaration.kind == "variable"
    of = f"The value of {declaration.name}" if is_variable else f"A condition of {declaration.address}"
    listed = _listed(condition.value, f"var.{declaration.name}") if is_variable else ""
    text = f"{of} must be one of: {listed}." if listed else f"{of} is not {'valid' if is_variable else 'met'}."
    edit = Insert(source, condition, f"error_message = {hcl.quoted(text)}\n")
    yield Fix(source, condition, f"{found.message.rstrip('.')}. It is {hcl.quoted(text)}", (edit,))


def _listed(value: hcl.Expression, own: str) -> str:
    """The values that `contains([...], var.x)` allows; empty where a condition is another one."""
    if not isinstance(value, hcl.FunctionCall) or value.name != "contains" or len(value.arguments) != 2:
        return ""
    allowed, tested = (one.value for one in value.arguments)
    if not isinstance(allowed, hcl.TupleCons) or tested.code.strip() not in (own, "value", "self.value"):
        return ""
    values = [one.value.literal if isinstance(one.value, hcl.Template) else one.value.code for one in allowed.elements]
    return ", ".join([(one or "").strip() for one in values]) if None not in values else ""
