"""The providers that everybody knows by their local name, and the constraint that a careful person writes for each.

A local name says nothing by itself: Terraform takes an undeclared one for `hashicorp/NAME`. Here are the names that
mean one provider to everyone, with the major version that is current (November 2026). Names that stand for several
providers are in `AMBIGUOUS`; whoever is in neither table is not guessed.

AWS is held at 5, one major behind: the modules that are around are written for it, and 6 rejects what 5 accepts
(OpsWorks and SimpleDB are gone, so are `vpc` of an elastic IP and `cpu_core_count` of an instance). What validates with
5.100 goes on validating. A module that says what only 6 knows is told by an argument `region` where 5 has none
(`AWS_5_WITH_REGION`), and by types that came with 6 (`shipped.aws_6`).

Sources: the releases and registry pages of the providers, https://registry.terraform.io/browse/providers;
https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
"""

from typing import Final, NamedTuple

_REGISTRY: Final = "registry.terraform.io/"


class Provider(NamedTuple):
    """A provider: its source address, the constraint to pin it with, and whether that takes in its newest major."""

    source: str
    constraint: str
    is_newest: bool = True

    @property
    def is_default(self) -> bool:
        """Whether it is what Terraform takes the name for when nothing declares it."""
        return self.source.startswith("hashicorp/")


# Terraform's own: `terraform_data`, `terraform_remote_state` and three functions. It has no versions.
BUILT_IN: Final = "terraform"
BUILT_IN_SOURCE: Final = "terraform.io/builtin/terraform"

_HASHICORP: Final = {
    "archive": "2.0",
    "awscc": "1.0",
    "azuread": "3.0",
    "azurerm": "5.0",
    "cloudinit": "2.0",
    "consul": "2.0",
    "dns": "3.0",
    "external": "2.0",
    "google": "8.0",
    "google-beta": "8.0",
    "helm": "3.0",
    "http": "3.0",
    "kubernetes": "3.0",
    "local": "2.0",
    "null": "3.0",
    "random": "3.0",
    # Archived, and still what configurations with `template_file` need.
    "template": "2.0",
    # Before 1.0 the next major is 1: `~> 0.9` allows 0.9 and all later 0.x.
    "time": "0.9",
    "tls": "4.0",
    "vault": "5.0",
}
_OTHERS: Final = {
    "auth0": ("auth0/auth0", "1.0"),
    "azapi": ("Azure/azapi", "2.0"),
    "cloudflare": ("cloudflare/cloudflare", "5.0"),
    "confluent": ("confluentinc/confluent", "2.0"),
    "databricks": ("databricks/databricks", "1.0"),
    "datadog": ("DataDog/datadog", "4.0"),
    "digitalocean": ("digitalocean/digitalocean", "2.0"),
    "docker": ("kreuzwerker/docker", "4.0"),
    "github": ("integrations/github", "6.0"),
    "gitlab": ("gitlabhq/gitlab", "19.0"),
    "grafana": ("grafana/grafana", "4.0"),
    "hcloud": ("hetznercloud/hcloud", "1.0"),
    "mongodbatlas": ("mongodb/mongodbatlas", "2.0"),
    "newrelic": ("newrelic/newrelic", "3.0"),
    "okta": ("okta/okta", "7.0"),
    "openstack": ("terraform-provider-openstack/openstack", "3.0"),
    "pagerduty": ("PagerDuty/pagerduty", "3.0"),
    "postgresql": ("cyrilgdn/postgresql", "1.0"),
    "snowflake": ("snowflakedb/snowflake", "2.0"),
}
KNOWN: Final = {
    "aws": Provider("hashicorp/aws", "~> 5.0", is_newest=False),
    **{name: Provider(f"hashicorp/{name}", f"~> {version}") for name, version in _HASHICORP.items()},
    **{name: Provider(source, f"~> {version}") for name, (source, version) in _OTHERS.items()},
}

# Names that more than one provider in wide use goes by.
AMBIGUOUS: Final = {
    "argocd": ("argoproj-labs/argocd", "oboukili/argocd"),
    "kubectl": ("alekc/kubectl", "gavinbunney/kubectl"),
    "mysql": ("hashicorp/mysql", "petoju/mysql"),
    "proxmox": ("Telmate/proxmox", "bpg/proxmox"),
}

AWS_6_CONSTRAINT: Final = "~> 6.0"
# The types that took an argument `region` before version 3, and take it again with 6: by it alone, nobody can tell of
# which version a module is for. Source:
# https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-3-upgrade#resource-aws_s3_bucket
AWS_OLD_WITH_REGION: Final = frozenset({"aws_s3_bucket"})
# The types that take an argument `region` in 5.100. With 6 nearly all do.
AWS_5_WITH_REGION: Final = frozenset(
    {
        "aws_apprunner_hosted_zone_id",
        "aws_cloudformation_stack_set_instance",
        "aws_cloudfront_log_delivery_canonical_user_id",
        "aws_cloudtrail_service_account",
        "aws_config_aggregate_authorization",
        "aws_elastic_beanstalk_hosted_zone",
        "aws_elb_hosted_zone_id",
        "aws_elb_service_account",
        "aws_lb_hosted_zone_id",
        "aws_opsworks_stack",
        "aws_redshift_service_account",
        "aws_sagemaker_prebuilt_ecr_image",
        "aws_service",
        "aws_service_principal",
        "aws_servicequotas_template",
        "aws_servicequotas_templates",
        "aws_vpc_peering_connection",
    }
)


def full_source(source: str, name: str = "") -> str:
    """A source address in the form in which two can be compared; an absent one is Terraform's default for `name`."""
    return (source or f"hashicorp/{name}").lower().removeprefix(_REGISTRY)
