"""User pools that send their mail as an identity of SES that is made with them, and that nothing verifies.

Sources: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html (a verified identity),
https://github.com/aws/aws-cdk/issues/18964 (what AWS answers)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Declaration, Module, nested_arguments, relatives, target

POOL: Final = "aws_cognito_user_pool"
_SENDER: Final = "email_configuration.source_arn"
_IDENTITIES: Final = ("aws_ses_domain_identity", "aws_ses_email_identity", "aws_sesv2_email_identity")
# What verifies a domain, and has the keys that sign its mail, which prove as much.
_VERIFICATION: Final = "aws_ses_domain_identity_verification"
_KEYS: Final = "aws_ses_domain_dkim"
# What has to stand in the zone: read of the identity, or of its keys.
_PROOFS: Final = ("verification_token", "dkim_tokens", "dkim_signing_attributes")


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
    """Whether something of the module waits for an identity to be verified, or writes down what proves it: whoever is
    only told of that by an output, does so later.
    """
    domain = identity.value_code("domain")
    of_same = [one for one in module.resources(_VERIFICATION, _KEYS) if one.value_code("domain") == domain]
    readers = list(module.readers(identity.address))
    near = [identity, *of_same, *[reader for reader, _ in readers if reader.type == _KEYS]]
    if any(one.type == _VERIFICATION for one in [*of_same, *[reader for reader, _ in readers]]):
        return True
    return any(
        (reader.kind != "output" or bool(relatives(module).above)) and reference.attribute in _PROOFS
        for one in near
        for reader, reference in module.readers(one.address)
    )
