"""Tables of names that the provider does not have: which one is meant, and where the wrong one comes from.

A table says the origin of each row in a few words:

    upgrade 3               the provider's guide for upgrades to that version
    changelog 5.0.0         the provider's changelog of that release
    aws_db_instance         a type of the provider that calls the same thing so (`aws_lb_target_group.health_check`: a
                            block of it; `data aws_iam_roles`: a data source)
    rds.CreateDBInstance    an operation of AWS's API, with the name in what it takes or gives
    AWS::SQS::Queue         a type of CloudFormation
    https://...             a page that says it
    joined                  the block and its argument in one name (`health_check_path`)
    words                   nobody's name: the thing in other words, as the page of the right name describes it
"""

import re
from typing import Final, NamedTuple

WORDS: Final = "words"
# Of the AWS provider: what version 6 calls otherwise, 5 does not.
_LAST: Final = 5
JOINED: Final = "joined"
_REGISTRY: Final = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs"
_CHANGELOG: Final = "https://github.com/hashicorp/terraform-provider-aws/blob/v{}/CHANGELOG.md"
_API: Final = "https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/{}/client/{}.html"
_CLOUDFORMATION: Final = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-{}-{}.html"


class Row(NamedTuple):
    """A name that a type does not have, and the one that is meant. `path` is that of the block, empty for the outer.

    `kind` is `resource` or `data`. `origin` says where the wrong name comes from.
    """

    type: str
    wrong: str
    right: str
    path: str = ""
    kind: str = "resource"
    origin: str = WORDS

    @property
    def source(self) -> str:
        """The page that tells what the wrong name means."""
        return source(self.origin, self.type, self.kind)

    @property
    def is_former(self) -> bool:
        """Whether the provider itself had the wrong name once, and took it away for the right one."""
        head, _, version = self.origin.partition(" ")
        return head in ("changelog", "upgrade") and int(version.partition(".")[0]) <= _LAST


def read(table: str) -> tuple[Row, ...]:
    """The rows of a table: a type or a block of it, below it the origins of wrong names, each with `wrong=right`.

    What follows an origin may stand on the next lines.
    """
    rows, where, origin = list[Row](), "", ""
    for line in table.splitlines():
        if not line.startswith(" "):
            where = line
            continue
        before, colon, pairs = f"{line.strip()} ".rpartition(": ")
        origin = before if colon else origin
        kind, _, address = where.rpartition(" ")
        type_, _, path = address.partition(".")
        for pair in pairs.split():
            wrong, _, right = pair.partition("=")
            rows.append(Row(type_, wrong, right, path, kind or "resource", origin))
    return tuple(rows)


def page(type_: str, kind: str = "resource") -> str:
    """The page that documents a type."""
    where = "resources" if kind == "resource" else "data-sources"
    return f"{_REGISTRY}/{where}/{type_.partition('_')[2]}"


def source(origin: str, type_: str, kind: str = "resource") -> str:
    """The page that tells where a name comes from that `type_` does not have."""
    head, _, rest = origin.partition(" ")
    if origin in (WORDS, JOINED):
        return page(type_, kind)
    if head == "upgrade":
        return f"{_REGISTRY}/guides/version-{rest}-upgrade"
    if head == "changelog":
        return _CHANGELOG.format(rest)
    if is_of_type(origin):
        return page((rest or origin).partition(".")[0], "data" if rest else "resource")
    if origin.startswith("AWS::"):
        return _CLOUDFORMATION.format(*origin.lower().split("::")[1:])
    service, _, operation = origin.partition(".")
    return origin if origin.startswith("https:") else _API.format(service, snake(operation))


def is_of_type(origin: str) -> bool:
    """Whether it is another type of the provider that has the name."""
    return origin.startswith(("aws_", "data "))


def snake(name: str) -> str:
    """A name of AWS's API or of CloudFormation as Terraform writes it."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
