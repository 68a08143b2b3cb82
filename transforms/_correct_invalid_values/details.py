"""What kind of identity provider somebody means by a name (`Okta`): the keys of its details tell.

Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
"""

from typing import Final

from fixer import hcl
from fixer.validation import Rejection

_KEYS: Final = {"MetadataFile": "SAML", "MetadataURL": "SAML", "oidc_issuer": "OIDC"}


def kind_by_details(found: Rejection) -> str:
    """The type of a provider by what it is told of it; empty of anything else."""
    if found.declaration.type != "aws_cognito_identity_provider" or found.name != "provider_type":
        return ""
    details = found.declaration.value("provider_details")
    if not isinstance(details, hcl.ObjectCons):
        return ""
    kinds = {_KEYS[element.name] for element in details.elements if element.name in _KEYS}
    return kinds.pop() if len(kinds) == 1 else ""
