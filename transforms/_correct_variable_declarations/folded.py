"""Functions in a default whose arguments are all written out: what they give is written in their place.

Source: https://developer.hashicorp.com/terraform/language/functions
"""

import textwrap
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Replace, listed
from fixer.module import node_references
from fixer.validation import Rejection
from transforms._correct_variable_declarations.results import CONVERTING, UNKNOWN, Key, value_of


def folded(found: Rejection) -> Iterator[Fix]:
    """The fix that writes each result out; nothing where one of them is not certain, or anything else is read."""
    assert isinstance(found.node, hcl.Attribute)
    value, source = found.node.value, found.declaration.source
    parts = list(_parts(value))
    if not parts or node_references(value) or any(one[0] == hcl.tokens.COMMENT for one in _tokens(parts)):
        return
    type_ = found.declaration.value_code("type")
    edits: list[Replace] = []
    for part in parts:
        result = value_of(part)
        if result is UNKNOWN or (_is_collection(result) and _is_open(type_, part)):
            return
        edits.append(Replace(source, part, _written(source.text, part, result)))
    names = list(dict.fromkeys([f"{one.name}()" for part in parts for one in _calls(part)]))
    gives, place = ("gives", "its place") if len(names) == 1 else ("give", "their place")
    said = f"{found.message} What {listed(names)} {gives} is certain, and is written in {place}"
    yield Fix(source, found.node, said, tuple(edits))


def _tokens(parts: list[hcl.Expression]) -> Iterator[hcl.tokens.Token]:
    for part in parts:
        yield from hcl.tokens.tokenize(part.code)


def _parts(node: hcl.Node) -> Iterator[hcl.Expression]:
    """What has to be worked out in a value: calls, with the template or the condition around them."""
    if isinstance(node, hcl.Expression) and not isinstance(node, hcl.ObjectCons | hcl.TupleCons):
        if any(_calls(node)):
            yield node
        return
    for child in node.children():
        yield from _parts(child)


def _calls(node: hcl.Node) -> Iterator[hcl.FunctionCall]:
    """The calls in a value that stand in no other call."""
    if isinstance(node, hcl.FunctionCall):
        yield node
        return
    for child in node.children():
        yield from _calls(child)


def _is_collection(value: object) -> bool:
    return isinstance(value, list | dict)


def _is_open(type_: str, part: hcl.Expression) -> bool:
    """Whether a collection that is written out may be of another type there than what the function gives.

    The type of the variable makes of a list a set, and of an object a map; `any` leaves them as they are.
    """
    converts = any(isinstance(one, hcl.FunctionCall) and one.name in CONVERTING for one in hcl.walk(part))
    return converts and (not type_ or "any" in type_)


def _written(text: str, part: hcl.Expression, value: object) -> str:
    """The code of a value, over several lines where it was worked out over several."""
    code = _code(value)
    if not _is_collection(value) or "\n" not in part.code or not value:
        return code
    line = text[text.rfind("\n", 0, part.start) + 1 : part.start]
    indent = line[: len(line) - len(line.lstrip(" \t"))]
    newline = "\r\n" if "\r\n" in part.code else "\n"
    lines = hcl.formatted(f"it = {_lines(value)}\n").rstrip()[len("it = ") :]
    return textwrap.indent(lines, indent).lstrip().replace("\n", newline)


def _lines(value: object) -> str:
    match value:
        case dict():
            return "{\n" + "".join([f"{_key(name)} = {_lines(one)}\n" for name, one in value.items()]) + "}"
        case list() if any(isinstance(one, dict) for one in value):
            return "[\n" + "".join([f"{_lines(one)},\n" for one in value]) + "]"
    return _code(value)


def _code(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            return hcl.quoted(value)
        case list():
            return f"[{', '.join([_code(one) for one in value])}]"
        case dict() if value:
            return "{ " + ", ".join([f"{_key(name)} = {_code(one)}" for name, one in value.items()]) + " }"
    return "{}"


def _key(name: str) -> str:
    return name.code if isinstance(name, Key) else hcl.quoted(name)
