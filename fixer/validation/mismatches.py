"""Values of the wrong type: a list where one value is meant and the reverse, and what no conversion makes right.

Only what is certain: what is written out, what variables and attributes are declared to be, and what is made of these.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#conversion-of-primitive-types
and https://github.com/zclconf/go-cty/blob/main/docs/convert.md, whose words these are.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Module
from fixer.module.values import resolved
from fixer.provider.schema import object_types
from fixer.validation.call_types import family
from fixer.validation.conditionals import inconsistency, results_of
from fixer.validation.outputs import output_type
from fixer.validation.result_types import result_type
from fixer.validation.types import GIVEN, type_of, whole_type
from fixer.validation.unification import inconsistent_types, is_inconsistent, type_name

_BOOLS: Final = frozenset({"true", "false", "0", "1"})
_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
# One reference and nothing else.
_REFERENCE: Final = re.compile(
    r"(?:var|local|data|module|[a-z][a-z0-9]*_[a-z0-9_]+)(?:\.[A-Za-z_][\w-]*|\[[^\[\]*]*\])+"
)
# A list or an object inside of brackets, or something whose type is declared.
_DEEPER: Final = re.compile(r"[\[{(]|\b(?:var|local|module)\.|\b[a-z][a-z0-9]*_\w+\.")
_CALL: Final = re.compile(r"([a-z][a-z0-9_]*)\(")
# What begins with these, as it is written and as a type.
_LISTED: Final = {"[": "list", "{": "map", "l": "list", "t": "list", "m": "map", "o": "map"}
_TWO: Final = 2


class Mismatch(NamedTuple):
    """A value that its argument does not take: the expression that is wrong, the type it should have, what is said."""

    node: hcl.Expression
    wanted: str
    said: str

    def told(self, before: str) -> str:
        """What Terraform says of the value: of two results that are not of one type, nothing of what they are for."""
        return f"{self.said}." if is_inconsistent(self.said) else f"{before}: {self.said}."


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
    if have is not None and (not have or converts(have, wanted)):
        return None
    return wrong_type(module, item.value, wanted)


def _types_by_code(_: Module) -> dict[str, str | None]:
    """The types of references by their code, as far as somebody has asked; None for what is none."""
    return {}


def _is_doubtful(code: str, wanted: str) -> bool:
    """Whether a value has to be parsed to tell that it is right; few have."""
    first = code[0]
    if first.isalpha() and ("?" in code or _gives_another(code, wanted)):
        return True
    if wanted == "s":
        return (
            first in "[{("
            or code.startswith(('"${var.', '"${module.'))
            or (first.isalpha() and _REFERENCE.fullmatch(code) is not None)
        )
    if wanted in "nb":
        return first in '[{("' or (wanted == "b" and first.isdigit()) or code.startswith("module.")
    if first in "[{":
        is_of_texts = wanted[2:-1] in ("n", "b") and '"' in code
        return (first == "[") == (wanted[0] in "mo") or is_of_texts or _DEEPER.search(code, 1) is not None
    if code in GIVEN or code in ("true", "false"):
        return True
    return first in '"(!' or first.isdigit() or _REFERENCE.fullmatch(code) is not None


def _gives_another(code: str, wanted: str) -> bool:
    """Whether it begins with a call of a function that may give something else than is wanted."""
    call = _CALL.match(code)
    gives = family(call[1]) if call else ""
    if not gives or gives == wanted[0]:
        return False
    return gives not in {"s": "nb", "n": "s", "b": "s", "l": "t", "t": "l", "m": "o", "o": "m"}[wanted[0]]


def wrong_type(module: Module, value: hcl.Expression, wanted: str, depth: int = 0) -> Mismatch | None:
    """What is wrong with the type of a value, as in `mismatch`."""
    if wanted == "*" or depth > DEEPEST:
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
            return _said(value, wanted) if not converts(have, wanted) else None
        case hcl.Template():
            return _template(module, value, wanted, depth)
        case hcl.Conditional():
            return _result(module, value, wanted, depth)
        case hcl.Traversal():
            have = _type_of_reference(module, value)
        case _:
            have = result_type(module, value)
    return _said(value, wanted) if have and not converts(have, wanted) else None


def _result(module: Module, value: hcl.Conditional, wanted: str, depth: int) -> Mismatch | None:
    """What is wrong with the results of a condition: with the whole where both are wrong, else with the one that is."""
    wrong: list[Mismatch] = []
    results = (value.value, value.otherwise)
    for result in results:
        found = wrong_type(module, result, wanted, depth + 1)
        # A text that is no number or no bool may be made one by the other result, or never be taken.
        if found is not None and not (wanted in ("n", "b") and isinstance(found.node, hcl.Template)):
            wrong.append(found)
    told = inconsistency(value)
    if not wrong or (told is not None and _LISTED.get(told[1][0], "s") == _LISTED.get(wanted[0])):
        return None
    # What is wrong inside of a result is told where it is.
    inside = next((found for found in wrong if all(found.node is not one for one in results_of(value))), None)
    if inside is not None:
        return inside
    said = inconsistent_types(module, value) or f"{type_name(wanted)} required"
    return wrong[0]._replace(said=said) if len(wrong) == 1 and told is None else Mismatch(value, wanted, said)


def _template(module: Module, value: hcl.Template, wanted: str, depth: int) -> Mismatch | None:
    if len(value.parts) == 1 and isinstance(value.parts[0], hcl.Interpolation) and not value.is_heredoc:
        return wrong_type(module, value.parts[0].value, wanted, depth + 1)
    literal = value.literal
    if wanted not in ("n", "b"):
        return _said(value, wanted) if not converts("s", wanted) else None
    if literal is None or converts_text(literal, wanted):
        return None
    return Mismatch(value, wanted, f"a {type_name(wanted)} is required")


def _collection(module: Module, value: hcl.TupleCons, wanted: str, depth: int) -> Mismatch | None:
    if wanted[0] not in "lt":
        return _said(value, wanted)
    for at, element in enumerate(value.elements):
        if found := wrong_type(module, element.value, wanted[2:-1], depth + 1):
            return found._replace(said=found.said if _is_text(found) else f"element {at}: {found.said}")
    return None


def _is_text(found: Mismatch) -> bool:
    """Whether a text is no number or no bool, of which Terraform does not say which element it is."""
    return isinstance(found.node, hcl.Template) and found.wanted in ("n", "b") and found.said.startswith("a ")


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
            place = f'element "{element.name or element.key.code.strip()}": '
            return found._replace(said=found.said if _is_text(found) else f"{place}{found.said}")
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


def converts(have: str, wanted: str) -> bool:
    """Whether some value of one type may be converted to the other. Objects are only told from what is none."""
    if "*" in (have, wanted) or not have:
        return True
    if wanted in ("s", "n", "b"):
        return have in ("s", "n", "b") and {have, wanted} != {"n", "b"}
    if wanted[0] in "lt":
        return have[0] in "lt" and converts(have[2:-1], wanted[2:-1])
    if wanted[0] == "m":
        return have[0] == "o" or (have[0] == "m" and converts(have[2:-1], wanted[2:-1]))
    return have[0] in "om"


def converts_text(text: str, wanted: str) -> bool:
    """Whether a text is a bool (`b`) or a number (`n`) by what it says."""
    return text in _BOOLS if wanted == "b" else _NUMBER.fullmatch(text) is not None


def _type_of_reference(module: Module, value: hcl.Traversal) -> str:
    """The type of what is referred to, of whatever kind; of a list or an object in a local value, that it is one."""
    if value.names[:1] == ("module",):
        return output_type(module, value)
    have = type_of(module, value) or whole_type(module, value)
    if have or value.names[:1] != ("local",):
        return have
    inner = resolved(module, value)
    if isinstance(inner, hcl.TupleCons | hcl.ObjectCons):
        return "l(*)" if isinstance(inner, hcl.TupleCons) else "o()"
    return result_type(module, inner) if inner is not value else ""
