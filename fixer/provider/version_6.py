"""What version 6 of the AWS provider took away, and what stands for it. A row is a fact, and says where it is from.

What 6 added is in its schemas (`shipped.aws_6`), as is what it took away: the rows say what to write instead, and tell
without the schemas which modules the version matters for.
"""

from typing import Final, NamedTuple

_PAGES: Final = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources"
GUIDE: Final = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade"


class Change(NamedTuple):
    """Something that 5.100 takes and 6 does not; `instead` says what to write, or why it is gone.

    `kind` is `resource` or `data`. `name` is that of an argument, a block or an attribute of the outermost block, or
    empty where the type is gone. `is_needed`: 6 does not do without it, and 5.100 does.
    """

    kind: str
    type: str
    name: str
    instead: str
    section: str = ""
    is_needed: bool = False

    @property
    def source(self) -> str:
        """The section of the guide that tells of it, or the page of the type where the guide does not."""
        if self.section.startswith("https:"):
            return self.section
        what = "resource" if self.kind == "resource" else "data-source"
        return f"{GUIDE}#{self.section or f'{what}-{self.type}'}"


def _gone(section: str, why: str, *types: str) -> tuple[Change, ...]:
    return tuple([Change("resource", f"aws_{type_}", "", why, section) for type_ in types])


def _of(kind: str, type_: str, instead: str, *names: str) -> tuple[Change, ...]:
    return tuple([Change(kind, type_, name, instead) for name in names])


_INFERENCE: Final = "Amazon Elastic Inference reached its end of life in April 2024."
_GRAPHICS: Final = "Amazon Elastic Graphics reached its end of life in January 2024."
_STAGE: Final = "Use the resource aws_api_gateway_stage instead."
_OPTIONS: Final = "Use a block cpu_options instead."
_DASHBOARDS: Final = "OpenSearch has dashboards in place of Kibana: use dashboard_endpoint instead."

CHANGES: Final = (
    *_gone(
        "opsworks-stacks-removal",
        "AWS OpsWorks Stacks reached its end of life.",
        *(f"opsworks_{name}" for name in ("application", "instance", "permission", "rds_db_instance", "stack")),
        *(f"opsworks_{name}_layer" for name in ("custom", "ecs_cluster", "ganglia", "haproxy", "java_app")),
        *(f"opsworks_{name}_layer" for name in ("memcached", "mysql", "nodejs_app", "php_app", "rails_app")),
        *("opsworks_static_web_layer", "opsworks_user_profile"),
    ),
    *_gone("simpledb-support-removed", "Amazon SimpleDB is not supported any more.", "simpledb_domain"),
    *_gone(
        "worklink-support-removed",
        "Amazon WorkLink is not supported any more.",
        *("worklink_fleet", "worklink_website_certificate_authority_association"),
    ),
    Change(
        "data",
        "aws_redshift_service_account",
        "",
        "Name the service as the principal of the policy instead: redshift.amazonaws.com.",
        "resource-aws_redshift_service_account",
    ),
    *_of("data", "aws_batch_compute_environment", "Use name instead.", "compute_environment_name"),
    *_of("data", "aws_ecs_task_definition", _INFERENCE, "inference_accelerator"),
    *_of("data", "aws_ecs_task_execution", _INFERENCE, "overrides.inference_accelerator_overrides"),
    *_of("data", "aws_globalaccelerator_accelerator", "It is read only now: use arn or name instead.", "id"),
    *_of("data", "aws_identitystore_group", "Use alternate_identifier instead.", "filter"),
    *_of("data", "aws_identitystore_user", "Use alternate_identifier instead.", "filter"),
    *_of("data", "aws_launch_template", _GRAPHICS, "elastic_gpu_specifications"),
    *_of("data", "aws_launch_template", _INFERENCE, "elastic_inference_accelerator"),
    *_of("data", "aws_opensearch_domain", _DASHBOARDS, "kibana_endpoint"),
    *_of("data", "aws_quicksight_data_set", "Use tags instead.", "tags_all"),
    *_of("data", "aws_service_discovery_service", "Use tags instead.", "tags_all"),
    *_of("data", "aws_vpc_peering_connection", "It is read only now.", "region", "peer_region"),
    *_of("resource", "aws_api_gateway_account", "Its settings are always reset now.", "reset_on_delete"),
    *_of("resource", "aws_api_gateway_deployment", _STAGE, "stage_name", "stage_description", "canary_settings"),
    *_of("resource", "aws_api_gateway_deployment", _STAGE, "invoke_url", "execution_arn"),
    *_of("resource", "aws_batch_compute_environment", "Use name instead.", "compute_environment_name"),
    *_of("resource", "aws_batch_compute_environment", "Use name_prefix instead.", "compute_environment_name_prefix"),
    *_of("resource", "aws_batch_job_queue", "Use blocks compute_environment_order instead.", "compute_environments"),
    *_of("resource", "aws_cloudfront_response_headers_policy", "It is read only now.", "etag"),
    Change("resource", "aws_cur_report_definition", "s3_prefix", "", is_needed=True),
    *_of("resource", "aws_dms_endpoint", "Use the resource aws_dms_s3_endpoint instead.", "s3_settings"),
    *_of("resource", "aws_dx_gateway_association", "Use associated_gateway_id instead.", "vpn_gateway_id"),
    *_of("resource", "aws_ecs_task_definition", _INFERENCE, "inference_accelerator"),
    *_of("resource", "aws_eip", 'Use domain = "vpc" instead.', "vpc"),
    *_of(
        "resource",
        "aws_eks_addon",
        "Use resolve_conflicts_on_create and resolve_conflicts_on_update instead.",
        "resolve_conflicts",
    ),
    *_of("resource", "aws_flow_log", "Use log_destination with the log group's ARN instead.", "log_group_name"),
    *_of(
        "resource",
        "aws_guardduty_organization_configuration",
        "Use auto_enable_organization_members instead.",
        "auto_enable",
    ),
    Change(
        "resource",
        "aws_guardduty_organization_configuration",
        "auto_enable_organization_members",
        "",
        is_needed=True,
    ),
    *_of("resource", "aws_instance", _OPTIONS, "cpu_core_count", "cpu_threads_per_core"),
    *_of("resource", "aws_launch_template", _GRAPHICS, "elastic_gpu_specifications"),
    *_of("resource", "aws_launch_template", _INFERENCE, "elastic_inference_accelerator"),
    *_of("resource", "aws_networkmanager_core_network", "Use base_policy_regions instead.", "base_policy_region"),
    *_of("resource", "aws_opensearch_domain", _DASHBOARDS, "kibana_endpoint"),
    *_of("resource", "aws_redshift_cluster", "Use the resource aws_redshift_logging instead.", "logging"),
    *_of("resource", "aws_redshift_cluster", "Use the resource aws_redshift_snapshot_copy instead.", "snapshot_copy"),
    *_of(
        "resource",
        "aws_redshift_cluster",
        "It is read only now.",
        *("cluster_public_key", "cluster_revision_number", "endpoint"),
    ),
    *_of(
        "resource",
        "aws_sagemaker_notebook_instance",
        "Use an instance_type with Inferentia instead.",
        "accelerator_types",
    ),
    Change("resource", "aws_spot_instance_request", "cpu_core_count", _OPTIONS, "resource-aws_instance"),
    Change("resource", "aws_spot_instance_request", "cpu_threads_per_core", _OPTIONS, "resource-aws_instance"),
    *_of("resource", "aws_spot_instance_request", "AWS has no such requests any more.", "block_duration_minutes"),
    *_of("resource", "aws_ssm_association", "Use blocks targets instead.", "instance_id"),
    # Told by the schemas of 5.100 and 6, not by the guide.
    Change(
        "resource",
        "aws_macie2_classification_export_configuration",
        "s3_destination",
        "",
        f"{_PAGES}/macie2_classification_export_configuration",
        is_needed=True,
    ),
    Change(
        "resource",
        "aws_ssoadmin_account_assignment",
        "target_type",
        "",
        f"{_PAGES}/ssoadmin_account_assignment",
        is_needed=True,
    ),
)


def _by_type() -> dict[tuple[str, str], dict[str, Change]]:
    found: dict[tuple[str, str], dict[str, Change]] = {}
    for change in CHANGES:
        found.setdefault((change.kind, change.type), {})[change.name] = change
    return found


BY_TYPE: Final = _by_type()


def change_of(kind: str, type_: str, name: str) -> Change | None:
    """What 6 did to an argument, block or attribute, or (`name` is empty) to a type."""
    return BY_TYPE.get((kind, type_), {}).get(name)


def changes_of(kind: str, type_: str) -> tuple[Change, ...]:
    """All that 6 did to a type: of most nothing."""
    return tuple(BY_TYPE.get((kind, type_), {}).values())
