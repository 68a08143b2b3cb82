"""What the account field of an ARN means, service by service.

Sources: the resource types of each service in the Service Authorization Reference
(https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html),
and for Systems Manager https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-finding-public-parameters.html.
"""

import re
from typing import Final, NamedTuple

from fixer.engine import listed

# The ARN's service, account and resource. An underscore stands for what is interpolated (see `masked`).
_ARN = re.compile(r"arn:[^:]+:([^:]+):[^:]*:(\*|\d{12}):(.+)", re.DOTALL)
_WILDCARD = re.compile(r"[*?]")

# Services (nearly) all of whose ARNs have no account: `*` there is right, and anything else matches nothing.
WITHOUT_ACCOUNT: Final = frozenset(
    (
        *(
            "apigateway",
            "artifact",
            "aws-marketplace",
            "controlcatalog",
            "geo-maps",
            "geo-places",
            "geo-routes",
            "health",
        ),
        *("identitystore", "iq", "mapcredits", "route53", "s3", "sso", "vendor-insights"),
    )
)
# Services whose ARNs in a policy are another account's as often as not, and why.
SHARED: Final = {
    "iam": "an identity may well be another account's",
    "sts": "a role to assume is often another account's",
    "account": "an organization's accounts are meant",
    "catalog": "products are shared between accounts",
    "ecr": "images are often pulled from repositories of another account",
    "imagebuilder": "AWS owns components and images of its own",
    "organizations": "its ARNs are those of the management account",
    "ram": "resource shares belong to the account that shares",
}
# Kinds of resource that have no account in their ARN, or AWS's, or that are shared with all the world. A pattern that
# covers them loses them with the wildcard.
LOST: Final = {
    "bedrock": {"foundation-model/": "foundation models"},
    "bedrock-agentcore": {"browser/": "AWS's browsers", "code-interpreter/": "AWS's code interpreters"},
    "cloudformation": {"type/": "public extensions", "transform/": "AWS's transforms"},
    "connect": {"view/": "AWS's views"},
    "dataexchange": {"data-sets/": "entitled data sets"},
    "devicefarm": {"device:": "devices", "deviceinstance:": "devices"},
    "ec2": {
        "image/": "images",
        "snapshot/": "snapshots",
        "fpga-image/": "images",
        "prefix-list/": "AWS's prefix lists",
    },
    "elasticbeanstalk": {"platform/": "AWS's platforms", "solutionstack/": "solution stacks"},
    "forecast": {"algorithm/": "algorithms"},
    "lambda": {"layer:": "layers that others publish"},
    "managedblockchain": {"networks/": "networks", "proposals/": "proposals"},
    "network-firewall": {"stateful-rulegroup/": "AWS's rule groups", "stateless-rulegroup/": "AWS's rule groups"},
    "personalize": {
        "algorithm/": "algorithms",
        "recipe/": "recipes",
        "feature-transformation/": "feature transformations",
    },
    "securityhub": {"product/": "products", "standards/": "standards", "ruleset/": "rule sets"},
    "sqs": {"airflow-celery-": "queues of Airflow, in an account of AWS"},
    "ssm": {
        "parameter/aws/": "AWS's public parameters",
        "document/AWS": "AWS's documents",
        "automation-definition/AWS": "AWS's runbooks",
        "patchbaseline/": "AWS's patch baselines",
    },
}
# Kinds of resource that are reached across accounts as a matter of course: left where a policy names them, while a
# wider pattern does not say so.
NAMED: Final = {
    "ec2": {
        "subnet/": "subnets",
        "transit-gateway": "transit gateways",
        "vpc-endpoint-service/": "endpoint services",
    },
    "eks": {"cluster-access-policy/": "access policies"},
    "events": {"event-bus/": "event buses", "event-source/": "event sources"},
    "gamelift": {"alias/": "aliases"},
    "inspector": {"rulespackage/": "rules packages"},
    "lambda": {"layer:": "layers"},
    "logs": {"destination:": "log destinations"},
    "sagemaker": {"algorithm/": "algorithms", "hub": "hubs", "model-package/": "model packages"},
}
# Services that deliver from all accounts of an organization to one: what calls from there is another account's.
CENTRAL: Final = frozenset(("cloudtrail", "config", "logs"))
# Accounts of AWS's own whose numbers people write down, and those that its documentation uses in examples.
AWS_ACCOUNTS: Final = frozenset({"017000801446", "580247275435", "602401143452", "763104351884", "898466741470"})
EXAMPLE_ACCOUNTS: Final = frozenset({"111122223333", "123456789012", "444455556666", "777788889999"})


class Arn(NamedTuple):
    """An ARN whose account field is `*` or a number. `at` is where that field starts in the text."""

    service: str
    account: str
    resource: str
    at: int


def arn(text: str) -> Arn | None:
    """The ARN that a text is, if its account field can be wrong.

    None also where its service is computed or a wildcard, where fields are missing, and where it names a kind of
    resource that has no account.
    """
    found = _ARN.fullmatch(text)
    if found is None:
        return None
    service, account, resource = found.groups()
    if not service.replace("-", "").isalnum() or service in WITHOUT_ACCOUNT:
        return None
    if _named(LOST, service, resource) and not _named(NAMED, service, resource):
        return None
    return Arn(service, account, resource, found.start(2))


def shared(service: str, resource: str) -> str:
    """Why a service's resource may be another account's: empty if nothing speaks for it."""
    named = _named(NAMED, service, resource)
    return SHARED.get(service, "") or (f"{named} are often another account's" if named else "")


def lost(service: str, resource: str) -> str:
    """What a pattern covers that has another account in its ARN than this one, or none: empty if nothing."""
    literal = _WILDCARD.split(resource, maxsplit=1)[0]
    if literal == resource:
        return ""
    kinds = [what for prefix, what in LOST.get(service, {}).items() if prefix.startswith(literal)]
    return listed(dict.fromkeys(kinds) or [""])


def _named(table: dict[str, dict[str, str]], service: str, resource: str) -> str:
    """What kind of a table a resource names outright."""
    literal = _WILDCARD.split(resource, maxsplit=1)[0]
    kinds = table.get(service, {})
    return next((what for prefix, what in kinds.items() if literal.startswith(prefix)), "")
