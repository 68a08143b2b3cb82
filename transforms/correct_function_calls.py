"""Writes calls of functions with the arguments that Terraform's take, where those of another language stand.

## What it does

- Of functions that there are not: `map("a", 1)` is `tomap({ "a" = 1 })`, `append(a, "b")` is `concat(a, ["b"])`,
  `if(a, b, c)` is `(a ? b : c)`, `haskey(a, "b")` is `contains(keys(a), "b")`, `regex_replace(a, "b+", c)` is
  `replace(a, "/b+/", c)`, and `substring(a, 0, n)` is `substr(a, 0, n)`; `first(a)` is `a[0]`, `int("5")` is
  `parseint("5", 10)`, `round(a)` is `floor(a + 0.5)`, `isempty(a)` is `(length(a) == 0)`.
- With too few or too many arguments: `trim(a)` is `trimspace(a)`, `substr(a, 3)` is `substr(a, 3, -1)`,
  `substr(md5(a), 6)` is `substr(md5(a), 0, 6)`, `templatefile(a)` is handed `{}`, and `toset("a", "b")` one list;
  `contains("a", "b", c)` looks into a list of `"a"` and `"b"`.
- With arguments of other types: `max([a, b])` takes numbers, `concat` of strings is a template, of maps `merge`.
  `merge` of lists is `concat` where their elements are no maps, and takes the maps in a list one by one. Arguments that
  stand in the other order (`join(list, ",")`, `contains("a", list)`, `format(a, "%s")`) change places.
- Dates in the letters of other languages: `formatdate("%Y-%m-%d", a)` is `formatdate("YYYY-MM-DD", a)`, and
  `timestamp("YYYY")` is `formatdate("YYYY", timestamp())`. Days that `timeadd` is to add become hours.

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
            from transforms._correct_function_calls.repairs import repairs

            yield from repairs(module, found)
