"""The text that an object or a list means where a string is wanted: JSON, or the values of a list with commas."""

from typing import Final

from fixer import hcl
from fixer.module import Module, is_ever, resolved
from fixer.validation import Rejection, result_type, results_of, type_of
from transforms._json_documents.keys import has_keys, unknown_key, with_right_keys
from transforms._json_texts.names import holds_json, is_json
from transforms._json_texts.words import encoded

# What takes a list of objects alone.
_LISTS: Final = ("container_definitions",)


def as_text(module: Module, found: Rejection, node: hcl.Expression, *, is_whole: bool) -> str:
    """The call that makes the text of a value; empty where none can be told.

    `is_whole` is whether the value is all of the argument's, not one of a list or a map.
    """
    if not is_whole:
        return encoded("", node) if _is_object(module, node) and holds_json(found) else ""
    if not is_json(found):
        return ""
    kind = _parameter_type(found)
    if kind == "StringList":
        return _with_commas(module, node)
    if isinstance(node, hcl.FunctionCall | hcl.ForExpression):
        return encoded(found.name, node) if _makes_document(module, found.name, node) else ""
    if isinstance(node, hcl.ObjectCons):
        if has_keys(found.name):
            return "" if unknown_key(found.name, node) else f"jsonencode({with_right_keys(found.name, node)})"
        return encoded(found.name, node)
    if isinstance(node, hcl.TupleCons):
        # What is JSON text by itself would be encoded twice.
        is_plain = all(isinstance(one.value, hcl.ObjectCons) for one in node.elements)
        return encoded(found.name, node) if is_plain else ""
    return _encoded_reference(module, found, node) if isinstance(node, hcl.Traversal) else ""


def _encoded_reference(module: Module, found: Rejection, node: hcl.Traversal) -> str:
    inner = resolved(module, node)
    if isinstance(inner, hcl.ObjectCons):
        is_document = _is_document(found.name, inner)
    elif isinstance(inner, hcl.FunctionCall | hcl.ForExpression):
        is_document = _makes_document(module, found.name, inner)
    elif isinstance(inner, hcl.Conditional):
        parts = [one for one in results_of(inner) if not isinstance(one, hcl.Conditional | hcl.Parentheses)]
        is_document = all(
            isinstance(one, hcl.ObjectCons) and _is_document(found.name, one) for one in parts if not _is_null(one)
        )
    else:
        # A container of a map in ECS's own words is one; in the words of the provider's blocks it may be anything.
        is_document = type_of(module, node).startswith(("o(", "m(")) and not has_keys(found.name)
    if not is_document:
        return ""
    code = node.code.strip()
    return f"{code} != null ? jsonencode({code}) : null" if _may_be_null(module, found, node) else f"jsonencode({code})"


def _may_be_null(module: Module, found: Rejection, node: hcl.Traversal) -> bool:
    """Whether something is null at times and no condition around it asks for that: the text of it would be `null`."""
    item = found.body.attribute(found.name) if found.body is not None else None
    around = [one for one in hcl.walk(item.value) if isinstance(one, hcl.Conditional)] if item is not None else []
    if any(node.code.strip() in one.condition.code for one in around):
        return False
    declared = module.find(node.code.strip())
    default = declared.value("default") if declared is not None and declared.kind == "variable" else None
    if declared is not None and declared.kind == "variable" and is_ever(module, declared.name, "null"):
        return True
    inner = default if default is not None else resolved(module, node)
    return inner is not None and any(_is_null(one) for one in results_of(inner))


def _is_null(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.LiteralValue) and value.text == "null"


def _is_object(module: Module, node: hcl.Expression) -> bool:
    is_made = isinstance(node, hcl.FunctionCall | hcl.ForExpression)
    return isinstance(node, hcl.ObjectCons) or (is_made and result_type(module, node) == "o()")


def _makes_document(module: Module, name: str, node: hcl.FunctionCall | hcl.ForExpression) -> bool:
    """Whether what a call or a loop makes is the document that an argument of that name takes."""
    if has_keys(name):
        parts = [resolved(module, one.value) for one in node.arguments] if isinstance(node, hcl.FunctionCall) else []
        is_merged = isinstance(node, hcl.FunctionCall) and node.name == "merge"
        return is_merged and all(isinstance(one, hcl.ObjectCons) and _is_document(name, one) for one in parts)
    type_ = result_type(module, node)
    # What is JSON text by itself would be encoded twice.
    return type_ == "l(o())" if name in _LISTS else type_[:1] in ("o", "m") or type_ == "l(o())"


def _is_document(name: str, value: hcl.ObjectCons) -> bool:
    """Whether an object has the keys that AWS knows, where these are known."""
    return not has_keys(name) or (not unknown_key(name, value) and with_right_keys(name, value) == value.code.strip())


def _parameter_type(found: Rejection) -> str | None:
    """What kind of parameter it is whose value is told (`StringList`).

    Source: https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-about.html
    """
    if found.declaration.type != "aws_ssm_parameter":
        return ""
    type_ = found.declaration.value("type")
    return type_.literal if isinstance(type_, hcl.Template) else None


def _with_commas(module: Module, node: hcl.Expression) -> str:
    if isinstance(node, hcl.TupleCons):
        is_plain = not any(isinstance(one.value, hcl.TupleCons | hcl.ObjectCons) for one in node.elements)
    else:
        is_plain = result_type(module, node) in ("l(s)", "t(s)")
    return f'join(",", {node.code.strip()})' if is_plain else ""
