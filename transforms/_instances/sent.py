"""Whether something is sent at all: what is switched off has nobody let in."""

from collections.abc import Iterator

from fixer import hcl
from fixer.module import Declaration, Module, Unknown, Value, placed
from transforms._instances.constants import constant
from transforms._instances.frame import Frame, frames
from transforms._instances.made import has_instances


def is_sent(module: Module, sender: Declaration, argument: hcl.Attribute) -> bool:
    """Whether a sender has instances, and blocks with an argument, in one of the uses of its module that can be seen. A
    module that nothing calls is used with the defaults of its variables.
    """
    around = [one for one in _around(sender.body, argument) if one is not None]
    used = [
        frame for frame in frames(module.once(placed)) if has_instances(frame, sender, by_default=True) is not False
    ]
    return any(not any(_is_nothing(frame, one) for one in around) for frame in used)


def is_nothing(module: Module, expression: hcl.Expression) -> bool:
    """Whether a value is nothing (`[]`, 0, null) in all uses of its module that can be seen."""
    return all(_is_nothing(frame, expression) for frame in frames(module.once(placed)))


def taken(module: Module, expression: hcl.Node) -> Iterator[hcl.Node]:
    """All that an expression is made of, without the branches that are not taken."""
    yield expression
    left: hcl.Node | None = None
    if isinstance(expression, hcl.Conditional):
        chosen = [_value(frame, expression.condition) for frame in frames(module.once(placed))]
        if all(one is True for one in chosen):
            left = expression.otherwise
        elif all(one is False for one in chosen):
            left = expression.value
    for child in expression.children():
        if child is not left:
            yield from taken(module, child)


def _around(body: hcl.Body, argument: hcl.Attribute) -> Iterator[hcl.Expression | None]:
    """What the `dynamic` blocks around an argument are made for."""
    for block in body.blocks():
        if block.start <= argument.start < block.end:
            if block.type == "dynamic":
                each = block.body.attribute("for_each")
                yield each.value if each is not None else None
            yield from _around(block.body, argument)


def _is_nothing(frame: Frame, expression: hcl.Expression) -> bool:
    value = _value(frame, expression)
    return not isinstance(value, Unknown) and value is not None and (not value or value == "0")


def _value(frame: Frame, expression: hcl.Expression) -> Value | Unknown:
    return constant(frame, expression, by_default=True)


def of_dynamic_blocks(body: hcl.Body, *, is_dynamic: bool = False) -> Iterator[hcl.Attribute]:
    """The arguments in a body that stand in blocks that are made by `dynamic` ones."""
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from of_dynamic_blocks(item.body, is_dynamic=is_dynamic or item.type == "dynamic")
        elif isinstance(item, hcl.Attribute) and is_dynamic:
            yield item
