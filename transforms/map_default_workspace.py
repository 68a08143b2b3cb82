"""Gives the default workspace what a map of workspaces has for development.

## What it does

Where an answer looks its settings up by the workspace (`local.sizes[terraform.workspace]`) in a map that has no
`default`, that workspace gets those of development: the key becomes
`terraform.workspace == "default" ? "dev" : terraform.workspace`, in the local that the key is read from, if there is
one. Of regions, it is that of a variable's default, else `us-east-1`, which AWS keeps what is global in.

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

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module, Source, default_of, known
from fixer.validation import Kind, Rejection, keys_of, rejections_of

_WORKSPACE: Final = "terraform.workspace"
_KEY: Final = re.compile(r'(?:terraform\.workspace|local\.(\w+))(?=[ \t]*(?:\}")?[ \t]*[\])]$)')
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
        """A fix for each place that keys are read from: an index, or a local, which may serve several maps."""
        places = dict[tuple[Source, int], list[Rejection]]()
        for found in rejections_of(module, Kind.MAP_KEY):
            place = _place(module, found)
            if place is not None and place[0].is_editable:
                places.setdefault(place, []).append(found)
        for (source, start), rejected in places.items():
            found = rejected[0]
            keys = keys_of(module, found.name)
            meant = _meant(module, [key for key in keys if all(key in keys_of(module, one.name) for one in rejected)])
            if not meant:
                said = f"{found.message} None of them is of development or tests, so that it has to be decided which"
                yield Refusal(found.declaration.source, found.node, f"{said} {_WORKSPACE} means there")
                continue
            node = source.stretch(start, start + len(_WORKSPACE))
            new = f'{_WORKSPACE} == "default" ? "{meant}" : {_WORKSPACE}'
            yield Fix(
                found.declaration.source,
                found.node,
                f"{found.message} There, {meant} is read",
                (Replace(source, node, new),),
            )


def _place(module: Module, found: Rejection) -> tuple[Source, int] | None:
    """Where the workspace stands that a map has no key for: in the index itself, or in a local that is read there."""
    key = _KEY.search(found.node.code)
    if key is None:
        return None
    if key[1] is None:
        return found.declaration.source, found.node.start + key.start()
    for declaration in module.declarations("locals"):
        local = declaration.attribute(key[1])
        if local is not None and local.value_code == _WORKSPACE:
            return declaration.source, local.value.start
    return None


def _meant(module: Module, keys: Sequence[str]) -> str:
    """The key that is to count where no workspace is selected; empty if none of them may be meant."""
    staged = next((key for stage in _STAGES for key in keys if key.lower() == stage), "")
    if staged or not all(_REGION.fullmatch(key) for key in keys):
        return staged
    regions = [known(module, default_of(module, name)) for name in _REGION_VARIABLES]
    return next((key for region in (*regions, _GLOBAL_REGION) for key in keys if key == region), "")
