"""The `name` of a database instance that cannot be the name of a database in it, and is what the instance is called.

Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
(DBName, DBInstanceIdentifier)
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module, known_string
from fixer.validation import Rejection
from transforms._rename_unsupported_names.ignored import ignored
from transforms._unsupported_names.told import told

_NEW: Final = "identifier"
_TAKEN: Final = (_NEW, "identifier_prefix")
_READ: Final = ("name", "db_name")
_PLACEHOLDER: Final = re.compile(r"\$\{[^{}]*\}")
_IDENTIFIER: Final = re.compile(r"(?!.*--)[a-z](?:[a-z0-9-]*[a-z0-9])?")


def of_instance(module: Module, found: Rejection) -> Fix | Refusal | None:
    """The identifier, or why it is none; None where a database can have the name."""
    node, declaration = found.node, found.declaration
    place = (declaration.kind, declaration.type, found.path, found.name)
    if place != ("resource", "aws_db_instance", "", "name") or not isinstance(node, hcl.Attribute):
        return None
    source, name = declaration.source, _text(module, node.value)
    if (_engine(module, found) or "").startswith("sqlserver"):
        why = "an instance of SQL Server is made without a database"
    elif "-" in name:
        why = "a database has no hyphen in its name"
    else:
        return None
    if beside := _obstacle(module, found, name):
        return Refusal(source, node, f"{found.told} It is no db_name: {why}; and {beside}: remove it, or change it")
    edit = Replace(source, node, f"{_NEW} = {node.value_code}")
    return Fix(source, node, f"{told(found, _NEW)}, since {why}", (edit, *ignored(found, _NEW)))


def _obstacle(module: Module, found: Rejection, name: str) -> str:
    """Why it is no identifier, either; empty if it is."""
    declaration = found.declaration
    if taken := next((one for one in _TAKEN if declaration.attribute(one) is not None), ""):
        return f"{taken} is set already"
    if any(reference.attribute in _READ for _, reference in module.readers(declaration.address)):
        return "it is read as that of a database"
    return "it is no identifier" if name and not _IDENTIFIER.fullmatch(name) else ""


def _text(module: Module, value: hcl.Expression) -> str:
    """What is written, with a letter for what is put into it; empty if nothing is known of it."""
    known = known_string(module, value)
    code = value.code.strip()
    is_template = isinstance(value, hcl.Template) and not value.is_heredoc
    return known or (_PLACEHOLDER.sub("x", code[1:-1]) if is_template else "")


def _engine(module: Module, found: Rejection) -> str | None:
    value = found.declaration.value("engine")
    return known_string(module, value) if value is not None else None
