"""What inline policies of a role are called: IAM knows one by its role and its name, and a second one overwrites it.

Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
"""

import re
from collections.abc import Collection
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known_string, reads

_TYPE: Final = "aws_iam_role_policy"
_ROLE: Final = "aws_iam_role."
# The end of the code of an instance whose key is written out.
_KEY: Final = re.compile(r'\[(?:"[^"$%]*"|\d+)\]\Z')


def free_policy_name(module: Module, role: Declaration, name: str, others: Collection[str]) -> str:
    """A name that no inline policy of a role has, nor another new one (`others`): with a number if it has to be."""
    standing = [one for one in module.resources(_TYPE) if _may_be_of(module, one, role)]
    free, number = name, 2
    while free in others or any(_may_be_called(module, one, free) for one in standing):
        free, number = f"{name}-{number}", number + 1
    return free


def are_different(code: str, other: str) -> bool:
    """Whether two instances of a role are certainly not the same, by their code."""
    return code != other and _KEY.search(code) is not None and _KEY.search(other) is not None


def _may_be_of(module: Module, policy: Declaration, role: Declaration) -> bool:
    """Whether a policy is one of a role: it names that, or names no other one."""
    named = {read.address for read in reads(module, policy.block) if read.address.startswith(_ROLE)}
    own = {read.address for read in reads(module, policy.value("role")) if read.address.startswith(_ROLE)}
    return role.address in named or not own


def _may_be_called(module: Module, policy: Declaration, name: str) -> bool:
    """Whether a policy has a name, perhaps by a variable, or as one of several that are written in it."""
    quoted = hcl.quoted(name)
    return known_string(module, policy.value("name")) == name or (
        policy.shape.kind != "single" and quoted in f"{policy.shape.code} {policy.value_code('name')}"
    )
