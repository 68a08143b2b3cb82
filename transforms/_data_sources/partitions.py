"""The partition of a module's ARNs, as far as the module itself says it.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (the partition of an ARN)
"""

from typing import Final

from fixer.module import Module, known

COMMERCIAL: Final = "aws"
# Where ARNs do not start with `arn:aws:`.
_OTHERS: Final = ("cn-", "eu-isoe-", "eusc-", "us-gov-", "us-iso")
_IN_OTHERS: Final = ("arn:aws-cn:", "arn:aws-us-gov:", "arn:aws-iso")


def may_be_another(module: Module) -> bool:
    """Whether a module is for another partition than the one of most regions, by its providers or its ARNs."""
    regions = [known(module, one.value("region")) for one in module.declarations("provider") if one.type == "aws"]
    is_other = any(isinstance(region, str) and region.startswith(_OTHERS) for region in regions)
    return is_other or any(map(module.mentions, _IN_OTHERS))


def are_different(region: object, other: object) -> bool:
    """Whether two regions are certainly of different partitions."""
    if not isinstance(region, str) or not isinstance(other, str):
        return False
    kinds = [next((one for one in _OTHERS if name.startswith(one)), COMMERCIAL) for name in (region, other)]
    return kinds[0] != kinds[1]


def is_written_out(module: Module) -> bool:
    """Whether a module writes `arn:aws:` itself, so that what is added to it may do as well."""
    return module.mentions("arn:aws:") and not may_be_another(module)
