"""Why a role is not granted what it lacks: a statement denies it, or it is not to be its own."""

from collections.abc import Iterable

from fixer.engine import listed
from fixer.module import Module
from transforms._permit_roles.lacking import Lack
from transforms._permit_roles.untrusted import own_role


def by_reason(module: Module, lacks: Iterable[Lack], service: str) -> dict[str, list[Lack]]:
    """What a role lacks by why it is not granted; what it can be is under the empty reason. `service` is what may not
    take the role on.
    """
    found: dict[str, list[Lack]] = {}
    for lack in lacks:
        found.setdefault(_denial(lack) or own_role(module, lack, service), []).append(lack)
    return found


def _denial(lack: Lack) -> str:
    if not lack.denied:
        return ""
    is_all = lack.row.managed or {*lack.actions} <= {*lack.denied_actions}
    return f"a statement of {lack.denied} denies {'it' if is_all else listed(lack.denied_actions)}"
