"""Renames arguments, blocks, types and attributes that do not exist to those that are meant.

## What it does

For each name that the provider does not have, takes the one that is meant: by a table of names that went out of use or
that come from AWS's API (`log_destination_arn` of a flow log is `log_destination`), or else the only name of the block
that says the same in other words, or is a slip away; of the same kind, of a type that takes what is written, and not
set yet. A switch may lack words of its type (`sqs_sse_enabled` of a queue is `sqs_managed_sse_enabled`). A type goes
together with everything that refers to its resources, and only if all that stands in the block fits. A switch gets the
words that its right name has for on and off (`enabled = true` of a lifecycle rule is `status = "Enabled"`), a number is
converted where its right name is told in another unit (`timeout_minutes = 5` of a function is `timeout = 300`), and a
reference reads what the right name takes (`queue_arn = Q.arn` is `queue_url = Q.id`, `kms_key_id = K.id` is
`kms_key_arn = K.arn`). The schedule of a scheduled action becomes its `recurrence`, in the five fields of cron. A
function is written as Terraform calls it (`base64_encode`, `toUpper`, `lenght`), and `list(...)` as it says. Attributes
that are in a list of one are read there (`certificate_authority_data` of a cluster is `certificate_authority[0].data`),
addresses and ports of endpoints as attributes of their own, and an ARN that an argument does not hold is read where it
comes from. Secrets of `aws_kms_secret` are read of `aws_kms_secrets`, and names of EC2-Classic's groups become the ids
of a VPC's. An output is read by its name, not by what stands in the module. The `provider` of a call becomes its
`providers`. So do names in a backend (`lock_table` is `dynamodb_table`), which `terraform init` stops at, and an object
that is a block there (`assume_role`) becomes the argument.

An argument that stands beside the right one, with the same value, goes. A type may tell an argument beside the type
that is meant (`aws_ssm_automation_document`: `document_type = "Automation"`).

Refuses where the name that is meant is set already to something else or does not go together with what is set, where it
takes one value and a list is given, where the type that is meant does not take what is written, and where there is no
resource for what a type says (`aws_cloudfront_invalidation`).

## Why it matters

Terraform rejects the configuration: "An argument named ... is not expected here".

## Fix safety

Safe: the configuration could not be planned, so nothing that is deployed is touched.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import BACKEND, Kind, Rejection, held_back, rejections_of

# What is said of attributes that are read.
_READ = frozenset(
    {
        Kind.UNSUPPORTED_ATTRIBUTE,
        Kind.ITEM_ATTRIBUTE,
        Kind.OBJECT_READ,
        Kind.PRIMITIVE_READ,
        Kind.PRIMITIVE_INDEX,
    }
)


class RenameUnsupportedNames(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="rename arguments, blocks, types and attributes that do not exist to those that are meant",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each name whose counterpart can be told."""
        for found in rejections_of(
            module,
            Kind.UNSUPPORTED_ARGUMENT,
            Kind.UNSUPPORTED_BLOCK,
            Kind.READ_ONLY,
            Kind.RESOURCE_TYPE,
            Kind.DATA_SOURCE,
            Kind.UNSUPPORTED_ATTRIBUTE,
            Kind.ITEM_ATTRIBUTE,
            Kind.OBJECT_READ,
            Kind.PRIMITIVE_READ,
            Kind.PRIMITIVE_INDEX,
            Kind.FUNCTION,
            Kind.TYPE,
        ):
            if not found.declaration.source.is_editable:
                continue
            if found.kind in _READ:
                yield from _read(module, found)
            elif found.declaration.kind == "terraform" and found.path == BACKEND:
                from transforms._rename_unsupported_names.backends import backend_fixes

                yield from met_by(found.rejected_by, backend_fixes(found))
            elif found.kind is Kind.FUNCTION:
                from transforms._rename_unsupported_names.functions import function_fixes

                yield from function_fixes(found)
            elif found.kind is Kind.TYPE:
                from transforms._rename_unsupported_names.by_value import by_value

                told = by_value(found)
                yield from (told,) if told is not None else ()
            elif found.kind in (Kind.RESOURCE_TYPE, Kind.DATA_SOURCE):
                from transforms._rename_unsupported_names.types import type_fixes

                yield from type_fixes(module, found)
            else:
                from transforms._rename_unsupported_names.arguments import argument_fixes

                yield from argument_fixes(module, found)
        for found in held_back(module):
            # What is said there is right under no version: it is another argument, which both have.
            from transforms._rename_unsupported_names.later import before_6

            if isinstance(other := before_6(module, found), Fix):
                yield other
        if module.declarations("module"):
            from transforms._rename_unsupported_names.outputs import output_fixes
            from transforms._rename_unsupported_names.providers import provider_fixes

            yield from output_fixes(module)
            yield from provider_fixes(module)


def _read(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """What is done about an attribute that is read and is none."""
    if found.kind is Kind.UNSUPPORTED_ATTRIBUTE:
        from transforms._rename_unsupported_names.reads import attribute_fixes

        yield from attribute_fixes(module, found)
    elif found.kind is Kind.ITEM_ATTRIBUTE:
        from transforms._rename_unsupported_names.reads import instance_fixes

        yield from met_by(found.rejected_by, instance_fixes(module, found))
    elif found.kind is Kind.OBJECT_READ:
        from transforms._rename_unsupported_names.inside import object_fixes

        yield from object_fixes(module, found)
    elif found.kind is Kind.PRIMITIVE_READ:
        from transforms._rename_unsupported_names.endpoints import endpoint_fixes

        yield from endpoint_fixes(module, found)
    else:
        from transforms._rename_unsupported_names.plurals import plural_fixes

        yield from plural_fixes(module, found)
