"""Numbers that are not whole where the provider takes no others; its schema does not tell which these are.

Source: https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-types#typeint
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import COMPUTED, Declaration, Module, resolved
from fixer.provider.fractions import NUMERIC, is_whole
from fixer.provider.schema import Argument
from fixer.validation.values import literal

_WHOLE: Final = re.compile(r'"?-?\d+"?')
_TOLD: Final = ("local.", *COMPUTED)


def fraction_rejections(
    module: Module, declaration: Declaration, item: hcl.Attribute, argument: Argument, path: str
) -> Iterator[tuple[str, hcl.Node]]:
    """What is said of the fractions in an argument's value, and the nodes that are wrong."""
    code = item.value_code
    if argument.type not in NUMERIC or not code or _WHOLE.fullmatch(code):
        return
    # A reference to anything but a local is not known.
    if code[0].isalpha() and not code.startswith(_TOLD):
        return
    value = resolved(module, item.value)
    values: tuple[hcl.Expression, ...] = (value,) if value is not None else ()
    if isinstance(value, hcl.TupleCons | hcl.ObjectCons):
        values = tuple([element.value for element in value.elements])
    for one in values:
        fraction = _fraction(literal(module, one))
        if fraction is not None and is_whole(declaration.kind, declaration.type, path):
            yield f"Attribute must be a whole number, got {fraction}", one


def _fraction(value: str | int | float | None) -> float | None:
    """A number that is not whole, also where it is written as a text; None for all else."""
    try:
        number = float(value) if value is not None else 0.0
    except ValueError:
        return None
    return number if number == number and abs(number) != float("inf") and not number.is_integer() else None
