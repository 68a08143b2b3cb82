"""Rules of values that a provider checks itself and does not tell with its schema.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_alias#name-1,
.../resources/db_instance#performance_insights_retention_period-1, .../resources/rds_cluster#engine-1, and, of what may
be left out and not be empty, .../guides/version-4-upgrade; the words are the provider's but of the last.
"""

import json
from typing import Final

from fixer.module import Declaration
from fixer.provider.forms import form_of
from fixer.provider.schema import Argument, Rule
from fixer.validation.lengths import length_of

_ALIAS: Final = Rule(
    match=r"^alias/[0-9A-Za-z_/-]+$", says="must begin with 'alias/' and be comprised of only [0-9A-Za-z_/-]"
)
# Whatever else there may be, these are none.
_EXTENDED: Final = Rule(
    match=r"^(?!(?:Average|Maximum|Minimum|SampleCount|Sum|P[0-9.]+)$)",
    says="invalid statistic, see: "
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html",
)
_PERIOD: Final = Rule(one_of=("7", "731"), divisor=31)
# The engines that there are, and those that somebody has made.
_ENGINE: Final = Rule(one_of=("aurora-mysql", "aurora-postgresql", "mysql", "postgres"), match="^custom-")
_GIVEN: Final = Rule(match=".", says="must not be empty")
# Of blocks that are sets, the schemas that come with tffix do not tell.
_OF_ACLS: Final = {
    "action": Rule(one_of=("allow", "deny"), ignores_case=True),
    "cidr_block": _GIVEN,
    "ipv6_cidr_block": _GIVEN,
    "rule_no": Rule(range=(1, 32766)),
}
_RULES_OF_ACLS: Final = (
    (type_, f"{direction}.{name}", rule)
    for type_ in ("aws_default_network_acl", "aws_network_acl")
    for direction in ("egress", "ingress")
    for name, rule in _OF_ACLS.items()
)
# Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateReportPlan.html (ReportPlanName)
_REPORT_PLAN: Final = Rule(
    match=r"^(?![0-9])[^-./: ]*$",
    says="must start with a letter and consist of letters, numbers, and underscores",
)
# Source: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgent.html (instruction)
_INSTRUCTION: Final = Rule(length=(40, 20000))
# A name, with what may stand in front of it and behind it, or an ARN.
# Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html (FunctionName)
_FUNCTION: Final = Rule(match=r"^(?:arn:.*$)?[^./ ]*$", says="must be valid function name or function ARN")
# Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAddon.html and .../API_UpdateAddon.html
_ON_CREATE: Final = Rule(one_of=("NONE", "OVERWRITE"))
_ON_UPDATE: Final = Rule(one_of=("OVERWRITE", "NONE", "PRESERVE"))
_ASCII: Final = "only ASCII letters, digits, and hyphens allowed in {}, and it must begin with a letter"
_ARN: Final = Rule(match="^(arn:[^:]*:[^:]*:[^:]*:[^:]*:|$)", says="is an invalid ARN: arn: invalid prefix")
_PLAIN: Final = r"^[0-9A-Za-z_ .:/()#,@\[\]+=&;{}!$*-]*$"
_DESCRIPTION: Final = Rule(
    match=_PLAIN,
    says=f"doesn't comply with restrictions ({json.dumps(_PLAIN)})",
    length=(None, 255),
)
# Names in blocks that are sets, of which the schemas that come with tffix do not tell: the provider was asked.
_OF_TEMPLATES: Final = Rule(match="^[^: ]*$", says='"name" can only alphanumeric characters and ()./_- symbols')
_OF_RULES: Final = Rule(
    match="^[^/: ]*$", says="must contain only alphanumeric characters, hyphens, underscores, and periods"
)
_OF_VAULTS: Final = Rule(match="^[^./: ]*$", says="must contain only alphanumeric characters, hyphens, and underscores")
_OF_METRICS: Final = Rule(match="^[^./: ]*$", says="must contain only alphanumeric hyphen and underscore characters")
_OF_EVENTS: Final = Rule(match="^[^/: ]*$", says='"rule" doesn\'t comply with restrictions ("^[0-9A-Za-z_.-]+$")')
_RULES_OF_GROUPS: Final = (
    (type_, f"{direction}.description")
    for type_ in ("aws_default_security_group", "aws_security_group")
    for direction in ("egress", "ingress")
)
# By kind, type and the path of the argument.
_RULES: Final = {
    ("data", "aws_kms_alias", "name"): _ALIAS,
    ("resource", "aws_autoscaling_group", "launch_template.name"): _OF_TEMPLATES,
    ("resource", "aws_backup_plan", "rule.rule_name"): _OF_RULES,
    ("resource", "aws_backup_plan", "rule.target_vault_name"): _OF_VAULTS,
    ("resource", "aws_cloudwatch_event_target", "rule"): _OF_EVENTS,
    ("resource", "aws_cloudwatch_metric_alarm", "extended_statistic"): _EXTENDED,
    ("resource", "aws_backup_report_plan", "name"): _REPORT_PLAN,
    ("resource", "aws_bedrockagent_agent", "instruction"): _INSTRUCTION,
    ("resource", "aws_db_event_subscription", "name"): Rule(
        match="^(?![0-9])(?!-)(?!.*-$)(?!.*--)[^_./: ]*$", says=_ASCII.format('"name"')
    ),
    ("resource", "aws_db_event_subscription", "name_prefix"): Rule(
        match="^(?![0-9])(?!-)(?!.*--)[^_./: ]*$", says=_ASCII.format('"name_prefix"'), length=(None, 229)
    ),
    ("resource", "aws_db_instance", "performance_insights_retention_period"): _PERIOD,
    **{("resource", type_, path): rule for type_, path, rule in _RULES_OF_ACLS},
    **{("resource", type_, path): _DESCRIPTION for type_, path in _RULES_OF_GROUPS},
    ("resource", "aws_customer_gateway", "ip_address"): _GIVEN,
    ("resource", "aws_default_vpc", "ipv6_cidr_block"): _GIVEN,
    ("resource", "aws_efs_mount_target", "ip_address"): _GIVEN,
    ("resource", "aws_eks_addon", "resolve_conflicts"): _ON_UPDATE,
    ("resource", "aws_eks_addon", "resolve_conflicts_on_create"): _ON_CREATE,
    ("resource", "aws_eks_addon", "resolve_conflicts_on_update"): _ON_UPDATE,
    ("resource", "aws_eks_node_group", "launch_template.name"): _OF_TEMPLATES,
    ("resource", "aws_iam_role", "inline_policy.name"): Rule(match="^[^/: ]*$", says="must match [\\w+=,.@-]"),
    ("resource", "aws_instance", "private_ip"): _GIVEN,
    ("resource", "aws_kms_alias", "name"): _ALIAS,
    ("resource", "aws_kms_alias", "name_prefix"): _ALIAS,
    ("resource", "aws_lambda_function", "function_name"): _FUNCTION,
    ("resource", "aws_lambda_permission", "function_name"): _FUNCTION,
    ("resource", "aws_launch_template", "iam_instance_profile.arn"): _ARN,
    ("resource", "aws_rds_cluster", "engine"): _ENGINE,
    ("resource", "aws_rds_cluster", "performance_insights_retention_period"): _PERIOD,
    ("resource", "aws_rds_cluster_instance", "engine"): _ENGINE,
    ("resource", "aws_rds_cluster_instance", "performance_insights_retention_period"): _PERIOD,
    ("resource", "aws_route", "destination_cidr_block"): _GIVEN,
    ("resource", "aws_route", "destination_ipv6_cidr_block"): _GIVEN,
    ("resource", "aws_security_group_rule", "description"): _DESCRIPTION,
    ("resource", "aws_spot_fleet_request", "launch_specification.iam_instance_profile_arn"): _ARN,
    ("resource", "aws_spot_instance_request", "private_ip"): _GIVEN,
    ("resource", "aws_subnet", "ipv6_cidr_block"): _GIVEN,
    ("resource", "aws_vpc", "ipv6_cidr_block"): _GIVEN,
    ("resource", "aws_wafv2_web_acl", "rule.visibility_config.metric_name"): _OF_METRICS,
    ("resource", "aws_vpc_ipv6_cidr_block_association", "ipv6_cidr_block"): _GIVEN,
}
# Data sources that are asked for by an `id` which others may have, too; of all others the provider alone gives it.
_ASKED_BY_ID: Final = frozenset(
    {
        "aws_arn",
        "aws_billing_service_account",
        "aws_caller_identity",
        "aws_cloudfront_response_headers_policy",
        "aws_customer_gateway",
        "aws_datazone_domain",
        "aws_default_tags",
        "aws_ec2_local_gateway",
        "aws_ec2_local_gateway_virtual_interface",
        "aws_ec2_local_gateway_virtual_interface_group",
        "aws_ec2_managed_prefix_list",
        "aws_ec2_transit_gateway",
        "aws_ec2_transit_gateway_peering_attachment",
        "aws_ec2_transit_gateway_route_table",
        "aws_ec2_transit_gateway_vpc_attachment",
        "aws_eip",
        "aws_fsx_ontap_storage_virtual_machine",
        "aws_globalaccelerator_accelerator",
        "aws_guardduty_detector",
        "aws_ip_ranges",
        "aws_launch_template",
        "aws_nat_gateway",
        "aws_network_interface",
        "aws_opensearchserverless_collection",
        "aws_outposts_outpost",
        "aws_outposts_site",
        "aws_partition",
        "aws_rds_certificate",
        "aws_region",
        "aws_regions",
        "aws_security_group",
        "aws_service",
        "aws_servicecatalogappregistry_attribute_group",
        "aws_subnet",
        "aws_vpc",
        "aws_vpc_endpoint",
        "aws_vpc_peering_connection",
        "aws_vpn_gateway",
    }
)


def rule_of(declaration: Declaration, path: str, argument: Argument) -> Rule:
    """What the values of an argument at a path are held to, by the schema or by what is known besides."""
    known = _RULES.get((declaration.kind, declaration.type, path))
    rule = argument.rule
    if known is not None and not rule.one_of and not rule.match:
        rule = rule._replace(**{name: told for name, told in known._asdict().items() if told})
    if declaration.kind == "resource" and (length := length_of(declaration.type, path)) is not None:
        rule = rule._replace(length=length)
    form = form_of(declaration.kind, declaration.type, path)
    return rule._replace(form=form) if form else rule


def is_own_id(declaration: Declaration, argument: Argument, *, is_known: bool) -> bool:
    """Whether nobody may set the `id` of a resource or a data source, whose provider is of the older kind.

    The schema has it as optional. `is_known` is whether it is that which comes with tffix.
    """
    if not argument.flags.startswith("oc"):
        return False
    return declaration.kind == "resource" or (is_known and declaration.type not in _ASKED_BY_ID)
