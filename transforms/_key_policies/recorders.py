"""Whether AWS Config delivers by itself: where its role may not, it comes as its service.

Source: https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html.
"""

from collections.abc import Iterable
from typing import Final

from fixer.aws import Statement, grants, key_in, role_of
from fixer.module import Declaration, Module, known_string, provider_of

_RECORDER: Final = "aws_config_configuration_recorder"
# Managed policies by which Config reads, and writes nothing to buckets.
_READING: Final = ("AWS_ConfigRole", "AWSConfigRole", "ConfigRole")


def comes_by_itself(module: Module, channel: Declaration, action: str, address: str, *, by_default: bool) -> bool:
    """Whether the roles of all recorders beside a channel certainly may not do something to a resource of the module:
    each is bound to the service, or is of the module. Without any recorder it is as it is `by_default`.
    """
    recorders = _recorders(module, channel)
    for recorder in recorders:
        role, value = role_of(module, recorder, "role_arn"), recorder.value("role_arn")
        if role is not None:
            attached = grants(module, role, key_in(role.address, value))
            others = tuple([name for name in attached.managed if name not in _READING])
            if attached._replace(managed=others).allow(module, action, address) != "no":
                return False
        elif value is None or not any(
            word in value.code for word in ("aws-service-role", "aws_iam_service_linked_role")
        ):
            return False
    return bool(recorders) or by_default


def lets_recorders_in(module: Module, channel: Declaration, statements: Iterable[Statement]) -> bool:
    """Whether a policy names the role of a recorder itself, by a reference or by its name."""
    named: set[str] = set()
    for recorder in _recorders(module, channel):
        role = role_of(module, recorder, "role_arn")
        if role is not None:
            name = known_string(module, role.value("name"))
            named |= {role.address, *([f"/{name}"] if name else [])}
    values = [value.code for one in statements for principal in one.principals for value in principal.values]
    return any(one in code for one in named for code in values)


def _recorders(module: Module, channel: Declaration) -> list[Declaration]:
    return [one for one in module.resources(_RECORDER) if provider_of(one) == provider_of(channel)]
