"""Attributes that a data source has where they are read of a resource: endpoints, tokens, what is looked up later.

Told by the schemas: the data source of the same type has the attribute, one whose type is the resource's and more
(`aws_eks_cluster_auth`), or one that is called as the attribute is (`aws_codeartifact_repository_endpoint`).
Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

from collections.abc import Iterator

from fixer.module import Module
from fixer.provider.schema import Schemas
from fixer.validation import Kind, Rejection, usual_schemas_for


def looked_up(module: Module, found: Rejection) -> str:
    """What is said of an attribute that a resource does not have, where one data source has it; else empty."""
    type_, _, name = found.name.partition(".")
    if found.kind is not Kind.UNSUPPORTED_ATTRIBUTE or found.advice or found.path:
        return ""
    schemas = usual_schemas_for(module, type_.partition("_")[0]) if name and type_ not in ("data", "module") else None
    if schemas is None or not schemas.has("resource", type_):
        return ""
    having = {
        data: read for data in _candidates(schemas, type_, found.attribute) for read in _read(schemas, data, found)
    }
    if len(having) != 1:
        return ""
    ((data, read),) = having.items()
    declared = module.data(data)
    address = declared[0].address if len(declared) == 1 else f"data.{data}.NAME"
    how = "" if len(declared) == 1 else " of its own"
    return f"A data source{how} looks it up: read {address}.{read}."


def _candidates(schemas: Schemas, type_: str, attribute: str) -> Iterator[str]:
    """The types of the data sources that may have an attribute."""
    words = type_.split("_")
    called = {"_".join([*words[:count], attribute]) for count in range(1, len(words) + 1)}
    for data in schemas.types("data"):
        if data == type_ or data.startswith(f"{type_}_") or data in called:
            yield data


def _read(schemas: Schemas, data: str, found: Rejection) -> Iterator[str]:
    """The attribute of a data source that has the name of one, or begins with it; none that has to be given."""
    schema = schemas.find("data", data)
    for name in sorted(schema.names) if schema is not None else ():
        argument = schema.argument(name) if schema is not None else None
        is_called = name == found.attribute or name == f"{found.attribute}_address"
        if is_called and argument is not None and not argument.is_settable:
            yield name
