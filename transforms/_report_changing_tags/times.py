"""Calls of `timestamp()` that an expression surely takes its value from, by way of locals, too."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Module, Source, resolved

_TIME: Final = "timestamp"
# What may take another one of its arguments, or leave some out.
_CHOOSING: Final = frozenset(("can", "coalesce", "coalescelist", "element", "keys", "lookup", "slice", "try"))


class Time(NamedTuple):
    """A call and its file, and the key of the tag that it is the value of; empty where that cannot be told."""

    source: Source
    node: hcl.Node
    key: str

    @property
    def place(self) -> tuple[str, int]:
        """Where it stands."""
        return self.source.name, self.node.start


def times(module: Module, source: Source, expression: hcl.Node, key: str = "", depth: int = 0) -> Iterator[Time]:
    """The calls that a value is made of in any case: not those in one branch of a condition."""
    if depth > DEEPEST or isinstance(expression, hcl.Conditional | hcl.ForExpression):
        return
    if isinstance(expression, hcl.Template) and "%{" in expression.code:
        return
    if isinstance(expression, hcl.FunctionCall):
        if expression.name == _TIME:
            yield Time(source, expression, key)
            return
        if expression.name in _CHOOSING:
            return
        if expression.name == "merge":
            yield from _of_merged(module, source, expression, depth)
            return
    if isinstance(expression, hcl.Traversal):
        if expression.names[:1] == ("local",):
            yield from _of_local(module, expression, key, depth)
        return
    elements = expression.elements if isinstance(expression, hcl.ObjectCons) else ()
    for child in elements or expression.children():
        named = (child.name or "") if isinstance(child, hcl.ObjectElement) else key
        inner = child.value if isinstance(child, hcl.ObjectElement) else child
        yield from times(module, source, inner, named, depth + 1)


def _of_merged(module: Module, source: Source, call: hcl.FunctionCall, depth: int) -> Iterator[Time]:
    """Those of what is merged, where nothing behind it may say another thing of the tag."""
    arguments = [argument.value for argument in call.arguments]
    for i, argument in enumerate(arguments):
        later = arguments[i + 1 :]
        for one in times(module, source, argument, "", depth + 1):
            if one.key and all(_leaves(module, other, one.key) for other in later):
                yield one


def _leaves(module: Module, value: hcl.Expression, key: str) -> bool:
    """Whether what is merged has all its keys written out, and none of them is the one of a tag."""
    shown = resolved(module, value)
    return isinstance(shown, hcl.ObjectCons) and all(one.name not in ("", None, key) for one in shown.elements)


def _of_local(module: Module, read: hcl.Traversal, key: str, depth: int) -> Iterator[Time]:
    """Those of a local, or of the one element of it that is read."""
    item = module.locals.get(str(read.names[1])) if len(read.names) > 1 else None
    holder = _holder(module, item) if item is not None else None
    if item is None or holder is None or holder.is_override:
        return
    value: hcl.Expression | None = item.value
    if len(read.steps) > 1:
        name = read.names[2] if len(read.names) > 2 and len(read.steps) == 2 else None
        value = value.get(str(name)) if isinstance(value, hcl.ObjectCons) and name is not None else None
    if value is not None:
        yield from times(module, holder, value, key, depth + 1)


def _holder(module: Module, item: hcl.Attribute) -> Source | None:
    """The file that a local stands in."""
    found = [one.source for one in module.declarations("locals") if any(each is item for each in one.body.attributes)]
    return found[0] if found else None
