"""Whether a plan makes what an argument stands in, with the defaults of the variables."""

from collections.abc import Iterator

from fixer import hcl
from fixer.module import Declaration, Module, given_to, overridden, placed, reads
from transforms._correct_invalid_values.origins import Loop, Loops
from transforms._instances.constants import constant
from transforms._instances.frame import Frame, frames, with_calls


def is_made(module: Module, declaration: Declaration, loops: Loops, value: hcl.Expression | None = None) -> bool:
    """Whether a block is known to be there, with the loops around it and the calls of the module: where that cannot be
    told, it may not be. What a value is an element of is not empty.
    """
    through = list(_through(value, loops))
    over = [one for one in _all(loops) if one not in through]
    count = declaration.value("count")
    expressions = [*[one.over for one in over], *([count] if count is not None else [])]
    if any(one.address in overridden(module) for each in expressions for one in reads(module, each)):
        return False
    return any(
        all(_is_some(frame, one) for one in expressions)
        and all(_is_called(at, call) for at, call in with_calls(frame, declaration) if call is not declaration)
        for frame in frames(module.once(placed))
    )


def is_given(module: Module, root: str) -> bool:
    """Whether something gives a variable a value, or an override file one to a variable or a local."""
    if root in overridden(module):
        return True
    return root.startswith("var.") and bool(given_to(module, root.removeprefix("var.")))


def _is_called(frame: Frame, call: Declaration) -> bool:
    given = [one for one in (call.value("count"), call.value("for_each")) if one is not None]
    return all(_is_some(frame, one) for one in given)


def _is_some(frame: Frame, expression: hcl.Expression) -> bool:
    """Whether a number or a collection is known, and not that of nothing."""
    value = constant(frame, expression, by_default=True)
    return isinstance(value, int | float | str | list | dict) and value not in (0, "0", "", [], {})


def _all(loops: Loops) -> Iterator[Loop]:
    """The loops, and those that they have the names of."""
    for loop in loops.values():
        yield loop
        yield from _all(loop.around)


def _through(value: hcl.Expression | None, loops: Loops) -> Iterator[Loop]:
    """The loops whose elements a value is read of, or is a part of one."""
    while True:
        match value:
            case hcl.Parentheses(value=inner) | hcl.Template(parts=(hcl.Interpolation(value=inner),)):
                value = inner
            case hcl.FunctionCall(arguments=(only,)):
                value = only.value
            case hcl.Traversal(names=(str(name), *_)) if name in loops:
                yield loops[name]
                value, loops = loops[name].over, loops[name].around
            case _:
                return
