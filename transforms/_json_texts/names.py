"""The arguments that take JSON.

Source: their pages, https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

from typing import Final

from fixer import hcl
from fixer.validation import Rejection

# Whatever type has them.
_JSON: Final = frozenset(
    {
        "access_policies",
        "access_policy",
        "assume_role_policy",
        "configuration_values",
        "configurations_json",
        "container_definitions",
        "container_properties",
        "dashboard_body",
        "definition",
        "delivery_policy",
        "event_pattern",
        "filter_policy",
        "inline_policy",
        "input",
        "input_parameters",
        "item",
        "job_parameters",
        "policy",
        "policy_body",
        "policy_document",
        "policy_text",
        "redrive_allow_policy",
        "redrive_policy",
        "replication_task_settings",
        "repository_policy",
        "resource_policy",
        "resource_policy_document",
        "secret_string",
        "table_mappings",
        "template_body",
    }
)
# Those that hold something else in other types: by type, path and name.
_OF_TYPES: Final = frozenset(
    {
        ("aws_api_gateway_model", "", "schema"),
        ("aws_api_gateway_stage", "access_log_settings", "format"),
        ("aws_apigatewayv2_model", "", "schema"),
        ("aws_apigatewayv2_stage", "access_log_settings", "format"),
        ("aws_emr_security_configuration", "", "configuration"),
        ("aws_glue_crawler", "", "configuration"),
        ("aws_grafana_workspace", "", "configuration"),
        ("aws_lambda_event_source_mapping", "filter_criteria.filter", "pattern"),
        ("aws_organizations_policy", "", "content"),
        ("aws_pipes_pipe", "source_parameters.filter_criteria.filter", "pattern"),
        ("aws_resourcegroups_group", "resource_query", "query"),
        ("aws_route53_traffic_policy", "", "document"),
        ("aws_ssm_document", "", "content"),
    }
)


def is_json(found: Rejection) -> bool:
    """Whether the argument takes JSON text."""
    declaration = found.declaration
    if declaration.kind not in ("resource", "data"):
        return False
    if (declaration.type, found.path, found.name) in _OF_TYPES:
        format_ = found.body.attribute("document_format") if found.body is not None else None
        text = format_.value.literal if format_ is not None and isinstance(format_.value, hcl.Template) else None
        return format_ is None or text == "JSON"
    return found.name in _JSON
