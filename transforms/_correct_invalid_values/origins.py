"""Where the values are written that an argument gets by a variable's default, or by what a `for_each` goes through."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module, Source, overridden

# What leaves the elements of a collection as they are.
_SAME: Final = frozenset({"tolist", "tomap", "tonumber", "toset", "tostring"})
# The collections that are gone through, by the name of what goes through them: `each`, or that of a dynamic block.
Loops = Mapping[str, "Loop"]


class Loop(NamedTuple):
    """What a `for_each` goes through, and the loops around it."""

    over: hcl.Expression
    source: Source
    around: Loops


class Origin(NamedTuple):
    """An expression as it is written, the variable or local that it is part of, and the last attribute on the way.

    It `is_far` where a local is read on the way to another local or a variable.
    """

    node: hcl.Expression
    source: Source
    root: str
    attribute: str = ""
    is_part: bool = False
    is_far: bool = False


def origins(
    module: Module, expression: hcl.Expression, source: Source, loops: Loops, depth: int = 0
) -> Iterator[Origin]:
    """All that an expression may be, as far as that is written out; what is made in other ways is left out."""
    if depth > DEEPEST:
        return
    match expression:
        case hcl.Parentheses(value=inner) | hcl.Template(parts=(hcl.Interpolation(value=inner),)):
            yield from origins(module, inner, source, loops, depth + 1)
        case hcl.FunctionCall(name=name, arguments=(only,)) if name in _SAME:
            yield from origins(module, only.value, source, loops, depth + 1)
        case hcl.Traversal():
            yield from _read(module, expression, loops, depth)
        case hcl.ObjectCons() | hcl.TupleCons() | hcl.Template() | hcl.LiteralValue():
            yield Origin(expression, source, "")


def _read(module: Module, read: hcl.Traversal, loops: Loops, depth: int) -> Iterator[Origin]:
    """What a variable, a local, or an element that is gone through stands for, and of that what is read of it."""
    names, steps = read.names, read.steps
    found: list[Origin] = []
    if len(names) > 1 and names[0] in loops and names[1] == "value":
        loop = loops[names[0]]
        whole = origins(module, loop.over, loop.source, loop.around, depth + 1)
        found = [one for each in whole for one in _elements(module, each, depth)]
    elif len(names) > 1 and names[0] in ("var", "local"):
        found = [*_declared(module, names[0], names[1], depth)]
    for step in steps[1:]:
        found = [part for one in found for part in _part(module, one, step, depth)]
    yield from found


def _declared(module: Module, root: str, name: str, depth: int) -> Iterator[Origin]:
    """What is written for a variable or a local; nothing where an override file says another thing."""
    if f"{root}.{name}" in overridden(module):
        return
    if root == "var":
        declared = module.find(f"var.{name}")
        default = declared.value("default") if declared is not None else None
        if declared is not None and default is not None and not declared.source.is_override:
            yield Origin(default, declared.source, f"var.{name}")
        return
    own = module.locals.get(name)
    for declaration in module.declarations("locals"):
        attribute = declaration.attribute(name)
        if attribute is not None and attribute is own:
            for one in origins(module, attribute.value, declaration.source, {}, depth + 1):
                yield one._replace(root=one.root or f"local.{name}", is_far=bool(one.root))


def _elements(module: Module, whole: Origin, depth: int) -> Iterator[Origin]:
    """The elements of a list, or the values of a map."""
    if isinstance(whole.node, hcl.ObjectCons | hcl.TupleCons):
        for element in whole.node.elements:
            yield from _inside(module, whole, element.value, whole.attribute, depth)


def _part(module: Module, whole: Origin, step: hcl.Node, depth: int) -> Iterator[Origin]:
    """What is read of an object or a list by a name or a number."""
    node = whole.node
    if isinstance(step, hcl.GetAttr) and isinstance(node, hcl.ObjectCons):
        value = node.get(step.name)
        yield from _inside(module, whole, value, step.name, depth) if value is not None else ()
    elif isinstance(step, hcl.Index):
        key = step.key.literal if isinstance(step.key, hcl.Template) else None
        value = node.get(key) if isinstance(node, hcl.ObjectCons) and key is not None else None
        yield from _inside(module, whole, value, "", depth) if value is not None else ()


def _inside(module: Module, whole: Origin, value: hcl.Expression, attribute: str, depth: int) -> Iterator[Origin]:
    for one in origins(module, value, whole.source, {}, depth + 1):
        yield one._replace(
            root=one.root or whole.root,
            attribute=one.attribute or attribute,
            is_part=True,
            is_far=bool(one.root) or whole.is_far,
        )


def loop_of(declaration: Declaration) -> Loops:
    """What the instances of a block go through."""
    over = declaration.value("for_each")
    return {"each": Loop(over, declaration.source, {})} if over is not None else {}
