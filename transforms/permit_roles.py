"""Lets roles do what the resources that they are handed to need.

## What it does

Finds each role of the module which nothing allows what AWS tries, or needs from the first moment on, when a resource
takes it: to read the queue or the stream of an event source mapping or a pipe, to send to a dead letter queue or a
destination, to attach a function or a build to a VPC, to write the traces of a function, to deliver the logs of a state
machine, to write those of a trail or of a network, to put what a subscription takes from a log group, to read what a
bucket replicates and write the replicas, to read the secrets of a task, of a proxy of databases and of an endpoint of
DMS, those that the database makes, too, to let commands into a task, and to log these where the cluster says so; to
call what a rule, a schedule, a state machine, a pipeline, a pipe, an API or a data source of AppSync names, to do what
the tasks of a state machine ask of topics, queues, buses and tables, to replicate the events of a global endpoint, and
to run a task and pass its roles; to read the source of a delivery stream, call what processes it and write to its
bucket and log; to write to the targets of DMS, and to read the code of Flink; and the use of the keys of such queues,
topics, buckets, secrets and artifacts. The role that a database is monitored with, or that AppSync logs in, that of a
cluster or of nodes of EKS and that of backups gets the policies that AWS has for it, where it may do nothing of what
these allow. A role that a condition hands over is let do it where it is there. Adds the statement that is lacking, in
the style of those that stand there, or a policy of its own: for each instance that needs it, as the resource names
them. What AWS asks of the role when it makes a resource, that waits for. What a policy that stands would have to wait
for has one of its own.

Refuses where a statement denies it, where it cannot be told which instances need it, where the role lists its policies,
and where what it needs depends on the role. Says nothing where policies that cannot be read may allow it, where others
may attach some (modules that are told of the role, files in JSON, commands), where the policy of a bucket or a key may
let the role in, of what else is there on a condition, of versions of functions, and of what is off by default.

## Why it matters

The resource cannot be made: "The provided execution role does not have permissions to call ReceiveMessage on SQS",
"The state machine IAM Role is not authorized to access the Log Destination"; or nothing is ever logged.

## Fix safety

Safe: the role is allowed no more than what it was handed over for, on the resources that are named there. Unsafe where
the service that it is handed to may not take it on, since only `trust_services` lets it, which is unsafe, too.

## References

- https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
- https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html
- https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html
- https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html
- https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html
- https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html
- https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-permissions.html
- https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html#setting-up-execution-role
- https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html
- https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
- https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
- https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#ecs-exec-required-iam-permissions
- https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html#ecs-exec-logging
- https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html
- https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html
- https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-dynamodb-resolvers.html
- https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html
- https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html
- https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html
- https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html
- https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html
- https://docs.aws.amazon.com/gameliftservers/latest/apireference/API_S3Location.html
- https://docs.aws.amazon.com/redshift/latest/APIReference/API_ScheduledAction.html
- https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kinesis.html
- https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html
- https://docs.aws.amazon.com/managed-flink/latest/java/get-started-exercise.html
- https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html#cloudwatch-iam-policy
- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
- https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
- https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html
- https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html
- https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html
- https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module


class PermitRoles(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="let roles do what the resources that they are handed to need",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.CREATE,
        waits=True,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each role."""
        if not module.resources("aws_iam_role"):
            return
        from transforms._permit_roles.repairs import repairs

        yield from sorted(repairs(module), key=lambda one: (one.source.name, one.node.start))
