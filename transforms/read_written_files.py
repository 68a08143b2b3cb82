"""Reads of the resource that writes a file what is read of the file.

## What it does

`file("${path.module}/user_data.sh")` reads a file that nobody supplies, and a `local_file` of the module writes it: the
content is read of that resource (`local_file.user_data.content`) or of what that has it from, `filebase64` of it with
`base64encode(...)`. So does `templatefile` where nothing in the content is left to be filled in (no `$${...}` and no
`%%{...}`): then it makes of the file what is written.

Left alone where the file is one of several that a resource writes, where its content is not written as `content`, where
what writes it depends on what reads it, and where the content may not be shown (`local_sensitive_file`) and is read
elsewhere than in a resource.

## Why it matters

Terraform calls these functions before it makes anything, and stops when it validates: "no file exists at".

## Fix safety

Safe: the configuration could not be planned, and the text is the same.

## References

- https://developer.hashicorp.com/terraform/language/functions/file
- https://developer.hashicorp.com/terraform/language/functions/templatefile
- https://registry.terraform.io/providers/hashicorp/local/latest/docs/resources/file
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import SINGLE, Declaration, Module, reachable, relatives, rough_links
from fixer.validation import Kind, Rejection, attribute_at, maker_of, rejections_of, way_to

_FILES: Final = ("local_file", "local_sensitive_file")
_FUNCTIONS: Final = {"file": "{}", "filebase64": "base64encode({})", "templatefile": "{}"}
_OF_MODULE: Final = re.compile(r'\w+\(\s*(?:pathexpand\(\s*)?"\$\{path\.module\}')
# Where a content that is worked out when it is applied must not be read.
_EARLY: Final = ("count", "for_each")


class ReadWrittenFiles(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="read of the resource that writes a file what is read of the file",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix for each call that reads such a file."""
        if not module.resources(*_FILES):
            return
        for found in rejections_of(module, Kind.FILE_ABSENT):
            if found.declaration.source.is_editable:
                yield from _read(module, found)


def _read(module: Module, found: Rejection) -> Iterator[Fix]:
    reader, start = found.declaration, found.node.start
    argument = attribute_at(reader.body, start)
    way = list(way_to(argument.value, start)) if argument is not None else []
    call = way[-1] if way else None
    if argument is None or not isinstance(call, hcl.FunctionCall) or call.name not in _FUNCTIONS:
        return
    if found.name not in call.code:
        # Each instance reads one of its own.
        return
    of_module = _OF_MODULE.match(call.code.strip()) is not None if relatives(module).above else None
    maker = maker_of(module, reader, found.name, of_module=of_module)
    content = maker.value("content") if maker is not None and maker.type in _FILES else None
    if maker is None or content is None or not _is_readable(module, reader, argument, maker):
        return
    if call.name == "templatefile" and not _is_whole(content):
        return
    code = _FUNCTIONS[call.name].format(_code(maker, content))
    said = f"{found.told}: {maker.address} writes it when it is applied, so its content is read"
    if call.name == "templatefile":
        said += ", in which nothing is left to be filled in"
    yield Fix(reader.source, found.node, said, (Replace(reader.source, call, code),))


def _code(maker: Declaration, content: hcl.Expression) -> str:
    """What the file holds: what its content is read of, or that content."""
    code = content.code.strip()
    is_read = isinstance(content, hcl.Traversal) and not re.search(r"\b(?:each|count|self)\.", code)
    return code if is_read else f"{maker.address}.content"


def _is_readable(module: Module, reader: Declaration, argument: hcl.Attribute, maker: Declaration) -> bool:
    """Whether what reads the file can read its content of the resource that writes it."""
    if maker.shape != SINGLE or maker.address == reader.address or reader.kind in ("variable", "provider", "terraform"):
        return False
    address = f"local.{argument.name}" if reader.kind == "locals" else reader.address
    behind = reachable(rough_links(module), maker.address)
    if any(node == address or node.startswith((f"{address} ", f"{address}.")) for node in behind):
        return False
    is_literal = isinstance(content := maker.value("content"), hcl.Template) and content.literal is not None
    is_shown = maker.type == _FILES[0]
    return (is_literal or argument.name not in _EARLY) and (is_shown or reader.kind == "resource")


def _is_whole(content: hcl.Expression) -> bool:
    """Whether a text has no place that a template would fill in."""
    if not isinstance(content, hcl.Template):
        return False
    texts = [part.text for part in content.parts if isinstance(part, hcl.TemplateLiteral)]
    is_plain = all(isinstance(part, hcl.TemplateLiteral | hcl.Interpolation) for part in content.parts)
    return is_plain and not any("${" in text or "%{" in text for text in texts)
