"""Maps of filters that data sources look things up by: `filters = { name = "al2023-*", virtualization-type = "hvm" }`.

Sources: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html (filters of EC2 are written with
hyphens; of those that data sources have, images alone have a `name`),
https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html and
https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Filter.html.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration
from transforms._block_forms.pairs import Pair, key_of
from transforms._block_forms.unclear import UnclearError

_FILTER: Final = "filter"
_PAIR: Final = ("name", "values")
# What a filter that is written out says its values by.
_VALUES: Final = frozenset({"val", "vals", "value", "values"})
# What can be looked up by a filter that is called `name`.
_BY_NAME: Final = ("aws_ami", "aws_ami_ids", "aws_imagebuilder_", "aws_secretsmanager_secrets")
# Whose filters are not those of EC2, and may have other names.
_OTHERS: Final = (
    "aws_autoscaling_",
    "aws_fsx_",
    "aws_imagebuilder_",
    "aws_licensemanager_",
    "aws_ram_",
    "aws_route53_",
    "aws_secretsmanager_",
    "aws_ssm_",
)


def has_filters(declaration: Declaration, name: str, pair: Pair | None, value: hcl.ObjectCons) -> bool:
    """Whether an object has the names of filters for its keys, which may be `name`; raises UnclearError.

    What says a name and no values is no filter, but one by the name of what is looked up.
    """
    if declaration.kind != "data" or name != _FILTER or pair is None or (pair.key, pair.value) != _PAIR:
        return False
    keys = [element.name for element in value.elements]
    if not keys or not _VALUES.isdisjoint([key for key in keys if key]):
        return False
    if pair.key in keys and not declaration.type.startswith(_BY_NAME):
        raise UnclearError('nothing is looked up by a filter "name" here ("tag:Name" or another may be meant)')
    return True


def entries(declaration: Declaration, name: str, value: hcl.ObjectCons) -> Iterator[tuple[str, hcl.Expression]]:
    """The code of each name, and its values; of filters of EC2, with the hyphens that these have (`vpc_id`)."""
    is_hyphened = declaration.kind == "data" and name == _FILTER and not declaration.type.startswith(_OTHERS)
    for element in value.elements:
        key = key_of(element)
        is_word = is_hyphened and element.name is not None and ":" not in element.name
        yield key.replace("_", "-") if is_word else key, element.value
