"""What arguments of functions, topics, queues and APIs must be, as what stands beside them tells.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each, and of principals
https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html.
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known_string, node_references, target
from fixer.validation import Rejection
from transforms._supply_missing_arguments.tellers import Told

# Who calls a function on behalf of what.
_PRINCIPALS: Final = {
    "aws_api_gateway_deployment": "apigateway",
    "aws_api_gateway_rest_api": "apigateway",
    "aws_api_gateway_stage": "apigateway",
    "aws_apigatewayv2_api": "apigateway",
    "aws_apigatewayv2_stage": "apigateway",
    "aws_cloudwatch_event_rule": "events",
    "aws_cloudwatch_log_group": "logs",
    "aws_cognito_user_pool": "cognito-idp",
    "aws_config_config_rule": "config",
    "aws_iot_topic_rule": "iot",
    "aws_lb_target_group": "elasticloadbalancing",
    "aws_s3_bucket": "s3",
    "aws_secretsmanager_secret": "secretsmanager",
    "aws_ses_receipt_rule": "ses",
    "aws_sns_topic": "sns",
}
_PROTOCOLS: Final = {
    "aws_kinesis_firehose_delivery_stream": "firehose",
    "aws_lambda_function": "lambda",
    "aws_sqs_queue": "sqs",
}
_SOURCES: Final = {
    "dynamodb_config": "AMAZON_DYNAMODB",
    "elasticsearch_config": "AMAZON_ELASTICSEARCH",
    "event_bridge_config": "AMAZON_EVENTBRIDGE",
    "http_config": "HTTP",
    "lambda_config": "AWS_LAMBDA",
    "opensearchservice_config": "AMAZON_OPENSEARCH_SERVICE",
    "relational_database_config": "RELATIONAL_DATABASE",
}
_AUTHORIZERS: Final = {"COGNITO_USER_POOLS": "COGNITO_USER_POOLS", "REQUEST": "CUSTOM", "TOKEN": "CUSTOM"}
_ACTIONS: Final = tuple(
    [f"{name}_action" for name in ("add_header", "bounce", "lambda", "s3", "sns", "stop", "workmail")]
)
_EXACT: Final = 2


def _principal(_: Module, __: Rejection, body: hcl.Body) -> str:
    """The service that calls for what the permission is limited to."""
    limit = body.attribute("source_arn")
    read = node_references(limit.value) if limit is not None else ()
    service = _PRINCIPALS.get(read[0].names[0]) if read else None
    return f'"{service}.amazonaws.com"' if service else ""


def _protocol(module: Module, _: Rejection, body: hcl.Body) -> str:
    endpoint = body.attribute("endpoint")
    if endpoint is None:
        return ""
    read = target(module, endpoint.value)
    if read is not None:
        found = _PROTOCOLS.get(read.names[0]) if read.attribute == "arn" else None
        return f'"{found}"' if found else ""
    text = endpoint.value.literal if isinstance(endpoint.value, hcl.Template) else None
    found = next((one for one in ("https", "http") if (text or "").startswith(f"{one}://")), "")
    if not found and (service := re.match(r"arn:aws[\w-]*:(firehose|lambda|sqs):", text or "")):
        found = service[1]
    if not found and re.fullmatch(r"[^@\s/:]+@[^@\s/:]+", text or ""):
        found = "email"
    return f'"{found}"' if found else ""


def _authorization(module: Module, _: Rejection, body: hcl.Body) -> str:
    """What a method asks for by the type of its authorizer, which calls a function where it says nothing.

    Browsers ask with OPTIONS before they may say who they are; a key is no authorization, and stands in its place.
    """
    asked, keyed = body.attribute("http_method"), body.attribute("api_key_required")
    if body.attribute("authorizer_id") is None and (
        (asked is not None and asked.value_code == '"OPTIONS"') or (keyed is not None and keyed.value_code == "true")
    ):
        return '"NONE"'
    authorizer = _read(module, body, "authorizer_id", "aws_api_gateway_authorizer")
    if authorizer is None:
        return ""
    type_ = known_string(module, authorizer.value("type")) if authorizer.attribute("type") else "TOKEN"
    found = _AUTHORIZERS.get(type_ or "")
    return f'"{found}"' if found else ""


def _authorizer_type(_: Module, __: Rejection, body: hcl.Body) -> str:
    is_jwt, is_request = bool(body.blocks("jwt_configuration")), body.attribute("authorizer_uri") is not None
    return ('"JWT"' if is_jwt else '"REQUEST"') if is_jwt != is_request else ""


def _route_type(module: Module, _: Rejection, body: hcl.Body) -> str:
    """A function behind an HTTP API is always handed the whole request."""
    uri = body.attribute("integration_uri")
    read = target(module, uri.value) if uri is not None else None
    api = _read(module, body, "api_id", "aws_apigatewayv2_api")
    if read is None or read.names[0] != "aws_lambda_function" or api is None:
        return ""
    return '"AWS_PROXY"' if known_string(module, api.value("protocol_type")) == "HTTP" else ""


def _protocol_type(_: Module, __: Rejection, body: hcl.Body) -> str:
    """Only HTTP APIs have CORS, only WebSocket ones pick routes by what is sent."""
    is_http, picks = bool(body.blocks("cors_configuration")), body.attribute("route_selection_expression") is not None
    return ('"HTTP"' if is_http else '"WEBSOCKET"') if is_http != picks else ""


def _methods(module: Module, found: Rejection, body: hcl.Body) -> str:
    """All of them, where no other settings are of the same stage."""
    stage = body.value_code("stage_name").split()
    same = [one for one in module.resources(found.declaration.type) if one.value_code("stage_name").split() == stage]
    return '"*/*"' if stage and len(same) == 1 else ""


def _source_type(_: Module, __: Rejection, body: hcl.Body) -> str:
    there = [type_ for name, type_ in _SOURCES.items() if body.blocks(name)]
    return f'"{there[0]}"' if len(there) == 1 else ""


def _revision(_: Module, __: Rejection, body: hcl.Body) -> str:
    """The latest revision of the configuration whose ARN is given."""
    code = body.value_code("arn")
    is_of_one = code.startswith("aws_msk_configuration.") and code.endswith(".arn")
    return f"{code.removesuffix('.arn')}.latest_revision" if is_of_one else ""


def _position(_: Module, found: Rejection, __: hcl.Body) -> str:
    """The first, where nothing else is done with what arrives."""
    actions = [block for name in _ACTIONS for block in found.declaration.body.blocks(name)]
    return "1" if len(actions) == 1 and not found.declaration.body.blocks("dynamic") else ""


def _read(module: Module, body: hcl.Body, name: str, type_: str) -> Declaration | None:
    """The resource of a type that an argument refers to."""
    item = body.attribute(name)
    read = target(module, item.value) if item is not None else None
    is_of_type = read is not None and len(read.names) > _EXACT and read.names[0] == type_
    return module.find(read.address) if read is not None and is_of_type else None


TOLD: Final[dict[str, tuple[Told, ...]]] = {
    "aws_api_gateway_method.authorization": (_authorization,),
    "aws_api_gateway_method_settings.method_path": (_methods,),
    "aws_apigatewayv2_api.protocol_type": (_protocol_type,),
    "aws_apigatewayv2_authorizer.authorizer_type": (_authorizer_type,),
    "aws_apigatewayv2_integration.integration_type": (_route_type,),
    "aws_appsync_datasource.type": (_source_type,),
    "aws_lambda_permission.principal": (_principal,),
    "aws_msk_cluster.configuration_info.revision": (_revision,),
    "aws_sns_topic_subscription.protocol": (_protocol,),
    **{f"aws_ses_receipt_rule.{name}.position": (_position,) for name in _ACTIONS},
}
