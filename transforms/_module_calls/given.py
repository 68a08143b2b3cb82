"""What is given to variables: by the module's own values, and by the modules that call it."""

import json
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Module, given_in, resolved
from transforms._module_calls.calls import Call, read
from transforms._variables.words import type_of

_EXAMPLES: Final = (
    "terraform.tfvars.example",
    "terraform.tfvars.sample",
    "terraform.tfvars.template",
    "example.tfvars",
)


def declared_in_json(module: Module) -> set[str]:
    """The variables that JSON files declare. Raises ValueError for one that is no JSON."""
    found: set[str] = set()
    for source in module.sources.values():
        if source.name.endswith(".tf.json"):
            value = json.loads(source.text)
            inner = value.get("variable") if isinstance(value, dict) else None
            for block in inner if isinstance(inner, list) else [inner]:
                found |= set(block) if isinstance(block, dict) else set()
    return found


def type_given(module: Module, name: str, calls: list[Call]) -> str:
    """The type of what a variable is given, empty where nothing tells it."""
    types = [_type(value, call.caller) for call in calls if (value := read(call.block, name)) is not None]
    types += [_type(value, module) for value in _values(module, name)]
    told = {type_ for type_ in types if type_}
    return next(iter(told)) if len(told) == 1 else ""


def _values(module: Module, name: str) -> Iterator[hcl.Expression]:
    for source in module.sources.values():
        if (value := given_in(source, name)) is not None:
            yield value
    for path in _EXAMPLES:
        text = module.surroundings.read(path)
        if text is not None and name in text:
            attribute = hcl.parse(text).body.attribute(name)
            if attribute is not None:
                yield attribute.value


def _type(value: hcl.Expression, module: Module) -> str:
    """The type of an expression of a module, as far as it says it."""
    value = resolved(module, value) or value
    match value:
        case hcl.Template():
            return "string" if len(value.parts) != 1 or isinstance(value.parts[0], hcl.TemplateLiteral) else ""
        case hcl.LiteralValue():
            return "bool" if isinstance(value.value, bool) else "number" if value.value is not None else ""
        case hcl.TupleCons():
            inner = {_element(element.value, module) for element in value.elements}
            return f"list({next(iter(inner))})" if len(inner) == 1 and "" not in inner else ""
        case hcl.ObjectCons():
            inner = {_element(element.value, module) for element in value.elements}
            return f"map({next(iter(inner))})" if len(inner) == 1 and "" not in inner else ""
        case hcl.Traversal():
            return _referred(value, module)
    return ""


def _element(value: hcl.Expression, module: Module) -> str:
    type_ = _type(value, module)
    if type_ or not isinstance(value, hcl.Traversal):
        return type_
    return "" if type_of(value.names[-1] if value.names else "") else "string"


def _referred(value: hcl.Traversal, module: Module) -> str:
    names = value.names
    if any(isinstance(step, hcl.Splat) for step in value.steps):
        return "list(string)" if isinstance(value.steps[-1], hcl.GetAttr) else ""
    if len(names) == 2 and names[0] == "var" and len(value.steps) == 1:
        variable = module.find(f"var.{names[1]}")
        type_ = variable.attribute("type") if variable else None
        return type_.value_code.strip('"') if type_ else ""
    if len(names) > 2 and isinstance(value.steps[-1], hcl.GetAttr):
        last = names[-1]
        return "string" if last in ("id", "arn", "name", "dns_name", "endpoint", "account_id") else type_of(last)
    return ""
