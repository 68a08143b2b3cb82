"""Keys of instances that are read as attributes of the resource (`aws_subnet.private.a.id`), or by a number."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known, resolved
from fixer.validation import result_type
from transforms._references_meant.keyed import has_what_is_read, keys_of

_ZONES: Final = re.compile(r"data\.aws_availability_zones\.[\w-]+\.names")
_ATTRIBUTE: Final = re.compile(r"\.([A-Za-z_][\w-]*)(?=\.)")


def by_attribute(module: Module, declared: Declaration, rest: str) -> str:
    """The index of a key that is read as an attribute, with what is read of that: `.blue.arn`; empty if it is none."""
    match = _ATTRIBUTE.match(rest)
    if match is None or match[1] not in keys_of(module, declared) or has_what_is_read(module, declared, rest):
        return ""
    inner = rest[match.end() :]
    return f'["{match[1]}"]{inner}' if has_what_is_read(module, declared, inner) else ""


def written_keys(module: Module, declared: Declaration) -> list[str]:
    """The keys that a `for_each` writes out, as expressions, in their order; none where not all of them are."""
    value = resolved(module, declared.value("for_each"))
    if isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1:
        value = resolved(module, value.arguments[0].value)
    if isinstance(value, hcl.ObjectCons):
        names = [element.name for element in value.elements]
        return [hcl.quoted(name) for name in names if name] if None not in names else []
    keys = [element.value for element in value.elements] if isinstance(value, hcl.TupleCons) else []
    texts = [key.code.strip() for key in keys if isinstance(key, hcl.Template) and key.literal]
    return texts if len(texts) == len(keys) else []


def has_another_order(module: Module, declared: Declaration) -> bool:
    """Whether the keys are written in another order than they have: by a number either may be meant."""
    value = resolved(module, declared.value("for_each"))
    if isinstance(value, hcl.ForExpression):
        value = resolved(module, value.collection)
    items = known(module, value)
    keys = list(items) if isinstance(items, dict) else written_keys(module, declared)
    return keys != sorted(keys)


def key_of_item(module: Module, declared: Declaration, number: str) -> str:
    """The key of the instance that is made for one item of a list, as code: `var.zones[0]`; empty where none is.

    `values` has the instances in the order of their keys, which may be another one.
    """
    value = resolved(module, declared.value("for_each"))
    over: hcl.Expression | None = None
    rest = ""
    if isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1:
        over = value.arguments[0].value
    elif isinstance(value, hcl.ForExpression) and value.kind == "object" and not value.condition:
        item = re.findall(r"[\w-]+", value.open)[-2]
        key = value.key[0].code.strip()
        rest = key.removeprefix(item)
        over = value.collection if key == item or re.fullmatch(rf"{re.escape(item)}\.[A-Za-z_]\w*", key) else None
    if isinstance(over, hcl.FunctionCall) and over.name == "slice" and over.arguments[1].value.code.strip() == "0":
        over = over.arguments[0].value
    if not isinstance(over, hcl.Traversal) or over.names[:1] not in (("var",), ("local",), ("data",)):
        return ""
    code = over.code.strip()
    is_list = _ZONES.fullmatch(code) is not None or result_type(module, over).startswith("l(")
    return f"{code}[{number}]{rest}" if is_list else ""
