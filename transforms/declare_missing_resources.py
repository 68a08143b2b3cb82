"""Declares the resources that a module refers to and has not, where only one thing can be meant.

## What it does

`random_id.suffix.hex` without such a resource gets one, before the block that reads it first: the same for
`random_string`, `random_pet`, `random_uuid` and `random_password`. Where the module has one of the type for the same
(both are suffixes) under another name, that is read instead, passwords excepted. `aws_eip.nat[count.index].id` as the
address of a NAT gateway gets an `aws_eip` with the `count` or `for_each` of that gateway. `aws_kms_key.logs.arn` gets a
key, if the module has none that could be meant instead. A bucket that trails, Config, load balancers and the like write
their records to, and that nothing else reads, is declared empty, with a name of its own.

A role that nobody but flow logs reads gets what these need to write to CloudWatch Logs. One that is handed to a service
for which AWS has policies gets those: tasks of ECS are started with it, databases are monitored, Config records, EKS
runs its clusters and nodes. Where policies are attached to it already, it is declared for the service that takes it on;
so it is where `permit_roles` knows all that it needs: rules and schedules call something with it, and in an answer,
pipes, delivery streams and endpoints of DMS read and write something of the module.

## Why it matters

Terraform stops at "Reference to undeclared resource".

## Fix safety

Safe: the module could not even be validated, so nothing that is deployed depends on it, and a NAT gateway cannot be
without its address, nor what is encrypted without its key, nor a service without the role that it takes on. Left alone,
with the reason: what another module of the tree has or reads under the same name (it would be another value), what is
read by an index that no resource says, and a key where another one of the module may be meant.

## References

- https://registry.terraform.io/providers/hashicorp/random/latest/docs
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/nat_gateway
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key
- https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Declaration, Module
from transforms._declare_missing_resources.random_values import RANDOM, random_fixes
from transforms._declare_missing_resources.uses import Uses

_OTHERS: Final = frozenset({"aws_eip", "aws_iam_role", "aws_kms_key", "aws_s3_bucket"})


class DeclareMissingResources(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="declare random values, addresses, keys, roles and buckets for logs that are used and not declared",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each resource that is missing."""
        for address in module.named:
            type_ = address.partition(".")[0]
            if type_ not in RANDOM and type_ not in _OTHERS:
                continue
            # What is looked up under that name is meant.
            if module.find(address) is not None or module.find(f"data.{address}") is not None:
                continue
            uses = [use for use in module.readers(address) if use[0].source.is_configuration]
            if (
                not uses
                or any(_is_moved(use) for use, _ in uses)
                or any(not s.is_hcl and f'"{type_}"' in s.text for s in module.sources.values())
            ):
                continue
            uses.sort(key=lambda use: use[0].kind not in ("resource", "data", "module"))
            if type_ in _OTHERS:
                yield from _of_aws(module, type_, address, uses)
            else:
                yield from random_fixes(module, address, uses)


def _of_aws(module: Module, type_: str, address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    if type_ == "aws_eip":
        from transforms._declare_missing_resources.addresses import address_fixes

        yield from address_fixes(module, address, uses)
    elif type_ == "aws_s3_bucket":
        from transforms._declare_missing_resources.buckets import bucket_fixes

        yield from bucket_fixes(module, address, uses)
    elif type_ == "aws_kms_key":
        from transforms._declare_missing_resources.keys import key_fixes

        yield from key_fixes(module, address, uses)
    else:
        from transforms._declare_missing_resources.flow_log_roles import role_fixes
        from transforms._declare_missing_resources.service_roles import service_role_fixes

        yield from role_fixes(module, address, uses)
        yield from service_role_fixes(module, address, uses)


def _is_moved(declaration: Declaration) -> bool:
    """Whether a block tells of what was, or is to be: `moved` and `removed` refer to resources that are gone, `import`
    to those that have a name already.
    """
    return declaration.kind in ("moved", "removed", "import")
