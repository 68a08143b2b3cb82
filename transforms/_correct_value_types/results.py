"""The values that are meant where a condition gives the wrong ones: each of its results by itself.

A result that is null stays that, and one that holds nothing is none where no document is meant by it.

Source: https://developer.hashicorp.com/terraform/language/expressions/conditionals and
https://developer.hashicorp.com/terraform/language/expressions/types#null (null: as if the argument were left out)
"""

from collections.abc import Callable
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Module
from fixer.validation import Rejection, results_of, wrong_type
from transforms._json_texts.names import is_json

# JSON that AWS does not take with nothing in it, or takes for nothing.
_NOTHING: Final = ("pattern", "policies", "policy")
_PARAMETERS: Final = "input_parameters"
_EMPTY: Final = {"l": "[]", "t": "[]", "m": "{}"}


def is_result(value: hcl.Expression, node: hcl.Expression) -> bool:
    """Whether a node is all of a value, or one of its results."""
    return any(one is node for one in results_of(value))


def emptied(found: Rejection, value: hcl.Expression, node: hcl.Expression) -> str:
    """What is meant by a result that holds nothing; empty of any other."""
    code = "".join(node.code.split())
    if value is node or not is_result(value, node):
        return ""
    if code == '""' and found.wanted[0] in _EMPTY:
        return _EMPTY[found.wanted[0]]
    return "null" if code in ("{}", '""') and _is_none(found) else ""


def _is_none(found: Rejection) -> bool:
    """Whether an argument that holds nothing is as one that is left out."""
    argument = found.schema.argument(found.name) if found.schema is not None else None
    is_optional = argument is not None and not argument.is_required
    is_none = found.name == _PARAMETERS or found.name.rpartition("_")[2] in _NOTHING
    return is_optional and is_none and is_json(found)


def repaired_results(
    module: Module, found: Rejection, node: hcl.Conditional, right: Callable[[hcl.Expression], str]
) -> Fix | None:
    """The repair of all results of a condition that are wrong; None where what is meant by one cannot be told.

    `right` gives the code of the value that is meant.
    """
    results = [one for one in results_of(node) if not isinstance(one, hcl.Parentheses | hcl.Conditional)]
    meant = [
        (one, right(one))
        for one in results
        if wrong_type(module, one, found.wanted) is not None or (one.code.strip() == '""' and _is_none(found))
    ]
    if not meant or not all(code for _, code in meant):
        return None
    source = found.declaration.source
    edits = tuple([Replace(source, one, code) for one, code in meant])
    return Fix(source, node, f"{found.message} {_done(node, meant)}", edits)


def _done(node: hcl.Conditional, meant: list[tuple[hcl.Expression, str]]) -> str:
    encoded = [code for _, code in meant if code.startswith("jsonencode(")]
    if encoded:
        where = "each result" if len(encoded) > 1 else "it"
        also = ", and the empty one is null" if any(code == "null" for _, code in meant) else ""
        return f"jsonencode(...) stands around {where} now{also}"
    code = node.code
    code = code[len(code) - (node.end - node.start) :]
    for one, right in reversed(meant):
        code = code[: one.start - node.start] + right + code[one.end - node.start :]
    return f"It is {code.strip()} now" if "\n" not in code else "Each result is now what is taken there"
