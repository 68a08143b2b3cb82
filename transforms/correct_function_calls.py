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

from collections.abc import Iterator, Sequence

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module, Source
from fixer.validation import Kind, rejections_of
from transforms._correct_function_calls.known import KNOWN
from transforms._correct_function_calls.subnets import why_not_counted
from transforms._correct_function_calls.unknown import UNKNOWN
from transforms._correct_function_calls.written import Written

_SHORT = 100
# What reads the environment elsewhere.
_ENVIRONMENT = frozenset({"env", "environ", "getenv", "osgetenv"})


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
                said = f"{found.told.rstrip('.')}: {_now(source, call, edits)}"
                yield Fix(source, found.node, said, tuple(edits))
            elif call.name == "cidrsubnet" and (why := why_not_counted(Written(module, source, call))):
                yield Refusal(source, found.node, f"{found.told.rstrip('.')}: {why}")
            elif found.kind is Kind.FUNCTION and plain in _ENVIRONMENT:
                yield Refusal(source, found.node, f"{found.told.rstrip('.')}: {_from_outside(module, source, call)}")


def _from_outside(module: Module, source: Source, call: hcl.FunctionCall) -> str:
    """How a value of the environment gets into a configuration.

    Source: https://developer.hashicorp.com/terraform/cli/config/environment-variables#tf_var_name
    """
    name = call.arguments[0].value if call.arguments else None
    named = name.literal.lower() if isinstance(name, hcl.Template) and name.literal else "name"
    said = "Terraform reads no environment but for variables"
    if module.find(f"var.{named}") is None:
        return f"{said}: declare {named}, which TF_VAR_{named} sets"
    line = source.text[source.text.rfind("\n", 0, call.start) + 1 :].partition("\n")[0]
    is_beside = f"var.{named}" in line.replace(call.code, "")
    return f"{said}: TF_VAR_{named} sets var.{named}, {'so take the call out' if is_beside else 'read that here'}"


def _now(source: Source, call: hcl.FunctionCall, edits: Sequence[Edit]) -> str:
    """The call as it is then, where that is short; else that it is another one."""
    code, at = "", call.start
    for splice in sorted(edit.splice() for edit in edits):
        code += source.text[at : splice.start] + splice.text
        at = splice.end
    code = " ".join((code + source.text[at : call.end]).split())
    return f"it is {code} now" if len(code) <= _SHORT else f"it is a call of {code.partition('(')[0]} now"
