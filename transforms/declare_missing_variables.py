"""Declares the variables that a module uses and has not, and lets its callers give them.

## What it does

`var.x` without a `variable "x"` gets one, where the module's other variables stand: with the type that its uses and the
values that it is given ask for, with a description, without a default, and `sensitive` where it is a secret. Where the
name is that of a local, or a slip of the pen of the one variable that is so called, the reference is corrected instead.

In a module that others call, the callers have to give it: it is declared where they do. What a call does not give and
has under the same name is handed over (`environment = var.environment`); an argument that is a slip of the pen of one
that the module requires gets its name, and one that the module neither declares nor uses is left out.

## Why it matters

Terraform stops at "Reference to undeclared input variable", "Unsupported argument" and "Missing required argument".

## Fix safety

Safe: such a module could not even be validated, so nothing that is deployed depends on it, and without a default it is
the user who says the value. Left alone, with the reason: a variable of a module that a caller gives nothing for; an
argument that the module does not know where that protects something (`kms_key_arn`), or where the module lacks its
declarations altogether.

## References

- https://developer.hashicorp.com/terraform/language/values/variables
- https://developer.hashicorp.com/terraform/language/modules/syntax#calling-a-child-module
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module


class DeclareMissingVariables(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="declare the variables that are used and not declared, and hand them to modules",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each variable that is missing, and for each argument of a call that is wrong."""
        is_missing = any(name.startswith("var.") and module.find(name) is None for name in module.named)
        if is_missing or module.declarations("module"):
            from transforms._declare_missing_variables.repairs import repairs

            yield from repairs(module)
