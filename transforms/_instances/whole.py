"""The whole of a configuration: what is nowhere in it is missing only where all of it can be read."""

from typing import Final

from fixer.module import Module, called_module, is_plain, relatives

# Its template may make anything of what it is told.
_STACK: Final = "aws_cloudformation_stack"


def other_modules(module: Module) -> tuple[Module, ...] | None:
    """The modules that a module shares a configuration with; None where one cannot be read, or an override file or one
    in JSON may say more.
    """
    near = relatives(module)
    others = tuple([one for one in (*near.above, *near.below) if one is not module])
    for one in (module, *others):
        if one.problems or not is_plain(one):
            return None
        if any(called_module(one, call) is None for call in one.declarations("module")):
            return None
    return others


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
