"""Declares the outputs that callers of a module read and it has not, where one value can be meant.

## What it does

`module.network.private_subnet_ids` of a module without such an output, which has an `aws_subnet.private`, gets one:
`aws_subnet.private[*].id`. The end of the name has to be an attribute of a type by the provider's schema (or what
people call it), what stands before has to name one resource of the module by its name, by its type, or by both, or to
begin the outputs that give its other attributes (`org_arn` beside `org_id`); or the module has a variable of the very
name. One, a list or a map: as the resource has it and as the callers use it.

It goes to the other outputs of the module, else to `outputs.tf`, else to the end of the file with the resource, and is
described where the others are. An output that has the value under another name, or a slip of the pen of one, is read
by its name instead: see `rename_unsupported_names`.

## Why it matters

Terraform stops at "Unsupported attribute: This object does not have an attribute named ...".

## Fix safety

Safe: such a configuration could not even be validated, and an output changes nothing that is deployed. Left alone, with
the reason: a name that more than one resource may be meant by, or none; a password or another secret; one value that is
used as a list.

## References

- https://developer.hashicorp.com/terraform/language/values/outputs
- https://developer.hashicorp.com/terraform/language/expressions/references#child-module-outputs
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from fixer.engine import Effect, Elsewhere, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module

if TYPE_CHECKING:
    from transforms._module_calls.calls import Call
    from transforms._module_calls.outputs import Output


# How many names of outputs a person is shown.
_SHOWN = 8


class DeclareMissingOutputs(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="declare the outputs that callers of a module read and it has not",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each output that the module lacks, one refusal for each that those lack which it calls."""
        from transforms._module_calls.calls import calls_in, tree_of

        own, modules = module.surroundings.tree()
        if not module.declarations("module") and not any(own in called for called in modules.calls.values()):
            return
        own, modules = tree_of(module)
        yield from _declared(module)
        for call in calls_in(module, own, modules):
            yield from _left(module, call)


def _declared(module: Module) -> Iterator[Fix | Refusal]:
    """The outputs of the module itself."""
    from transforms._declare_missing_outputs.place import place_of, written_output
    from transforms._module_calls.calls import tree_of
    from transforms._module_calls.outputs import missing_outputs

    own, modules = tree_of(module)
    for output in missing_outputs(modules, own).values():
        giving = module.find(output.source.address) if output.source is not None else None
        if not output.code or giving is None or module.find(f"output.{output.name}") is not None:
            continue
        edit = place_of(module, output, written_output(module, output))
        if edit is None:
            continue
        by = _readers(output.name, [(call.block.name, declaration.address) for call, declaration, _ in output.uses])
        said = f'This object does not have an attribute named "{output.name}"; {by}'
        yield Fix(giving.source, giving.block, f"{said}: it is declared as {output.code}", (edit,), at=_at(output))
        if not edit.source.tree.body.items:
            # In an empty file the next one goes after this one.
            return


def _at(output: "Output") -> Elsewhere | None:
    """Where an output is read first: there it is missing for who looks."""
    if not output.uses:
        return None
    call, declaration, reference = output.uses[0]
    return call.at(declaration.source, declaration.source.stretch(reference.start, reference.end))


def _readers(name: str, uses: list[tuple[str, str]]) -> str:
    users = list(dict.fromkeys([user.rstrip(".") for _, user in uses]))
    if not users:
        return f"{name} is needed by another module"
    by = users[0] if len(users) == 1 else f"{users[0]} and {len(users) - 1} more"
    return f"module.{uses[0][0]}.{name} is read by {by}"


def _left(module: Module, call: "Call") -> Iterator[Refusal]:
    """The outputs that a module which is called lacks, and for which no value can be told."""
    from transforms._module_calls.calls import is_repaired
    from transforms._module_calls.outputs import missing_outputs, reads

    missing = missing_outputs(call.tree, call.path) if call.called is not None else {}
    for name, declaration, reference in reads(module, call) if missing else ():
        output = missing.get(name)
        if output is None or output.standing or (output.code and is_repaired(call.tree, call.path)):
            continue
        node = declaration.source.stretch(reference.start, reference.end)
        said = f'{declaration.address.rstrip(".")}: This object does not have an attribute named "{name}"'
        why = output.why or f"{call.place} is not repaired in this run"
        said = f"{said}: no output of {call.place} is called so, and {why}{_outputs(call)}"
        yield Refusal(declaration.source, node, said)


def _outputs(call: "Call") -> str:
    """The outputs that the module which is called has, so that one of them may be chosen."""
    names = sorted([output.name for output in call.called.declarations("output")]) if call.called is not None else []
    more = ", ..." if len(names) > _SHOWN else ""
    return f"; it has {', '.join(names[:_SHOWN])}{more}" if names else ""
