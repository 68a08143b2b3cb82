"""Adds what AWS wants to be there before it makes a resource, and what the module does not have.

## What it does

- A certificate that is validated by DNS, that listeners, distributions and domain names take, and that nothing
  validates: where the module has its records, an `aws_acm_certificate_validation` is added, and they take the
  certificate from there. What would be made anew by that waits for it by its `depends_on`.
- A bucket that has an `aws_s3_bucket_acl`, or gets the logs of a distribution, and no
  `aws_s3_bucket_ownership_controls`: these are added, with `BucketOwnerPreferred`, and are waited for.
- REST and WebSocket APIs that log to CloudWatch, where the module has a role for that and nobody registers it: an
  `aws_api_gateway_account` is added. HTTP APIs need none.
- A cluster of ECS whose services take capacity of Fargate by its name, and that nothing associates capacity providers
  with: an `aws_ecs_cluster_capacity_providers` is added, with those that are named, and is waited for.
- A domain of OpenSearch or Elasticsearch that publishes logs, where no policy of CloudWatch Logs lets the service in,
  nor may: an `aws_cloudwatch_log_resource_policy` for its log groups is added, and is waited for.
- A service that an account is registered to administer for the organization of the module, and that this does not
  trust: it is added to the `aws_service_access_principals`.

Where what is needed cannot be told, it says so and what there is to write.

## Why it matters

The apply fails: "UnsupportedCertificate", "AccessControlListNotSupported: The bucket does not allow ACLs", "CloudWatch
Logs role ARN must be set in account settings to enable logging", "The specified capacity provider strategy cannot
contain a capacity provider that is not associated with the cluster", "The Resource Access Policy specified for the
CloudWatch Logs log group does not grant sufficient permissions", "SERVICE_ACCESS_NOT_ENABLED".

## Fix safety

Safe: a validation is nothing that AWS has, and certificates that are issued already stay as they are. Ownership
controls change nothing for who has access to older buckets, which have such lists. Unsafe where the list lets in more
than the account and services of AWS, and for the role of API Gateway: there is one for all APIs of an account and
region, which it takes the place of.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
- https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
- https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
- https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html
- https://docs.aws.amazon.com/organizations/latest/APIReference/API_RegisterDelegatedAdministrator.html
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Safety, Transform
from fixer.module import Module


class AddPrerequisites(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="add what AWS wants to be there before it makes a resource: validations, ownership controls, accounts",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
        waits=True,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """One fix for each certificate, bucket, account, cluster, domain and service."""
        yield from sorted(_found(module), key=lambda one: (one.source.name, one.node.start))


def _found(module: Module) -> Iterator[Fix]:
    if module.resources("aws_acm_certificate"):
        from transforms._add_prerequisites.certificates import certificate_fixes

        yield from certificate_fixes(module)
    if module.resources("aws_s3_bucket") and (
        module.resources("aws_s3_bucket_acl") or module.mentions("logging_config")
    ):
        from transforms._add_prerequisites.ownership import ownership_fixes

        yield from ownership_fixes(module)
    if module.mentions("capacity_provider_strategy") and module.resources("aws_ecs_cluster"):
        from transforms._add_prerequisites.capacity import capacity_fixes

        yield from capacity_fixes(module)
    if module.mentions("log_publishing_options"):
        from transforms._add_prerequisites.log_policies import log_policy_fixes

        yield from log_policy_fixes(module)
    if module.resources("aws_organizations_delegated_administrator"):
        from transforms._add_prerequisites.trusted_access import trusted_access_fixes

        yield from trusted_access_fixes(module)
    if (
        module.mentions("aws_api_gateway_stage")
        or module.mentions("aws_api_gateway_method_settings")
        or module.mentions("aws_apigatewayv2_stage")
    ):
        from transforms._add_prerequisites.gateway_accounts import account_fixes

        yield from account_fixes(module)
