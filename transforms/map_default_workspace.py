"""Gives the default workspace what a map of workspaces has for development.

## What it does

Where an answer looks its settings up by the workspace (`local.sizes[terraform.workspace]`) in a map that has no
`default`, that workspace gets those of development: the key becomes
`terraform.workspace == "default" ? "dev" : terraform.workspace`. What else is read of the workspace, as names, stays.
Of regions, it is that of a variable's default, else `us-east-1`, which AWS keeps what is global in.

Refuses where no key is of development, or tests, or a stage before production: what to deploy has to be decided then.
Modules in folders are left alone: nobody sees which workspaces they are used in.

## Why it matters

Each configuration is in the workspace `default` until another is selected, and pipelines validate it there: Terraform
stops at "The given key does not identify an element in this collection value".

## Fix safety

Safe: in the workspaces that the map names nothing changes, and in `default` nothing could be planned. What it gets is
what costs least of what the map has, never production.

## References

- https://developer.hashicorp.com/terraform/language/state/workspaces
- https://developer.hashicorp.com/terraform/language/expressions/references#terraform-workspace
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module, default_of, known
from fixer.validation import Kind, keys_of, rejections_of

_WORKSPACE: Final = "terraform.workspace"
# What is called so is not production, from what costs least on.
_STAGES: Final = ("dev", "development", "sandbox", "test", "testing", "qa", "stage", "staging")
_REGION: Final = re.compile(r"[a-z]{2}(?:-[a-z]+)+-\d")
_GLOBAL_REGION: Final = "us-east-1"
_REGION_VARIABLES: Final = ("aws_region", "region", "primary_region")


class MapDefaultWorkspace(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give the default workspace what a map of workspaces has for development",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One for each key that is the workspace."""
        for found in rejections_of(module, Kind.WORKSPACE_KEY):
            key, source = _key(found.node), found.declaration.source
            if not source.is_editable:
                continue
            meant = _meant(module, keys_of(module, found.name))
            if not meant:
                said = f"{found.message} None of them is of development or tests, so that it has to be decided which"
                yield Refusal(source, found.node, f"{said} {_WORKSPACE} means there")
                continue
            new = f'{key} == "default" ? "{meant}" : {key}'
            yield Fix(
                source, found.node, f"{found.message} There, {meant} is read", (Replace(source, found.node, new),)
            )


def _key(node: hcl.Node) -> str:
    """The code of a key, without a template that does nothing but hold it."""
    if isinstance(node, hcl.Template) and isinstance(node.parts[0], hcl.Interpolation):
        return node.parts[0].value.code.strip()
    return node.code.strip()


def _meant(module: Module, keys: Sequence[str]) -> str:
    """The key that is to count where no workspace is selected; empty if none of them may be meant."""
    staged = next((key for stage in _STAGES for key in keys if key.lower() == stage), "")
    if staged or not all(_REGION.fullmatch(key) for key in keys):
        return staged
    regions = [known(module, default_of(module, name)) for name in _REGION_VARIABLES]
    return next((key for region in (*regions, _GLOBAL_REGION) for key in keys if key == region), "")
