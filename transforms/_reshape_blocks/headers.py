"""Headers of API Gateway's responses, which it takes by the names of parameters.

Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection

_METHOD: Final = "aws_api_gateway_method_response"
_INTEGRATION: Final = "aws_api_gateway_integration_response"
_PREFIX: Final = "method.response.header."


def is_headers(one: Rejection) -> bool:
    """Whether it is the headers of a response."""
    return (
        one.declaration.type in (_METHOD, _INTEGRATION)
        and one.name in ("response_headers", "headers")
        and isinstance(one.node, hcl.Attribute)
        and not one.path
    )


def headers(one: Rejection) -> Iterator[Fix | Refusal]:
    """The parameters that the headers are."""
    assert isinstance(one.node, hcl.Attribute)
    source, item = one.declaration.source, one.node
    said = one.told
    if one.body is not None and one.body.attribute("response_parameters") is not None:
        yield Refusal(source, item, f"{said} response_parameters takes them, and is there already: put them there")
        return
    value = item.value
    elements = value.elements if isinstance(value, hcl.ObjectCons) else ()
    if not elements or any(element.name is None for element in elements):
        yield Refusal(source, item, f"{said} response_parameters takes them, by names such as {_PREFIX}Content-Type")
        return
    code = item.value_code
    # From the end, so that what stands before stays where it is.
    for element in reversed(elements):
        key, inner = element.key, element.value
        name = element.name or ""
        name = name if name.startswith(_PREFIX) else _PREFIX + name
        at = item.value_start
        code = code[: inner.start - at] + _value(one.declaration.type, inner) + code[inner.end - at :]
        code = code[: key.start - at] + hcl.quoted(name) + code[key.end - at :]
    new = f"response_parameters = {code}"
    yield Fix(source, item, f"{said} response_parameters takes them", (Replace(source, item, new),))


def _value(type_: str, value: hcl.Expression) -> str:
    """Whether a method has the header, or what an integration gives it: a text stands in quotes of its own."""
    text = value.literal if isinstance(value, hcl.Template) else None
    if type_ == _METHOD:
        return "true" if text is not None else value.code.strip()
    is_plain = text is not None and not text.startswith(("'", "integration.", "context.", "stageVariables."))
    return hcl.quoted(f"'{text}'") if is_plain else value.code.strip()
