"""Lets a module take what calls give it and one of its resources has an argument for.

## What it does

A call says `multi_az = true`, and the module declares no such variable: where exactly one of its resources has an
argument of that very name, and does not set it, a variable is declared (of the argument's type, with the default
`null`, so that for all other callers nothing changes) and the resource reads it.

The `tags` of a call go to all resources of the module that take some, below those that these have, unless a provider
gives the same to all that it makes (`default_tags`).

Leaves alone what every resource has (`name`, `description`), what more than one resource of the module takes,
what something else that is set excludes, and what is of another type. What no resource takes is
`declare_missing_variables`' matter, as is an argument that means a variable of another name.

## Why it matters

Terraform stops at "Unsupported argument", and the call says what the caller wants: to leave it out would make a
database of two zones one of a single zone.

## Fix safety

Safe: such a call could not even be validated, and a default of `null` is as if the argument were not set.

## References

- https://developer.hashicorp.com/terraform/language/values/variables
- https://developer.hashicorp.com/terraform/language/expressions/types#null
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from fixer import hcl
from fixer.engine import Append, Effect, Fix, Insert, Level, Meta, Refusal, Safety, Transform
from fixer.module import Declaration, Module

if TYPE_CHECKING:
    from transforms._module_calls.calls import Call
    from transforms._module_calls.taking import Taking


class TakeModuleArguments(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="let modules take the arguments of calls that one of their resources has",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each variable."""
        own, modules = module.surroundings.tree()
        if not any(own in called for called in modules.calls.values()):
            return
        from transforms._module_calls.calls import calls_to, tree_of
        from transforms._module_calls.plan import plan_of
        from transforms._variables.place import in_order, place_of

        wanted: dict[str, tuple[Call, Taking]] = {}
        calls = calls_to(*tree_of(module))
        for call in calls:
            for name, taken in plan_of(call).taken.items():
                wanted.setdefault(name, (call, taken))
        for name in in_order(module, wanted):
            call, taken = wanted[name]
            resource = module.find(taken.resource.address)
            if resource is None or module.find(f"var.{name}") is not None or resource.attribute(name) is not None:
                continue
            said = f'{call.block.address}: An argument named "{name}" is not expected here'
            message = f"{said}: {resource.address} takes it by a variable, which is null by default"
            code = _variable(name, taken.type, resource)
            edits = (place_of(module, name, code, resource.source), _reading(resource, name))
            at = call.at(call.block.source, call.block.attribute(name) or call.block.block)
            yield Fix(resource.source, resource.block, message, edits, at=at)
        with_tags = next((call for call in calls if plan_of(call).tagged), None)
        if with_tags is not None and module.find("var.tags") is None:
            from transforms._take_module_arguments.tags import tagged

            yield from tagged(module, with_tags)


def _variable(name: str, type_: str, resource: Declaration) -> str:
    from transforms._variables.words import described

    said = hcl.quoted(described(name, type_, [resource.address]))
    lines = f"description = {said}\ntype = {type_}\ndefault = null"
    return hcl.build('variable "NAME" {\nLINES\n}', NAME=name, LINES=lines)


def _reading(resource: Declaration, name: str) -> Insert | Append:
    """The argument behind the first arguments of the resource, which stand together."""
    last = None
    for item in resource.body.items:
        if isinstance(item, hcl.Block):
            break
        if isinstance(item, hcl.Attribute) and item.name not in ("tags", "depends_on"):
            last = item
    code = f"{name} = var.{name}\n"
    return Insert(resource.source, last, code) if last is not None else Append(resource.source, resource.block, code)
