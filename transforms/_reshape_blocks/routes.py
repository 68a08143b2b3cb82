"""Routes and methods whose parts are written apart: one argument has both.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_route (`route_key`)
and https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_method_settings
(`method_path`, whose slash at the beginning is left out).
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed

_RIGHT: Final = {"aws_apigatewayv2_route": "route_key", "aws_api_gateway_method_settings": "method_path"}
_METHODS: Final = ("http_method", "method")
_PATHS: Final = ("path", "resource_path", "route_path")


def is_route(one: Rejection) -> bool:
    """Whether it is a part of what a route or the settings of a method are for."""
    is_attribute = isinstance(one.node, hcl.Attribute) and one.name in (*_METHODS, *_PATHS)
    return is_attribute and one.declaration.kind == "resource" and one.declaration.type in _RIGHT and not one.path


def route(one: Rejection) -> Iterator[Fix | Refusal]:
    """Both parts in one; nothing for the one that the other takes along."""
    source, body, right = one.declaration.source, one.declaration.body, _RIGHT[one.declaration.type]
    parts = [item for item in body.attributes if item.name in (*_METHODS, *_PATHS)]
    if not parts or parts[0].start != one.node.start:
        return
    said = f"{one.told} {right} says the method and the path"
    if body.attribute(right) is not None:
        yield Refusal(source, one.node, f"{said}, and it is set already: keep one of them.")
        return
    methods, paths = ([item for item in parts if item.name in names] for names in (_METHODS, _PATHS))
    method, path = _text(methods), _text(paths)
    code = _route_key(method, path) if right == "route_key" else _method_path(method, path)
    if not code:
        yield Refusal(source, one.node, f"{said}, and what both are cannot be told.")
        return
    new = f"{right} = {hcl.quoted(code)}"
    notes = "".join([f"{line.strip()}\n" for part in parts[1:] for line in (part.comments + part.trail).splitlines()])
    edits: list[Edit] = [Replace(source, parts[0], placed(source, parts[0], notes + new))]
    edits += [Remove(source, part) for part in parts[1:]]
    yield Fix(source, one.node, f"{said}: it is {new}", tuple(edits))


def _text(items: list[hcl.Attribute]) -> str:
    """The text of the only argument that says something; empty if it is not written out."""
    value = items[0].value if len(items) == 1 else None
    return (value.literal or "") if isinstance(value, hcl.Template) else ""


def _route_key(method: str, path: str) -> str:
    return f"{method.upper()} {path}" if method and path.startswith("/") else ""


def _method_path(method: str, path: str) -> str:
    resource = path.strip("/")
    return f"{resource}/{method.upper()}" if method and resource and (resource == "*" or "*" not in resource) else ""
