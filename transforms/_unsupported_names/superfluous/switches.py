"""Switches that are on and say no more than what stands beside them: `read_replica = true` beside the source of one.

A switch is what it switches, with `enable`, `enabled` or `is`. Of a block which the resource has under that name
(`enable_vpc` and `vpc_config`) no row is needed.
"""

import re
from typing import Final

from fixer import hcl
from fixer.provider.schema import Schema
from fixer.validation import Rejection
from transforms._unsupported_names.misplaced import PLACES
from transforms._unsupported_names.superfluous.row import Row

_SWITCH: Final = re.compile(r"(?:enable_|is_|has_)(\w+)|(\w+)_enabled?")
_TAIL: Final = re.compile(r"_(?:config|configuration|settings|options|policy)\Z")
# What a block may say of itself.
_OWN_SWITCH: Final = re.compile(r"enabled?|status|state|mode")
_ON: Final = "true"

# A type, what says it, and the words of the switches that say the same. Sources: the page of each type on
# https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources
_TABLE: Final = """
aws_api_gateway_stage access_log_settings access_logging access_logs logging
aws_cloudfront_distribution web_acl_id waf
aws_cloudtrail cloud_watch_logs_group_arn cloudwatch_logs cloudwatch_logging cloud_watch_logs
aws_cloudtrail insight_selector insights
aws_cloudtrail kms_key_id encryption kms_encryption
aws_cloudwatch_log_group kms_key_id encryption kms_encryption
aws_db_instance backup_retention_period automated_backup automated_backups backup backups
aws_db_instance enabled_cloudwatch_logs_exports cloudwatch_logs
aws_db_instance max_allocated_storage storage_autoscaling
aws_db_instance monitoring_interval enhanced_monitoring
aws_db_instance replicate_source_db read_replica replica
aws_docdb_cluster enabled_cloudwatch_logs_exports cloudwatch_logs
aws_dynamodb_table replica global_table
aws_ecs_service service_registries service_discovery
aws_eks_cluster enabled_cluster_log_types cluster_logging cluster_logs control_plane_logging logging
aws_lambda_function dead_letter_config dlq dead_letter_queue
aws_lambda_function tracing_config tracing
aws_lambda_function vpc_config vpc
aws_rds_cluster enabled_cloudwatch_logs_exports cloudwatch_logs
aws_rds_cluster global_cluster_identifier global global_cluster
aws_rds_cluster serverlessv2_scaling_configuration serverless serverless_v2 serverlessv2
aws_rds_cluster_instance monitoring_interval enhanced_monitoring
aws_sns_topic kms_master_key_id encryption kms_encryption
aws_sqs_queue kms_master_key_id encryption kms_encryption
aws_sqs_queue redrive_policy dlq dead_letter dead_letter_queue
"""


def _names(word: str) -> tuple[str, ...]:
    """The switches of something."""
    return word, f"enable_{word}", f"{word}_enabled", f"is_{word}"


def _rows() -> dict[tuple[str, str], Row]:
    found = dict[tuple[str, str], Row]()
    for line in _TABLE.strip().split("\n"):
        type_, by, *words = line.split()
        unless = f'"{by}" says it, and is not set, or to nothing.'
        row = Row(f'"{by}" says it', ("false",), (by,), unless, contrary=(by,), is_switch=True)
        found |= {(type_, name): row for word in words for name in _names(word)}
    return found


SWITCHES: Final = _rows()


def switch_row(one: Rejection) -> Row | None:
    """The row of an argument that is a switch, where it is on or off as it is written, and has no other place."""
    row = SWITCHES.get((one.declaration.type, one.name)) if not one.path and one.body is not None else None
    if row is None or not isinstance(one.node, hcl.Attribute) or one.body is None:
        return None
    value = one.node.value_code
    is_placed = (one.declaration.type, "", one.name) in PLACES and not one.body.blocks(row.beside[0])
    return row if value == "false" or (value == _ON and not is_placed) else None


def block_that_says_it(one: Rejection, schema: Schema) -> str:
    """The block beside a switch that is on, which is what it switches on; empty if there is none."""
    match, item, body = _SWITCH.fullmatch(one.name), one.node, one.body
    if match is None or body is None or not isinstance(item, hcl.Attribute) or item.value_code != _ON:
        return ""
    stem = match[1] or match[2]
    found = [name for name in schema.block_names if stem in (name, _TAIL.sub("", name)) and body.blocks(name)]
    inner = schema.block(found[0]) if len(found) == 1 else None
    return found[0] if inner is not None and not any(map(_OWN_SWITCH.fullmatch, inner.schema.names)) else ""
