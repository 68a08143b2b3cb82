"""User pools that send their mail as an identity of SES that is made with them, and that nothing verifies.

Sources: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html (a verified identity),
https://github.com/aws/aws-cdk/issues/18964 (what AWS answers)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Declaration, Module, nested_arguments, target

POOL: Final = "aws_cognito_user_pool"
_SENDER: Final = "email_configuration.source_arn"
_DOMAIN: Final = "aws_ses_domain_identity"
_DOMAINS: Final = (_DOMAIN, "aws_sesv2_email_identity")
_IDENTITIES: Final = (*_DOMAINS, "aws_ses_email_identity")
# What proves that a domain is one's own: what is read of the identity, or of the keys that sign its mail.
_PROOFS: Final = ("verification_token", "dkim_tokens", "dkim_signing_attributes", "tokens")
_VERIFYING: Final = ("aws_ses_domain_identity_verification", "aws_ses_domain_dkim")


def sender_findings(module: Module) -> Iterator[Fix]:
    """One for each pool of an answer that sends as such an identity: in a folder, it may be verified already."""
    if module.surroundings.kind != "answer":
        return
    for pool in module.resources(POOL):
        for _, item in nested_arguments(pool.body, _SENDER):
            read = target(module, item.value)
            identity = module.find(read.address) if read is not None else None
            if identity is None or identity.type not in _IDENTITIES or _may_be_verified(module, identity):
                continue
            how = (
                "by the mail that it is sent"
                if identity.type == "aws_ses_email_identity"
                else "by records in its zone, for which the pool waits"
            )
            said = (
                f"{pool.address}: Email address is not verified: {identity.address} is made in the same run, and is to "
                f"be verified before, {how}"
            )
            yield Fix(pool.source, item, said)


def _may_be_verified(module: Module, identity: Declaration) -> bool:
    """Whether something of the module reads what proves that the identity is one's own."""
    for reader, reference in module.readers(identity.address):
        if reader.type in _VERIFYING or reference.attribute in _PROOFS:
            return True
    return any(one.value_code("domain") == identity.value_code("domain") for one in module.resources(*_VERIFYING))
