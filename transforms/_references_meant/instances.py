"""References that say what is read of a resource or a data source, and not of which one."""

from typing import Final

from fixer.module import Declaration, Module
from fixer.validation import Rejection, exports, usual_schemas_for
from transforms._data_sources.lookups import LOOKUPS, name_for

_NO_TYPES: Final = frozenset({"local", "module", "var"})


def by_instance(module: Module, found: Rejection, rest: str) -> str | None:
    """The reference with the name of the only one of its type; empty where there are several, None where the name is no
    attribute of the type.
    """
    prefix, _, name = found.name.rpartition(".")
    is_data = prefix.startswith("data.")
    type_ = prefix.removeprefix("data.")
    if rest.startswith((".", "[")) or prefix in _NO_TYPES or not is_attribute(module, prefix, name):
        return None
    declared = module.data(type_) if is_data else module.resources(type_)
    # One without a name has to get one first.
    own = [one for one in declared if not _is_same(one, found.declaration) and len(one.block.labels) > 1]
    if len(own) == len(declared) == 1 and exports(module, own[0], name):
        return f"{own[0].address}.{name}{rest}"
    # Of what is looked up without being told anything there is one, if it is not declared yet.
    return f"{prefix}.{name_for(type_)}.{name}{rest}" if is_data and not declared and type_ in LOOKUPS else ""


def is_attribute(module: Module, prefix: str, name: str) -> bool:
    """Whether a type (`data.aws_vpc`) has an attribute of a name, as far as it is known."""
    type_ = prefix.removeprefix("data.")
    schemas = usual_schemas_for(module, type_.partition("_")[0])
    schema = schemas.find("data" if prefix.startswith("data.") else "resource", type_) if schemas is not None else None
    return schema is not None and schema.argument(name) is not None


def _is_same(one: Declaration, other: Declaration) -> bool:
    return one.block.start == other.block.start and one.source is other.source
