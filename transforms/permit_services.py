"""Lets services in where the configuration sends them: functions, queues, topics and buckets that nothing opens.

## What it does

Adds what AWS asks of the resource that a service of the same module is sent to, where nothing in the module says it:

- an `aws_lambda_permission` for the functions that API Gateway, EventBridge, S3, SNS, CloudWatch Logs, Secrets Manager,
  AWS Config, SES, Cognito or a load balancer's target group call, or for an alias of them, with its `qualifier`;
- an `aws_sqs_queue_policy` for the queues that SNS, EventBridge (dead letters, too) and S3 send to;
- an `aws_sns_topic_policy` for the topics that EventBridge, S3, Budgets, Cost Anomaly Detection, CloudTrail, Backup,
  CodeStar Notifications and AWS Config publish to. It goes on to let the account do what a topic without a policy does,
  so that alarms of CloudWatch and events of RDS are let in as before; a policy that stands gets statements for these,
  too, where it lets in others only;
- an `aws_s3_bucket_policy`, as AWS documents it, for the buckets that CloudTrail, AWS Config, GuardDuty, Redshift and
  load balancers write to, and S3 itself: its inventories and analytics, and access logs where no ACL lets these in; and
  for those that CloudFront reads by an origin access control that signs, or by an identity. Logs of `aws_lb` that have
  a bucket and are not switched on need none, and are told. Where a bucket has a policy or gets one, it lets those logs
  in, too, for which AWS would write one itself: flow logs, those of queries, WAF, brokers of MSK and the like.

Each has the shape and the provider of what it is for, or is for the one instance that is named by its key
(`aws_sqs_queue.dead["orders"]`; where each is sent to, a statement for that one), and has one statement for each
service, in which all senders are named. A policy that stands gets the statement that it lacks where all of it can be
read and none of its statements can be for that service, or none allows it what it asks for first. Who acts in a role
needs none of this (`role_arn`, `credentials`; AWS Config, where its role may write to the bucket or publish to the
topic).

## Why it matters

Without it, what plans and applies does nothing: the API answers with an error 500, CloudFront with 403, messages and
events are lost with nothing said, and so are alarms. Notifications of buckets, trails, delivery channels, logs of load
balancers and rotations make the apply fail.

## Fix safety

Safe: nobody is let in but the service that the configuration sends there, for what sends it (`aws:SourceArn`) and from
its account (`aws:SourceAccount`) as AWS documents it; logs of load balancers, below the folder of the account. Where a
distribution waits for what needs the policy of its bucket first, all distributions of the account are let in. Unsafe
for topics that EventBridge publishes to: AWS takes no condition in that statement, so that it is open to all rules.
Left alone is what may be opened elsewhere: by a policy whose subject cannot be told, in JSON or an override file, from
a command line, by another module. Refused where it cannot be told which instances send to which or what the account is,
where that may be another one, for trails of organizations and for load balancers of an unknown kind or in other
partitions.

## References

- https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
- https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
- https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html
- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
- https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
- https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
- https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html
- https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html
- https://repost.aws/knowledge-center/cloudwatch-receive-sns-for-alarm-trigger
- https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from transforms._permit_services.functions import permissions
from transforms._permit_services.idle_logs import idle_logs
from transforms._permit_services.policies import policies


class PermitServices(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="let services in where they are sent: functions, queues, topics and buckets that nothing opens to them",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.CREATE,
        waits=True,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each policy or permission that is missing, one refusal for each that cannot be added."""
        found = [*permissions(module), *policies(module), *idle_logs(module)]
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))
