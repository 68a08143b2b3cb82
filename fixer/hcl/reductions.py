"""What each rule of grammar.lark builds: the leaves and nodes that it took in, its node out."""

from collections.abc import Callable
from typing import Any, Final

from fixer.hcl.expressions import (
    Conditional,
    Element,
    ForDirective,
    ForExpression,
    FunctionCall,
    GetAttr,
    IfDirective,
    Index,
    Interpolation,
    LiteralValue,
    ObjectCons,
    ObjectElement,
    Operand,
    Operation,
    Parentheses,
    Splat,
    Template,
    TemplateLiteral,
    Traversal,
    TupleCons,
    UnaryOperation,
    Variable,
)
from fixer.hcl.leaves import ExpressionError, Leaf
from fixer.hcl.node import Node

_KEYWORD_LITERALS: Final = ("true", "false", "null")


class Source:
    """The text that is parsed, and where it stands: the texts and places of what is built of it."""

    __slots__ = ("code", "offset")

    def __init__(self, code: str, offset: int) -> None:
        self.code = code
        self.offset = offset

    def token(self, leaf: Leaf) -> str:
        """A leaf's text and what stands before it."""
        return self.code[leaf[1] : leaf[3]]

    def before(self, leaf: Leaf) -> str:
        """What stands before a leaf."""
        return self.code[leaf[1] : leaf[2]]

    def text(self, leaf: Leaf) -> str:
        """A leaf's own text."""
        return self.code[leaf[2] : leaf[3]]

    def start(self, first: Leaf | Node) -> int:
        """Where a leaf or a node starts in the file."""
        return first.start if isinstance(first, Node) else first[2] + self.offset

    def end(self, last: Leaf | Node) -> int:
        """Where a leaf or a node ends in the file."""
        return last.end if isinstance(last, Node) else last[3] + self.offset


def _flat(children: list[Any]) -> list[Any]:
    """What a rule took, with what its repetitions took in line."""
    flat: list[Any] = []
    for child in children:
        if isinstance(child, list):
            flat.extend(child)
        else:
            flat.append(child)
    return flat


# One function for each rule of the grammar: what the rule took in, its node out.


def _conditional(p: Source, v: list[Any]) -> Conditional:
    return Conditional(v[0], p.token(v[1]), v[2], p.token(v[3]), v[4], start=p.start(v[0]), end=p.end(v[4]))


def _operation(p: Source, v: list[Any]) -> Operation:
    first, pairs = v
    rest = [
        Operand(p.token(o), x, start=p.start(o), end=p.end(x)) for o, x in zip(pairs[::2], pairs[1::2], strict=True)
    ]
    return Operation(first, tuple(rest), start=p.start(first), end=p.end(rest[-1]))


def _unary(p: Source, v: list[Any]) -> UnaryOperation:
    return UnaryOperation(p.token(v[0]), v[1], start=p.start(v[0]), end=p.end(v[1]))


def _traversal(p: Source, v: list[Any]) -> Traversal:
    source, steps = v
    after_dot_splat = False
    for step in steps:
        if isinstance(step, Splat):
            dotted = step.text.endswith("*")
            if dotted and after_dot_splat:
                raise ExpressionError(step.start - p.offset, "a second .* needs brackets", "write [*]")
            after_dot_splat = dotted
        elif isinstance(step, Index):
            after_dot_splat = False
    return Traversal(source, tuple(steps), start=p.start(source), end=p.end(steps[-1]))


def _get_attr(p: Source, v: list[Any]) -> GetAttr:
    return GetAttr(p.token(v[0]) + p.before(v[1]), p.text(v[1]), start=p.start(v[0]), end=p.end(v[1]))


def _legacy_index(p: Source, v: list[Any]) -> GetAttr:
    if "." in p.text(v[1]):
        raise ExpressionError(v[1].start, "two numbers in a row cannot be told from a fraction", "use [0][1]")
    return _get_attr(p, v)


def _splat(p: Source, v: list[Any]) -> Splat:
    return Splat(p.code[v[0].lead : v[-1].end], start=p.start(v[0]), end=p.end(v[-1]))


def _index(p: Source, v: list[Any]) -> Index:
    return Index(p.token(v[0]), v[1], p.token(v[2]), start=p.start(v[0]), end=p.end(v[2]))


def _parentheses(p: Source, v: list[Any]) -> Parentheses:
    return Parentheses(p.token(v[0]), v[1], p.token(v[2]), start=p.start(v[0]), end=p.end(v[2]))


def _number(p: Source, v: list[Any]) -> LiteralValue:
    return LiteralValue(p.before(v[0]), p.text(v[0]), start=p.start(v[0]), end=p.end(v[0]))


def _variable(p: Source, v: list[Any]) -> Variable | LiteralValue:
    name = p.text(v[0])
    kind = LiteralValue if name in _KEYWORD_LITERALS else Variable
    return kind(p.before(v[0]), name, start=p.start(v[0]), end=p.end(v[0]))


def _name(_: Source, v: list[Any]) -> tuple[Leaf, ...]:
    return tuple(_flat(v))


def _elements(p: Source, v: list[Any]) -> tuple[Element, ...]:
    flat = _flat(v)
    made = []
    for i in range(0, len(flat), 2):
        value = flat[i]
        separator = flat[i + 1] if i + 1 < len(flat) else None
        text = p.token(separator) if separator else ""
        made.append(Element(value, text, start=p.start(value), end=p.end(separator or value)))
    return tuple(made)


def _call(p: Source, v: list[Any]) -> FunctionCall:
    name, open_, close = v[0], v[1], v[-1]
    arguments = v[2] if len(v) == 4 else ()
    text = p.code[name[0].start : name[-1].end]
    return FunctionCall(
        p.before(name[0]), text, p.token(open_), arguments, p.token(close), start=p.start(name[0]), end=p.end(close)
    )


def _template(p: Source, v: list[Any]) -> Template:
    parts = tuple(v[1]) if len(v) == 3 else ()
    return Template(p.token(v[0]), parts, p.token(v[-1]), start=p.start(v[0]), end=p.end(v[-1]))


def _tuple(p: Source, v: list[Any]) -> TupleCons:
    return TupleCons(p.token(v[0]), v[1] if len(v) == 3 else (), p.token(v[-1]), start=p.start(v[0]), end=p.end(v[-1]))


def _object(p: Source, v: list[Any]) -> ObjectCons:
    return ObjectCons(p.token(v[0]), v[1] if len(v) == 3 else (), p.token(v[-1]), start=p.start(v[0]), end=p.end(v[-1]))


def _pair(_: Source, v: list[Any]) -> tuple[Any, ...]:
    return tuple(v)


def _pairs(p: Source, v: list[Any]) -> tuple[ObjectElement, ...]:
    flat = _flat(v)
    made = []
    for i in range(0, len(flat), 2):
        key, equals, value = flat[i]
        separator = flat[i + 1] if i + 1 < len(flat) else None
        text = p.token(separator) if separator else ""
        made.append(ObjectElement(key, p.token(equals), value, text, start=p.start(key), end=p.end(value)))
    return tuple(made)


def _separator(_: Source, v: list[Any]) -> Leaf:
    leaf = v[0]
    assert isinstance(leaf, Leaf)
    return leaf


def _condition(_: Source, v: list[Any]) -> tuple[Any, ...]:
    return tuple(v)


def _intro(_: Source, v: list[Any]) -> tuple[Any, ...]:
    return tuple(v)


def _for(p: Source, v: list[Any]) -> ForExpression:
    open_, _, intro, *rest, close = v
    *_, in_, collection, colon = intro
    if_, condition = rest.pop() if type(rest[-1]) is tuple else (None, None)
    ellipsis = rest.pop() if isinstance(rest[-1], Leaf) else None
    key, arrow = (rest[0], rest[1]) if len(rest) == 3 else (None, None)
    return ForExpression(
        p.code[open_.lead : in_.end],
        collection,
        p.token(colon),
        (key,) if key else (),
        p.token(arrow) if arrow else "",
        rest[-1],
        p.token(ellipsis) if ellipsis else "",
        p.token(if_) if if_ else "",
        (condition,) if condition else (),
        p.token(close),
        start=p.start(open_),
        end=p.end(close),
    )


def _literal(p: Source, v: list[Any]) -> TemplateLiteral:
    return TemplateLiteral(p.token(v[0]), start=p.start(v[0]), end=p.end(v[0]))


def _interpolation(p: Source, v: list[Any]) -> Interpolation:
    return Interpolation(p.token(v[0]), v[1], p.token(v[2]), start=p.start(v[0]), end=p.end(v[2]))


def _if_directive(p: Source, v: list[Any]) -> IfDirective:
    if_, condition, close, *rest, endif = v
    parts = tuple(rest.pop(0)) if rest and isinstance(rest[0], list) else ()
    else_ = p.token(rest.pop(0)) if rest else ""
    otherwise = tuple(rest.pop(0)) if rest else ()
    return IfDirective(
        p.token(if_),
        condition,
        p.token(close),
        parts,
        else_,
        otherwise,
        p.token(endif),
        start=p.start(if_),
        end=p.end(endif),
    )


def _for_directive(p: Source, v: list[Any]) -> ForDirective:
    parts = tuple(v[-2]) if isinstance(v[-2], list) else ()
    head = v[: -2 if parts else -1]
    collection, close = head[-2:]
    open_ = p.code[v[0].lead : head[-3].end]
    return ForDirective(open_, collection, p.token(close), parts, p.token(v[-1]), start=p.start(v[0]), end=p.end(v[-1]))


ACTIONS: Final[dict[str, Callable[[Source, list[Any]], Any]]] = {
    "conditional": _conditional,
    "operation": _operation,
    "binary": _separator,
    "unary": _unary,
    "traversal": _traversal,
    "get_attr": _get_attr,
    "legacy_index": _legacy_index,
    "splat": _splat,
    "index": _index,
    "parentheses": _parentheses,
    "number": _number,
    "variable": _variable,
    "name": _name,
    "args": _elements,
    "elems": _elements,
    "call": _call,
    "template": _template,
    "heredoc": _template,
    "tuple": _tuple,
    "object": _object,
    "pair": _pair,
    "pairs": _pairs,
    "separator": _separator,
    "intro": _intro,
    "condition": _condition,
    "for_tuple": _for,
    "for_object": _for,
    "literal": _literal,
    "interpolation": _interpolation,
    "if_directive": _if_directive,
    "for_directive": _for_directive,
}
