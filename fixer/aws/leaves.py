"""What an expression can be: lists, branches, locals and `each` followed down to what is written at the end."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module

# Functions that give what they are given: the elements of lists, or the only one.
_KEEPING: Final = frozenset(
    ("compact", "concat", "distinct", "flatten", "one", "setunion", "sort", "tolist", "toset", "tostring", "tomap")
)


Step = hcl.GetAttr | hcl.Index | hcl.Splat


class Leaf(NamedTuple):
    """An expression that is not a list, a branch or a local value, and the block it stands in."""

    declaration: Declaration
    expression: hcl.Expression


def leaves(module: Module, declaration: Declaration, expression: hcl.Expression, depth: int = 0) -> Iterator[Leaf]:
    """What an expression in a block can be, or the elements of what it can be: the leaves of lists and of branches,
    through locals, and of `each.key` and `each.value` where `for_each` is written out.
    """
    if depth > DEEPEST:
        yield Leaf(declaration, expression)
        return
    inner: tuple[hcl.Expression, ...] | None = None
    match expression:
        case hcl.Parentheses(value=value) | hcl.Template(parts=(hcl.Interpolation(value=value),)):
            inner = (value,)
        case hcl.Conditional(value=value, otherwise=otherwise):
            inner = (value, otherwise)
        case hcl.TupleCons(elements=elements):
            inner = tuple([element.value for element in elements])
        case hcl.FunctionCall(name=name, arguments=arguments) if name in _KEEPING:
            inner = tuple([argument.value for argument in arguments])
        case hcl.FunctionCall(name="element", arguments=(of, _)):
            inner = (of.value,)
        case hcl.Traversal():
            found = list(followed(module, declaration, expression))
            if found:
                for leaf in found:
                    yield from leaves(module, *leaf, depth + 1)
                return
    if inner is None:
        yield Leaf(declaration, expression)
        return
    for value in inner:
        yield from leaves(module, declaration, value, depth + 1)


def is_outside(expression: hcl.Expression) -> bool:
    """Whether an expression is given from outside of the module, or a name that is written down: nothing of its own."""
    if isinstance(expression, hcl.Template):
        return expression.literal is not None
    return isinstance(expression, hcl.Traversal) and expression.names[:1] in (("var",), ("data",), ("module",))


def local(module: Module, name: str) -> Leaf | None:
    """What a local value is set to."""
    attribute = module.locals.get(name)
    if attribute is None:
        return None
    for declaration in module.declarations("locals"):
        if declaration.attribute(name) is attribute:
            return Leaf(declaration, attribute.value)
    return None


def followed(module: Module, declaration: Declaration, traversal: hcl.Traversal) -> Iterator[Leaf]:
    """What a local value, `each` or an element of a list that is written out stands for; nothing where it cannot be
    told, or is something else.
    """
    if isinstance(traversal.source, hcl.TupleCons | hcl.ObjectCons):
        yield from _inside(declaration, traversal.source, traversal.steps)
        return
    if not isinstance(traversal.source, hcl.Variable) or not isinstance(traversal.steps[0], hcl.GetAttr):
        return
    root, name, steps = traversal.source.name, traversal.steps[0].name, traversal.steps[1:]
    if root == "local":
        found = local(module, name)
        if found is not None:
            yield from _inside(*found, steps)
    elif root == "each":
        over = declaration.value("for_each")
        if over is not None:
            for leaf in leaves(module, declaration, over):
                yield from _of_each(leaf, name, steps)


def _of_each(leaf: Leaf, name: str, steps: tuple[Step, ...]) -> Iterator[Leaf]:
    declaration, expression = leaf
    match expression:
        case hcl.ObjectCons(elements=elements):
            for element in elements:
                if name == "value":
                    yield from _inside(declaration, element.value, steps)
                elif isinstance(element.key, hcl.Variable):
                    yield Leaf(declaration, hcl.parse_expression(hcl.quoted(element.key.name), element.key.start))
                else:
                    yield Leaf(declaration, element.key)
        case hcl.Template() if not steps:
            yield leaf
        case hcl.Traversal() if name == "value":
            # `for_each` over a resource: each value is an instance of it.
            where = {"start": expression.start, "end": expression.end}
            yield Leaf(declaration, hcl.Traversal(expression.source, (*expression.steps, *steps), **where))


def _inside(declaration: Declaration, expression: hcl.Expression, steps: tuple[Step, ...]) -> Iterator[Leaf]:
    """What some steps lead to, every element where the key is computed; nothing where it cannot be told."""
    if not steps:
        yield Leaf(declaration, expression)
        return
    step, rest = steps[0], steps[1:]
    key: str | None = None
    if isinstance(step, hcl.GetAttr):
        key = step.name
    elif isinstance(step, hcl.Index):
        key = step.key.literal if isinstance(step.key, hcl.Template) else None
    match expression:
        case hcl.ObjectCons() if isinstance(step, hcl.Splat):
            return
        case hcl.ObjectCons(elements=elements):
            if key is not None and expression.element(key) is None:
                return
            for element in elements:
                if key is None or element.name == key:
                    yield from _inside(declaration, element.value, rest)
        case hcl.TupleCons(elements=elements) if not isinstance(step, hcl.GetAttr):
            for item in elements:
                yield from _inside(declaration, item.value, rest)
