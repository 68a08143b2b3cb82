"""The nodes of expressions and templates, named as the HCL specification names them.

Source: HCL native syntax specification, "Expressions", "Templates"
(https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
"""

import re
from collections.abc import Iterator
from typing import Final, Literal

from fixer.hcl.node import Node
from fixer.hcl.tokens import ESCAPE

_ESCAPE = re.compile(rf"\\{ESCAPE}|\$\$\{{|%%\{{")
_ESCAPED: Final = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}


class Expression(Node):
    """Any expression."""


class LiteralValue(Expression):
    """A number, `true`, `false` or `null`."""

    before: str
    text: str

    @property
    def value(self) -> int | float | bool | None:
        """What the literal means."""
        if self.text in ("true", "false"):
            return self.text == "true"
        if self.text == "null":
            return None
        return int(self.text) if self.text.isdigit() else float(self.text)


class Variable(Expression):
    """A name that stands alone, or at the root of a traversal: `var`, `local`, `aws_vpc`, `each`."""

    before: str
    name: str


class TemplateLiteral(Node):
    """Text in a template, as it is written (escapes and all)."""

    text: str


class Interpolation(Node):
    """`${ value }` in a template."""

    open: str
    value: Expression
    close: str


class IfDirective(Node):
    """`%{ if condition }...%{ else }...%{ endif }` in a template."""

    open: str
    condition: Expression
    close: str
    parts: tuple["Part", ...]
    otherwise: str
    else_parts: tuple["Part", ...]
    endif: str


class ForDirective(Node):
    """`%{ for key, value in collection }...%{ endfor }` in a template. `open` runs up to and with `in`."""

    open: str
    collection: Expression
    close: str
    parts: tuple["Part", ...]
    endfor: str


Part = TemplateLiteral | Interpolation | IfDirective | ForDirective


class Template(Expression):
    """A quoted template, `"..."`, or a heredoc. `open` and `close` are the quotes, or the marker lines."""

    open: str
    parts: tuple[Part, ...]
    close: str

    @property
    def is_heredoc(self) -> bool:
        """Whether the template is a heredoc."""
        return self.open.endswith("\n")

    @property
    def literal(self) -> str | None:
        """The string that the template means if nothing in it has to be evaluated, else None."""
        texts = []
        for part in self.parts:
            if not isinstance(part, TemplateLiteral):
                return None
            texts.append(part.text)
        text = "".join(texts)
        if not self.is_heredoc:
            return _ESCAPE.sub(_unescaped, text)
        text = text.replace("$${", "${").replace("%%{", "%{")
        return _flushed(text) if "<<-" in self.open else text


def _unescaped(match: re.Match[str]) -> str:
    text = match.group()
    if text[0] != "\\":
        return text[1:]
    return _ESCAPED[text[1]] if len(text) == 2 else chr(int(text.lstrip("\\uU"), 16))


def _flushed(text: str) -> str:
    """A `<<-` heredoc's text without the indentation that all its lines share."""
    lines = text.splitlines(keepends=True)
    indents = [len(line) - len(line.lstrip(" \t")) for line in lines if line.strip()]
    margin = min(indents, default=0)
    return "".join([line[min(margin, len(line) - len(line.lstrip(" \t"))) :] for line in lines])


class Parentheses(Expression):
    """`( value )`."""

    open: str
    value: Expression
    close: str


class Element(Node):
    """An element of a tuple or an argument of a call, with the comma (or `...`) after it."""

    value: Expression
    separator: str


class TupleCons(Expression):
    """`[ a, b ]`."""

    open: str
    elements: tuple[Element, ...]
    close: str


class ObjectElement(Node):
    """`key = value` or `key : value` in an object, with the comma or the newline after it."""

    key: Expression
    equals: str
    value: Expression
    separator: str

    @property
    def name(self) -> str | None:
        """The key if it is known: a bare word or a string without interpolation; else None."""
        if isinstance(self.key, Variable):
            return self.key.name
        if isinstance(self.key, LiteralValue):
            return self.key.text
        return self.key.literal if isinstance(self.key, Template) else None


class ObjectCons(Expression):
    """`{ key = value }`."""

    open: str
    elements: tuple[ObjectElement, ...]
    close: str

    @property
    def standing(self) -> tuple[ObjectElement, ...]:
        """The elements that there are once it is read: of several of one name the last.

        Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/expression.go (ObjectConsExpr)
        """
        last = {element.name: element for element in self.elements}
        return tuple([one for one in self.elements if one.name is None or last[one.name] is one])

    def get(self, name: str) -> Expression | None:
        """The value of the element of that name, or None."""
        element = self.element(name)
        return element.value if element else None

    def element(self, name: str) -> ObjectElement | None:
        """The element of that name, or None."""
        return next((element for element in self.elements if element.name == name), None)


class FunctionCall(Expression):
    """`name(arguments)`; a provider's function has `::` in its name."""

    before: str
    name: str
    open: str
    arguments: tuple[Element, ...]
    close: str


class GetAttr(Node):
    """`.name` in a traversal; a legacy index `.0` has a number for its name."""

    dot: str
    name: str


class Index(Node):
    """`[key]` in a traversal."""

    open: str
    key: Expression
    close: str


class Splat(Node):
    """`[*]` or `.*` in a traversal."""

    text: str


Step = GetAttr | Index | Splat


class Traversal(Expression):
    """Steps from an expression: `aws_subnet.private[0].id`, `foo().bar`, `aws_subnet.private[*].id`."""

    source: Expression
    steps: tuple[Step, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The root's name and those of the attribute steps after it, up to the first index or splat; empty when the
        root is not a name.
        """
        if not isinstance(self.source, Variable):
            return ()
        return (self.source.name, *self._attributes())

    def _attributes(self) -> Iterator[str]:
        for step in self.steps:
            if not isinstance(step, GetAttr):
                return
            yield step.name


class UnaryOperation(Expression):
    """`-value` or `!value`."""

    operator: str
    value: Expression


class Operand(Node):
    """A binary operator and what stands after it."""

    operator: str
    value: Expression


class Operation(Expression):
    """Binary operators as a flat list, in source order; precedence is not worked out."""

    first: Expression
    rest: tuple[Operand, ...]


class Conditional(Expression):
    """`condition ? value : otherwise`."""

    condition: Expression
    question: str
    value: Expression
    colon: str
    otherwise: Expression


class ForExpression(Expression):
    """`[for k, v in collection : value if condition]` or `{for k, v in collection : key => value... if condition}`.

    `open` runs from the bracket up to and with `in`. A tuple's `key` and an absent `condition` are empty tuples.
    """

    open: str
    collection: Expression
    colon: str
    key: tuple[Expression, ...]
    arrow: str
    value: Expression
    ellipsis: str
    if_: str
    condition: tuple[Expression, ...]
    close: str

    @property
    def kind(self) -> Literal["tuple", "object"]:
        """What the expression makes."""
        return "object" if self.key else "tuple"
