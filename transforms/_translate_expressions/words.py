"""Bare words that are values: nothing, truth, and strings without their quotes."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, nested_type
from fixer.provider.schema import Argument, Schema
from fixer.validation import schema_of
from transforms._translate_expressions.quotes import quoted

_VALUES = {
    "None": "null",
    "NULL": "null",
    "Null": "null",
    "nil": "null",
    "undefined": "null",
    "True": "true",
    "TRUE": "true",
    "False": "false",
    "FALSE": "false",
}
_SWITCHES = {"yes": "true", "on": "true", "no": "false", "off": "false"}
_REGION = r"(?:af|ap|ca|cn|eu|il|me|mx|sa|us|us-gov)-(?:north|south|east|west|central)(?:east|west)?-\d[a-f]?"
_INSTANCE = (
    r"(?:(?:cache|dax|db|kafka|ml|mq)\.)?[a-z]{1,4}\d[a-z]{0,4}(?:-\d+tb\d*)?"
    r"\.(?:nano|micro|small|medium|(?:\d{0,2}x)?large|metal)(?:\.search)?"
)
_STRING = re.compile(f"{_REGION}|{_INSTANCE}")
# A value that is one name, or a path which starts like none of Terraform's.
_PLAIN = (
    r"(?!(?:var|local|module|data|each|count|path|self|terraform|null|true|false|aws|string|number|bool|any)\b"
    r"|[a-z0-9]+_\w+\.)[A-Za-z][\w.-]*"
)
# What a text must hold for anything to be found in it. Each by itself, since each begins with something that is quickly
# searched for: the ends of regions and instances rather than their beginnings.
_DOUBTFUL = (
    re.compile(rf"=[ \t]*{_PLAIN}[ \t]*(?:\r?\n|#|//)"),
    re.compile(r"[=!]=[ \t]*(?!(?:true|false|null)\b)[A-Za-z][A-Za-z0-9-]*[ \t]*[?)&|]"),
    re.compile(rf"(?:{'|'.join(_VALUES)})(?![\w.\"-])"),
    re.compile(r"-\d[a-f]?(?![\w.\"-])"),
    re.compile(r"\.(?:nano|micro|small|medium|(?:\d{0,2}x)?large|metal)(?![\w\"-])"),
)
# Arguments that name something else than a value.
_NAMING = frozenset(("depends_on", "ignore_changes", "provider", "providers", "replace_triggered_by", "type"))


class Word(NamedTuple):
    """A word that stands where a value should: its node, the code that is meant, and why."""

    node: hcl.Node
    code: str
    argument: str


def words(module: Module, declaration: Declaration) -> Iterator[Word]:
    """The words in a block."""
    # Nearly every block is right, and stays as it is through all passes.
    right = module.lasting.setdefault(words, set())
    text = declaration.source.text[declaration.block.start : declaration.block.end]
    if text in right:
        return
    if not _is_doubtful(text):
        right.add(text)
        return
    is_typed = declaration.kind in ("resource", "data") and len(declaration.block.labels) == 2
    yield from _of_body(module, declaration.body, schema_of(module, declaration) if is_typed else None)


def _is_doubtful(text: str) -> bool:
    return any(pattern.search(text) for pattern in _DOUBTFUL)


def _of_body(module: Module, body: hcl.Body, schema: Schema | None) -> Iterator[Word]:
    for item in body.items:
        if isinstance(item, hcl.Attribute):
            is_name = item.name in _NAMING and (schema is None or schema.argument(item.name) is None)
            if not is_name and _is_doubtful(f"={item.value_code}\n"):
                yield from _of_value(module, item, schema.argument(item.name) if schema else None)
        elif isinstance(item, hcl.Block):
            inner = nested_type(item)
            nested = schema.block(inner) if schema else None
            if item.type == "dynamic":
                for content in item.body.blocks("content"):
                    yield from _of_body(module, content.body, nested.schema if nested else None)
            else:
                yield from _of_body(module, item.body, nested.schema if nested else None)


def _of_value(module: Module, item: hcl.Attribute, argument: Argument | None) -> Iterator[Word]:
    try:
        value = item.value
    except hcl.ExpressionError:
        return
    if code := _by_argument(module, value, argument):
        yield Word(value, code, item.name)
        return
    free = {variable.start for variable in hcl.free_names(value)}
    for node in _outside_templates(value):
        root = node.source if isinstance(node, hcl.Traversal) else node
        if not isinstance(root, hcl.Variable) or root.start not in free:
            continue
        if code := _meant(module, node) or quoted(module, item, node, argument):
            yield Word(node, code, item.name)


def _outside_templates(node: hcl.Node) -> Iterator[hcl.Node]:
    """The names and traversals in an expression; those in a template may be for another program."""
    if isinstance(node, hcl.Variable | hcl.Traversal):
        yield node
    elif not isinstance(node, hcl.Template):
        for child in node.children():
            yield from _outside_templates(child)


def _meant(module: Module, node: hcl.Node) -> str:
    code = node.code.strip()
    if isinstance(node, hcl.Variable) and code in _VALUES:
        return _VALUES[code]
    return f'"{code}"' if _STRING.fullmatch(code) and module.find(code) is None else ""


def _by_argument(module: Module, value: hcl.Expression, argument: Argument | None) -> str:
    """The value of an argument that takes no other string, or a bool."""
    code = value.code.strip()
    is_plain = isinstance(value, hcl.Variable) or (isinstance(value, hcl.Traversal) and bool(value.names))
    if argument is None or not is_plain or module.find(f"var.{code}") or code in module.locals:
        return ""
    if argument.type == "b":
        return _SWITCHES.get(code, "")
    if argument.type == "s" and code in argument.rule.one_of and module.find(code) is None:
        return f'"{code}"'
    return ""
