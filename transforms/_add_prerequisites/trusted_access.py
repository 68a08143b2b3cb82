"""Services that an account administers for an organization that does not trust them.

Source: https://docs.aws.amazon.com/organizations/latest/APIReference/API_RegisterDelegatedAdministrator.html (which
needs trusted access first: ConstraintViolationException, SERVICE_ACCESS_NOT_ENABLED)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import AppendElement, Edit, Fix, listed
from fixer.module import (
    Declaration,
    Module,
    Unknown,
    known,
    known_string,
    nested_arguments,
    provider_of,
    reachable,
    rough_links,
)
from transforms._add_prerequisites.elsewhere import is_open
from transforms._instances.sent import is_sent
from transforms._own_resources.waiting import waiting

_ORGANIZATION: Final = "aws_organizations_organization"
_ADMINISTRATOR: Final = "aws_organizations_delegated_administrator"
_SERVICE: Final = "service_principal"
_TRUSTED: Final = "aws_service_access_principals"
_COMMAND: Final = "enable-aws-service-access"


def trusted_access_fixes(module: Module) -> Iterator[Fix]:
    """One for each service that the one organization of the module does not trust, and that an account administers."""
    organizations = module.resources(_ORGANIZATION)
    organization = organizations[0] if len(organizations) == 1 else None
    trusted = _trusted(module, organization) if organization is not None else None
    if organization is None or trusted is None or module.mentions(_COMMAND):
        return
    for one in module.resources(_ADMINISTRATOR):
        item = one.attribute(_SERVICE)
        if item is None or not is_sent(module, one, item) or provider_of(one) != provider_of(organization):
            continue
        lacking = [
            service
            for service in _services(module, one, item)
            if service not in trusted and not _is_turned_on(module, service)
        ]
        if lacking:
            trusted.update(lacking)
            yield _fix(module, organization, one, item, lacking)


def _services(module: Module, one: Declaration, item: hcl.Attribute) -> list[str]:
    """The services that an account is registered for: one, or each of those that the resource is repeated over."""
    if item.value_code not in ("each.key", "each.value"):
        service = known_string(module, item.value)
        return [service] if service is not None else []
    given = known(module, one.value("for_each"))
    return [each for each in given if isinstance(each, str)] if isinstance(given, list) else []


def _is_turned_on(module: Module, service: str) -> bool:
    """Whether another resource of the service gives it access to the organization, or may."""
    own = re.compile(rf"aws_{re.escape(service.partition('.')[0])}\d?_\w*(?:organization|admin_account)\w*")
    return any(own.fullmatch(one.type) for one in module.declarations("resource"))


def _trusted(module: Module, organization: Declaration) -> set[str] | None:
    """The services that an organization trusts; None where that cannot be told, or where it trusts none."""
    if known_string(module, organization.value("feature_set")) == "CONSOLIDATED_BILLING":
        return None
    ignored = [item.value_code for _, item in nested_arguments(organization.body, "lifecycle.ignore_changes")]
    if any(_TRUSTED in one or one == "all" for one in ignored):
        # It is managed elsewhere.
        return None
    value = organization.value(_TRUSTED)
    given = known(module, value) if value is not None else Unknown
    return {one for one in given if isinstance(one, str)} if isinstance(given, list) and all(given) else None


def _fix(module: Module, organization: Declaration, one: Declaration, item: hcl.Attribute, services: list[str]) -> Fix:
    said = (
        f"{one.address} registers an administrator for {listed(services)}, which {organization.address} does not trust "
        "(ConstraintViolationException: SERVICE_ACCESS_NOT_ENABLED)"
    )
    value = organization.value(_TRUSTED)
    if not isinstance(value, hcl.TupleCons) or not is_open(module, organization):
        return Fix(one.source, item, f"{said}: add that to {_TRUSTED}")
    separator = ",\n" if "\n" in value.code else ", "
    edits: list[Edit] = [AppendElement(organization.source, value, separator.join(map(hcl.quoted, services)))]
    done = f"added to {_TRUSTED}"
    waits = one.value("depends_on")
    is_behind = organization.address in reachable(rough_links(module), one.address)
    if not is_behind and is_open(module, one) and (waits is None or isinstance(waits, hcl.TupleCons)):
        edits += waiting([one], organization.address)
        done += ", and that is waited for"
    return Fix(one.source, item, f"{said}: {done}", tuple(edits))
