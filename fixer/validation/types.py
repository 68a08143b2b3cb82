"""Values of the wrong type: a list where one value is meant and the reverse, and what no conversion makes right.

Only what Terraform knows before it plans: what is written out, and what variables and attributes are declared to be. A
result of a function may be anything.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#conversion-of-primitive-types
and https://github.com/zclconf/go-cty/blob/main/docs/convert.md, whose words these are.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module
from fixer.module.values import resolved
from fixer.provider.schema import META_ARGUMENTS, object_types
from fixer.validation.providers import usual_schemas_for
from fixer.validation.texts import STARTS, converts_text, is_text

_NAMES: Final = {"s": "string", "n": "number", "b": "bool", "l": "list", "t": "set", "m": "map", "o": "object"}
_CODES: Final = {"string": "s", "number": "n", "bool": "b", "list": "l", "set": "t", "map": "m"}
# One reference and nothing else.
_REFERENCE: Final = re.compile(
    r"(?:var|local|data|module|[a-z][a-z0-9]*_[a-z0-9_]+)(?:\.[A-Za-z_][\w-]*|\[[^\[\]*]*\])+"
)
# A list or an object inside of brackets, or something whose type is declared.
_DEEPER: Final = re.compile(r"[\[{(]|\b(?:var|local|module)\.|\b[a-z][a-z0-9]*_\w+\.")
_DEEPEST: Final = 10
_TWO: Final = 2


class Mismatch(NamedTuple):
    """A value that its argument does not take: the expression that is wrong, the type it should have, what is said."""

    node: hcl.Expression
    wanted: str
    said: str


def mismatch(module: Module, item: hcl.Attribute, wanted: str) -> Mismatch | None:
    """What is wrong with the type of an argument's value; None where nothing is, or nothing can be known.

    `wanted` is the type in short (see `fixer.provider.schema.Argument`).
    """
    code = item.value_code
    if not code or wanted == "*" or not _is_doubtful(code, wanted):
        return None
    # Most of what is doubtful are references, and most of these are read more than once.
    known = module.once(_types_by_code)
    if code not in known:
        value = item.value
        known[code] = _type_of_reference(module, value) if isinstance(value, hcl.Traversal) else None
    have = known[code]
    if have is not None and (not have or _converts(have, wanted)):
        return None
    return wrong_type(module, item.value, wanted)


def _types_by_code(_: Module) -> dict[str, str | None]:
    """The types of references by their code, as far as somebody has asked; None for what is none."""
    return {}


def _is_doubtful(code: str, wanted: str) -> bool:
    """Whether a value has to be parsed to tell that it is right; few have."""
    first = code[0]
    if wanted == "s":
        return (
            first in "[{("
            or code.startswith(('"${var.', '"${module.'))
            or (first.isalpha() and _REFERENCE.fullmatch(code) is not None)
        )
    if wanted in "nb":
        return first in '[{("' or (wanted == "b" and first.isdigit()) or code.startswith("module.")
    if first in "[{":
        return (first == "[") == (wanted[0] in "mo") or _DEEPER.search(code, 1) is not None
    if code.startswith(STARTS):
        return True
    return first in '"(' or first.isdigit() or _REFERENCE.fullmatch(code) is not None or code in ("true", "false")


def wrong_type(module: Module, value: hcl.Expression, wanted: str, depth: int = 0) -> Mismatch | None:
    """What is wrong with the type of a value, as in `mismatch`."""
    if wanted == "*" or depth > _DEEPEST:
        return None
    match value:
        case hcl.Parentheses():
            return wrong_type(module, value.value, wanted, depth + 1)
        case hcl.TupleCons():
            return _collection(module, value, wanted, depth)
        case hcl.ObjectCons():
            return _object(module, value, wanted, depth)
        case hcl.ForExpression() if value.kind == "tuple" and wanted[0] in "lt":
            return _repeated(module, value, wanted, depth)
        case hcl.LiteralValue() if value.value is not None:
            have = "b" if isinstance(value.value, bool) else "n"
            return _said(value, wanted) if not _converts(have, wanted) else None
        case hcl.Template():
            return _template(module, value, wanted, depth)
        case hcl.FunctionCall() if is_text(value):
            return _said(value, wanted) if not _converts("s", wanted) else None
        case hcl.Traversal():
            have = _type_of_reference(module, value)
            return _said(value, wanted) if have and not _converts(have, wanted) else None
    return None


def _template(module: Module, value: hcl.Template, wanted: str, depth: int) -> Mismatch | None:
    if len(value.parts) == 1 and isinstance(value.parts[0], hcl.Interpolation) and not value.is_heredoc:
        return wrong_type(module, value.parts[0].value, wanted, depth + 1)
    literal = value.literal
    if wanted not in ("n", "b"):
        return _said(value, wanted) if not _converts("s", wanted) else None
    if literal is None or converts_text(literal, wanted):
        return None
    return Mismatch(value, wanted, f"a {_NAMES[wanted]} is required")


def _collection(module: Module, value: hcl.TupleCons, wanted: str, depth: int) -> Mismatch | None:
    if wanted[0] not in "lt":
        return _said(value, wanted)
    for at, element in enumerate(value.elements):
        if found := wrong_type(module, element.value, wanted[2:-1], depth + 1):
            return found._replace(said=f"element {at}: {found.said}")
    return None


def _repeated(module: Module, value: hcl.ForExpression, wanted: str, depth: int) -> Mismatch | None:
    """What each object lacks that a list is made of: told where what it is made from is written out."""
    is_known = isinstance(value.collection, hcl.TupleCons | hcl.ObjectCons) and bool(value.collection.elements)
    if not is_known or value.condition or not isinstance(value.value, hcl.ObjectCons):
        return None
    found = wrong_type(module, value.value, wanted[2:-1], depth + 1)
    return found._replace(said=f"element 0: {found.said}") if found else None


def _object(module: Module, value: hcl.ObjectCons, wanted: str, depth: int) -> Mismatch | None:
    if wanted[0] == "o":
        return _lacking(value, wanted)
    if wanted[0] != "m":
        return _said(value, wanted)
    for element in value.standing:
        if found := wrong_type(module, element.value, wanted[2:-1], depth + 1):
            return found._replace(said=f'element "{element.name or element.key.code.strip()}": {found.said}')
    return None


def _lacking(value: hcl.ObjectCons, wanted: str) -> Mismatch | None:
    """What an object lacks: each attribute of the type, null or not."""
    given = [element.name for element in value.elements]
    lacking = sorted(set(object_types(f"l({wanted})")).difference([name for name in given if name]))
    if not lacking or None in given:
        return None
    return Mismatch(value, wanted, required(lacking))


def required(lacking: Sequence[str]) -> str:
    """What Terraform says of the attributes that an object lacks."""
    quoted = [f'"{name}"' for name in lacking]
    if len(quoted) == 1:
        return f"attribute {quoted[0]} is required"
    names = " and ".join(quoted) if len(quoted) == _TWO else f"{', '.join(quoted[:-1])}, and {quoted[-1]}"
    return f"attributes {names} are required"


def _said(value: hcl.Expression, wanted: str) -> Mismatch:
    return Mismatch(value, wanted, f"{type_name(wanted)} required")


def type_name(type_: str) -> str:
    """A type as Terraform calls it: `set of string`."""
    inner = type_[2:-1] if type_[0] in "ltm" else ""
    return f"{_NAMES[type_[0]]} of {type_name(inner)}" if inner and inner != "*" else _NAMES[type_[0]]


def _converts(have: str, wanted: str) -> bool:
    """Whether some value of one type may be converted to the other. Objects are only told from what is none."""
    if "*" in (have, wanted):
        return True
    if wanted in ("s", "n", "b"):
        return have in ("s", "n", "b") and {have, wanted} != {"n", "b"}
    if wanted[0] in "lt":
        return have[0] in "lt" and _converts(have[2:-1], wanted[2:-1])
    if wanted[0] == "m":
        return have[0] == "o" or (have[0] == "m" and _converts(have[2:-1], wanted[2:-1]))
    return have[0] in "om"


def type_of(module: Module, value: hcl.Traversal) -> str:
    """The type, in short, of a variable, a local value or an attribute that is referred to; empty if not known."""
    names, steps = value.names, value.steps
    if len(names) < 2:
        return ""
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


def _type_of_reference(module: Module, value: hcl.Traversal) -> str:
    """The type of what is referred to, of whatever kind, and whether a local value is a list or an object."""
    if value.names[:1] == ("module",):
        # What tells it asks for the types of what an output is made of, which are told here.
        from fixer.validation.outputs import output_type

        return output_type(module, value)
    have = type_of(module, value) or whole_type(module, value)
    if have or value.names[:1] != ("local",):
        return have
    inner = resolved(module, value)
    return "l(*)" if isinstance(inner, hcl.TupleCons) else "o()" if isinstance(inner, hcl.ObjectCons) else ""


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
