"""Writes expressions of other languages, which HCL can read and Terraform cannot evaluate, as Terraform has them.

## What it does

- `None`, `nil` and `undefined` are `null`, `True` and `False` are `true` and `false`; `yes` and `no` are, too, where an
  argument takes a bool.
- Strings get their quotes that can be nothing else: regions and zones (`eu-west-1`), types of instances
  (`db.t3.micro`), and what is one of the values that an argument takes (`billing_mode = PAY_PER_REQUEST`, `runtime =
  python3.12`), unless a variable or a local value has that name; so does a name that stands alone in a map
  (`Environment = production`), in an argument that takes a string or beside `==`, where nothing of the module is called
  so, and it is no name of a variable by its looks (`vpc_id`, `vpc = vpc`).
- `a == "x" || "y"` is `contains(["x", "y"], a)`, `1 <= a <= 5` is `1 <= a && a <= 5`, `a || "x"` of strings is
  `coalesce(a, "x")`; a string variable as a condition is compared with nothing, a pattern is tried (`can(regex(...))`).
- Strings that are joined with `+` become a template, `"a-%s" % var.b` a call of `format`.
- Lists that are joined with `+` become a call of `concat`, maps one of `merge`, sets one of `setunion`.

Leaves alone what might be added up: `var.a + var.b + "c"`.

## Why it matters

Terraform takes a bare word for a type of resources, and `+` for a sum: "a number is required".

## Fix safety

Safe: the configuration could not be planned.

## References

- https://developer.hashicorp.com/terraform/language/expressions/types
- https://developer.hashicorp.com/terraform/language/expressions/operators
- https://developer.hashicorp.com/terraform/language/functions/concat
- https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, rejections_of
from transforms._translate_expressions.strings import joined
from transforms._translate_expressions.sums import holds_several, joined_by_call
from transforms._translate_expressions.words import words


class TranslateExpressions(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="write expressions of other languages as Terraform has them",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each word, and for each operation on strings."""
        for declaration in module.declarations():
            if not declaration.source.is_configuration or not declaration.source.is_editable:
                continue
            for word in words(module, declaration):
                said = f"{declaration.address.rstrip('.')}: {word.argument}: {word.node.code.strip()} is no value"
                edit = Replace(declaration.source, word.node, word.code)
                yield Fix(declaration.source, word.node, f"{said}: it is written {word.code}", (edit,))
        for found in rejections_of(module, Kind.OPERAND, Kind.CONDITION):
            source = found.declaration.source
            code = found.wanted
            if isinstance(found.node, hcl.Operation) and not code:
                code = joined_by_call(module, found.node) if holds_several(module, found.node) else joined(found.node)
            if code and source.is_editable:
                yield Fix(source, found.node, f"{found.message} {code} is meant", (Replace(source, found.node, code),))
