"""Whether a grant lets the role of a service use a key: then its policy need not.

Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html (for a key of
another account, and where the policy is not to be changed).
"""

from typing import Final

from fixer import hcl
from fixer.aws import KEY, key_in, leaves
from fixer.module import Declaration, Module, known_string, target
from transforms._key_policies.services import Service

_GRANT: Final = "aws_kms_grant"
_MADE: Final = "aws_iam_service_linked_role"


def is_granted(module: Module, key: str, service: Service) -> bool:
    """Whether a grant of a key of the module, or of an instance of it (`aws_kms_key.main["ebs"]`), is for the role that
    a service acts in, whatever it allows that.
    """
    address, _, own = key.partition("[")
    grants = [reader for reader, _ in module.readers(address) if reader.type == _GRANT] if service.role_of else []
    for grant in grants:
        grantee, of = grant.value("grantee_principal"), key_in(address, grant.value("key_id"))
        is_of_another = KEY.fullmatch(of) and own and of != own.removesuffix("]")
        given = leaves(module, grant, grantee) if grantee is not None and not is_of_another else ()
        if any(_is_role_of(module, one.expression, service) for one in given):
            return True
    return False


def _is_role_of(module: Module, expression: hcl.Expression, service: Service) -> bool:
    name = service.principal.rpartition("/")[2]
    if name in expression.code:
        return True
    reference = target(module, expression)
    found: Declaration | None = module.find(reference.address) if reference else None
    if found is None:
        return False
    if found.type == _MADE:
        return known_string(module, found.value("aws_service_name")) == service.role_of
    return found.kind == "data" and name in found.block.code
