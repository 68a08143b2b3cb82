"""Holds the names of the tables against what AWS publishes: operations of its API, and types of CloudFormation.

    PYTHON tools/check_names.py         # a Python that has botocore and cfn-lint, with tffix on its path

For each row whose origin is an operation or a type of CloudFormation (`fixer.provider.naming`), the wrong name has to
stand there: as a member or a property, however deep, or as one together with what holds it. Of rows that are about
types it is the name of the operation or the type. Neither package is needed by tffix or by its tests.
"""

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from fixer.provider.naming import Row
from transforms._allowed_values import synonyms
from transforms._move_to_own_resources import row as own_resources
from transforms._rename_unsupported_names import attributes
from transforms._unsupported_names import misplaced as places
from transforms._unsupported_names import switches, table, wrappers
from transforms._unsupported_names.superfluous import rows as nothing_said

DEEPEST = 8
# Origins that are looked up here. What SAM adds (AWS::Serverless) is in neither of the packages.
_PUBLISHED = re.compile(r"AWS::(?!Serverless::)|[a-z][a-z0-9-]+\.[A-Z]")


def main() -> int:
    """Reports the rows that are not as they say."""
    superfluous = [Row(type_, name, "", origin=row.origin) for (type_, name), row in nothing_said.ROWS.items()]
    moved = [Row(row.type, row.name, "", origin=row.origin) for row in own_resources.rows().values()]
    tables = (
        *table.ROWS,
        *table.TYPE_ROWS,
        *attributes.ROWS,
        *switches.ROWS,
        *places.ROWS,
        *wrappers.ROWS,
        *superfluous,
        *moved,
    )
    rows = [row for row in tables if _PUBLISHED.match(row.origin)]
    wrong = [str(row) for row in rows if not is_there(row)]
    values = [(row.origin, name) for row in synonyms.rows() for name in row.names if is_listed_by_api(row.origin)]
    wrong += [f"{name} of {origin}" for origin, name in values if plain(name) not in listed(origin)]
    for one in wrong:
        print(f"not there: {one}")
    print(f"{len(rows)} names and {len(values)} values, {len(wrong)} of them are not there")
    return bool(wrong)


def is_there(row: Row) -> bool:
    """Whether the origin of a row has its name, alone or behind that of its block."""
    block = row.path.rpartition(".")[2]
    return not names(row.origin).isdisjoint({plain(row.wrong), plain(block + row.wrong)})


@cache
def names(origin: str) -> frozenset[str]:
    """What an operation or a type of CloudFormation names, without regard to how words are set apart."""
    if origin.startswith("AWS::"):
        schema = of_cloudformation(origin)
        found = {plain(origin), *properties(schema, schema, 0)}
    else:
        service, _, operation = origin.partition(".")
        model = of_api(service).operation_model(operation)
        noun = re.sub(r"^(Create|Put)", "", operation)
        found = {plain(f"aws_{noun}"), plain(f"aws_{service}_{noun}")}
        for shape in (model.input_shape, model.output_shape):
            found.update(members(shape, "", 0) if shape is not None else ())
    return frozenset(found) | {plain(f"{origin}{name}") for name in found if origin.startswith("AWS::")}


def members(shape: Any, around: str, depth: int) -> Iterator[str]:
    """The names of what is in a shape of the API, each alone and behind that of what it is in."""
    inner: dict[str, Any] = {}
    if shape.type_name == "structure":
        inner = shape.members
    elif shape.type_name in ("list", "map"):
        inner = {"": shape.member if shape.type_name == "list" else shape.value}
    for name, member in inner.items() if depth < DEEPEST else ():
        yield from (plain(name), plain(around + name)) if name else ()
        yield from members(member, name or around, depth + 1)


def properties(schema: Any, root: Any, depth: int) -> Iterator[str]:
    """The same of a type of CloudFormation."""
    if depth > DEEPEST:
        return
    schema = root["definitions"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    for name, inner in schema.get("properties", {}).items():
        yield plain(name)
        yield from properties(inner, root, depth + 1)
    if "items" in schema:
        yield from properties(schema["items"], root, depth + 1)


def is_listed_by_api(origin: str) -> bool:
    """Whether values are from a list of the API (`kinesis.StreamMode`)."""
    return bool(re.fullmatch(r"[a-z][a-z0-9-]+\.[A-Z]\w+", origin))


@cache
def listed(origin: str) -> frozenset[str]:
    """The values of a list of the API."""
    service, _, name = origin.partition(".")
    return frozenset(map(plain, of_api(service).shape_for(name).enum))


@cache
def of_api(service: str) -> Any:
    """The model of a service."""
    return import_module("botocore.session").get_session().get_service_model(service)


def of_cloudformation(type_: str) -> Any:
    """The schema of a type."""
    folder = Path(str(import_module("cfnlint").__file__)).parent / "data" / "schemas"
    which = json.loads((folder / "providers" / "us-east-1.json").read_text(encoding="utf-8"))[type_]
    return json.loads((folder / "resources" / f"{which}.json").read_text(encoding="utf-8"))


def plain(name: str) -> str:
    """A name without regard to how its words are set apart."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


if __name__ == "__main__":
    sys.exit(main())
