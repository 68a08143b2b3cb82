"""Target groups that an action of a load balancer forwards to once it has asked who it is.

An action is one thing: who is asked first is forwarded by an action of its own, the next one.
Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, Remove
from fixer.validation import Rejection
from transforms._block_forms.written import around, holder, own

_TYPES: Final = frozenset({"aws_alb_listener", "aws_alb_listener_rule", "aws_lb_listener", "aws_lb_listener_rule"})
_PATHS: Final = ("action.forward", "default_action.forward")
_FORWARD: Final = "forward"
_ASKING: Final = ("authenticate-cognito", "authenticate-oidc")


def is_target(one: Rejection) -> bool:
    """Whether it is the target group of a block `forward` in an action that is of another type."""
    is_of_forward = one.declaration.type in _TYPES and one.path in _PATHS and one.name == "target_group_arn"
    return is_of_forward and isinstance(one.node, hcl.Attribute) and _type(_action(one)) not in ("", _FORWARD)


def target(one: Rejection) -> Iterator[Fix | Refusal]:
    """An action of its own behind the one that asks."""
    source, node, action = one.declaration.source, one.node, _action(one)
    assert one.body is not None
    assert action is not None
    block, type_ = holder(one.declaration, one.body), _type(action)
    outer = around(one.declaration, action)
    assert block is not None
    assert outer is not None
    said = f'{one.told} An action of the type "{type_}" forwards nothing'
    order, number = action.body.attribute("order"), action.body.value_code("order")
    is_last = action is outer.body.blocks(action.type, "dynamic")[-1]
    if type_ not in _ASKING or not is_last or action.type == "content" or (order is not None and not number.isdigit()):
        yield Refusal(source, node, f"{said}: which of the two is meant cannot be told")
        return
    lines = f'type = "{_FORWARD}"\n' + (f"order = {int(number) + 1}\n" if order is not None else "")
    alone = len(block.body.items) == 1 and isinstance(node, hcl.Attribute) and not block.body.tail.strip()
    lines += (
        block.comments + own(source, node) if alone and isinstance(node, hcl.Attribute) else f"\n{own(source, block)}"
    )
    code = hcl.formatted(f"{action.type} {{\n{lines}}}\n".replace("\r\n", "\n"))
    edits = (Remove(source, block), Insert(source, action, code))
    yield Fix(source, node, f"{said}: an action of its own does, behind it", edits)


def _action(one: Rejection) -> hcl.Block | None:
    block = holder(one.declaration, one.body) if one.body is not None else None
    return around(one.declaration, block) if block is not None else None


def _type(action: hcl.Block | None) -> str:
    type_ = action.body.attribute("type") if action is not None else None
    if type_ is None:
        return ""
    return (type_.value.literal or "?") if isinstance(type_.value, hcl.Template) else "?"
