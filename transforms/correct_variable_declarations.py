"""Writes the types, the defaults and the conditions of variables as Terraform has them.

## What it does

- A type is written without quotes (`"list(string)"`), in Terraform's words (`integer` is `number`, `boolean` is `bool`,
  `array(string)` is `list(string)`), with its element type in parentheses (`list[string]`), as an object where it is
  written out as one (`{ name = string }`), with plain names for the attributes of that. `"list"` and `"map"` are of
  strings where the default is.
- A default is written out: `tolist(["a"])` is `["a"]`, and what functions of literals give is written in their place
  (`jsonencode`, `merge`, `concat`, `join`, `format` and the like) where it is certain. An empty list for a map is
  `{}`, an empty object for a list is `[]`. Where its elements are of types that do not go together, `map(any)` and
  `list(any)` are `any`, if the variable is read in `for_each`, in loops, or by its keys alone. In a collection of
  objects of which some leave out what is of `any`, or have null for it, that is of the type which the others show in
  the default (`optional(map(string))`).
- `required = true` goes, since a variable without a default is; `allowed_values` and the like become a validation.
- A condition names the variable (`value`, `self.value`), and has a message, which lists the values that it allows.
- A name that calls of modules keep for themselves gets the module's before it, here and in its calls: `var.version` of
  `modules/eks` is `var.eks_version`.
- A default that has to be worked out is `null`, and a local value of the variable's name works it out where that is not
  given (`coalesce(var.name, "${var.project}-queue")`), and is read in its place.

Refuses such a default of a variable with a validation, and one that would depend on itself.

## Why it matters

Terraform stops at "Invalid type specification", before it looks at anything else of the module.

## Fix safety

Safe: the module could not even be loaded, and each of these has one meaning.

## References

- https://developer.hashicorp.com/terraform/language/expressions/type-constraints
- https://developer.hashicorp.com/terraform/language/values/variables
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class CorrectVariableDeclarations(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="write the types, defaults and conditions of variables as Terraform has them",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each part of a variable's declaration that something can be said of."""
        kinds = (
            Kind.TYPE_CONSTRAINT,
            Kind.NOT_EVALUATED,
            Kind.TYPE,
            Kind.UNSUPPORTED_ARGUMENT,
            Kind.NAME,
            Kind.MISSING_ARGUMENT,
            Kind.NOT_AVAILABLE,
        )
        for found in rejections_of(module, *kinds):
            is_message = found.kind is Kind.MISSING_ARGUMENT and found.name == "error_message"
            if (found.declaration.kind == "variable" or is_message) and found.declaration.source.is_editable:
                from transforms._correct_variable_declarations.repairs import repair

                yield from repair(module, found)
