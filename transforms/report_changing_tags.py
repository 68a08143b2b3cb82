"""Reports tags and names that are the time at which Terraform is run.

## What it does

Finds `timestamp()` in the `tags` of resources and in the `default_tags` of the provider of AWS, formatted or not, and
where it comes there by way of locals, and in the names of resources that cannot be renamed (buckets, functions, roles,
queues, tables, clusters). Each call is told once, whatever the number of resources.

Leaves alone resources that ignore changes of their tags or their name, what stands in a condition, and what is read
only when something else happens (`final_snapshot_identifier`).

## Why it matters

Every plan has changes of all these resources, though nothing has changed, and those that matter are not seen among
them. In `default_tags` the apply may also stop with "Provider produced inconsistent final plan". A resource with such a
name is destroyed by every apply, with what is in it, and made anew.

## Fix safety

There is none: whether the time of the creation is meant (`ignore_changes`, or a `time_static`), the time of the run (a
variable) or none at all is for a person to say.

## References

- https://developer.hashicorp.com/terraform/language/functions/timestamp
- https://github.com/hashicorp/terraform/issues/22461
- https://github.com/hashicorp/terraform-provider-aws/issues/22301
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Safety, Transform
from fixer.module import Declaration, Module, is_overridden
from transforms._instances.made import may_be_made
from transforms._report_changing_tags.names import names
from transforms._report_changing_tags.times import Time, times

_TAGS: Final = "tags"
_DEFAULTS: Final = "default_tags"
# Of these the tags are those of the provider.
_IGNORED: Final = ("all", "tags", "tags_all")


class ReportChangingTags(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="report tags and names that are the time at which Terraform is run",
        safety=Safety.SUGGEST,
        level=Level.WARNING,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """A suggestion for each call."""
        if not module.mentions("timestamp()"):
            return
        for one, addresses in _collected(module, _tagged(module)):
            tag = f'"{one.key}"' if one.key else "A tag"
            message = (
                f"{tag} of the tags of {addresses} is the time of each run: every plan has a change of it; "
                "ignore changes of it, take the time of the creation from a time_static, or leave it out"
            )
            yield Fix(one.source, one.node, message)
        for one, addresses in _collected(module, names(module)):
            message = (
                f"The name of {addresses} has the time of each run in it: every apply destroys what is there and makes "
                "it anew; take the time of the creation from a time_static, or a random_id, or leave it out"
            )
            yield Fix(one.source, one.node, message)


def _collected(module: Module, items: Iterator[tuple[Declaration, hcl.Attribute]]) -> Iterator[tuple[Time, str]]:
    """Each call in the values of arguments, in source order, with the resources that have it."""
    found: dict[tuple[str, int], tuple[Time, list[str]]] = {}
    for declaration, item in items:
        for one in times(module, declaration.source, item.value):
            found.setdefault(one.place, (one, []))[1].append(declaration.address)
    for _, (one, addresses) in sorted(found.items()):
        addresses = list(dict.fromkeys(addresses))
        yield one, addresses[0] + (f" and {len(addresses) - 1} more" if len(addresses) > 1 else "")


def _tagged(module: Module) -> Iterator[tuple[Declaration, hcl.Attribute]]:
    """What has tags that are not ignored, with these."""
    for provider in module.declarations("provider"):
        if provider.type == "aws" and not provider.body.blocks("ignore_tags"):
            for block in provider.body.blocks(_DEFAULTS):
                item = block.body.attribute(_TAGS)
                if item is not None:
                    yield provider, item
    for resource in module.declarations("resource"):
        item = resource.attribute(_TAGS)
        if item is None or resource.type[:4] != "aws_" or is_overridden(module, resource):
            continue
        if not may_be_made(module, resource, by_default=True):
            continue
        if not any(_is_ignored(block) for block in resource.body.blocks("lifecycle")):
            yield resource, item


def _is_ignored(lifecycle: hcl.Block) -> bool:
    """Whether changes of tags are ignored, of some of them, too."""
    item = lifecycle.body.attribute("ignore_changes")
    if item is None:
        return False
    values = [element.value for element in item.value.elements] if isinstance(item.value, hcl.TupleCons) else []
    return any(value.code.strip(' "').startswith(_IGNORED) for value in values or [item.value])
