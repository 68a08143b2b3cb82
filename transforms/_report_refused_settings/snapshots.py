"""Functions that are to start from snapshots, and whose runtime cannot.

Source: https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html#snapstart-runtimes (Java 11 and later, Python 3.12
and later, .NET 8 and later; other managed runtimes, OS-only runtimes and container images are not supported)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, known_string, nested_arguments
from transforms._instances.made import surely

FUNCTION: Final = "aws_lambda_function"
_RUNTIME: Final = re.compile(r"(java|python3\.|dotnet|dotnetcore)(\d+)(?:\..*)?")
# The first of each language that starts from snapshots.
_FIRST: Final = {"java": 11, "python3.": 12, "dotnet": 8}
_OTHERS: Final = ("nodejs", "provided", "ruby", "go1.")


def snapshot_findings(module: Module) -> Iterator[Fix]:
    """One for each function with such a runtime."""
    for function in module.resources(FUNCTION):
        if is_overridden(module, function) or not starts_from_snapshots(module, function):
            continue
        if kind := unsupported(module, function):
            block = function.body.blocks("snap_start")[0]
            said = (
                f"{function.address}: SnapStart does not support {kind}: leave snap_start out, or take a runtime that "
                "has it (Java 11, Python 3.12, .NET 8 and later ones)"
            )
            yield Fix(function.source, block, said)


def starts_from_snapshots(module: Module, function: Declaration) -> bool:
    """Whether a function says, in a plain block, that its published versions start from snapshots."""
    started = [item for _, item in nested_arguments(function.body, "snap_start.apply_on")]
    plain = [block for block in function.body.blocks("snap_start") if block.body.attribute("apply_on")]
    return len(started) == 1 and bool(plain) and known_string(module, started[0].value) == "PublishedVersions"


def unsupported(module: Module, function: Declaration) -> str:
    """What of a function certainly does not start from snapshots: its runtime, or that it is an image; else empty."""
    if any("Image" in found for found in surely(module, function, "package_type")):
        return "container images"
    names = [name for found in surely(module, function, "runtime") for name in sorted(found) if not _has_it(name)]
    return names[0] if names else ""


def _has_it(runtime: str) -> bool:
    """Whether a runtime starts from snapshots, or is not known."""
    if runtime.startswith(_OTHERS):
        return False
    found = _RUNTIME.fullmatch(runtime)
    if found is None:
        return True
    return found[1] in _FIRST and int(found[2]) >= _FIRST[found[1]]
