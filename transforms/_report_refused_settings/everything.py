"""All settings that AWS refuses, each looked for where the module has what it is about."""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Module

# A wildcard before a colon, in the first part of a string: rare but in such actions.
_OPEN_SERVICE: Final = re.compile(r'"[a-z0-9*?-]*\*:')
_BALANCERS: Final = ("aws_lb", "aws_alb", "aws_elb")
_COPYING: Final = ("automated_backups_", "global_cluster_id", "replicate_source_db", "replication_source_id")
_DATABASES: Final = ("aws_db_instance", "aws_docdb_cluster", "aws_neptune_cluster", "aws_rds_cluster")


def findings(module: Module) -> Iterator[Fix]:
    """One for each setting, in no order."""
    yield from _of_resources(module)
    yield from _of_stores(module)
    yield from _of_functions(module)
    yield from _of_clusters(module)
    if module.mentions("*:") and any(_OPEN_SERVICE.search(source.text) for source in module.sources.values()):
        from transforms._report_refused_settings.policies import action_findings

        yield from action_findings(module)
    if module.mentions('"aws:kms') and module.resources(*_BALANCERS):
        from transforms._report_refused_settings.buckets import bucket_findings

        yield from bucket_findings(module)
    if module.resources(*_DATABASES, "aws_rds_cluster_instance"):
        from transforms._report_refused_settings.databases import database_findings

        yield from database_findings(module)
    if module.mentions("alias") and module.declarations("provider"):
        from transforms._report_refused_settings.providers import provider_findings

        yield from provider_findings(module)
    if any(module.mentions(word) for word in _COPYING):
        from transforms._report_refused_settings.replicas import replica_findings

        yield from replica_findings(module)
    if module.resources("aws_vpc") and module.resources("aws_nat_gateway", *_BALANCERS):
        from transforms._report_refused_settings.gateways import gateway_findings

        yield from gateway_findings(module)
    if module.resources("aws_secretsmanager_secret_rotation"):
        from transforms._report_refused_settings.rotations import rotation_findings

        yield from rotation_findings(module)
    if module.mentions("enable_continuous_backup"):
        from transforms._report_refused_settings.backups import backup_findings

        yield from backup_findings(module)
    if module.mentions("aws_sns_topic") and module.mentions("_alarm") and len(module.declarations("provider")) > 1:
        from transforms._report_refused_settings.alarms import alarm_findings

        yield from alarm_findings(module)


def _of_resources(module: Module) -> Iterator[Fix]:
    """What is told of resources of a type, where the module has some."""
    if module.resources("aws_lb_listener", "aws_alb_listener"):
        from transforms._report_refused_settings.listeners import listener_findings

        yield from listener_findings(module)
    if module.mentions("slow_start"):
        from transforms._report_refused_settings.target_groups import target_group_findings

        yield from target_group_findings(module)
    if module.resources("aws_cloudfront_distribution"):
        from transforms._report_refused_settings.distributions import distribution_findings

        yield from distribution_findings(module)
    if module.resources("aws_s3_bucket_replication_configuration"):
        from transforms._report_refused_settings.replication import replication_findings

        yield from replication_findings(module)
    if module.resources("aws_api_gateway_deployment"):
        from transforms._report_refused_settings.deployments import deployment_findings

        yield from deployment_findings(module)
    if module.mentions("transit_gateway_id"):
        from transforms._report_refused_settings.transit_routes import transit_findings

        yield from transit_findings(module)
    if module.resources("aws_rds_cluster"):
        from transforms._report_refused_settings.ended import serverless_findings

        yield from serverless_findings(module)
    if module.resources("aws_config_config_rule", "aws_dms_replication_subnet_group"):
        from transforms._report_refused_settings.accounts import account_findings

        yield from account_findings(module)
    if module.resources("aws_emr_cluster", "aws_mwaa_environment"):
        from transforms._report_refused_settings.role_rights import role_findings

        yield from role_findings(module)
    if module.mentions("enable_execute_command"):
        from transforms._report_refused_settings.commands import command_findings

        yield from command_findings(module)
    if module.resources("aws_fsx_lustre_file_system", "aws_fsx_windows_file_system"):
        from transforms._report_refused_settings.log_groups import log_group_findings

        yield from log_group_findings(module)


def _of_stores(module: Module) -> Iterator[Fix]:
    """What is told of tables, of secrets, of buckets, of what could not be delivered and of users."""
    if module.resources("aws_dynamodb_table"):
        from transforms._report_refused_settings.global_tables import table_findings

        yield from table_findings(module)
    if module.mentions("master_user_secret"):
        from transforms._report_refused_settings.master_secrets import secret_findings

        yield from secret_findings(module)
    if module.resources("aws_s3_bucket") and module.mentions("acl"):
        from transforms._report_refused_settings.bucket_acls import bucket_acl_findings

        yield from bucket_acl_findings(module)
    if module.resources("aws_s3_bucket_object_lock_configuration"):
        from transforms._report_refused_settings.object_locks import lock_findings

        yield from lock_findings(module)
    if module.mentions("dead_letter_config") and module.resources("aws_sns_topic"):
        from transforms._report_refused_settings.dead_letters import dead_letter_findings

        yield from dead_letter_findings(module)
    if module.mentions("fifo_queue") or module.mentions("fifo_topic"):
        from transforms._report_refused_settings.fifo_dead_letters import fifo_findings

        yield from fifo_findings(module)
    if module.resources("aws_cognito_user_pool") and module.mentions("advanced_security_mode"):
        from transforms._report_refused_settings.user_pools import pool_findings

        yield from pool_findings(module)


def _of_functions(module: Module) -> Iterator[Fix]:
    """What is told of functions that start from snapshots, and of instances that are kept warm."""
    if module.mentions("warm_pool"):
        from transforms._report_refused_settings.warm_pools import warm_pool_findings

        yield from warm_pool_findings(module)
    if module.mentions("snap_start"):
        from transforms._report_refused_settings.snapshots import snapshot_findings

        yield from snapshot_findings(module)
    if module.resources("aws_lambda_provisioned_concurrency_config"):
        from transforms._report_refused_settings.ended import concurrency_findings

        yield from concurrency_findings(module)


def _of_clusters(module: Module) -> Iterator[Fix]:
    """What is told of clusters of brokers and of warehouses, and of who sends the mail of users."""
    if module.mentions("provisioned_throughput") and module.resources("aws_msk_cluster"):
        from transforms._report_refused_settings.brokers import broker_findings

        yield from broker_findings(module)
    if module.mentions("snapshot_copy") and module.resources("aws_redshift_cluster"):
        from transforms._report_refused_settings.snapshot_copies import copy_findings

        yield from copy_findings(module)
    if module.mentions("email_configuration") and module.mentions("aws_ses"):
        from transforms._report_refused_settings.mail_senders import sender_findings

        yield from sender_findings(module)
