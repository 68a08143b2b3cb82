"""The keys of what is made for each combination of several lists: of `setproduct`, whose elements are lists themselves.

Source: https://developer.hashicorp.com/terraform/language/functions/setproduct#finding-combinations-for-for_each
"""

import re
from itertools import product
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known, resolved
from fixer.validation import result_type

_READ: Final = re.compile(r"\beach\.(key|value)\b(\[\d+\])?")
_TEXTS: Final = ("l(s)", "t(s)")
# What may stand between the parts of a key, the usual first.
_SEPARATORS: Final = ("-", "/")


def paired(module: Module, declaration: Declaration, value: hcl.Expression) -> str:
    """The map, by what they are joined to, of the combinations that a resource is made for; empty if they are no texts.

    The resource reads them element by element (`each.value[0]`).
    """
    made = resolved(module, value)
    if not isinstance(made, hcl.FunctionCall) or made.name != "setproduct":
        return ""
    reads = _READ.findall(declaration.source.text[declaration.block.start : declaration.block.end])
    are_texts = all(_type(module, one.value) in _TEXTS for one in made.arguments)
    if not are_texts or not reads or any((root == "value") != bool(index) for root, index in reads):
        return ""
    code, separator = value.code.strip(), _separator(module, made)
    return f'{{ for one in {code} : join("{separator}", one) => one }}' if separator and "\n" not in code else ""


def _separator(module: Module, made: hcl.FunctionCall) -> str:
    """What tells all combinations apart when it stands between their texts, as far as these are known; else empty."""
    given = [_texts(module, one.value) for one in made.arguments]
    if None in given:
        return _SEPARATORS[0]
    combined = list(product(*[texts or () for texts in given]))
    return next((one for one in _SEPARATORS if len({one.join(texts) for texts in combined}) == len(combined)), "")


def _texts(module: Module, value: hcl.Expression) -> list[str] | None:
    """The texts of a list or a set, of a variable those of its default; None where they are not known."""
    made = resolved(module, value)
    if isinstance(made, hcl.FunctionCall) and made.name == "toset" and len(made.arguments) == 1:
        texts = _texts(module, made.arguments[0].value)
        return sorted(set(texts)) if texts is not None else None
    found = known(module, made) if made is not None else None
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else None


def _type(module: Module, value: hcl.Expression) -> str:
    made = resolved(module, value)
    if isinstance(made, hcl.FunctionCall) and made.name == "toset" and len(made.arguments) == 1:
        return result_type(module, made.arguments[0].value)
    return result_type(module, made)
