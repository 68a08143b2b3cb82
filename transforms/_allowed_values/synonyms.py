"""What people call a value that has another name in the provider: the names of the API, the console, other tools.

A row says of which types (`*` for any), of which argument (the end of the path that leads to it), and what is meant by
what. It holds only where the provider rejects the one and takes the other, which a test holds against the provider's
lists. How a name is cut into words and which case it has does not matter. The rows stand in `areas`.

Above rows stands where the other names come from:

    aws_flow_log.log_destination_type   an argument of the provider that takes them
    glue.S3EncryptionMode               a list of AWS's API that has them
    changelog 5.0.0                     the provider's changelog of that release
    docs.aws.amazon.com/...             a page that calls the thing so
    resources/NAME, data-sources/NAME   nobody's names: the thing in other words than those of this page, which is below
                                        https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from typing import Final, NamedTuple

from transforms._allowed_values.areas import applications, data, infrastructure, operations

_AREAS: Final = (infrastructure, data, applications, operations)


class Row(NamedTuple):
    """Other names of an argument's values."""

    types: str
    argument: str
    names: dict[str, str]
    origin: str


@cache
def rows() -> tuple[Row, ...]:
    """The rows of all tables."""
    found, origin = list[Row](), ""
    for line in "".join([area.VALUES for area in _AREAS]).splitlines():
        if line.startswith("#"):
            origin = line.removeprefix("# ").partition(": ")[0]
        elif line:
            types, argument, *pairs = line.split()
            found.append(Row(types, argument, dict(pair.split("=") for pair in pairs), origin))
    return tuple(found)


def names_of(type_: str, path: str) -> Iterator[dict[str, str]]:
    """The other names that the values of an argument have; `path` leads to it (`tracing_config.mode`)."""
    for row in rows():
        if fnmatchcase(type_, row.types) and is_meant(row.argument, path):
            yield row.names


def is_meant(argument: str, path: str) -> bool:
    """Whether a path is that of a row: the whole of it, or its end."""
    size = argument.count(".") + 1
    return fnmatchcase(".".join(path.split(".")[-size:]), argument)
