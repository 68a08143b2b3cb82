"""Puts the blocks of the language itself where they belong, under their names and in their forms.

## What it does

- `required_providers`, `backend`, `cloud` and `required_version` that stand by themselves go into the `terraform`
  block, `required_version` out of `required_providers`; `aws { ... }` in that is `aws = { ... }`.
- `provider`, `variable`, `output`, `locals`, `data`, `resource` and `module` blocks that stand in another block go
  behind it.
- A block goes by its name (`local`, `varible`, `required_provider`), local values have no label, and `locals = { ... }`
  and `outputs { ... }` are the blocks that they mean, and `variables { a = 1 }` has the defaults of such.
- In calls of modules `tags { ... }` is the argument that the module has, and `providers { ... }` too; `lifecycle` goes,
  if it protects nothing.
- The type and the name of a resource are two labels (`"aws_vpc.main"`); a blank in a name is `_`.

Refuses where what is meant stands there as well, or where a block that would go outside reads what is inside only.

## Why it matters

Terraform stops at the first of these, with "Unsupported block type".

## Fix safety

Safe: the module could not be loaded, and nothing is said that was not.

## References

- https://developer.hashicorp.com/terraform/language/terraform
- https://developer.hashicorp.com/terraform/language/providers/requirements
- https://developer.hashicorp.com/terraform/language/syntax/configuration
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class PlaceLanguageBlocks(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="put the blocks of the language itself where they belong, under their names",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each block or argument that is out of its place, its name or its form."""
        kinds = (Kind.UNSUPPORTED_BLOCK, Kind.UNSUPPORTED_ARGUMENT, Kind.LABELS, Kind.NAME, Kind.REQUIREMENT)
        for found in rejections_of(module, *kinds):
            if found.declaration.source.is_editable:
                from transforms._place_language_blocks.repairs import repair

                yield from repair(module, found)
