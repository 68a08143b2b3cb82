"""The whole of a configuration: what is nowhere in it is missing only where all of it can be read."""

from typing import Final

from fixer.module import Module, is_in_plain_files, placed, relatives

# Its template may make anything of what it is told.
_STACK: Final = "aws_cloudformation_stack"


def other_modules(module: Module) -> tuple[Module, ...] | None:
    """The modules that a module shares a configuration with; None where one cannot be read, or an override file or one
    in JSON may say more.
    """
    near = relatives(module)
    if any(one.problems for one in (module, *near.above, *near.below)):
        return None
    own = module.once(placed)
    others = own.around()
    for place in (own, *others):
        is_read = all(place.called(call) is not None for call in place.module.declarations("module"))
        if not is_read or not is_in_plain_files(place.module):
            return None
    return tuple([place.module for place in others])


def is_elsewhere(module: Module, *types: str) -> bool:
    """Whether other modules of the configuration have resources of some types, or may have."""
    others = other_modules(module)
    return others is None or any(one.resources(*types) for one in others)


def is_told_others(module: Module, *addresses: str) -> bool:
    """Whether something that may make anything of it reads what a module has: no plain resource of AWS."""
    return any(
        reader.kind == "resource" and (reader.type[:4] != "aws_" or reader.type.startswith(_STACK))
        for address in addresses
        for reader, _ in module.readers(address)
    )
