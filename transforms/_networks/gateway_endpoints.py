"""Which endpoints are gateway endpoints: those of type Gateway, given or by default, for S3 or DynamoDB.

Sources: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html,
https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-networking.html
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module, default_of, known_string, reads, resolved

# The last part of the names of the services that have gateway endpoints.
SERVICES: Final = frozenset(("s3", "s3express", "dynamodb"))
# A service of one's own stands behind a load balancer: its endpoints are for an interface or a Gateway Load Balancer.
# Source: https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html
_OWN_SERVICE: Final = "aws_vpc_endpoint_service"
# What only an interface endpoint has.
INTERFACE_ARGUMENTS: Final = ("subnet_ids", "security_group_ids", "private_dns_enabled", "subnet_configuration")


class Unclear(Exception):  # noqa: N818 - nothing went wrong
    """Why an endpoint is left alone."""


class Each(NamedTuple):
    """An element of what `for_each` is set to."""

    key: str | None
    value: hcl.Expression


def is_gateway(module: Module, endpoint: Declaration) -> bool:
    """Whether an endpoint is a gateway endpoint. Raises Unclear where its parts differ or it cannot be told."""
    elements: list[Each | None] = [*_elements(module, endpoint.value("for_each"))]
    answers = {_is_gateway(module, endpoint, each) for each in elements or [None]}
    if len(answers) > 1:
        raise Unclear("only some of its instances are gateway endpoints: give those a resource of their own")
    return answers.pop()


def _is_gateway(module: Module, endpoint: Declaration, each: Each | None) -> bool:
    type_ = endpoint.value("vpc_endpoint_type")
    if any(read.names[0] == _OWN_SERVICE for read in reads(module, type_, endpoint.value("service_name"))):
        return False
    kind = "Gateway" if type_ is None or type_.code.strip() == "null" else _last_part(module, type_, each)
    service = _last_part(module, endpoint.value("service_name"), each)
    if kind not in (None, "Gateway") or service not in (None, *SERVICES):
        return False
    if type_ is not None and (kind is None or any(read.names[0] == "var" for read in reads(module, type_))):
        raise Unclear("its type is decided elsewhere: give it route_table_ids where it is a gateway endpoint")
    if type_ is None:
        if service is None:
            raise Unclear("it cannot be told which service it is for: give it vpc_endpoint_type and route_table_ids")
        for name in INTERFACE_ARGUMENTS:
            argument = endpoint.attribute(name)
            if argument is not None and argument.value_code not in ("false", "[]", "null"):
                raise Unclear(
                    f'it has {name}, as only an interface endpoint has: set vpc_endpoint_type to "Interface", '
                    f"or take {name} out"
                )
    return True


def _elements(module: Module, collection: hcl.Expression | None, depth: int = 0) -> list[Each]:
    """The elements of a collection for `for_each`, as far as they are written down."""
    if depth > DEEPEST:
        return []
    match resolved(module, collection):
        case hcl.TupleCons(elements=elements):
            return [Each(known_string(module, element.value), element.value) for element in elements]
        case hcl.ObjectCons(elements=pairs):
            return [Each(pair.name, pair.value) for pair in pairs]
        case hcl.FunctionCall(name="toset", arguments=(argument,)):
            return _elements(module, argument.value, depth + 1)
        case hcl.Conditional(value=value, otherwise=otherwise):
            return _elements(module, value, depth + 1) + _elements(module, otherwise, depth + 1)
        case hcl.Traversal(names=("var", name), steps=(_,)):
            return _elements(module, default_of(module, name), depth + 1)
    return []


def _last_part(module: Module, expression: hcl.Expression | None, each: Each | None, depth: int = 0) -> str | None:
    """What stands after the last dot of a string, `s3` of `com.amazonaws.eu-west-1.s3`, or None if it is not known."""
    if depth > DEEPEST:
        return None
    expression = resolved(module, expression)
    match expression:
        case hcl.Template(parts=(*_, hcl.Interpolation(value=value))):
            return _last_part(module, value, each, depth + 1)
        case hcl.Template(parts=(_, *_, hcl.TemplateLiteral(text=text))):
            return text.rpartition(".")[2] if "." in text else None
        case hcl.FunctionCall(name="format", arguments=(hcl.Element(value=hcl.Template() as form), *_, last)):
            text = (form.literal or "").rpartition(".")[2]
            return _last_part(module, last.value, each, depth + 1) if "%" in text else text or None
        case hcl.FunctionCall(name="join", arguments=(_, hcl.Element(value=hcl.TupleCons(elements=(*_, last))))):
            return _last_part(module, last.value, each, depth + 1)
        case hcl.Traversal(names=("each", "key")) if each is not None and each.key is not None:
            return each.key.rpartition(".")[2]
        case hcl.Traversal(names=("each", "value", *_), steps=(_, *steps)) if each is not None:
            return _last_part(module, _inside(module, each.value, steps), None, depth + 1)
        case hcl.Traversal(names=("local", name, *_), steps=(_, *steps)) if (local := module.locals.get(name)) and (
            inner := _inside(module, local.value, steps)
        ):
            return _last_part(module, inner, each, depth + 1)
        case hcl.Traversal(names=("data", "aws_vpc_endpoint_service", name, attribute)):
            data = module.find(f"data.aws_vpc_endpoint_service.{name}")
            given = data.value(attribute) if data else None
            if data is not None and given is None and attribute == "service_name":
                given = data.value("service")
            return _last_part(module, given, each, depth + 1)
    whole = known_string(module, expression)
    return whole.rpartition(".")[2] if whole is not None else None


def _inside(module: Module, value: hcl.Expression, steps: Sequence[hcl.Node]) -> hcl.Expression | None:
    """What steps into an object lead to: `service` of `{ service = "s3" }`."""
    inner = resolved(module, value)
    for step in steps:
        key = step.name if isinstance(step, hcl.GetAttr) else None
        if isinstance(step, hcl.Index):
            key = known_string(module, step.key)
        inner = resolved(module, inner.get(key)) if isinstance(inner, hcl.ObjectCons) and key is not None else None
    return inner
