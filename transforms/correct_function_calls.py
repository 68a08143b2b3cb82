"""Writes calls of functions with the arguments that Terraform's take, where those of another language stand.

## What it does

- Of functions that there are not: `map("a", 1)` is `tomap({ "a" = 1 })`, `append(a, "b")` is `concat(a, ["b"])`,
  `if(a, b, c)` is `(a ? b : c)`, `haskey(a, "b")` is `contains(keys(a), "b")`, `regex_replace(a, "b+", c)` is
  `replace(a, "/b+/", c)`, and `substring(a, 0, n)` is `substr(a, 0, n)`.
- With too few or too many arguments: `trim(a)` is `trimspace(a)`, `substr(a, 3)` is `substr(a, 3, -1)`,
  `templatefile(a)` is handed `{}`, and `toset("a", "b")` one list.
- With arguments of other types: `max([a, b])` takes numbers, `concat` of strings is a template, `merge` of lists is
  `concat`, and arguments that stand in the other order (`join(list, ",")`, `contains("a", list)`) change places.

## Why it matters

Terraform stops at the call.

## Fix safety

Safe: the configuration could not be planned, and the call gives what the one that is written gives elsewhere.

## References

- https://developer.hashicorp.com/terraform/language/functions
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, rejections_of
from transforms._correct_function_calls.known import KNOWN
from transforms._correct_function_calls.unknown import UNKNOWN
from transforms._correct_function_calls.written import Written


class CorrectFunctionCalls(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="write calls of functions with the arguments that Terraform's take",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each call whose right form can be told."""
        for found in rejections_of(module, Kind.FUNCTION, Kind.ARGUMENT_COUNT, Kind.FUNCTION_ARGUMENT):
            source, call = found.declaration.source, found.call
            if call is None or not source.is_editable:
                continue
            plain = call.name.lower().replace("_", "").replace("-", "")
            shape = UNKNOWN.get(plain) if found.kind is Kind.FUNCTION else KNOWN.get(call.name)
            if shape and (edits := shape(Written(module, source, call))):
                yield Fix(
                    source, found.node, f"{found.told.rstrip('.')}: it is written as Terraform has it", tuple(edits)
                )
