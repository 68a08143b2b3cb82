"""What version 6 of the AWS provider takes that 5 does not: those of its changes that make valid what was not.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
"""

from fixer.validation.rejection import Kind, Rejection

# What only the schemas of 6 could tell.
_NEW: frozenset[Kind] = frozenset(
    {Kind.RESOURCE_TYPE, Kind.DATA_SOURCE, Kind.UNSUPPORTED_BLOCK, Kind.VALUE, Kind.UNSUPPORTED_ARGUMENT}
)


def holds_in_version_6(found: Rejection) -> bool:
    """Whether what 5 rejects is rejected by 6 for certain.

    Types, blocks and values were added, and each release adds some: these are not reported. `region` stands in nearly
    every type.
    """
    return not found.declaration.type.startswith("aws_") or found.kind not in _NEW
