"""What an account has to have before AWS makes something, and a module does not say that it has.

Sources: https://github.com/boto/boto3/issues/2178 (AWS Config refuses managed rules without a recorder, and takes
custom ones), https://github.com/hashicorp/terraform-provider-aws/issues/11025 (what DMS says without its role) and
https://docs.aws.amazon.com/dms/latest/userguide/security-iam.html#CHAP_Security.APIRole
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Level
from fixer.module import Declaration, Module, known_string, nested_arguments
from transforms._instances.made import may_be_made
from transforms._instances.whole import other_modules

RULE: Final = "aws_config_config_rule"
SUBNETS: Final = "aws_dms_replication_subnet_group"
_ROLE: Final = "dms-vpc-role"


def account_findings(module: Module) -> Iterator[Fix]:
    """One for the first resource that needs it, of each kind."""
    others = other_modules(module)
    if others is None:
        return
    everywhere = (module, *others)
    managed = [one for one in module.resources(RULE) if _is_managed(module, one)]
    if managed and not any(one.mentions("recorder") or one.mentions("Recorder") for one in everywhere):
        yield from _first(
            module,
            managed,
            "AWS Config takes no managed rules before there is a recorder (NoAvailableConfigurationRecorderException)",
            "add an aws_config_configuration_recorder with its delivery channel and status, unless the account has one",
        )
    groups = list(module.resources(SUBNETS))
    if groups and not any(one.mentions(_ROLE) for one in everywhere):
        yield from _first(
            module,
            groups,
            f"DMS looks at the VPC by the role {_ROLE} of the account, and by no other (AccessDeniedFault)",
            "add an aws_iam_role of that name with AmazonDMSVPCManagementRole, which {} waits for, unless the "
            "account has one",
        )


def _is_managed(module: Module, rule: Declaration) -> bool:
    owners = [known_string(module, item.value) for _, item in nested_arguments(rule.body, "source.owner")]
    return owners == ["AWS"]


def _first(module: Module, resources: list[Declaration], said: str, advice: str) -> Iterator[Fix]:
    made = [one for one in resources if may_be_made(module, one, by_default=True)]
    for one in made[:1]:
        more = f" and {len(made) - 1} more" if len(made) > 1 else ""
        message = f"{one.address}{more}: {said}: {advice.format(one.address)}"
        yield Fix(one.source, one.block, message, level=Level.WARNING)
