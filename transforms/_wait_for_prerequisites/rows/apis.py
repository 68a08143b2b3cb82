"""What the parts of an API need of each other."""

from typing import Final

from transforms._wait_for_prerequisites.row import Row

_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/"
_OF_API: Final = ("rest_api_id",)
_OF_METHOD: Final = ("resource_id", "http_method")
_OF_RESPONSE: Final = (*_OF_METHOD, "status_code")
_ROUTES: Final = {"aws_apigatewayv2_route": ("api_id",)}
_ACCOUNT: Final = {"aws_api_gateway_account": ()}
_LOGS: Final = "CloudWatch Logs role ARN must be set in account settings to enable logging"

APIS: Final = (
    Row(
        ("aws_api_gateway_integration", "aws_api_gateway_method_response"),
        {"aws_api_gateway_method": _OF_METHOD},
        "Invalid Method identifier specified",
        f"{_DOCS}api_gateway_integration",
        _OF_METHOD,
    ),
    Row(
        ("aws_api_gateway_deployment",),
        {"aws_api_gateway_integration": _OF_API},
        "No integration defined for method",
        f"{_DOCS}api_gateway_deployment",
        _OF_API,
    ),
    Row(
        ("aws_api_gateway_deployment",),
        {"aws_api_gateway_rest_api_policy": _OF_API},
        "Private REST API doesn't have a resource policy attached to it",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-create.html",
        _OF_API,
        part_of="rest_api_id",
        of_kind='"PRIVATE"',
    ),
    Row(
        ("aws_api_gateway_integration_response",),
        {"aws_api_gateway_integration": _OF_METHOD},
        "No integration defined for method",
        f"{_DOCS}api_gateway_integration_response",
        _OF_METHOD,
    ),
    Row(
        ("aws_api_gateway_integration_response",),
        {"aws_api_gateway_method_response": _OF_RESPONSE},
        "the method has no response of that status code before",
        f"{_DOCS}api_gateway_integration_response",
        _OF_RESPONSE,
    ),
    *[
        Row(
            ("aws_api_gateway_account",),
            {type_: ("role",)},
            "The role ARN does not have required permissions configured",
            "https://github.com/hashicorp/terraform-provider-aws/issues/11711",
            ("cloudwatch_role_arn",),
            may_follow=True,
        )
        for type_ in ("aws_iam_role_policy_attachment", "aws_iam_role_policy")
    ],
    Row(("aws_api_gateway_stage",), _ACCOUNT, _LOGS, f"{_DOCS}api_gateway_account", with_="access_log_settings"),
    Row(("aws_api_gateway_method_settings",), _ACCOUNT, _LOGS, f"{_DOCS}api_gateway_account"),
    Row(
        ("aws_apigatewayv2_deployment",),
        _ROUTES,
        "At least one route is required before deploying the Api",
        f"{_DOCS}apigatewayv2_deployment",
        ("api_id",),
    ),
    Row(
        ("aws_apigatewayv2_stage",),
        _ROUTES,
        "Unable to find Route by key within the provided RouteSettings",
        "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages.html",
        ("api_id",),
        with_="route_settings",
    ),
)
