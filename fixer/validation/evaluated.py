"""Whether Terraform evaluates a part of an expression: a branch that is not taken, and what is tried, is not told.

`count` and `for_each` keep nothing from being evaluated: the block is, once, whatever they say.
Sources: https://developer.hashicorp.com/terraform/language/expressions/conditionals,
https://developer.hashicorp.com/terraform/language/expressions/for and
https://developer.hashicorp.com/terraform/language/functions/try
"""

import re
from collections.abc import Iterator
from posixpath import normpath
from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Module, known, relatives, resolved
from fixer.validation.places import is_trial
from fixer.validation.truths import parts_of

_LOGICAL: Final = ("&&", "||")
_WRITTEN: Final = re.compile(r'"(\$\{path\.(?:module|root)\}/)?([^"$\n\\]+)"')


def is_evaluated(module: Module, block: hcl.Block, at: int) -> bool:
    """Whether what stands at a place of a block is evaluated for certain, be it by the defaults of variables.

    No where it stands in a comment or in a text.
    """
    for item in block.body.items:
        if not item.start <= at < item.end:
            continue
        if isinstance(item, hcl.Block):
            collection = item.body.attribute("for_each") if item.type == "dynamic" else None
            is_content = collection is not None and not collection.start <= at < collection.end
            if is_content and collection is not None and not _is_filled(module, collection.value):
                return False
            return is_evaluated(module, item, at)
        if isinstance(item, hcl.Attribute):
            try:
                way = list(way_to(item.value, at))
            except hcl.ExpressionError:
                return False
            return way[-1].start == at and all(map(_Step(module), way, way[1:]))
    return False


def way_to(node: hcl.Node, at: int) -> Iterator[hcl.Node]:
    """The nodes that hold a place of a file, from the outermost to the innermost call that starts there."""
    yield node
    if isinstance(node, hcl.FunctionCall) and node.start == at:
        return
    for child in node.children():
        if child.start <= at < child.end:
            yield from way_to(child, at)
            return


class _Step:
    """Whether a node evaluates one of its children."""

    def __init__(self, module: Module) -> None:
        self.module = module

    def __call__(self, node: hcl.Node, child: hcl.Node) -> bool:
        if is_trial(node):
            return False
        match node:
            case hcl.Conditional():
                return child is node.condition or truth(self.module, node.condition) is (child is node.value)
            case hcl.ForExpression():
                conditions = [truth(self.module, one) for one in node.condition]
                is_inside = child is not node.collection
                return not is_inside or (_is_filled(self.module, node.collection) and conditions in ([], [True]))
            case hcl.IfDirective():
                wanted = child in node.parts
                return child is node.condition or truth(self.module, node.condition) is wanted
            case hcl.ForDirective():
                return child is node.collection or _is_filled(self.module, node.collection)
            case hcl.Operation():
                # Since Terraform 1.12 what stands behind is not evaluated where what stands before decides.
                return child is node.first or not any(one.operator.strip() in _LOGICAL for one in node.rest)
        return True


def _is_filled(module: Module, collection: hcl.Expression) -> bool:
    """Whether a collection has elements, as far as that is known."""
    made = resolved(module, collection)
    if isinstance(made, hcl.Conditional):
        chosen = truth(module, made.condition)
        return chosen is not None and _is_filled(module, made.value if chosen else made.otherwise)
    if isinstance(made, hcl.FunctionCall) and made.name in ("toset", "tolist", "tomap") and len(made.arguments) == 1:
        return _is_filled(module, made.arguments[0].value)
    if isinstance(made, hcl.TupleCons | hcl.ObjectCons):
        return bool(made.elements)
    value = known(module, made)
    return isinstance(value, list | dict) and bool(value)


def truth(module: Module, condition: hcl.Expression | None, depth: int = 0) -> bool | None:
    """Whether a condition is true, as far as that is known: it may ask whether a file is there."""
    condition = resolved(module, condition)
    if depth > DEEPEST:
        return None
    match condition:
        case hcl.Parentheses():
            return truth(module, condition.value, depth + 1)
        case hcl.UnaryOperation() if condition.operator.strip() == "!":
            found = truth(module, condition.value, depth + 1)
            return None if found is None else not found
        case hcl.FunctionCall(name="fileexists", arguments=(only,)):
            return _exists(module, only.value)
        case hcl.Operation() if len(joined := _joined(condition)) == 1:
            parts = parts_of(condition)
            truths = [truth(module, part.operands[0], depth + 1) if not part.operators else None for part in parts]
            decides = joined == {"||"}
            if decides in truths:
                return decides
            if None not in truths:
                return not decides
    for at_validation in (True, False):
        value = known(module, condition, at_validation=at_validation)
        if isinstance(value, bool):
            return value
    return None


def _joined(condition: hcl.Operation) -> set[str]:
    return {one.operator.strip() for one in condition.rest} & {*_LOGICAL}


def _exists(module: Module, path: hcl.Expression) -> bool | None:
    """Whether a file is there, by a name that is written out; in a called module, one that is relative to it."""
    made = resolved(module, path)
    found = _WRITTEN.fullmatch(made.code.strip()) if isinstance(made, hcl.Template) else None
    if found is None or (not found[1] and found[2].startswith(("/", "~"))):
        return None
    if "module" not in (found[1] or "") and relatives(module).above:
        return None
    return module.surroundings.exists(normpath(found[2]))
