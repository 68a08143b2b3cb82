"""Single values that are read of what a resource is repeated for, where a list is taken: only a plan tells.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation (the
records that prove a domain) and https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, resolved
from fixer.validation import schema_of, type_of
from transforms._correct_value_types.several import is_one_text

_READ: Final = re.compile(r"each\.value\.(\w+)")
_LISTS: Final = ("l(s)", "t(s)")
# What has to be done to prove a domain: each of it is one string.
_OPTIONS: Final = "domain_validation_options"
_OPTION: Final = re.compile(r"\w+\.(?:domain_name|resource_record_(?:name|type|value))")


def list_fixes(module: Module) -> Iterator[Fix]:
    """A list of each of them."""
    for one in module.declarations("resource"):
        repeated = one.value("for_each")
        if repeated is None or not one.source.is_editable or "each.value." not in one.body.code:
            continue
        schema = schema_of(module, one)
        for item in one.body.attributes if schema is not None else ():
            argument = schema.argument(item.name) if schema is not None else None
            read = _READ.fullmatch(item.value_code)
            if read and argument is not None and argument.type in _LISTS and _are_strings(module, repeated, read[1]):
                yield _listed(one, item)


def _listed(one: Declaration, item: hcl.Attribute) -> Fix:
    code = f"[{item.value_code}]"
    said = f"{one.address}: {item.name} takes a list, and {item.value_code} is one string: it is {code} now"
    return Fix(one.source, item, said, (Replace(one.source, item.value, code),))


def _are_strings(module: Module, repeated: hcl.Expression, name: str) -> bool:
    """Whether what every element has by a name is one string for certain."""
    value = resolved(module, repeated)
    if isinstance(value, hcl.ForExpression):
        element = value.value.element(name) if isinstance(value.value, hcl.ObjectCons) else None
        code = element.value.code.strip() if element is not None else ""
        is_option = _OPTIONS in value.collection.code and _OPTION.fullmatch(code) is not None
        return is_option or (element is not None and is_one_text(element.value))
    elements = value.elements if isinstance(value, hcl.ObjectCons) else ()
    return bool(elements) and all(_is_string(module, one.value, name) for one in elements)


def _is_string(module: Module, value: hcl.Expression, name: str) -> bool:
    element = value.element(name) if isinstance(value, hcl.ObjectCons) else None
    code = element.value if element is not None else None
    return (code is not None and is_one_text(code)) or (
        isinstance(code, hcl.Traversal) and type_of(module, code) == "s"
    )
