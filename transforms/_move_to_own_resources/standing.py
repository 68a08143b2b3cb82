"""Why something cannot become a resource of its own: one is there already, or what is meant cannot be told."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation import Rejection
from transforms._move_to_own_resources.linked import is_for, is_for_certain
from transforms._move_to_own_resources.log_groups import LOG_GROUP, doubtful_group, group_of
from transforms._move_to_own_resources.parts import parts, row_of
from transforms._move_to_own_resources.row import EVERY, PART, WHOLE, Row
from transforms._own_resources.sameness import unlike

# The resources of which one thing may have several.
MANY: Final = frozenset(
    {
        "aws_api_gateway_authorizer",
        "aws_api_gateway_method_response",
        "aws_api_gateway_model",
        "aws_api_gateway_resource",
        "aws_api_gateway_usage_plan_key",
        "aws_apigatewayv2_authorizer",
        "aws_apigatewayv2_integration",
        "aws_apigatewayv2_route",
        "aws_apigatewayv2_stage",
        "aws_appsync_api_key",
        "aws_appsync_datasource",
        "aws_appsync_function",
        "aws_appsync_resolver",
        "aws_autoscaling_lifecycle_hook",
        "aws_autoscaling_notification",
        "aws_autoscaling_policy",
        "aws_autoscaling_schedule",
        "aws_backup_selection",
        "aws_budgets_budget_action",
        "aws_cloudwatch_event_archive",
        "aws_cloudwatch_event_target",
        "aws_cloudwatch_log_metric_filter",
        "aws_cloudwatch_log_stream",
        "aws_cloudwatch_log_subscription_filter",
        "aws_cognito_resource_server",
        "aws_cognito_user_group",
        "aws_cognito_user_pool_client",
        "aws_db_instance_role_association",
        "aws_db_proxy_target",
        "aws_docdb_cluster_instance",
        "aws_dynamodb_table_item",
        "aws_ec2_client_vpn_authorization_rule",
        "aws_ec2_client_vpn_network_association",
        "aws_ec2_client_vpn_route",
        "aws_ec2_transit_gateway_route",
        "aws_efs_access_point",
        "aws_efs_mount_target",
        "aws_eks_access_entry",
        "aws_eks_addon",
        "aws_eks_fargate_profile",
        "aws_eks_node_group",
        "aws_globalaccelerator_endpoint_group",
        "aws_globalaccelerator_listener",
        "aws_glue_catalog_table",
        "aws_guardduty_detector_feature",
        "aws_guardduty_filter",
        "aws_iam_access_key",
        "aws_iam_group_policy",
        "aws_iam_group_policy_attachment",
        "aws_iam_role_policy_attachment",
        "aws_iam_user_policy",
        "aws_iam_user_policy_attachment",
        "aws_kinesis_stream_consumer",
        "aws_kms_alias",
        "aws_kms_grant",
        "aws_lambda_alias",
        "aws_lambda_event_source_mapping",
        "aws_lambda_permission",
        "aws_lb_listener",
        "aws_lb_listener_certificate",
        "aws_lb_listener_rule",
        "aws_lb_target_group_attachment",
        "aws_neptune_cluster_instance",
        "aws_network_acl_rule",
        "aws_organizations_policy_attachment",
        "aws_rds_cluster_endpoint",
        "aws_rds_cluster_instance",
        "aws_rds_cluster_role_association",
        "aws_route",
        "aws_route53_record",
        "aws_route53_resolver_query_log_config_association",
        "aws_route53_resolver_rule_association",
        "aws_route_table_association",
        "aws_s3_bucket_analytics_configuration",
        "aws_s3_bucket_intelligent_tiering_configuration",
        "aws_s3_bucket_inventory",
        "aws_s3_bucket_metric",
        "aws_s3_object",
        "aws_servicecatalog_product_portfolio_association",
        "aws_ses_event_destination",
        "aws_sesv2_configuration_set_event_destination",
        "aws_sfn_alias",
        "aws_sns_topic_subscription",
        "aws_ssm_maintenance_window_target",
        "aws_ssm_maintenance_window_task",
        "aws_ssm_patch_group",
        "aws_ssoadmin_managed_policy_attachment",
        "aws_subnet",
        "aws_volume_attachment",
        "aws_vpc_ipv4_cidr_block_association",
        "aws_vpclattice_listener",
        "aws_vpclattice_listener_rule",
        "aws_vpclattice_target_group_attachment",
        "aws_vpn_connection_route",
        "aws_vpn_gateway_route_propagation",
        "aws_wafv2_web_acl_association",
    }
)

# Of a web ACL there may be several of these, and one of each of what has it.
WEB_ACL: Final = "aws_wafv2_web_acl_association"
_OF_WEB_ACL: Final = "aws_wafv2_web_acl"
# What switches a resource on that something becomes, and off where it says anything else.
_SWITCHES: Final = {"aws_secretsmanager_secret_rotation": "rotation_enabled"}


def obstacle(module: Module, own: str, row: Row, those: list[Rejection]) -> str:
    """Why these cannot become a resource of their own; empty if they can."""
    owner = those[0].declaration
    switch = owner.attribute(_SWITCHES.get(own, ""))
    if switch is not None and switch.value_code == "false":
        return f"It is {own}, and {switch.name} = false switches that off: remove both where it is meant, else it alone"
    if switch is not None and switch.value_code != "true":
        return f"It is {own}, and whether there is to be one is told by {switch.name}: write that, with its count"
    if own == "aws_wafv2_web_acl_association" and owner.value_code("scope").strip('"') not in ("", "REGIONAL"):
        return "A distribution names it itself: write web_acl_id there"
    standing = there(module, owner, own, row)
    if own == LOG_GROUP and standing is None and (why := doubtful_group(module, owner)):
        return why
    if standing is not None and row.form != PART:
        code = parts(module, those[0], row) if len(those) == 1 else []
        why = unlike(hcl.parse(code[0]).body, standing.body) if len(code) == 1 else ""
        rest = f", which has {why}: keep one of them" if why else ": put it there"
        is_certain = is_for_certain(module, owner, standing, row)
        return f"{standing.address} {'is' if is_certain else 'may be'} for it{rest}"
    lifecycles = "".join([block.code for block in owner.body.blocks("lifecycle")])
    if ignored := [one.name for one in those if re.search(rf"\b{one.name}\b", lifecycles)]:
        return f"It is {own}, and the lifecycle names {ignored[0]}: change both"
    if any(isinstance(one.node, hcl.Block) and one.node.type == "dynamic" and row.form == WHOLE for one in those):
        return f"It is {own}: write that with the count that is meant"
    if len(those) > 1 and any((each := row_of(module, one)) is not None and each.right == EVERY for one in those):
        return f"They are {own}: write that"
    return ""


def there(module: Module, owner: Declaration, own: str, row: Row) -> Declaration | None:
    """The resource that is for another one already, or may be, of which there is no more than one."""
    if own == LOG_GROUP:
        return group_of(module, owner)
    has_many = own in MANY and not (own == WEB_ACL and owner.type != _OF_WEB_ACL)
    found = [one for one in module.resources(own) if is_for(module, owner, one, row)] if not has_many else []
    return min(found, key=lambda one: not is_for_certain(module, owner, one, row), default=None)
