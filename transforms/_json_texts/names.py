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
        "archive_policy",
        "assume_role_policy",
        "autoscaling_policy",
        "base_policy_document",
        "configuration_values",
        "configurations_json",
        "container_definitions",
        "container_properties",
        "dashboard_body",
        "definition",
        "delivery_destination_policy",
        "delivery_policy",
        "event_pattern",
        "external_table_definition",
        "filter_policy",
        "inline_policy",
        "input",
        "input_parameters",
        "item",
        "job_parameters",
        "lifecycle_policy",
        "managed_service_data",
        "manifest_json",
        "monitor_specification",
        "policy",
        "policy_body",
        "policy_document",
        "policy_text",
        "redrive_allow_policy",
        "redrive_policy",
        "replay_policy",
        "replication_settings",
        "replication_task_settings",
        "repository_policy",
        "resource_policy",
        "resource_policy_document",
        "routing_rules",
        "rule_definition",
        "rule_json",
        "secret_string",
        "session_policy",
        "supplemental_settings",
        "table_mappings",
        "template_body",
    }
)
# Those that hold something else in other types, and those that take any text: by type, path and name.
_OF_TYPES: Final = frozenset(
    {
        ("aws_alb_listener", "default_action.fixed_response", "message_body"),
        ("aws_alb_listener_rule", "action.fixed_response", "message_body"),
        ("aws_api_gateway_model", "", "schema"),
        ("aws_api_gateway_rest_api", "", "body"),
        ("aws_api_gateway_rest_api_put", "", "body"),
        ("aws_api_gateway_stage", "access_log_settings", "format"),
        ("aws_apigatewayv2_api", "", "body"),
        ("aws_apigatewayv2_model", "", "schema"),
        ("aws_apigatewayv2_stage", "access_log_settings", "format"),
        ("aws_appconfig_configuration_profile", "validator", "content"),
        ("aws_appconfig_hosted_configuration_version", "", "content"),
        ("aws_autoscaling_lifecycle_hook", "", "notification_metadata"),
        ("aws_codecommit_approval_rule_template", "", "content"),
        ("aws_connect_contact_flow", "", "content"),
        ("aws_connect_contact_flow_module", "", "content"),
        ("aws_emr_security_configuration", "", "configuration"),
        ("aws_glue_crawler", "", "configuration"),
        ("aws_grafana_workspace", "", "configuration"),
        ("aws_lambda_event_source_mapping", "filter_criteria.filter", "pattern"),
        ("aws_lb_listener", "default_action.fixed_response", "message_body"),
        ("aws_lb_listener_rule", "action.fixed_response", "message_body"),
        ("aws_organizations_policy", "", "content"),
        ("aws_organizations_resource_policy", "", "content"),
        ("aws_pipes_pipe", "source_parameters.filter_criteria.filter", "pattern"),
        ("aws_resourcegroups_group", "resource_query", "query"),
        ("aws_route53_traffic_policy", "", "document"),
        ("aws_s3_bucket_object", "", "content"),
        ("aws_s3_object", "", "content"),
        ("aws_schemas_schema", "", "content"),
        ("aws_servicecatalog_constraint", "", "parameters"),
        ("aws_servicecatalogappregistry_attribute_group", "", "attributes"),
        ("aws_ssm_document", "", "content"),
        ("aws_ssm_maintenance_window_task", "task_invocation_parameters.lambda_parameters", "payload"),
        ("aws_ssm_parameter", "", "insecure_value"),
        ("aws_ssm_parameter", "", "value"),
        ("aws_wafv2_rule_group", "custom_response_body", "content"),
        ("aws_wafv2_web_acl", "custom_response_body", "content"),
        ("local_file", "", "content"),
        ("local_sensitive_file", "", "content"),
    }
)
# Maps whose values are texts of a module's own, or JSON.
_IN_MAPS: Final = frozenset(
    {
        ("aws_api_gateway_integration", "", "request_templates"),
        ("aws_api_gateway_integration_response", "", "response_templates"),
        ("aws_lambda_function", "environment", "variables"),
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


def holds_json(found: Rejection) -> bool:
    """Whether the argument is a map in which an object can be JSON text only."""
    declaration = found.declaration
    return declaration.kind == "resource" and (declaration.type, found.path, found.name) in _IN_MAPS
