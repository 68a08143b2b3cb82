"""Which resources wait for the policy that allows their role what AWS tries when it makes them."""

from collections.abc import Iterable, Mapping
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Link, Links, Module, is_overridden, reachable, reads, references
from transforms._permit_roles.apart import is_at_once, named_by
from transforms._permit_roles.lacking import Lack

_ATTACHING: Final = ("aws_iam_role_policy", "aws_iam_role_policy_attachment")
_ATTACHING_ITSELF: Final = tuple([f"{one}." for one in _ATTACHING])


def waiting_for(
    module: Module,
    links: Links,
    role: Declaration,
    granted: Mapping[str, list[Lack]],
    repetitions: Iterable[str] = (),
) -> dict[Declaration, list[str]]:
    """The resources that have to wait, each with the policies, or what attaches them, that it waits for from now on.

    `granted` is what a role lacks by the address of what allows it, `repetitions` what new policies are repeated for.
    None waits for what waits for it. `links` are those of the module, and what has been added to it: this, too, is.
    """
    found: dict[str, tuple[Declaration, dict[str, None]]] = {}
    repeated = {one.address for code in repetitions for one in references(code.partition("=")[2])}
    for holder, lacks in granted.items():
        named = {role.address, *repeated, *[address for lack in lacks for address in named_by(lack)]}
        links.setdefault(_node(holder), []).extend([Link(_node(holder), one, role, None) for one in sorted(named)])
        for address in _attaching(module, links, role, holder):
            behind = {address, *reachable(links, address)}
            for lack in lacks:
                user = lack.user
                if user.address in behind or address in reachable(links, user.address):
                    continue
                if is_at_once(lack) and _is_open(module, user):
                    found.setdefault(user.address, (user, {}))[1][address] = None
                    links.setdefault(user.address, []).append(Link(user.address, address, user, None))
    return {user: [*addresses] for user, addresses in found.values()}


def _node(holder: str) -> str:
    """What Terraform calls what holds a policy where it works out an order."""
    return f"{holder} (expand)" if holder.startswith("local.") else holder


def _attaching(module: Module, links: Links, role: Declaration, holder: str) -> list[str]:
    """What attaches to a role what a policy, a document or a local value says; a policy of its own is that itself."""
    if holder.startswith(_ATTACHING_ITSELF):
        return [holder]
    return [
        one.address
        for one in module.resources(*_ATTACHING)
        if _node(holder) in reachable(links, one.address)
        and any(read.address == role.address for read in reads(module, one.value("role")))
    ]


def _is_open(module: Module, user: Declaration) -> bool:
    """Whether what a resource waits for can be said where it is declared."""
    waits = user.value("depends_on")
    is_list = waits is None or isinstance(waits, hcl.TupleCons)
    return is_list and user.source.is_editable and not user.source.is_override and not is_overridden(module, user)
