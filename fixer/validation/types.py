"""What variables, locals and attributes are declared to be: their types, in short.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints
"""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.module.values import resolved
from fixer.provider.schema import META_ARGUMENTS
from fixer.validation.providers import usual_schemas_for

# What Terraform gives by itself.
GIVEN: Final = {
    "count.index": "n",
    "each.key": "s",
    "path.cwd": "s",
    "path.module": "s",
    "path.root": "s",
    "terraform.workspace": "s",
}
_CODES: Final = {"string": "s", "number": "n", "bool": "b", "list": "l", "set": "t", "map": "m"}


def type_of(module: Module, value: hcl.Traversal) -> str:
    """The type, in short, of a variable, a local value or an attribute that is referred to; empty if not known."""
    names, steps = value.names, value.steps
    if len(names) < 2:
        return ""
    if len(steps) == 1 and (given := GIVEN.get(".".join(names))):
        return given
    if names[0] == "var":
        have, rest = variable_type(module, names[1]), steps[1:]
    elif names[0] == "local":
        inner = resolved(module, value)
        return _type_of_local(module, inner) if inner is not value else ""
    else:
        own = 2 if names[0] == "data" else 1
        if len(steps) > own and isinstance(steps[own], hcl.Index):
            # One of several instances has the attributes that a single one has.
            steps = (*steps[:own], *steps[own + 1 :])
        attribute = steps[own] if len(steps) > own else None
        if not isinstance(attribute, hcl.GetAttr):
            return ""
        have, rest = _attribute_type(module, (*names[: own + 1], attribute.name)), steps[own + 1 :]
    for step in rest:
        if isinstance(step, hcl.Splat) or not have:
            return ""
        have = have[2:-1] if have[0] in "lm" and (isinstance(step, hcl.Index) or have[0] == "m") else ""
    return have


def whole_type(module: Module, value: hcl.Traversal) -> str:
    """The type, in short, of a resource or a data source that is referred to as a whole; empty of anything else.

    Terraform finds that wrong when it plans; before, it takes what it knows nothing of for anything.
    """
    names, steps = value.names, value.steps
    own = 2 if names[:1] == ("data",) else 1
    last = steps[-1] if len(steps) == own + 1 else None
    if len(names) != own + 1 or len(steps) > own + 1 or not isinstance(last, hcl.Index | None):
        return ""
    declared = module.find(".".join(names))
    if declared is None or declared.kind not in ("resource", "data"):
        return ""
    made = {"single": "o()", "count": "l(o())", "for_each": "m(o())"}[declared.shape.kind]
    return made if last is None else "o()" if made != "o()" else ""


def _type_of_local(module: Module, value: hcl.Expression | None) -> str:
    match value:
        case hcl.Traversal():
            return type_of(module, value)
        case hcl.Template() if value.literal is not None:
            return "s"
        case hcl.TupleCons() if value.elements and all(isinstance(one.value, hcl.Template) for one in value.elements):
            return "l(s)"
        case hcl.ObjectCons():
            return "o()"
    return ""


def variable_type(module: Module, name: str) -> str:
    """The type, in short, that a variable is declared with; empty if it is anything, or not known."""
    known = module.once(_variable_types)
    if name not in known:
        declared = module.find(f"var.{name}")
        constraint = declared.value("type") if declared is not None else None
        known[name] = constraint_type(constraint) if constraint is not None else ""
    return known[name]


def _variable_types(_: Module) -> dict[str, str]:
    """The types of variables as far as somebody has asked."""
    return {}


def constraint_type(constraint: hcl.Expression) -> str:
    """A type constraint (`list(string)`) in short; empty if it is none, or `any`."""
    match constraint:
        case hcl.Variable(name="string" | "number" | "bool" as name):
            return _CODES[name]
        case hcl.FunctionCall(name="list" | "set" | "map" as name) if len(constraint.arguments) == 1:
            return f"{_CODES[name]}({constraint_type(constraint.arguments[0].value) or '*'})"
        case hcl.FunctionCall(name="object"):
            return "o()"
    return ""


def _attribute_type(module: Module, names: tuple[str, ...]) -> str:
    """The type of a resource's or a data source's attribute, told by its schema alone."""
    kind = "data" if names[0] == "data" else "resource"
    if kind == "data":
        names = names[1:]
    if len(names) < 3 or "_" not in names[0]:
        return ""
    schemas = usual_schemas_for(module, names[0].partition("_")[0])
    schema = schemas.find(kind, names[0]) if schemas is not None else None
    argument = schema.argument(names[2]) if schema is not None and names[2] not in META_ARGUMENTS[kind] else None
    return argument.type if argument is not None and argument.schema is None else ""
