"""Arguments that a call names as the resources of its module do, and the variables that these are given from."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from fixer import hcl
from fixer.module import Module
from transforms._module_calls.calls import Call
from transforms._module_calls.pairing import may_be

_KINDS: Final = ("resource", "data", "module")
_VARIABLE: Final = "var."


def filled(call: Call, unknown: Collection[str], open_: Collection[str]) -> Mapping[str, str]:
    """The variables, without a value, that unknown arguments are meant for: what the module gives to arguments of the
    same name (`retention_period = var.retention_hours`), where all of that name get the one variable.
    """
    if call.called is None or not unknown:
        return {}
    given = {name: {*_given(call.called, name)} for name in unknown}
    found = {}
    for name, codes in given.items():
        variable = next(iter(codes)).removeprefix(_VARIABLE) if len(codes) == 1 else ""
        others = [one for one, those in given.items() if one != name and codes & those]
        if variable in open_ and not others and may_be(call, name, variable):
            found[name] = variable
    return found


def _given(module: Module, name: str) -> Iterator[str]:
    """The code of what a module gives to the arguments of a name, anywhere in its resources and calls."""
    for kind in _KINDS:
        for declaration in module.declarations(kind):
            yield from _in_body(declaration.body, name)


def _in_body(body: hcl.Body, name: str) -> Iterator[str]:
    for item in body.items:
        if isinstance(item, hcl.Attribute) and item.name == name:
            yield item.value_code
        elif isinstance(item, hcl.Block):
            yield from _in_body(item.body, name)
