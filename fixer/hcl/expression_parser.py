"""Text of one expression in, its tree out: an LALR parser over the tables that lark made of grammar.lark.

Parsing is what a transform pays for when it looks inside an expression, so the driver is a plain loop, and literals and
references, which most expressions are, take no parser at all.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from fixer.hcl import tokens as t
from fixer.hcl._tables import END_STATE, RULES, STATES
from fixer.hcl.expressions import (
    Conditional,
    Element,
    Expression,
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

_KEYWORD_LITERALS: Final = ("true", "false", "null")
_DIRECTIVE = re.compile(r"[ \t\r\n]*(if|else|endif|for|endfor)(?![A-Za-z0-9_-])(?:[ \t\r\n]*(~?\}))?")
_DIRECTIVES: Final = {"if": "TIF", "else": "TELSE", "endif": "TENDIF", "for": "TFOR", "endfor": "TENDFOR"}
_ESCAPE = re.compile(r'\\(?:([nrt"\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})|.)')
_OPENERS: Final = {"(": "(", "{": "{", "[": "[", t.INTERP: "$", t.OQUOTE: '"', t.OHEREDOC: "<"}
_CLOSERS: Final = frozenset((")", "}", "]", t.SEQEND, t.CQUOTE, t.CHEREDOC))
_WANTED: Final = {"[": "a comma or ]", "(": "a comma or )", "{": "a comma or a new line"}


class ExpressionError(Exception):
    """An expression that is not HCL: where it stops being it (an offset in its text), and why."""

    def __init__(self, offset: int, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message
        self.advice = advice


class _Leaf(NamedTuple):
    """A token for the parser: what stands before it and its own text are one slice each of the source."""

    kind: str
    lead: int
    start: int
    end: int


def parse_expression(code: str, offset: int = 0) -> Expression:
    """The tree of an expression.

    `code` is its text, without a newline after it; `offset` is where that stands in the file and is added to every
    node's `start` and `end`. Raises ExpressionError.
    """
    return _Parser(code, offset).parse()


class _Parser:
    def __init__(self, code: str, offset: int) -> None:
        self.code = code
        self.offset = offset
        # What is open where the parser reads: ( [ { $ " < or, inside a for expression, "for" and then "in".
        self.context: list[str] = []

    def parse(self) -> Expression:
        states = [0]
        values: list[Any] = []
        rows, rules, actions = STATES, RULES, _ACTIONS
        row = rows[0]
        for leaf in self._leaves():
            kind = leaf.kind
            while True:
                action = row.get(kind)
                if action is None:
                    raise self._unexpected(leaf, row)
                if action >= 0:
                    states.append(action)
                    values.append(leaf)
                    row = rows[action]
                    break
                origin, size, name = rules[-1 - action]
                make = actions.get(name)
                if make is not None:
                    made = make(self, values[-size:])
                    del values[-size:]
                    values.append(made)
                elif origin.startswith("__"):
                    _extend(values, size, origin)
                del states[-size:]
                action = rows[states[-1]][origin]
                states.append(action)
                row = rows[action]
                if kind == "$END" and action == END_STATE:
                    result = values[0]
                    assert isinstance(result, Expression)
                    return result
        raise AssertionError("the end token ends every parse")

    # What is fed to the parser: tokens that count, with keywords told from names and newlines dropped where HCL
    # ignores them.
    def _leaves(self) -> Iterator[_Leaf]:
        code, context = self.code, self.context
        lead = 0
        last = ""
        # A heredoc's end marker is one only before a newline, which is not part of the expression.
        scanned = t.tokenize(code + "\n")[:-1] if "<<" in code else t.tokenize(code)
        skip_to = 0  # a directive is cut as one, so its tokens are passed over
        for kind, start, end in scanned:
            if start < skip_to or kind == t.COMMENT:
                continue
            if kind == t.NEWLINE and context and (context[-1] != "{" or last in ("{", ",", t.NEWLINE)):
                continue
            if kind == t.IDENT:
                kind = self._keyword(start, end, last)
            elif kind in _OPENERS:
                context.append(_OPENERS[kind])
            elif kind in _CLOSERS:
                if context:
                    context.pop()
            elif kind == t.CONTROL:
                kind, end = self._directive(start, end)
                if kind in ("TIF", "TFOR"):
                    context.append("for" if kind == "TFOR" else "$")
                skip_to = end
            elif kind == t.INVALID:
                raise self._invalid(start)
            elif kind == t.LITERAL and context[-1] == '"':
                self._check_escapes(start, end)
            yield _Leaf(kind, lead, start, end)
            lead, last = end, kind
        yield _Leaf("$END", lead, len(code), len(code))

    def _keyword(self, start: int, end: int, last: str) -> str:
        context = self.context
        word = self.code[start:end]
        if word == "for" and last in ("[", "{") and context:
            context[-1] = "for"
            return "FOR"
        if context and last != ".":
            if context[-1] == "for" and word == "in" and last == t.IDENT:
                context[-1] = "in"
                return "IN"
            if context[-1] == "in" and word == "if":
                return "IF"
        return t.IDENT

    def _directive(self, start: int, end: int) -> tuple[str, int]:
        found = _DIRECTIVE.match(self.code, end)
        if found is None:
            raise ExpressionError(start, "a template directive must be one of if, else, endif, for, endfor")
        word = found.group(1)
        if word in ("if", "for"):
            return _DIRECTIVES[word], found.end(1)
        if found.group(2) is None:
            raise ExpressionError(found.end(1), f"a template directive %{{ {word} }} must be closed with a brace")
        return _DIRECTIVES[word], found.end()

    def _check_escapes(self, start: int, end: int) -> None:
        """Raises for an escape that HCL does not have."""
        for found in _ESCAPE.finditer(self.code, start, end):
            if found.group(1) is None:
                text = found.group()
                raise ExpressionError(found.start(), f'"{text}" is not an escape of HCL', "write \\\\ for a backslash")

    def _invalid(self, start: int) -> ExpressionError:
        code = self.code
        if start >= len(code):
            return ExpressionError(start, "the text ends inside a string or a heredoc")
        character = code[start]
        if character == "\n" or (character == "\r" and code.startswith("\r\n", start)):
            return ExpressionError(start, "a string cannot go on over the end of the line", "use a heredoc, or \\n")
        if character == "\\":
            return ExpressionError(start, "a backslash ends the line inside a string")
        if character in "'`“”‘’":
            return ExpressionError(start, f"{character} does not quote a string in HCL", 'use "')
        return ExpressionError(start, f"{character!r} is not a character of the language")

    def _unexpected(self, leaf: _Leaf, row: dict[str, int]) -> ExpressionError:
        if leaf.kind == "$END":
            return ExpressionError(leaf.start, "the expression ends too early")
        if leaf.kind == t.NEWLINE:
            return ExpressionError(leaf.start, "the expression is broken off by the end of the line")
        text = self.code[leaf.start : leaf.end].strip()
        wanted = _WANTED.get(self.context[-1] if self.context else "")
        if wanted and "," in row:
            return ExpressionError(leaf.start, f"{wanted} must stand before {text}")
        if not self.context and "+" in row:
            return ExpressionError(leaf.start, f"the expression should end before {text}")
        return ExpressionError(leaf.start, f"{text} cannot stand here")

    # The texts and places of what the actions below build.
    def token(self, leaf: _Leaf) -> str:
        return self.code[leaf.lead : leaf.end]

    def before(self, leaf: _Leaf) -> str:
        return self.code[leaf.lead : leaf.start]

    def text(self, leaf: _Leaf) -> str:
        return self.code[leaf.start : leaf.end]

    def place(self, first: Any, last: Any) -> dict[str, int]:
        start = first.start + (self.offset if isinstance(first, _Leaf) else 0)
        end = last.end + (self.offset if isinstance(last, _Leaf) else 0)
        return {"start": start, "end": end}

    def run(self, leaves: list[_Leaf]) -> str:
        return self.code[leaves[0].lead : leaves[-1].end]


def _extend(values: list[Any], size: int, origin: str) -> None:
    """Reduces a repetition: a list of what was read so far, and what is added to it."""
    added = values[-size:]
    del values[-size:]
    if added and isinstance(added[0], list) and size > 1:
        added[0].extend(added[1:])
        values.append(added[0])
    else:
        values.append(added)


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


def _conditional(p: _Parser, v: list[Any]) -> Conditional:
    return Conditional(v[0], p.token(v[1]), v[2], p.token(v[3]), v[4], **p.place(v[0], v[4]))


def _operation(p: _Parser, v: list[Any]) -> Operation:
    first, pairs = v
    rest = [Operand(p.token(o), x, **p.place(o, x)) for o, x in zip(pairs[::2], pairs[1::2], strict=True)]
    return Operation(first, tuple(rest), **p.place(first, rest[-1]))


def _unary(p: _Parser, v: list[Any]) -> UnaryOperation:
    return UnaryOperation(p.token(v[0]), v[1], **p.place(v[0], v[1]))


def _traversal(p: _Parser, v: list[Any]) -> Traversal:
    source, steps = v
    return Traversal(source, tuple(steps), **p.place(source, steps[-1]))


def _get_attr(p: _Parser, v: list[Any]) -> GetAttr:
    return GetAttr(p.token(v[0]) + p.before(v[1]), p.text(v[1]), **p.place(v[0], v[1]))


def _splat(p: _Parser, v: list[Any]) -> Splat:
    return Splat(p.run(v), **p.place(v[0], v[-1]))


def _index(p: _Parser, v: list[Any]) -> Index:
    return Index(p.token(v[0]), v[1], p.token(v[2]), **p.place(v[0], v[2]))


def _parentheses(p: _Parser, v: list[Any]) -> Parentheses:
    return Parentheses(p.token(v[0]), v[1], p.token(v[2]), **p.place(v[0], v[2]))


def _number(p: _Parser, v: list[Any]) -> LiteralValue:
    return LiteralValue(p.before(v[0]), p.text(v[0]), **p.place(v[0], v[0]))


def _variable(p: _Parser, v: list[Any]) -> Variable | LiteralValue:
    name = p.text(v[0])
    kind = LiteralValue if name in _KEYWORD_LITERALS else Variable
    return kind(p.before(v[0]), name, **p.place(v[0], v[0]))


def _name(_: _Parser, v: list[Any]) -> tuple[_Leaf, ...]:
    return tuple(_flat(v))


def _elements(p: _Parser, v: list[Any]) -> tuple[Element, ...]:
    flat = _flat(v)
    made = []
    for i in range(0, len(flat), 2):
        value = flat[i]
        separator = flat[i + 1] if i + 1 < len(flat) else None
        text = p.token(separator) if separator else ""
        made.append(Element(value, text, **p.place(value, separator or value)))
    return tuple(made)


def _call(p: _Parser, v: list[Any]) -> FunctionCall:
    name, open_, close = v[0], v[1], v[-1]
    arguments = v[2] if len(v) == 4 else ()
    text = p.code[name[0].start : name[-1].end]
    return FunctionCall(p.before(name[0]), text, p.token(open_), arguments, p.token(close), **p.place(name[0], close))


def _template(p: _Parser, v: list[Any]) -> Template:
    parts = tuple(v[1]) if len(v) == 3 else ()
    return Template(p.token(v[0]), parts, p.token(v[-1]), **p.place(v[0], v[-1]))


def _tuple(p: _Parser, v: list[Any]) -> TupleCons:
    return TupleCons(p.token(v[0]), v[1] if len(v) == 3 else (), p.token(v[-1]), **p.place(v[0], v[-1]))


def _object(p: _Parser, v: list[Any]) -> ObjectCons:
    return ObjectCons(p.token(v[0]), v[1] if len(v) == 3 else (), p.token(v[-1]), **p.place(v[0], v[-1]))


def _pair(_: _Parser, v: list[Any]) -> tuple[Any, ...]:
    return tuple(v)


def _pairs(p: _Parser, v: list[Any]) -> tuple[ObjectElement, ...]:
    flat = _flat(v)
    made = []
    for i in range(0, len(flat), 2):
        key, equals, value = flat[i]
        separator = flat[i + 1] if i + 1 < len(flat) else None
        text = p.token(separator) if separator else ""
        made.append(ObjectElement(key, p.token(equals), value, text, **p.place(key, value)))
    return tuple(made)


def _separator(_: _Parser, v: list[Any]) -> _Leaf:
    leaf = v[0]
    assert isinstance(leaf, _Leaf)
    return leaf


def _condition(_: _Parser, v: list[Any]) -> tuple[Any, ...]:
    return tuple(v)


def _intro(_: _Parser, v: list[Any]) -> tuple[Any, ...]:
    return tuple(v)


def _for(p: _Parser, v: list[Any]) -> ForExpression:
    open_, _, intro, *rest, close = v
    *_, in_, collection, colon = intro
    if_, condition = "", ()
    if isinstance(rest[-1], tuple):
        word, value = rest.pop()
        if_, condition = p.token(word), (value,)
    ellipsis = p.token(rest.pop()) if isinstance(rest[-1], _Leaf) else ""
    key, arrow = ((rest[0],), p.token(rest[1])) if len(rest) == 3 else ((), "")
    head = p.code[open_.lead : in_.end]
    parts = (head, collection, p.token(colon), key, arrow, rest[-1], ellipsis, if_, condition, p.token(close))
    return ForExpression(*parts, **p.place(open_, close))


def _literal(p: _Parser, v: list[Any]) -> TemplateLiteral:
    return TemplateLiteral(p.token(v[0]), **p.place(v[0], v[0]))


def _interpolation(p: _Parser, v: list[Any]) -> Interpolation:
    return Interpolation(p.token(v[0]), v[1], p.token(v[2]), **p.place(v[0], v[2]))


def _if_directive(p: _Parser, v: list[Any]) -> IfDirective:
    if_, condition, close, *rest, endif = v
    parts = tuple(rest.pop(0)) if rest and isinstance(rest[0], list) else ()
    else_ = p.token(rest.pop(0)) if rest else ""
    otherwise = tuple(rest.pop(0)) if rest else ()
    texts = (p.token(if_), condition, p.token(close), parts, else_, otherwise, p.token(endif))
    return IfDirective(*texts, **p.place(if_, endif))


def _for_directive(p: _Parser, v: list[Any]) -> ForDirective:
    parts = tuple(v[-2]) if isinstance(v[-2], list) else ()
    head = v[: -2 if parts else -1]
    collection, close = head[-2:]
    open_ = p.code[v[0].lead : head[-3].end]
    return ForDirective(open_, collection, p.token(close), parts, p.token(v[-1]), **p.place(v[0], v[-1]))


_ACTIONS: Final[dict[str, Callable[[_Parser, list[Any]], Any]]] = {
    "conditional": _conditional,
    "operation": _operation,
    "binary": _separator,
    "unary": _unary,
    "traversal": _traversal,
    "get_attr": _get_attr,
    "legacy_index": _get_attr,
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
