"""The forms that AWS holds texts and numbers to by a parser, of which its schema says nothing: it was asked.

Source: `tools/forms.py`, and for each argument its page below
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources
"""

from functools import cache
from pkgutil import get_data


def form_of(kind: str, type_: str, path: str) -> str:
    """The name of the form of an argument, as `fixer.validation.forms` has it; empty if it is not known to have one."""
    forms = _forms().get((kind, type_))
    return forms.get(path, "") if forms is not None else ""


@cache
def _forms() -> dict[tuple[str, str], dict[str, str]]:
    """The forms of each type's arguments, by their paths. A line is `daily resource aws_db_instance backup_window`."""
    text = get_data("fixer.provider", "data/aws.forms")
    assert text is not None
    found: dict[tuple[str, str], dict[str, str]] = {}
    for line in text.decode().splitlines():
        form, kind, type_, path = line.split(" ")
        found.setdefault((kind, type_), {})[path] = form
    return found
