"""Whether the default of a variable is its value: not where a file of values, or a caller, gives it another one.

Source: https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from posixpath import dirname
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module.calls import called_path
from fixer.module.depth import DEEPEST
from fixer.module.module import Module
from fixer.module.overrides import is_overridden
from fixer.module.source import Source

_FILES: Final = (".tfvars", ".tfvars.json")
_VARIABLE: Final = re.compile(r"var\.([A-Za-z_][\w-]*)")


class Given(NamedTuple):
    """What something gives to a variable, and the module that calls with it; None for what a file of values says."""

    item: hcl.Attribute
    caller: Module | None = None

    @property
    def value(self) -> hcl.Expression | None:
        """The value; None where it is no expression: other modules may not parse."""
        try:
            return self.item.value
        except hcl.ExpressionError:
            return None


def default_of(module: Module, name: str, depth: int = 0) -> hcl.Expression | None:
    """The value that a variable has wherever nobody is asked for it: its default. None where it has none, and where
    something that can be seen gives it another one: whoever runs the module may say so as well, but has not.
    """
    variable = module.find(f"var.{name}")
    default = variable.value("default") if variable is not None else None
    if variable is None or default is None:
        return None
    if any(_is_other(one, default, depth) for one in given_to(module, name)) or is_overridden(module, variable):
        return None
    return default


def given_to(module: Module, name: str) -> Sequence[Given]:
    """All that can be seen to give a variable a value, its default once more included."""
    return module.once(_given).get(name, ())


def is_ever(module: Module, name: str, *codes: str) -> bool:
    """Whether a variable is one of these by its default, or by what something gives it."""
    variable = module.find(f"var.{name}")
    default = variable.value_code("default") if variable is not None else ""
    return any(code in codes for code in (default, *[one.item.value_code for one in given_to(module, name)]))


def given_in(source: Source, name: str) -> hcl.Expression | None:
    """What a file of values gives a variable; None where it gives nothing, or is no such file."""
    found = _values(source).get(name)
    return Given(found).value if found is not None else None


def _given(module: Module) -> Mapping[str, list[Given]]:
    """All that is given to the variables of a module, by their names."""
    given: dict[str, list[Given]] = {}
    for source in _files(module):
        for name, item in _values(source).items():
            given.setdefault(name, []).append(Given(item))
    own, modules = module.surroundings.tree()
    for path, called in modules.calls.items():
        if own not in called:
            continue
        for call in modules[path].declarations("module"):
            for item in call.body.attributes if called_path(path, call) == own else ():
                given.setdefault(item.name, []).append(Given(item, modules[path]))
    return given


def _files(module: Module) -> Iterator[Source]:
    """The files of values of a module: beside it, and below it where no other module is, as those of environments."""
    yield from (source for source in module.sources.values() if source.name.endswith(_FILES))
    paths = module.surroundings.sources()
    folders = {dirname(path) for path in paths if path.endswith(".tf")}
    for path in paths:
        if path.endswith(_FILES) and path not in module.sources and dirname(path) not in folders:
            yield Source(path, module.surroundings.read(path) or "")


def _values(source: Source) -> Mapping[str, hcl.Attribute]:
    if source.name.endswith(".tfvars"):
        return {item.name: item for item in source.tree.body.attributes}
    if not source.name.endswith(".tfvars.json"):
        return {}
    try:
        values = json.loads(source.text)
    except ValueError:
        return {}
    if not isinstance(values, dict):
        return {}
    # Values in JSON are expressions of HCL, too.
    lines = [f"{name} = {json.dumps(value)}\n" for name, value in values.items()]
    return {item.name: item for item in hcl.parse("".join(lines)).body.attributes}


def _is_other(given: Given, default: hcl.Expression, depth: int) -> bool:
    """Whether something that is given is not the default once more, as that of a variable of the caller may be."""
    code, caller = given.item.value_code, given.caller
    passed = _VARIABLE.fullmatch(code) if caller is not None else None
    if passed is not None and caller is not None and depth < DEEPEST:
        above = default_of(caller, passed[1], depth + 1)
        return above is None or not _are_same(above.code, default.code)
    return not _are_same(code, default.code)


def _are_same(one: str, other: str) -> bool:
    return hcl.tokens.words(one) == hcl.tokens.words(other)
