"""The keys of what is made for each combination of several lists: of `setproduct`, whose elements are lists themselves.

Source: https://developer.hashicorp.com/terraform/language/functions/setproduct#finding-combinations-for-for_each
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, resolved
from fixer.validation import result_type

_READ: Final = re.compile(r"\beach\.(key|value)\b(\[\d+\])?")
_TEXTS: Final = ("l(s)", "t(s)")


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
    code = value.code.strip()
    return f'{{ for one in {code} : join("-", one) => one }}' if "\n" not in code else ""


def _type(module: Module, value: hcl.Expression) -> str:
    made = resolved(module, value)
    if isinstance(made, hcl.FunctionCall) and made.name == "toset" and len(made.arguments) == 1:
        return result_type(module, made.arguments[0].value)
    return result_type(module, made)
