"""Switches that have another name and other words for on and off: `enabled = true` is `status = "Enabled"`.

The origin of a wrong name stands before it, as in the table of names; the words for on and off are those of the page of
the type, and a test holds them against the provider's lists. What is called by the same few names everywhere needs no
row.
"""

from typing import Final, NamedTuple

from fixer import hcl
from fixer.provider.naming import Row, read
from fixer.provider.schema import Schema

# `wrong=right/on/off`; what the wrong one says of on and off where that are no bools stands behind it.
_TABLE: Final = """
aws_cloudwatch_event_rule
  words: enabled=state/"ENABLED"/"DISABLED"
aws_cognito_user_pool.username_configuration
  words: case_insensitive=case_sensitive/false/true
aws_ecs_capacity_provider.auto_scaling_group_provider.managed_scaling
  words: enabled=status/"ENABLED"/"DISABLED"
aws_efs_backup_policy.backup_policy
  words: enabled=status/"ENABLED"/"DISABLED"
aws_emr_cluster
  emr.DescribeCluster: auto_terminate=keep_job_flow_alive_when_no_steps/false/true
aws_guardduty_detector_feature
  words: enabled=status/"ENABLED"/"DISABLED" enable=status/"ENABLED"/"DISABLED"
aws_iam_access_key
  words: enabled=status/"Active"/"Inactive"
aws_iot_certificate
  iot.RegisterCertificate: status=active/true/false/ACTIVE/INACTIVE
aws_iot_topic_rule
  iot.CreateTopicRule: rule_disabled=enabled/false/true
aws_keyspaces_table.point_in_time_recovery
  aws_dynamodb_table.point_in_time_recovery: enabled=status/"ENABLED"/"DISABLED"
aws_lambda_event_source_mapping
  lambda.GetEventSourceMapping: state=enabled/true/false/Enabled/Disabled
  words: report_batch_item_failures=function_response_types/["ReportBatchItemFailures"]/[]
aws_lambda_function.tracing_config
  words: enabled=mode/"Active"/"PassThrough"
aws_lb
  elbv2.CreateLoadBalancer: scheme=internal/true/false/internal/internet-facing
aws_macie2_account
  words: enabled=status/"ENABLED"/"PAUSED"
aws_network_acl_rule
  aws_security_group_rule: type=egress/true/false/egress/ingress
  words: direction=egress/true/false/egress/ingress
aws_s3_bucket.lifecycle_rule
  aws_s3_bucket_lifecycle_configuration.rule: status=enabled/true/false/Enabled/Disabled
aws_s3_bucket_accelerate_configuration
  words: enabled=status/"Enabled"/"Suspended"
aws_s3_bucket_lifecycle_configuration.rule
  aws_s3_bucket.lifecycle_rule: enabled=status/"Enabled"/"Disabled"
aws_s3_bucket_replication_configuration.rule
  aws_s3_bucket.lifecycle_rule: enabled=status/"Enabled"/"Disabled"
aws_s3_bucket_replication_configuration.rule.delete_marker_replication
  words: enabled=status/"Enabled"/"Disabled"
aws_s3_bucket_replication_configuration.rule.destination.metrics
  words: enabled=status/"Enabled"/"Disabled"
aws_s3_bucket_replication_configuration.rule.destination.replication_time
  words: enabled=status/"Enabled"/"Disabled"
aws_s3_bucket_replication_configuration.rule.existing_object_replication
  words: enabled=status/"Enabled"/"Disabled"
aws_s3_bucket_replication_configuration.rule.source_selection_criteria.replica_modifications
  words: enabled=status/"Enabled"/"Disabled"
aws_s3_bucket_replication_configuration.rule.source_selection_criteria.sse_kms_encrypted_objects
  aws_s3_bucket.replication_configuration.rules.source_selection_criteria.sse_kms_encrypted_objects:
    enabled=status/"Enabled"/"Disabled"
aws_s3_bucket_versioning.versioning_configuration
  aws_s3_bucket.versioning: enabled=status/"Enabled"/"Suspended"
aws_scheduler_schedule
  words: enabled=state/"ENABLED"/"DISABLED"
aws_secretsmanager_secret
  secretsmanager.DeleteSecret: force_delete_without_recovery=recovery_window_in_days/0/30
  words: force_delete=recovery_window_in_days/0/30
aws_sfn_state_machine.tracing_configuration
  aws_lambda_function.tracing_config: mode=enabled/true/false/Active/PassThrough
"""


class Switch(NamedTuple):
    """A name, the code of its values for on and off, and the words that the wrong name has for them."""

    right: str
    on: str
    off: str
    words: tuple[str, str] = ("true", "false")


ROWS: Final = read(_TABLE)


def _switch(row: Row) -> Switch:
    right, on, off, *words = row.right.split("/")
    return Switch(right, on, off, (words[0], words[1]) if words else ("true", "false"))


# By type, the path of the block, and the wrong name.
SWITCHES: Final = {(row.type, row.path, row.wrong): _switch(row) for row in ROWS}


# How the words for on and off of what any block may have go together.
_WORDS: Final = (
    frozenset({"ENABLED", "DISABLED"}),
    frozenset({"Enabled", "Disabled"}),
    frozenset({"ACTIVE", "INACTIVE"}),
    frozenset({"Active", "Inactive"}),
)
_NAMES: Final = ("status", "state")
_BOOLS: Final = frozenset({"enable", "enabled", "is_enabled"})


def switch_at(type_: str, path: str, name: str, schema: Schema) -> Switch | None:
    """The switch that a name is in a block: as the table has it, or since the block has no other and takes two words.

    `schema` is that of the block.
    """
    row = SWITCHES.get((type_, path, name))
    if row is not None or name not in _BOOLS or not _BOOLS.isdisjoint(schema.names):
        return row
    found = [
        Switch(right, f'"{on}"', f'"{off}"')
        for right in _NAMES
        if (argument := schema.argument(right)) is not None
        and argument.is_settable
        and frozenset(argument.rule.one_of) in _WORDS
        for on, off in [sorted(argument.rule.one_of, key=_is_off)]
    ]
    return found[0] if len(found) == 1 else None


def _is_off(word: str) -> bool:
    return word.lower() in ("disabled", "inactive")


def switched(item: hcl.Attribute, switch: Switch) -> str:
    """The value of an argument in the words of the right one; empty if it says neither on nor off."""
    value = item.value
    said = value.literal if isinstance(value, hcl.Template) else item.value_code
    if said in switch.words:
        return switch.on if said == switch.words[0] else switch.off
    if switch.words != ("true", "false") or not isinstance(value, hcl.Traversal):
        return ""
    if (switch.on, switch.off) == ("false", "true"):
        return f"!{item.value_code}"
    return f"{item.value_code} ? {switch.on} : {switch.off}"
