"""How people may sign in to a client: by the older names or by those that begin with `ALLOW_`, and not by both.

Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
(ExplicitAuthFlows)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Module

CLIENT: Final = "aws_cognito_user_pool_client"
_ALLOWED: Final = "ALLOW_"
_OLDER: Final = {
    "ADMIN_NO_SRP_AUTH": "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    "CUSTOM_AUTH_FLOW_ONLY": "ALLOW_CUSTOM_AUTH",
    "USER_PASSWORD_AUTH": "ALLOW_USER_PASSWORD_AUTH",
}


def auth_flow_fixes(module: Module) -> Iterator[Fix]:
    """The newer names for the older ones that stand beside such."""
    for client in module.resources(CLIENT):
        listed = client.value("explicit_auth_flows")
        values = [one.value for one in listed.elements] if isinstance(listed, hcl.TupleCons) else []
        names = {value.literal: value for value in values if isinstance(value, hcl.Template) and value.literal}
        if not client.source.is_editable or not any(name.startswith(_ALLOWED) for name in names):
            continue
        for name, value in names.items():
            new = _OLDER.get(name, "")
            if new and new not in names:
                said = f'{client.address}: "{name}" does not go together with names that begin with {_ALLOWED}'
                edit = Replace(client.source, value, hcl.quoted(new))
                yield Fix(client.source, value, f"{said}: it is {new} now", (edit,))
