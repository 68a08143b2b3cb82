"""Writes as a block what is one, as an argument what is one, and puts both at the level where they belong.

## What it does

Where the provider has a block and an argument stands (`settings = { ... }`, `[{ ... }, { ... }]`, `[for ...]`,
`condition ? { ... } : null`), it writes the block, one for each element or a `dynamic` one; a single value goes into
the one argument that the block has. Where the provider has an argument and a block stands (`tags { ... }`), it writes
the argument.

An argument or a block that exists one level deeper or higher, and only there, goes there: into the block that stands,
or into a new one where that needs nothing else. A block that is none (`deployment_configuration`) leaves what is in it,
each value under the condition that a dynamic one had. What the schema alone does not tell is a row of a table.

What takes JSON text and is written as a block is encoded (`event_pattern`, `redrive_policy`, with the keys that these
have), and what is written in parts is put together (`route_key`, where dead letters go).

Headers of API Gateway's responses become parameters, rules that a web ACL excludes get the action that they have
instead, `depends_on` is the argument that it is, and `vpc_id` of `data.aws_subnets` the filter that says it.

## Why it matters

Terraform stops at the first of these, with "Unsupported argument" or "Unsupported block type".

## Fix safety

Safe: a configuration with one of these has never been planned. Only what has one place is moved; whatever may stand in
several places, is said twice, or needs more than is there is left to a person.

## References

- https://developer.hashicorp.com/terraform/language/syntax/configuration
- https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of


class ReshapeBlocks(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="write blocks as blocks, arguments as arguments, and put them at the right level",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each argument or block in a wrong shape or place."""
        found = rejections_of(module, Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK)
        found = tuple([one for one in found if one.schema is not None])
        if not found:
            return
        yield from sorted(_all(module, found), key=lambda one: (one.source.name, one.node.start))


def _all(module: Module, found: tuple[Rejection, ...]) -> Iterator[Fix | Refusal]:
    from transforms._reshape_blocks import (
        dependencies,
        exclusions,
        filters,
        groups,
        headers,
        levels,
        redrive,
        routes,
        stages,
        streams,
        turned,
        validity,
    )

    shapes = (
        (headers.is_headers, headers.headers),
        (filters.is_filter, filters.filtered),
        (dependencies.is_dependencies, dependencies.dependencies),
        (exclusions.is_exclusion, exclusions.exclusion),
        (groups.is_tags, groups.tags),
        (groups.is_name, groups.name_tag),
        (redrive.is_redrive, redrive.redrive),
        (validity.is_validity, validity.validity),
        (routes.is_route, routes.route),
        (streams.is_of_destination, streams.of_destination),
    )
    bodies: dict[int, list[Rejection]] = {}
    for one in found:
        assert one.schema is not None
        of_its_own = next((fixes for is_one, fixes in shapes if is_one(one)), None)
        if stages.is_throttling(one):
            yield from stages.throttling(module, one)
        elif of_its_own is not None:
            yield from of_its_own(one)
        elif isinstance(one.node, hcl.Attribute):
            if one.schema.block(one.name) is not None:
                yield turned.block_for(one)
            else:
                bodies.setdefault(id(one.body), []).append(one)
        elif isinstance(one.node, hcl.Block):
            yield from _block(one)
    for those in bodies.values():
        yield from levels.moved_arguments(module, tuple(those))


def _block(one: Rejection) -> Iterator[Fix | Refusal]:
    from transforms._reshape_blocks import dissolved as outside
    from transforms._reshape_blocks import levels, turned

    dissolved = list(outside.dissolved_block(one))
    if dissolved:
        yield from dissolved
    elif one.schema is not None and (argument := one.schema.argument(one.name)) and argument.is_settable:
        fix = turned.argument_for(one, argument)
        if fix is not None:
            yield fix
    else:
        yield from levels.wrapped_block(one)
