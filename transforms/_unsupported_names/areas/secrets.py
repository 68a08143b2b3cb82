"""Names and types of keys and secrets."""

from typing import Final

NAMES: Final = """
aws_kms_alias
  kms.CreateAlias: alias_name=name
  aws_kms_grant: key_id=target_key_id
  words: target_key=target_key_id kms_key_id=target_key_id
aws_kms_external_key
  kms.ScheduleKeyDeletion: pending_window_in_days=deletion_window_in_days
aws_kms_grant
  words: grantee_principal_arn=grantee_principal grantee=grantee_principal
aws_kms_key
  kms.CreateKey: key_spec=customer_master_key_spec
  kms.GetKeyRotationStatus: key_rotation_enabled=enable_key_rotation
  kms.ScheduleKeyDeletion: pending_window_in_days=deletion_window_in_days
  AWS::KMS::Key: key_policy=policy
  words: enable_rotation=enable_key_rotation deletion_window=deletion_window_in_days enabled=is_enabled
    rotation_enabled=enable_key_rotation
aws_kms_replica_external_key
  kms.ScheduleKeyDeletion: pending_window_in_days=deletion_window_in_days
aws_kms_replica_key
  kms.ScheduleKeyDeletion: pending_window_in_days=deletion_window_in_days
  AWS::KMS::ReplicaKey: key_policy=policy
  words: primary_key_id=primary_key_arn source_key_arn=primary_key_arn
aws_secretsmanager_secret
  secretsmanager.CreateSecret: add_replica_regions=replica
  aws_backup_vault: kms_key_arn=kms_key_id
  AWS::SecretsManager::Secret: replica_regions=replica
  words: replica_region=replica resource_policy=policy
aws_secretsmanager_secret_policy
  secretsmanager.PutResourcePolicy: resource_policy=policy
  aws_secretsmanager_secret_version: secret_id=secret_arn
aws_secretsmanager_secret_rotation
  words: lambda_function_arn=rotation_lambda_arn secret_arn=secret_id
aws_secretsmanager_secret_rotation.rotation_rules
  words: rotation_interval_days=automatically_after_days rotation_days=automatically_after_days
    interval_days=automatically_after_days days=automatically_after_days
    rotate_automatically_after_days=automatically_after_days schedule=schedule_expression
aws_secretsmanager_secret_version
  aws_secretsmanager_secret_policy: secret_arn=secret_id
  aws_ssm_parameter: value=secret_string
  words: secret_value=secret_string
data aws_kms_key
  words: alias=key_id
data aws_secretsmanager_secret_version
  aws_secretsmanager_secret_policy: secret_arn=secret_id
"""

TYPES: Final = """
aws_kms_alias
  words: aws_kms_key_alias
aws_kms_grant
  words: aws_kms_key_grant
aws_kms_key_policy
  words: aws_kms_policy
aws_secretsmanager_secret
  AWS::SecretsManager::Secret: aws_secrets_manager_secret
aws_secretsmanager_secret_policy
  words: aws_secretsmanager_policy
aws_secretsmanager_secret_rotation
  AWS::SecretsManager::RotationSchedule: aws_secretsmanager_rotation_schedule
  words: aws_secretsmanager_rotation
aws_secretsmanager_secret_version
  words: aws_secretsmanager_secret_value aws_secretsmanager_version
"""
