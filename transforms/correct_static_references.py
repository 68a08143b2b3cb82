"""Writes as plain references what Terraform reads before it evaluates anything.

## What it does

- `depends_on` becomes a list of whole objects: `aws_vpc.main`, `[aws_vpc.main.id]`, `[aws_vpc.main[*]]` and
  `["${aws_vpc.main}"]` are `[aws_vpc.main]`.
- `ignore_changes` becomes `all` (`"all"`, `[all]`, `["*"]`), or a list of the resource's own attributes (`tags`,
  `[aws_ecs_service.web.desired_count]`), by the names that they have.
- The elements of both, and a `provider`, lose their quotes (`depends_on = ["aws_vpc.main"]`), which is warned of only.
- Addresses in `import`, `moved` and `removed`, the iterators of dynamic blocks and `configuration_aliases` lose their
  quotes; an alias gets them. `provider = provider.aws.west` is `aws.west`, `providers = [aws.west]` is
  `{ aws = aws.west }`.
- `prevent_destroy = var.protected` is what the variable's default is, `replace_triggered_by` a list.
- The place of the state in a backend (`key` of S3) is written without `${terraform.workspace}`: backends keep those of
  workspaces apart by themselves.
- A local module has no version, and its source begins with `./`.

## Why it matters

Terraform stops before it looks at anything else: "A static list expression is required", "A single static variable
reference is required".

## Fix safety

Safe: the module could not be loaded, and what is written names the same thing. `prevent_destroy` is what the default of
its variable says; what else would have to be evaluated is left for a person.

## References

- https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on
- https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle
- https://developer.hashicorp.com/terraform/language/meta-arguments/module-providers
- https://developer.hashicorp.com/terraform/language/backend/s3
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class CorrectStaticReferences(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="write as plain references what Terraform reads before it evaluates anything",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each argument, or element of one, that means one reference."""
        rejected = rejections_of(
            module,
            Kind.NOT_STATIC,
            Kind.NOT_EVALUATED,
            Kind.DEPENDENCY,
            Kind.IGNORED_ATTRIBUTE,
            Kind.PROVIDER_REFERENCE,
            Kind.MODULE_SOURCE,
        )
        for found in rejected:
            if found.declaration.source.is_editable:
                from transforms._correct_static_references.repairs import repair

                yield from met_by(found.rejected_by, repair(module, found))
        if any(module.mentions(name) for name in ("depends_on", "ignore_changes", "provider")):
            from transforms._correct_static_references.quoted import unquoted

            yield from unquoted(module, frozenset((one.declaration.source.name, one.node.start) for one in rejected))
