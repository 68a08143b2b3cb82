"""Writes what version 6 of the AWS provider took away as it is written now.

## What it does

Where the module is for version 6 of the AWS provider: `cpu_options` of an instance for `cpu_core_count` and
`cpu_threads_per_core`, `log_destination` of a flow log for `log_group_name`, the two arguments of an EKS add-on for
`resolve_conflicts`, `targets` of an SSM association for `instance_id`, resources of their own for `logging` and
`snapshot_copy` of a Redshift cluster, `alternate_identifier` for the `filter` of a user, and what else goes by another
name. Takes away what no service stands behind any more: accelerators of Elastic Inference, Elastic Graphics, spot
instances with a fixed duration.

Where it cannot be told what to write, it is left, with the reason. What has no counterpart at all is reported by
`report_invalid_configuration`, and what version 5 calls deprecated is replaced by `replace_deprecated_arguments`.

## Why it matters

Version 6 rejects the configuration: "An argument named ... is not expected here".

## Fix safety

Safe: version 6 could not plan the configuration, and what is written says the same.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of, removed_in_6


class RewriteRemovedArguments(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="write what version 6 of the AWS provider took away as it is written now",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each argument or block that is gone and of which something can be said."""
        for found in rejections_of(module, Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK):
            if (
                found.declaration.kind in ("resource", "data")
                and found.declaration.source.is_editable
                and removed_in_6(found)
            ):
                yield from _fixes(module, found)


def _fixes(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    from transforms._former_arguments.forms import form_of
    from transforms._former_arguments.written import Left

    form = form_of(found.declaration.type, found.name)
    if form is None:
        return
    declaration, node = found.declaration, found.node
    assert isinstance(node, hcl.Attribute | hcl.Block)
    source, said = (
        declaration.source,
        f"{found.told} Version 6 of the provider has it no more",
    )
    if any(found.name in block.code for block in declaration.body.blocks("lifecycle")):
        yield Refusal(source, node, f"{said}; left alone, as its lifecycle mentions it: change both")
        return
    try:
        written = form(module, declaration, node)
    except Left as left:
        yield Refusal(source, node, f"{said}; left alone: {left}")
        return
    if written is not None:
        yield Fix(source, node, f"{said}: {written.said}", written.edits)
