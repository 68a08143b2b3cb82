"""The type of an output, which is that of its value.

Source: https://developer.hashicorp.com/terraform/language/values/outputs
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Remove
from fixer.validation import Rejection
from transforms._variables.constraints import is_constraint


def output_type(one: Rejection) -> Iterator[Fix]:
    """The removal of a type that an output is given."""
    item = one.node
    if isinstance(item, hcl.Attribute) and one.name == "type" and not one.path and is_constraint(item.value):
        said = f"{one.told} An output has the type of its value: it is removed"
        yield Fix(one.declaration.source, item, said, (Remove(one.declaration.source, item),))
