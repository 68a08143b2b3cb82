"""Which resources wait for the policy that allows their role what AWS tries when it makes them."""

from collections.abc import Iterable, Mapping

from fixer import hcl
from fixer.module import Declaration, Link, Links, Module, is_overridden, reachable, references
from transforms._permit_roles.apart import is_at_once, named_by
from transforms._permit_roles.attaching import attaching, node_of
from transforms._permit_roles.lacking import Lack


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
        links.setdefault(node_of(holder), []).extend([Link(node_of(holder), one, role, None) for one in sorted(named)])
        for address in attaching(module, links, role, holder):
            behind = {address, *reachable(links, address)}
            for lack in lacks:
                user = lack.user
                if user.address in behind or address in reachable(links, user.address):
                    continue
                if is_at_once(lack) and _is_open(module, user):
                    found.setdefault(user.address, (user, {}))[1][address] = None
                    links.setdefault(user.address, []).append(Link(user.address, address, user, None))
    return {user: [*addresses] for user, addresses in found.values()}


def _is_open(module: Module, user: Declaration) -> bool:
    """Whether what a resource waits for can be said where it is declared."""
    waits = user.value("depends_on")
    is_list = waits is None or isinstance(waits, hcl.TupleCons)
    return is_list and user.source.is_editable and not user.source.is_override and not is_overridden(module, user)
