"""Variables whose names calls of modules keep for themselves, and the names that they get.

Source: https://developer.hashicorp.com/terraform/language/values/variables#declaring-an-input-variable
"""

import re
from posixpath import basename
from typing import Final

from fixer.module import Declaration, Module

# What a call of a local module cannot have: there it is meant for the variable.
GIVEN: Final = frozenset({"lifecycle", "locals", "version"})
_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")


def free_name(module: Module, path: str, name: str) -> str:
    """The name of a variable of the module at a path that may not have its own: it says the module's folder first.

    Empty where that is no name, or is taken.
    """
    new = _long(path, name)
    is_free = module.find(f"var.{new}") is None and not any(True for _ in module.readers(f"var.{new}"))
    return new if new and is_free else ""


def given_as(called: Module | None, path: str, call: Declaration, name: str) -> str:
    """The variable of the module at a path that an argument of a call is for which it cannot have; empty if none is.

    The module may have renamed it already.
    """
    if called is None or name not in GIVEN:
        return ""
    if called.find(f"var.{name}") is not None:
        return free_name(called, path, name)
    new = _long(path, name)
    is_there = bool(new) and called.find(f"var.{new}") is not None and call.attribute(new) is None
    return new if is_there else ""


def _long(path: str, name: str) -> str:
    new = f"{basename(path).replace('-', '_')}_{name}"
    return new if basename(path) and _NAME.fullmatch(new) else ""
