"""Removes environment variables of Lambda functions that Lambda sets itself.

## What it does

Finds the names that Lambda keeps for itself (`AWS_REGION`, `AWS_LAMBDA_FUNCTION_NAME`, `LAMBDA_TASK_ROOT`, ...) among
the `variables` of functions: in the function, in what is merged there, in locals, and in what a call hands to a module
whose function takes it. Removes the ones whose value is what Lambda sets anyway: the region that the function is
deployed to, its own name; with the last one the `environment` goes, too.

Leaves alone, and tells, where another value may be meant: another region, keys of a user. So it does with a local that
others read than functions.

## Why it matters

Lambda makes no such function: "Lambda was unable to configure your environment variables because the environment
variables you have provided contains reserved keys that are currently not supported for modification."

## Fix safety

Safe: the function could not be created, and its code reads the same values.

## References

- https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module, is_overridden
from transforms._remove_reserved_variables.places import Place, other_reader, places
from transforms._remove_reserved_variables.reserved import RESERVED, why_not


class RemoveReservedVariables(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="remove environment variables of Lambda functions that Lambda sets itself",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each object with such variables, one finding for each of them that stays."""
        if not any(module.mentions(name) for name in RESERVED):
            return
        found: dict[tuple[str, int], list[Place]] = {}
        for place in places(module):
            if place.holder.source.is_editable and not is_overridden(module, place.holder):
                found.setdefault((place.holder.source.name, place.object.start), []).append(place)
        for same in found.values():
            yield from _of_object(module, same)


def _of_object(module: Module, same: list[Place]) -> Iterator[Fix]:
    """What is said of one object; `same` are all that have it."""
    place = same[0]
    source, owner = place.holder.source, place.owner.address
    elements = [element for element in place.object.elements if element.name in RESERVED]
    shared = other_reader(module, place) if elements else ""
    going = []
    for element in elements:
        name = element.name or ""
        why = next(filter(None, [why_not(module, one.owner, name, element.value) for one in same]), "")
        if shared:
            why = f"{shared} reads it, too: give functions variables of their own"
        if why:
            yield Fix(source, element, f"{owner}: Lambda keeps {name} for itself, and takes none: {why}")
        else:
            going.append(element)
    if going:
        names = " and ".join([element.name or "" for element in going])
        done = "it is removed" if len(going) == 1 else "they are removed"
        told = f"{owner}: Lambda sets {names} itself, and takes none: {done}"
        yield Fix(source, going[0], told, place.cut(going))
