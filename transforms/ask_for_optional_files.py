"""Asks for files where they are read, too, of what is only made where they are there.

## What it does

`count = fileexists("${path.module}/page.html") ? 1 : 0` makes an object where there is such a page, and beside it
`content = file("${path.module}/page.html")` reads it in any case: writes
`fileexists("${path.module}/page.html") ? file("${path.module}/page.html") : ""`. A hash that is all of its argument
(`etag`, `source_code_hash`) becomes `null` in place of the empty text. So with `for_each`, and with a condition that is
a local value or one of several which all have to be true.

Left alone, and told, where the provider may refuse an empty text (the policy of a role has to be JSON), and where
something is made of the text that fails for an empty one (`jsondecode`).

## Why it matters

Terraform stops when it validates: "no file exists at". It evaluates the arguments of a block once whatever `count` and
`for_each` are, so that these keep nothing from being read.

## Fix safety

Safe: where the file is there, what is read is the same; where it is not, nothing is made, and nothing could be planned.

## References

- https://developer.hashicorp.com/terraform/language/functions/fileexists
- https://developer.hashicorp.com/terraform/language/expressions/conditionals
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, attribute_at, rejections_of, way_to
from transforms._optional_files.guard import guard, guards
from transforms._optional_files.places import in_place_of


class AskForOptionalFiles(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="ask for files where they are read, too, of what is only made where they are there",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
        # Paths are corrected first, and archives are built.
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix for each call that reads such a file, a refusal for each that an empty text may not stand for."""
        if not module.mentions("fileexists("):
            return
        for found in rejections_of(module, Kind.FILE_ABSENT):
            if found.declaration.kind in ("resource", "data", "module") and guards(found.declaration):
                yield from _asked(module, found)


def _asked(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    declaration, start = found.declaration, found.node.start
    argument = attribute_at(declaration.body, start)
    way = list(way_to(argument.value, start)) if argument is not None else []
    call = way[-1] if way else None
    if argument is None or not isinstance(call, hcl.FunctionCall) or not call.arguments:
        return
    condition = guard(module, declaration, call.arguments[0].value)
    if not condition:
        return
    said = f"{found.told}, and {guards(declaration)} keeps nothing from being read"
    outer = next(item for item in declaration.body.items if item.start <= start < item.end)
    name = outer.type if isinstance(outer, hcl.Block) else argument.name
    type_ = declaration.type if declaration.kind == "resource" else ""
    empty = in_place_of(type_, name, way[:-1])
    if not empty:
        reason = f"ask for it there, too ({condition} ? ... : ...), with a value that {argument.name} takes otherwise"
        yield Refusal(declaration.source, found.node, f"{said}: {reason}")
        return
    code = f"{condition} ? {call.code.strip()} : {empty}"
    edits = (Replace(declaration.source, call, code),)
    yield Fix(declaration.source, found.node, f"{said}: {condition} is asked for there, too", edits)
