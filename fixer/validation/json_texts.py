"""Texts that the provider takes for JSON, and that are none.

The table is what the provider itself says: of AWS 5.100, `terraform validate` was given a text that is no JSON for each
argument of the schema. A state machine's definition is looked at by AWS alone, and is JSON, too.
Source: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation.json_syntax import Slip, slips
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.result_types import result_type

# An argument by its path, and the types that have it, without `aws_`.
_TABLE: Final = """
access_policies elasticsearch_domain elasticsearch_domain_policy opensearch_domain opensearch_domain_policy
access_policy cloudsearch_domain_service_access_policy cloudwatch_log_destination_policy glacier_vault
archive_policy sns_topic
assume_role_policy iam_role
attributes servicecatalogappregistry_attribute_group
authentication_profile_content redshift_authentication_profile
autoscaling_policy emr_instance_group
browser_policy workspacesweb_browser_settings
configuration emr_security_configuration glue_crawler grafana_workspace
configuration.template_configuration.template kendra_data_source
configurations_json emr_instance_group
container_definitions ecs_task_definition
container_properties batch_job_definition
content codecommit_approval_rule_template connect_contact_flow connect_contact_flow_module organizations_policy
  organizations_resource_policy
core_instance_group.autoscaling_policy emr_cluster
dashboard_body cloudwatch_dashboard
definition sfn_state_machine
definition.parameters servicecatalog_service_action
definition.value verifiedpermissions_schema
delivery_destination_policy cloudwatch_log_delivery_destination_policy
delivery_policy sns_topic sns_topic_subscription
details.policy s3control_multi_region_access_point_policy
event_pattern cloudwatch_event_archive cloudwatch_event_rule
external_table_definition dms_s3_endpoint
filter_policy sns_topic_subscription
inline_policy ssoadmin_permission_set_inline_policy
inline_policy.policy iam_role
input lambda_invocation
input_parameters config_config_rule config_organization_custom_policy_rule config_organization_custom_rule
  config_organization_managed_rule
item dynamodb_table_item
lifecycle_policy ecr_repository_creation_template
manifest rds_custom_db_engine_version
manifest_json controltower_landing_zone
metric_monitors.metric_definition.event_pattern evidently_launch
monitor_specification ce_anomaly_monitor
parameters servicecatalog_constraint
pattern evidently_segment
pipeline_definition sagemaker_pipeline
policy acmpca_policy api_gateway_domain_name api_gateway_rest_api api_gateway_rest_api_policy backup_vault_policy
  cloudwatch_event_bus_policy codebuild_resource_policy dynamodb_resource_policy ecr_lifecycle_policy
  ecr_registry_policy ecr_repository_policy ecrpublic_repository_policy efs_file_system_policy glacier_vault_lock
  glue_resource_policy iam_group_policy iam_policy iam_role_policy iam_user_policy iot_policy
  kinesis_resource_policy kms_external_key kms_key kms_key_policy kms_replica_external_key kms_replica_key
  media_store_container_policy msk_cluster_policy networkfirewall_resource_policy oam_sink_policy
  redshift_resource_policy redshiftserverless_resource_policy s3_access_point s3_bucket s3_bucket_policy
  s3control_access_grants_instance_resource_policy s3control_access_point_policy s3control_bucket_policy
  s3control_object_lambda_access_point_policy schemas_registry_policy secretsmanager_secret
  secretsmanager_secret_policy ses_identity_policy sesv2_email_identity_policy sns_topic
  sns_topic_data_protection_policy sns_topic_policy sqs_queue sqs_queue_policy transfer_access transfer_user
  vpc_endpoint vpc_endpoint_policy vpclattice_auth_policy vpclattice_resource_policy
policy_body cloudformation_stack
policy_document cloudwatch_log_account_policy cloudwatch_log_data_protection_policy cloudwatch_log_index_policy
  cloudwatch_log_resource_policy codeartifact_domain_permissions_policy codeartifact_repository_permissions_policy
  networkmanager_core_network_policy_attachment xray_resource_policy
redrive_allow_policy sqs_queue sqs_queue_redrive_allow_policy
redrive_policy sns_topic_subscription sqs_queue sqs_queue_redrive_policy
replay_policy sns_topic_subscription
replication_settings dms_replication_config
replication_task_settings dms_replication_task
repository_policy ecr_repository_creation_template
resource_policy s3tables_table_bucket_policy s3tables_table_policy sagemaker_model_package_group_policy
resource_properties route53profiles_resource_association
routing_rules s3_bucket_website_configuration
schema api_gateway_model apigatewayv2_model
security_service_policy_data.managed_service_data fms_policy
supplemental_settings dms_replication_config
table_mappings dms_replication_config dms_replication_task
template_body iot_provisioning_template
validator.content appconfig_configuration_profile
website.routing_rules s3_bucket
"""
# Those that are said to be a policy, in the same form.
_POLICIES: Final = """
assume_role_policy iam_role
inline_policy ssoadmin_permission_set_inline_policy
inline_policy.policy iam_role
policy glacier_vault_lock iam_group_policy iam_policy iam_role_policy iam_user_policy media_store_container_policy
  transfer_access transfer_user
"""
# Those that it says something else of.
_WORDS: Final = {
    "aws_batch_job_definition": "AWS Batch Job {} is invalid",
    "aws_dynamodb_table_item": 'Invalid format of "{}"',
    "aws_ecs_task_definition": "ECS Task Definition {} is invalid",
}
# What has to be an object, or a list of them: no text of any kind.
_DOCUMENT: Final = re.compile(r"polic|definition|pattern|body")
_TWICE: Final = "contains a JSON-encoded string, not a JSON-encoded object (have you double-encoded your JSON data?)"
# A call that makes JSON of a text: to parse all others takes long.
_OF_TEXT: Final = re.compile(r'jsonencode\(\s*(?:"|<<)')
_LOCAL: Final = re.compile(r"local\.([A-Za-z_][\w-]*)")
_QUOTE: Final = re.compile(r'\\.|"')


def json_rejections(module: Module) -> Iterator[Rejection]:
    """The texts that are to be JSON and are none, each with what is wrong first. `name` is that of the argument."""
    told: set[tuple[str, int]] = set()
    for declaration in module.declarations("resource"):
        for path in _read(_TABLE).get(declaration.type, ()) if not declaration.source.is_override else ():
            *around, name = path.split(".")
            for body in _bodies(declaration.body, around):
                given = body.attribute(name)
                where, item = _written(module, declaration, given) if given is not None else (declaration, None)
                said = (_wrong(name, item) or _unlisted(module, name, item)) if item is not None else ""
                if item is None or not said or (where.source.name, item.start) in told:
                    continue
                told.add((where.source.name, item.start))
                said = f"{_words(declaration.type, path, name)}: {said}."
                yield Rejection(Kind.JSON, where, item, name, said, body, path=".".join(around))


def _written(module: Module, declaration: Declaration, item: hcl.Attribute) -> tuple[Declaration, hcl.Attribute]:
    """Where the value of an argument is written: in it, or as the local value that it is."""
    found = _LOCAL.fullmatch(item.value_code)
    for local in module.declarations("locals") if found is not None else ():
        written = local.attribute(found[1]) if found is not None else None
        if written is not None:
            return local, written
    return declaration, item


def json_slips(value: hcl.Expression) -> tuple[Slip, ...]:
    """What is wrong with a heredoc as JSON, each where it stands in the file; of a text in quotes, only that it is."""
    if not isinstance(value, hcl.Template) or not _is_unconditional(value):
        return ()
    text, has_more = _masked(value)
    if not text.strip():
        return ()
    start = value.start + len(value.open) if value.is_heredoc else value.start
    told = []
    for slip in slips(text):
        if has_more and slip.kind in ("missing", "other"):
            # What is interpolated may be more than one value, and have its own commas.
            break
        told.append(slip._replace(start=start + slip.start, end=start + slip.end))
    return tuple(told)


@cache
def _read(table: str) -> Mapping[str, tuple[str, ...]]:
    """The paths of arguments, by type."""
    known: dict[str, tuple[str, ...]] = {}
    for row in table.replace("\n  ", " ").strip().split("\n"):
        path, *types = row.split()
        for type_ in types:
            known[f"aws_{type_}"] = (*known.get(f"aws_{type_}", ()), path)
    return known


def _bodies(body: hcl.Body, path: list[str]) -> Iterator[hcl.Body]:
    """The bodies of the blocks at a path, that of the whole for an empty one."""
    if not path:
        yield body
        return
    for block in body.blocks(path[0]):
        yield from _bodies(block.body, path[1:])


def twice_encoded(value: hcl.Expression) -> hcl.Template | None:
    """The text that is JSON already, of a call that makes JSON of it once more."""
    if not isinstance(value, hcl.FunctionCall) or value.name != "jsonencode" or len(value.arguments) != 1:
        return None
    text = value.arguments[0].value
    is_json = isinstance(text, hcl.Template) and _is_unconditional(text) and not json_slips(text)
    return text if isinstance(text, hcl.Template) and is_json and _masked(text)[0].lstrip()[:1] in ("{", "[") else None


def _wrong(name: str, item: hcl.Attribute) -> str:
    """What is said of the value of such an argument; empty if it is right, or nobody knows."""
    if item.value_code.startswith("jsonencode("):
        is_text = _OF_TEXT.match(item.value_code) and _DOCUMENT.search(name)
        is_document = is_text and twice_encoded(item.value) is not None
        return _TWICE if is_document else ""
    found = next(iter(json_slips(item.value)), None) if item.value_code.startswith(("<<", '"')) else None
    return found.said if found is not None else ""


def _unlisted(module: Module, name: str, item: hcl.Attribute) -> str:
    """What is said of one container where a list of them is taken; empty of all else."""
    if name != "container_definitions":
        return ""
    value, is_one = item.value, False
    if isinstance(value, hcl.Template) and _is_unconditional(value):
        is_one = _masked(value)[0].lstrip()[:1] == "{"
    elif isinstance(value, hcl.FunctionCall) and value.name == "jsonencode" and len(value.arguments) == 1:
        is_one = result_type(module, value.arguments[0].value)[:1] in ("m", "o")
    return "json: cannot unmarshal object into Go value of type []types.ContainerDefinition" if is_one else ""


def _words(type_: str, path: str, name: str) -> str:
    if type_ in _WORDS:
        return _WORDS[type_].format(name)
    is_policy = path in _read(_POLICIES).get(type_, ())
    return f'"{name}" contains an invalid JSON{" policy" if is_policy else ""}'


def _is_unconditional(value: hcl.Template) -> bool:
    """Whether nothing of a text is written on a condition, or several times."""
    return all(isinstance(part, hcl.TemplateLiteral | hcl.Interpolation) for part in value.parts)


def _masked(value: hcl.Template) -> tuple[str, bool]:
    """The text, as long as it is written if it is a heredoc, with a letter or a number for what is interpolated; and
    whether anything is that stands in no string.
    """
    parts, in_string, has_more = list[str](), False, False
    if not value.is_heredoc and value.literal is not None:
        return value.literal, False
    for part in value.parts:
        if isinstance(part, hcl.TemplateLiteral):
            text = part.text if value.is_heredoc else _unescaped(part.text)
            in_string ^= sum(found[0] == '"' for found in _QUOTE.finditer(text)) % 2 == 1
            parts.append(text)
        elif in_string:
            parts.append("x" * len(part.code))
        else:
            parts.append("0".ljust(len(part.code)))
            has_more = True
    return "".join(parts), has_more


def _unescaped(code: str) -> str:
    """What a part of a text in quotes says."""
    return hcl.Template(open='"', parts=(hcl.TemplateLiteral(text=code),), close='"').literal or ""
