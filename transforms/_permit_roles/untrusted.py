"""Roles that are handed over to what may not take them on: what they are let do is of no use before that."""

from collections.abc import Mapping
from typing import Final

from fixer.engine import Fix, Safety
from fixer.module import Declaration, Module
from transforms._permit_roles.lacking import Lack
from transforms._role_rights.row import OF_FUNCTION, OF_TASK
from transforms._trust_policies.by_instance import untrusted_instances
from transforms._trust_policies.table import ROWS
from transforms._trust_policies.untrusted import Untrusted, untrusted

_BY: Final = {OF_FUNCTION: "lambda", OF_TASK: "ecs-tasks"}


def untrusted_by(module: Module, lack: Lack) -> str:
    """The service by which a resource uses a role, where it may not take that on; empty where it may, or that cannot be
    told.
    """
    found = module.once(_by_role).get(lack.holder.role.address)
    users = found.users if found is not None else module.once(_by_instance).get(lack.holder.code)
    if not users:
        return ""
    used = {service for type_, path, service in ROWS if type_ == lack.user.type and path == lack.row.role}
    used |= {_BY[lack.row.role]} if lack.row.role in _BY else set()
    return next((service for one in sorted(used) if (service := f"{one}.amazonaws.com") in users), "")


def own_role(module: Module, lack: Lack, service: str) -> str:
    """Why a role is let do nothing for a service that may not take it on, and cannot be let; empty where it can be."""
    found = module.once(_by_role).get(lack.holder.role.address)
    if not service or (found is not None and not found.shared):
        return ""
    return f"{service} may not take it on, and needs a role of its own that may do that"


def of_no_use_before(fix: Fix, service: str) -> Fix:
    """A fix that is applied with the one by which a service may take the role on."""
    said = f"{fix.message}, which is of no use before {service} may take the role on"
    return fix._replace(message=said, safety=Safety.UNSAFE)


def _by_role(module: Module) -> dict[str, Untrusted]:
    return {one.role.address: one for one in untrusted(module)}


def _by_instance(module: Module) -> dict[str, Mapping[str, Declaration]]:
    """The services that may not take instances on whose services are written out for each, by these."""
    return {one.address: one.users for one in untrusted_instances(module)}
