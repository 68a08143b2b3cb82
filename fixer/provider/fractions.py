"""Which numbers need not be whole, of which the schema says nothing: of AWS, as the provider has said itself.

Source: https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-types#typeint, and `tools/fractions.py`
"""

from functools import cache
from pkgutil import get_data
from typing import Final

from fixer.provider.schema import Schema, object_types
from fixer.provider.shipped import shipped

# The types of arguments that are numbers.
NUMERIC: Final = frozenset({"n", "l(n)", "t(n)", "m(n)"})


def is_whole(kind: str, type_: str, path: str) -> bool:
    """Whether an argument of a resource or data source takes whole numbers only, as far as 5.100 has it."""
    fractions = _fractions()
    if f"{kind} {type_} {path}" in fractions or f"{kind} {type_} *" in fractions:
        return False
    schema: Schema | None = shipped("aws").find(kind, type_)
    *blocks, name = path.split(".")
    for block in blocks:
        nested = schema.block(block) if schema is not None else None
        argument = schema.argument(block) if schema is not None else None
        if argument is not None and block == blocks[-1]:
            return object_types(argument.type).get(name) in NUMERIC
        schema = nested.schema if nested is not None else None
    argument = schema.argument(name) if schema is not None else None
    return argument is not None and argument.type in NUMERIC and argument.is_settable


@cache
def _fractions() -> frozenset[str]:
    text = get_data("fixer.provider", "data/aws.fractions")
    assert text is not None
    return frozenset(text.decode().split("\n"))
