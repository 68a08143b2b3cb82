"""Declares the variables that a module uses and has not, and lets its callers give them.

## What it does

`var.x` without a `variable "x"` gets one, where the module's other variables stand: with the type that its uses and the
values that it is given ask for, with a description, without a default, and `sensitive` where it is a secret. Where the
name is that of a local, or a slip of the pen of the one variable that is so called, the reference is corrected instead.

In a module that others call, the callers have to give it: it is declared where they do. What a call does not give is
handed over where the caller has it: a variable or a local of the name (`environment = var.environment`), an output of
another module, what other calls are given under the name, a resource that the name says (`vpc_id` of the only VPC; see
`declare_missing_outputs`). What nothing there has, the caller is given itself: by a variable of the same name and
description, without a default. An argument that is a slip of the pen of one that the module lacks gets its name, and so
does one whose name says less or more of the same (`bucket_name` for `name`), where no other can be meant; one that the
module neither declares nor uses is left out.

## Why it matters

Terraform stops at "Reference to undeclared input variable", "Unsupported argument" and "Missing required argument".

## Fix safety

Safe: such a module could not even be validated, so nothing that is deployed depends on it; what is left out nothing has
ever read, and without a default it is the user who says the value. Left alone, with the reason: a value that more than
one thing may be meant by, or that each of several calls may need another of; an argument that may be meant for another
one which is missing, by its name or by its type; one that the module does not know where that would protect something
(`versioning`, or `kms_key_arn` where a resource has a place for it), where several resources take it or one sets
another value itself, where it switches something off or says what is to be made (`false`, a list of objects), or where
the module has nothing that could use it.

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
