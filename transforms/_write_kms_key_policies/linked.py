"""The roles that AWS makes for services, where these use a key as one, and the module makes them itself: the policy of
a key names as a principal what is there only.

Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html (Policy).
"""

from collections.abc import Iterable
from typing import Final

from fixer.module import SINGLE, Declaration, Module, known_string
from transforms._data_sources.accounts import is_same_account, provider_named
from transforms._key_policies.services import Service

_LINKED: Final = "aws_iam_service_linked_role"


def linked(module: Module, key: Declaration, services: Iterable[Service]) -> dict[str, str]:
    """The code for the principals of services that use a key as a role that the module makes."""
    codes: dict[str, str] = {}
    for service in services:
        if not service.role_of:
            continue
        mine = [one for one in _made(module, service) if one.shape == SINGLE and _is_for(module, one, key)]
        if mine:
            codes[service.principal] = f"{mine[0].address}.arn"
    return codes


def _made(module: Module, service: Service) -> list[Declaration]:
    """What makes the role of a service in a module, or may do so."""
    return [
        one
        for one in module.resources(_LINKED)
        if known_string(module, one.value("aws_service_name")) in (None, service.role_of)
    ]


def _is_for(module: Module, role: Declaration, key: Declaration) -> bool:
    """Whether a role is certainly the one that a service has without any wish, in the account of a key."""
    is_named = known_string(module, role.value("aws_service_name")) is not None
    is_plain = role.attribute("custom_suffix") is None
    return is_named and is_plain and is_same_account(module, provider_named(role), provider_named(key))
