"""Objects and lists that are there on a condition, and nothing of them else, where nothing makes them one type.

A loop over them with the condition gives the same: all of them, or none. Where they are merged with others, null does.
Sources: https://developer.hashicorp.com/terraform/language/expressions/for#filtering-elements and
https://github.com/zclconf/go-cty/blob/main/cty/function/stdlib/collection.go (MergeFunc: what is null is left out)
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Module, resolved
from fixer.validation import Rejection, attribute_at

# Names that a condition does not use by itself, mostly: inside of the loop they are the loop's own.
_NAMES: Final = (("key", "value"), ("name", "item"))
_BETWEEN: Final = re.compile(r"\s*[?:]\s*")


def kept_if(module: Module, found: Rejection) -> Fix | None:
    """The repair of a condition that gives something or an empty one of its kind; None of any other."""
    node, source = found.node, found.declaration.source
    if not isinstance(node, hcl.Conditional):
        return None
    empty = [one for one in (node.value, node.otherwise) if "".join(one.code.split()) in ("{}", "[]")]
    if len(empty) != 1 or not all(_BETWEEN.fullmatch(code) for code in (node.question, node.colon)):
        return None
    if _is_merged(found, node):
        done = "The empty one is null now, which merge leaves out"
        return Fix(source, node, f"{found.message} {done}", (Replace(source, empty[0], "null"),))
    full = node.otherwise if empty[0] is node.value else node.value
    condition, code = (source.text[one.start : one.end] for one in (node.condition, full))
    names = next((pair for pair in _NAMES if not any(re.search(rf"\b{name}\b", condition) for name in pair)), None)
    if names is None or "\n" in condition:
        return None
    if empty[0] is node.value:
        is_plain = isinstance(node.condition, hcl.Traversal | hcl.FunctionCall | hcl.Parentheses)
        condition = f"!{condition}" if is_plain else f"!({condition})"
    key, value = names
    if isinstance(resolved(module, full), hcl.ObjectCons):
        new = f"{{ for {key}, {value} in {code} : {key} => {value} if {condition} }}"
    elif isinstance(resolved(module, full), hcl.TupleCons):
        new = f"[for {value} in {code} : {value} if {condition}]"
    else:
        return None
    done = "It is a loop over what it has now, which has the condition and gives all of it or nothing"
    return Fix(source, node, f"{found.message} {done}", (Replace(source, node, new),))


def _is_merged(found: Rejection, node: hcl.Conditional) -> bool:
    """Whether a condition gives one of the objects that a call merges."""
    item = attribute_at(found.declaration.body, node.start)
    calls = [one for one in hcl.walk(item.value) if isinstance(one, hcl.FunctionCall)] if item is not None else []
    return any(call.name == "merge" and any(one.value is node for one in call.arguments) for call in calls)
