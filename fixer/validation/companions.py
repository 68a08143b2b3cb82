"""Arguments and blocks that may only be set where others are, too.

The provider says so of a configuration, and does not tell it with its schema: it was asked (AWS 5.100, `terraform
validate`) with each of them alone, and so the words are its own. What is not known yet counts as set.

Source: https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-behaviors#requiredwith
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from fixer import hcl
from fixer.module import Declaration

# A type, the path of what is set, and what has to stand beside it.
_COMPANIONS: Final = """
aws_acm_certificate certificate_body private_key
aws_appsync_function code runtime
aws_appsync_function runtime code
aws_appsync_resolver code runtime
aws_appsync_resolver runtime code
aws_codebuild_fleet vpc_config fleet_service_role
aws_cognito_user_pool lambda_config.custom_email_sender kms_key_id
aws_cognito_user_pool lambda_config.custom_sms_sender kms_key_id
aws_db_instance password_wo password_wo_version
aws_db_instance password_wo_version password_wo
aws_default_subnet customer_owned_ipv4_pool map_customer_owned_ip_on_launch
aws_default_subnet map_customer_owned_ip_on_launch customer_owned_ipv4_pool outpost_arn
aws_default_vpc ipv6_cidr_block ipv6_ipam_pool_id
aws_default_vpc ipv6_cidr_block_network_border_group assign_generated_ipv6_cidr_block
aws_default_vpc ipv6_netmask_length ipv6_ipam_pool_id
aws_dms_endpoint secrets_manager_access_role_arn secrets_manager_arn
aws_dms_endpoint secrets_manager_arn secrets_manager_access_role_arn
aws_docdb_cluster master_password_wo master_password_wo_version
aws_docdb_cluster master_password_wo_version master_password_wo
aws_dx_gateway_association associated_gateway_owner_account_id proposal_id
aws_dx_macsec_key_association cak ckn
aws_ec2_host asset_id outpost_arn
aws_elasticache_cluster outpost_mode preferred_outpost_arn
aws_glue_dev_endpoint security_group_ids subnet_id
aws_glue_dev_endpoint subnet_id security_group_ids
aws_glue_ml_transform number_of_workers worker_type
aws_glue_ml_transform worker_type number_of_workers
aws_kms_key rotation_period_in_days enable_key_rotation
aws_kms_key xks_key_id custom_key_store_id
aws_lambda_function replacement_security_group_ids replace_security_groups_on_destroy
aws_lambda_function s3_bucket s3_key
aws_lambda_function s3_key s3_bucket
aws_lex_intent confirmation_prompt rejection_statement
aws_lex_intent rejection_statement confirmation_prompt
aws_opsworks_stack default_subnet_id vpc_id
aws_rds_cluster master_password_wo master_password_wo_version
aws_rds_cluster master_password_wo_version master_password_wo
aws_rds_global_cluster source_db_cluster_identifier force_destroy
aws_redshift_cluster master_password_wo master_password_wo_version
aws_redshift_cluster master_password_wo_version master_password_wo
aws_redshiftserverless_namespace admin_user_password_wo admin_user_password_wo_version
aws_redshiftserverless_namespace admin_user_password_wo_version admin_user_password_wo
aws_route53_record cidr_routing_policy set_identifier
aws_route53_record failover_routing_policy set_identifier
aws_route53_record geolocation_routing_policy set_identifier
aws_route53_record geoproximity_routing_policy set_identifier
aws_route53_record latency_routing_policy set_identifier
aws_route53_record multivalue_answer_routing_policy set_identifier
aws_route53_record weighted_routing_policy set_identifier
aws_route53recoverycontrolconfig_safety_rule target_controls gating_controls
aws_sagemaker_flow_definition human_loop_activation_config human_loop_request_source
aws_sagemaker_flow_definition human_loop_request_source human_loop_activation_config
aws_sagemaker_space ownership_settings space_sharing_settings
aws_sagemaker_space space_sharing_settings ownership_settings
aws_secretsmanager_secret_version secret_string_wo secret_string_wo_version
aws_secretsmanager_secret_version secret_string_wo_version secret_string_wo
aws_sesv2_email_identity dkim_signing_attributes.domain_signing_private_key domain_signing_selector
aws_ssm_parameter value_wo value_wo_version
aws_ssm_parameter value_wo_version value_wo
aws_storagegateway_cached_iscsi_volume kms_key kms_encrypted
aws_storagegateway_nfs_file_share bucket_region vpc_endpoint_dns_name
aws_storagegateway_smb_file_share bucket_region vpc_endpoint_dns_name
aws_storagegateway_smb_file_share kms_key_arn kms_encrypted
aws_storagegateway_stored_iscsi_volume kms_key kms_encrypted
aws_subnet customer_owned_ipv4_pool map_customer_owned_ip_on_launch outpost_arn
aws_subnet map_customer_owned_ip_on_launch customer_owned_ipv4_pool outpost_arn
aws_synthetics_canary s3_bucket s3_key
aws_synthetics_canary s3_key s3_bucket
aws_vpc ipv4_netmask_length ipv4_ipam_pool_id
aws_vpc ipv6_cidr_block ipv6_ipam_pool_id
aws_vpc ipv6_cidr_block_network_border_group assign_generated_ipv6_cidr_block
aws_vpc ipv6_netmask_length ipv6_ipam_pool_id
aws_vpn_connection enable_acceleration transit_gateway_id
"""


# What has to stand in the blocks of attributes that are sets of objects.
# Source: https://developer.hashicorp.com/terraform/language/attr-as-blocks, and what AWS 5.100 says of each
_PORTS: Final = ("from_port", "protocol", "to_port")
_OF_ACLS: Final = ("action", *_PORTS, "rule_no")
_FIELDS: Final = frozenset(
    (
        *("cidr_block", "cidr_blocks", "description", "icmp_code", "icmp_type", "ipv6_cidr_block", "ipv6_cidr_blocks"),
        *("prefix_list_ids", "security_groups", "self", *_OF_ACLS),
    )
)
_NEEDED: Final = {
    "aws_default_network_acl": _OF_ACLS,
    "aws_default_security_group": _PORTS,
    "aws_network_acl": _OF_ACLS,
    "aws_security_group": _PORTS,
}


def unaccompanied(declaration: Declaration, body: hcl.Body, path: str, present: set[str]) -> Iterator[tuple[str, str]]:
    """What is missing beside what is set in a body: the name of the first, and what the provider says."""
    if declaration.kind != "resource":
        return
    # Where something stands that the block does not have, that is told first; a dynamic block has them in its content.
    is_rule = path in ("egress", "ingress") and present <= _FIELDS
    for name in _NEEDED.get(declaration.type, ()) if is_rule else ():
        if not _is_set(body, name, present):
            yield name, f'The argument "{path}.{name}" is required, but no definition was found.'
    if declaration.type not in _companions():
        return
    for name, others in _companions()[declaration.type].get(path, ()):
        lacking = [other for other in others if not _is_set(body, other, present)]
        if lacking and _is_set(body, name, present):
            whole = ",".join(sorted([_below(path, one) for one in (name, *others)]))
            yield lacking[0], f'"{_below(path, name)}": all of `{whole}` must be specified'


def _is_set(body: hcl.Body, name: str, present: set[str]) -> bool:
    item = body.attribute(name)
    return name in present and (item is None or item.value_code != "null")


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


@cache
def _companions() -> dict[str, dict[str, list[tuple[str, tuple[str, ...]]]]]:
    """What has to stand beside what, by type and the path of the block."""
    found: dict[str, dict[str, list[tuple[str, tuple[str, ...]]]]] = {}
    for line in _COMPANIONS.strip().split("\n"):
        type_, place, *others = line.split()
        path, _, name = place.rpartition(".")
        found.setdefault(type_, {}).setdefault(path, []).append((name, tuple(others)))
    return found
