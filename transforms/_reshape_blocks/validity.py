"""How long the first password of a user of a pool is valid, which was said elsewhere before version 3 of the provider.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-3-upgrade
(`unused_account_validity_days`)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Fix, Refusal, Remove
from fixer.validation import Rejection
from transforms._block_forms.written import own

_RIGHT: Final = "temporary_password_validity_days"


def is_validity(one: Rejection) -> bool:
    """Whether it is that of the accounts that administrators create."""
    place = (one.declaration.kind, one.declaration.type, one.path, one.name)
    wanted = ("resource", "aws_cognito_user_pool", "admin_create_user_config", "unused_account_validity_days")
    return place == wanted and isinstance(one.node, hcl.Attribute)


def validity(one: Rejection) -> Iterator[Fix | Refusal]:
    """The argument of the policy that says it; a policy of its own would have to say all that passwords must be."""
    assert isinstance(one.node, hcl.Attribute)
    source, item = one.declaration.source, one.node
    said = f'{one.told} "password_policy" says it, as "{_RIGHT}"'
    policies = one.declaration.body.blocks("password_policy")
    if len(policies) != 1:
        code = f"password_policy {{ {_RIGHT} = {item.value_code} }}"
        rest = "and say in it what else passwords must have (minimum_length, require_numbers, ...), or nothing is asked"
        yield Refusal(source, item, f"{said}, and there is none: add a block {code}, {rest}.")
        return
    standing = policies[0].body.attribute(_RIGHT)
    if standing is None:
        edits = (Remove(source, item), Append(source, policies[0], own(source, item, _RIGHT)))
        yield Fix(source, item, f"{said}: it is put there", edits)
    elif standing.value_code.split() == item.value_code.split():
        yield Fix(source, item, f"{said}, already: it is removed", (Remove(source, item),))
    else:
        yield Refusal(source, item, f"{said}, and says something else: keep one of them.")
