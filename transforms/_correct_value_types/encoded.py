"""The text that an object or a list means where a string is wanted: JSON, or the values of a list with commas."""

from fixer import hcl
from fixer.module import Module, resolved
from fixer.validation import Rejection, type_of
from transforms._json_documents.keys import has_keys, unknown_key, with_right_keys
from transforms._json_texts.names import holds_json, is_json
from transforms._json_texts.words import encoded


def as_text(module: Module, found: Rejection, node: hcl.Expression, *, is_whole: bool) -> str:
    """The call that makes the text of a value; empty where none can be told.

    `is_whole` is whether the value is all of the argument's, not one of a list or a map.
    """
    if not is_whole:
        return encoded("", node) if isinstance(node, hcl.ObjectCons) and holds_json(found) else ""
    if not is_json(found):
        return ""
    kind = _parameter_type(found)
    if kind == "StringList":
        return _with_commas(module, node)
    if isinstance(node, hcl.ObjectCons):
        if has_keys(found.name):
            return "" if unknown_key(found.name, node) else f"jsonencode({with_right_keys(found.name, node)})"
        return encoded(found.name, node)
    if isinstance(node, hcl.TupleCons):
        # What is JSON text by itself would be encoded twice.
        is_plain = all(isinstance(one.value, hcl.ObjectCons) for one in node.elements)
        return encoded(found.name, node) if is_plain else ""
    inner = resolved(module, node) if isinstance(node, hcl.Traversal) else None
    if isinstance(inner, hcl.ObjectCons):
        return f"jsonencode({node.code.strip()})" if _is_document(found.name, inner) else ""
    # A container of a map in ECS's own words is one; in the words of the provider's blocks it may be anything.
    is_object = isinstance(node, hcl.Traversal) and type_of(module, node).startswith(("o(", "m("))
    return f"jsonencode({node.code.strip()})" if is_object and not has_keys(found.name) else ""


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
        is_plain = isinstance(node, hcl.Traversal) and type_of(module, node) in ("l(s)", "t(s)")
    return f'join(",", {node.code.strip()})' if is_plain else ""
