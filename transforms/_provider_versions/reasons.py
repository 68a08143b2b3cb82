"""Why the constraint of a module has to be raised."""

from typing import Final

from fixer.module import Module, relatives
from fixer.validation import Kind, Rejection, rejections_of
from transforms._provider_versions.constraints import constraints, is_held, is_new, is_old
from transforms._unsupported_names.place import place_of

# What versions of a provider differ in.
_KINDS: Final = (Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK, Kind.READ_ONLY)


def reason(module: Module) -> str:
    """What is rejected, here or in a module that runs together with this one, or who asks for more; empty if nothing
    is, and nobody does.
    """
    above, below = relatives(module)
    family = (module, *above, *below)
    if new := next((one.version for other in family for one in constraints(other) if is_new(one.version)), ""):
        return f'and "{new}" is asked for beside it, which nothing meets together with it'
    wrong = next((found for other in family for found in rejections_of(other, *_KINDS) if _is_former(found)), None)
    if wrong is None:
        return ""
    return f'and "{wrong.name}" of {wrong.declaration.address} is repaired as 5 has it'


def is_raised(module: Module, version: str) -> bool:
    """Whether a constraint of the module is replaced."""
    return is_old(version) and bool(reason(module)) and not is_held(module)


def _is_former(found: Rejection) -> bool:
    """Whether something is rejected that an older version has: other mistakes are none of the version."""
    is_of_aws = found.declaration.kind in ("resource", "data") and found.declaration.type.startswith("aws_")
    return is_of_aws and place_of(found).is_former(found.name)
