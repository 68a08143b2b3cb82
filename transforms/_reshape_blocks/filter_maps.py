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
# What people call a map of them.
_MAPS: Final = ("filter", "filters")
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
    """The code of each name, and its values; of filters of EC2, with the hyphens that these have (`vpc_id`). Raises
    UnclearError where there are two filters of a name then: AWS takes each once, with all its values.
    """
    is_filter = declaration.kind == "data" and name == _FILTER
    seen = {one for one, _ in _written(declaration)} if is_filter else set[str]()
    for element in value.elements:
        key = _hyphened(declaration, element) if is_filter else element.name
        if is_filter and key is not None and key in seen:
            raise UnclearError(f'there would be two filters "{key}"')
        seen.update([key] if key is not None else [])
        yield hcl.quoted(key) if key is not None and key != element.name else key_of(element), element.value


def filters_in(declaration: Declaration) -> Iterator[tuple[str, frozenset[tuple[str, ...]]]]:
    """The filters of a data source, as blocks or in a map, each with its values (see `values_of`)."""
    yield from _written(declaration)
    for item in declaration.body.attributes:
        value = item.value if item.name in _MAPS else None
        for element in value.elements if isinstance(value, hcl.ObjectCons) else ():
            if (key := _hyphened(declaration, element)) is not None:
                yield key, values_of(element.value)


def values_of(value: hcl.Expression | None) -> frozenset[tuple[str, ...]]:
    """The values of a filter, one or a list of them, by what they are compared by."""
    values = [one.value for one in value.elements] if isinstance(value, hcl.TupleCons) else [value]
    return frozenset([hcl.tokens.words(one.code) for one in values if one is not None])


def _written(declaration: Declaration) -> Iterator[tuple[str, frozenset[tuple[str, ...]]]]:
    for block in declaration.body.blocks(_FILTER):
        key, values = (block.body.attribute(name) for name in _PAIR)
        if key is not None and isinstance(key.value, hcl.Template) and key.value.literal:
            yield key.value.literal, values_of(values.value if values is not None else None)


def _hyphened(declaration: Declaration, element: hcl.ObjectElement) -> str | None:
    """The name of a filter, as EC2 has it."""
    name = element.name
    if name is None or ":" in name or declaration.type.startswith(_OTHERS):
        return name
    return name.replace("_", "-")
