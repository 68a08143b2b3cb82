"""What elements of objects name, and of JSON in a file: secrets of containers, and what tasks of state machines call.

Source: https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.aws import as_written, policy_json

# How a task calls a service by itself, behind the partition: optimized, or by the SDK, and how it waits for that.
_CALL: Final = r':states:::(?:aws-sdk:)?{}(?:\.[\w:]+)?"'
# What a task hands to the service: in JSONPath, and in JSONata.
_HANDED: Final = ("Parameters", "Arguments")
RESOURCE: Final = "Resource"
"""What names what a task calls."""
# What of a state is data.
_DATA: Final = frozenset((*_HANDED, "Assign", "ItemSelector", "Output", "Result", "ResultSelector"))


def elements(
    node: hcl.Node, name: str, text: str, is_always: bool, task: str = ""
) -> Iterator[tuple[hcl.Expression, bool]]:
    """The values of all elements of a name that an object has, or JSON in a file of some text, however deep, and
    whether each is there in any case. What another role is named for (`Credentials`) is none of them.

    With a task (`sns:publish`), only what tasks of a state machine that call that hand to it. A `Resource` is that of a
    task, and no part of what one is handed.
    """
    if name == RESOURCE and isinstance(node, hcl.ObjectCons):
        kind, own = node.element("Type"), node.element(RESOURCE)
        if own is not None and kind is not None and kind.value.code.strip() == '"Task"':
            if node.element("Credentials") is None:
                yield as_written(text, own.value), is_always
            return
        for one in node.elements:
            if one.name not in _DATA:
                yield from elements(one.value, name, text, is_always, task)
        return
    if not task and isinstance(node, hcl.ObjectElement) and node.name == name:
        yield as_written(text, node.value), is_always
        return
    if isinstance(node, hcl.ObjectCons) and node.element("Credentials") is not None:
        return
    if task and isinstance(node, hcl.ObjectCons) and _calls(node, task, text):
        handed = [one.value for one in map(node.element, _HANDED) if one is not None]
        yield from [(as_written(text, one), is_always) for value in handed for one in _given(value, name)]
        return
    if isinstance(node, hcl.Template):
        tree = policy_json(node, name) if text else None
        if tree is not None:
            yield from elements(tree, name, text, is_always, task)
        return
    is_call = isinstance(node, hcl.FunctionCall) and node.name != "jsonencode"
    is_always = is_always and not is_call and not isinstance(node, hcl.Conditional | hcl.ForExpression)
    for child in node.children():
        yield from elements(child, name, text, is_always, task)


def _given(handed: hcl.Node, name: str) -> Iterator[hcl.Expression]:
    """What an object says by a name; with a dot, what the objects in the list that it has by the first name say."""
    first, _, rest = name.partition(".")
    one = handed.element(first) if isinstance(handed, hcl.ObjectCons) else None
    if one is None or not rest:
        yield from [one.value] if one is not None else []
        return
    for item in one.value.elements if isinstance(one.value, hcl.TupleCons) else ():
        yield from _given(item.value, rest)


def _calls(state: hcl.ObjectCons, task: str, text: str) -> bool:
    resource = state.element(RESOURCE)
    return resource is not None and is_call_of(as_written(text, resource.value), task)


def is_call_of(resource: hcl.Expression, task: str) -> bool:
    """Whether the `Resource` of a task is a service that is called by itself, in some way or in that of `task`."""
    return re.search(_CALL.format(re.escape(task)) + r"\Z", resource.code.strip()) is not None
