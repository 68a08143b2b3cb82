"""What an expression can be, also where that is said in another module: `var.x` by callers, `module.x.y` by outputs."""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.aws.leaves import Leaf, Step, inside, leaves
from fixer.module import Declaration, Placed

# Modules may be nested; nobody nests them this deep.
_DEEPEST = 10


class PlacedLeaf(NamedTuple):
    """A leaf (see `Leaf`), the module that it stands in, and the calls that it came through."""

    place: Placed
    leaf: Leaf
    through: tuple[tuple[Placed, Declaration], ...] = ()


def across(place: Placed, declaration: Declaration, expression: hcl.Expression, depth: int = 0) -> Iterator[PlacedLeaf]:
    """The leaves of an expression in a block of a module. Of a variable, they are those of what the callers hand over,
    of a call's output those of its value, as far as these modules can be read; else the variable or the output itself.
    """
    for leaf in leaves(place.module, declaration, expression):
        found = list(_handed(place, leaf.expression, depth)) if depth < _DEEPEST else []
        if found:
            yield from found
        else:
            yield PlacedLeaf(place, leaf)


def _handed(place: Placed, expression: hcl.Expression, depth: int) -> Iterator[PlacedLeaf]:
    if not isinstance(expression, hcl.Traversal) or len(expression.names) < 2:
        return
    root, name = expression.names[:2]
    if root == "var":
        for caller, call in place.callers():
            given = None if caller.module.problems else call.value(name)
            if given is not None:
                yield from _stepped(caller, call, given, expression.steps[1:], (caller, call), depth)
    elif root == "module":
        yield from _given_back(place, name, expression.steps[1:], depth)


def _given_back(place: Placed, name: str, steps: tuple[Step, ...], depth: int) -> Iterator[PlacedLeaf]:
    """The leaves of what some steps lead to from a call."""
    call = place.module.find(f"module.{name}")
    called = place.called(call) if call is not None else None
    if call is None or called is None or called.module.problems:
        return
    if steps and not isinstance(steps[0], hcl.GetAttr):
        # Which of its instances does not matter: all have the same blocks.
        steps = steps[1:]
    output = called.module.find(f"output.{steps[0].name}") if steps and isinstance(steps[0], hcl.GetAttr) else None
    value = output.value("value") if output is not None else None
    if output is not None and value is not None:
        yield from _stepped(called, output, value, steps[1:], (place, call), depth)


def _stepped(
    place: Placed,
    declaration: Declaration,
    expression: hcl.Expression,
    steps: tuple[Step, ...],
    crossed: tuple[Placed, Declaration],
    depth: int,
) -> Iterator[PlacedLeaf]:
    """The leaves of what some steps lead to from a value in the next module."""
    for found in across(place, declaration, expression, depth + 1):
        for leaf in _walked(found.leaf, steps):
            if leaf is found.leaf:
                yield found._replace(through=(*found.through, crossed))
                continue
            for end in across(found.place, *leaf, depth + 1):
                yield end._replace(through=(*end.through, *found.through, crossed))


def _walked(leaf: Leaf, steps: tuple[Step, ...]) -> Iterator[Leaf]:
    match leaf.expression:
        case hcl.Traversal() | hcl.ForExpression() if not steps:
            yield leaf
        case hcl.Traversal(source=source, steps=own):
            where = {"start": leaf.expression.start, "end": leaf.expression.end}
            yield Leaf(leaf.declaration, hcl.Traversal(source, (*own, *steps), **where))
        case hcl.ForExpression():
            # Each of its elements is made in the same way.
            yield leaf
        case _ if steps:
            yield from inside(leaf.declaration, leaf.expression, steps)
        case _:
            yield leaf
