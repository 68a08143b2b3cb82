"""What variables, locals and attributes are declared to be: their types, in short.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints
"""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.module.values import resolved
from fixer.provider.schema import META_ARGUMENTS, Schema, object_types
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
        if not have and rest:
            schema = _schema_of(module, names)
            return _type_in_block(schema, attribute.name, rest) if schema is not None else ""
    return _type_below(have, rest)


def _type_below(have: str, steps: tuple[hcl.Node, ...]) -> str:
    """The type of what is read of a value of a type."""
    for step in steps:
        is_index = isinstance(step, hcl.Index) or (isinstance(step, hcl.GetAttr) and step.name.isdigit())
        if isinstance(step, hcl.Splat) or not have:
            return ""
        if have[0] == "o":
            have = object_types(f"l({have})").get(step.name, "") if isinstance(step, hcl.GetAttr) else ""
        else:
            have = have[2:-1] if have[0] == "m" or (have[0] == "l" and is_index) else ""
    return have


def _type_in_block(schema: Schema, name: str, steps: tuple[hcl.Node, ...]) -> str:
    """The type of what is read of a nested block: of one of them by its number, where there may be several."""
    nested = schema.block(name)
    if nested is None or nested.nesting not in ("list", "single", "group"):
        return ""
    inner = steps
    if nested.nesting == "list":
        first = steps[0] if steps else None
        if not isinstance(first, hcl.Index) and not (isinstance(first, hcl.GetAttr) and first.name.isdigit()):
            return ""
        inner = steps[1:]
    read = inner[0] if inner else None
    if not isinstance(read, hcl.GetAttr):
        return ""
    argument = nested.schema.argument(read.name)
    if argument is None:
        return _type_in_block(nested.schema, read.name, inner[1:])
    return _type_below(argument.type, inner[1:]) if argument.schema is None else ""


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
    schema, read = _schema_of(module, names), names[3 if kind == "data" else 2 :]
    argument = schema.argument(read[0]) if schema is not None and read and read[0] not in META_ARGUMENTS[kind] else None
    return argument.type if argument is not None and argument.schema is None else ""


def _schema_of(module: Module, names: tuple[str, ...]) -> Schema | None:
    """The schema of a resource or a data source by its address; None where it has none."""
    kind, type_ = ("data", names[1]) if names[0] == "data" else ("resource", names[0])
    if "_" not in type_:
        return None
    schemas = usual_schemas_for(module, type_.partition("_")[0])
    return schemas.find(kind, type_) if schemas is not None else None
