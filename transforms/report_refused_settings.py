"""Reports settings that AWS refuses when they are applied.

## What it does

Tells, where `terraform validate` and the provider say nothing:

- actions of policies whose service has a wildcard (`*:Create*`);
- load balancers that write their logs to a bucket which is encrypted with a key of KMS;
- windows for backups and for maintenance of a database that overlap;
- Performance Insights of MySQL, MariaDB and Aurora MySQL on classes that have none;
- encrypted replicas and secondary clusters in another region that have no key of it;
- copies of automated backups that are made in the region of the database, or of an encrypted one without a key;
- resources without a `provider`, where only providers with an alias are configured: the default one has no region;
- continuous backups that are to be kept for more than 35 days, or in cold storage;
- alarms that send to a topic of another region;
- rotations of secrets of the module that have no function, so that nothing rotates them;
- NAT gateways and load balancers that face the internet, in a VPC of the module without an internet gateway;
- listeners of HTTPS and TLS without a certificate, and aliases of distributions with the certificate of CloudFront;
- replication of buckets without versioning;
- deployments of REST APIs without methods;
- routes to a transit gateway in a VPC that is attached to none;
- logs of FSx in groups whose name does not begin with `/aws/fsx`;
- managed rules of AWS Config without a recorder, and subnet groups of DMS without its role `dms-vpc-role`, where none
  is in the configuration: the account may have them, so that it is a warning;
- tables of DynamoDB with replicas, whose write capacity is provisioned;
- reads of the secret of a database that has a password of its own, so that RDS makes no secret;
- topics as the dead-letter queues of schedules, and of rules, of which it is a warning;
- FIFO queues as the dead-letter queues of schedules and rules; FIFO queues and topics as those and as the destinations
  of functions, of which it is a warning;
- threat protection of user pools that are not on the tier that has it;
- services of ECS that let commands into tasks without a role of their own;
- clusters of Aurora Serverless v1, which has ended, and provisioned concurrency of functions with SnapStart;
- SnapStart of runtimes that do not have it, and of container images;
- locks of objects in buckets without versions;
- buckets that are made with an ACL for others than their owner: older ones may have it, so that it is a warning;
- warm pools of groups that launch spot instances;
- clusters of EMR whose service role may start no instances, and environments of Airflow whose role may not use the key
  of AWS for their queue, of which it is a warning;
- target groups that start slowly, and choose their targets in another way than one after the other;
- provisioned throughput of brokers that are too small for it;
- copies of snapshots of encrypted clusters of Redshift without a grant for a key in the other region;
- in an answer, user pools that send their mail as an identity of SES that nothing verifies.

## Why it matters

The apply stops half way, with what stands before it deployed: "MalformedPolicyDocument", "Access Denied for bucket",
"The backup window and maintenance window must not overlap".

## Fix safety

There is none: of several ways out (a larger instance, a bucket or a key more, another time) a person takes one.

## References

- https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
- https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html
- https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html
- https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
- https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html
- https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html
- https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html
- https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html
- https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
- https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreLogCreateConfiguration.html
- https://docs.aws.amazon.com/dms/latest/userguide/security-iam.html
- https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
- https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.html
- https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html
- https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html#warm-pools-limitations
- https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-role.html
- https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html
- https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html
- https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_reqs_bestpractices.html
- https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeadLetterConfig.html
- https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
- https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html
- https://docs.aws.amazon.com/msk/latest/developerguide/msk-provision-throughput.html
- https://docs.aws.amazon.com/redshift/latest/APIReference/API_EnableSnapshotCopy.html
- https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Safety, Transform
from fixer.module import Module
from transforms._report_refused_settings.everything import findings


class ReportRefusedSettings(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="report settings that AWS refuses when they are applied",
        safety=Safety.SUGGEST,
        level=Level.ERROR,
        effect=Effect.NONE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """A suggestion for each of them."""
        yield from sorted(findings(module), key=lambda one: (one.source.name, one.node.start))
