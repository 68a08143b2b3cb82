"""The arguments that take JSON text under a name that means something else in other places.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each, and of the logs
https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html (an object in one line is JSON).
"""

from typing import Final

from fixer.validation import Rejection

_PLACES: Final = frozenset(
    {
        ("aws_api_gateway_model", "schema"),
        ("aws_api_gateway_stage", "access_log_settings.format"),
        ("aws_apigatewayv2_model", "schema"),
        ("aws_apigatewayv2_stage", "access_log_settings.format"),
        ("aws_lambda_event_source_mapping", "filter_criteria.filter.pattern"),
        ("aws_pipes_pipe", "source_parameters.filter_criteria.filter.pattern"),
    }
)


def is_document(found: Rejection) -> bool:
    """Whether the argument of a resource takes JSON text at its place."""
    path = f"{found.path}.{found.name}" if found.path else found.name
    return found.declaration.kind == "resource" and (found.declaration.type, path) in _PLACES
