"""All instances of a resource, where a list or a map of what they have is asked for."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Source, called_module, references
from fixer.provider.schema import Schema
from fixer.validation import Rejection, schema_of, variable_type

# What is said of a statement besides what it is for.
# Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
_RESOURCES: Final = frozenset({"NotResource", "Resource"})
_EFFECT: Final = "Effect"
_ACTIONS: Final = frozenset({"Action", "NotAction"})
_BEHIND: Final = re.compile(r"\.(?=[A-Za-z_])")
_KEY: Final = "key"


class Asked(NamedTuple):
    """What a value is asked for: a list or a map, as `form` says."""

    value: hcl.Expression
    form: str


def asked_for(module: Module, found: Rejection) -> Asked | None:
    """The list or map around a reference, as the type of the argument says, or as a policy has it; None elsewhere.

    Of a block that is repeated itself one of them may be meant.
    """
    if found.declaration.shape.kind != "single":
        return None
    at, declaration = found.node.start, found.declaration
    schema = schema_of(module, declaration) if declaration.kind in ("resource", "data") else None
    argument, inside = _argument_at(declaration.body, schema, at)
    if argument is None:
        return None
    type_ = _wanted(module, declaration, argument, inside)
    if type_.startswith("m("):
        return Asked(argument.value, "map") if _is_one(module, found) else None
    if type_.startswith(("l(s", "t(s", "l(*", "t(*")):
        return Asked(argument.value, "list") if _is_one(module, found) else None
    resource = next((value for value in _for_what(argument.value) if value.start <= at < value.end), None)
    return Asked(resource, "list") if resource is not None else None


def _is_one(module: Module, found: Rejection) -> bool:
    """Whether what is read of each instance is one value, as far as the schema says: of lists another list is made."""
    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None and declared.kind in ("resource", "data") else None
    read = found.declaration.source.text[found.node.start + len(found.name) : found.node.end].lstrip("[*].")
    argument = schema.argument(read) if schema is not None else None
    return argument is None or argument.type in ("s", "n", "b")


def every(found: Rejection, declared: Declaration, asked: Asked, rest: str) -> str:
    """The code of a value in which all instances stand; empty where it cannot be told how.

    `rest` is what stands behind the address of the resource where it is read.
    """
    value, node = asked.value, found.node
    is_it = (value.start, value.end) == (node.start, node.end)
    those = _Instances(found.declaration.source, declared)
    if asked.form == "map":
        item = item_name(declared)
        if not is_it or declared.shape.kind != "for_each":
            return ""
        return f"{{ for {_KEY}, {item} in {found.name} : {_KEY} => {item}{rest} }}"
    if is_it:
        return f"{those.all}{rest}"
    return those.in_list(value)


def item_name(declared: Declaration) -> str:
    """What one of several instances is called in a loop: `bucket` for those of an `aws_s3_bucket`."""
    return declared.type.rpartition("_")[2] if declared.kind != "module" else "instance"


class _Instances(NamedTuple):
    """The instances of a resource, which a file reads as if they were one."""

    source: Source
    declared: Declaration

    @property
    def all(self) -> str:
        """The list of them."""
        address = self.declared.address
        return f"values({address})[*]" if self.declared.shape.kind == "for_each" else f"{address}[*]"

    def in_list(self, value: hcl.Expression) -> str:
        """A list in which all stand where one is read; empty where it is not written as a list or a text."""
        if isinstance(value, hcl.Template):
            return self._of_text(value)
        flat = value.arguments[0].value if isinstance(value, hcl.FunctionCall) and _is_flat(value) else None
        held = flat or value
        if not isinstance(held, hcl.TupleCons):
            return ""
        text, start = self._text(value), value.start
        for one in reversed(held.elements):
            new = self._element(one.value)
            if not new and self._is_read(one.value):
                return ""
            text = text[: one.value.start - start] + new + text[one.value.end - start :] if new else text
        return text if flat is not None else f"flatten({text})"

    def _element(self, value: hcl.Expression) -> str:
        """An element of a list that reads the resource as one, as the list of those of all; empty for any other."""
        if isinstance(value, hcl.Template):
            return self._of_text(value)
        if isinstance(value, hcl.Traversal) and self._is_read(value):
            return f"{self.all}{self._text(value).removeprefix(self.declared.address)}"
        return ""

    def _of_text(self, value: hcl.Template) -> str:
        """The list of the texts of all instances: `[for bucket in aws_s3_bucket.logs : "${bucket.arn}/*"]`."""
        address, item = self.declared.address, item_name(self.declared)
        names = {reference.names[0] for reference in references(self._text(value))}
        if value.is_heredoc or not self._is_read(value) or item in names:
            return ""
        text = re.sub(rf"(?<![\w.-]){re.escape(address)}(?=\.[A-Za-z_])", item, self._text(value))
        return f"[for {item} in {address} : {text}]"

    def _is_read(self, value: hcl.Expression) -> bool:
        """Whether a value reads them without an index."""
        address = self.declared.address
        return any(
            reference.address == address and _BEHIND.match(self.source.text, reference.start + len(address))
            for reference in references(self._text(value), value.start)
        )

    def _text(self, node: hcl.Node) -> str:
        return self.source.text[node.start : node.end]


def _is_flat(call: hcl.FunctionCall) -> bool:
    return call.name == "flatten" and len(call.arguments) == 1


def _wanted(module: Module, declaration: Declaration, argument: hcl.Attribute, inside: Schema | None) -> str:
    if declaration.kind == "module":
        called = called_module(module, declaration)
        return variable_type(called, argument.name) if called is not None else ""
    known = inside.argument(argument.name) if inside is not None else None
    return known.type if known is not None and known.is_settable else ""


def _argument_at(body: hcl.Body, schema: Schema | None, at: int) -> tuple[hcl.Attribute | None, Schema | None]:
    """The argument that stands at a place, and the schema of the block that it is in, where that is known."""
    for item in body.items:
        if not item.start <= at < item.end:
            continue
        if isinstance(item, hcl.Block):
            nested = schema.block(item.type) if schema is not None else None
            return _argument_at(item.body, nested.schema if nested is not None else None, at)
        return (item, schema) if isinstance(item, hcl.Attribute) else (None, None)
    return None, None


def _for_what(value: hcl.Expression) -> Iterator[hcl.Expression]:
    """What the statements of policies that are written out in an expression are for."""
    for node in hcl.walk(value):
        if not isinstance(node, hcl.ObjectCons):
            continue
        given = {element.name: element.value for element in node.elements}
        if _EFFECT in given and not _ACTIONS.isdisjoint(given):
            yield from (given[name] for name in _RESOURCES if name in given)
