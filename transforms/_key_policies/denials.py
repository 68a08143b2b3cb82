"""Whether a policy denies a service what a statement for it would allow."""

from collections.abc import Iterable, Sequence
from typing import Final

from fixer.aws import Statement, allows
from transforms._key_policies.lacking import certainly_lacks

# A condition that calls of services never meet where it denies: they come over TLS.
_TRANSPORT: Final = "aws:securetransport"
_OTHERS: Final = ("NotPrincipal", "not_principals")


def may_deny(statements: Sequence[Statement], service: str, actions: Iterable[str]) -> bool:
    """Whether a statement may deny a service one of some actions."""
    wanted = [action.rstrip("*") for action in actions]
    return any(_may(one, service, wanted) for one in statements if one.effect == "Deny")


def _may(statement: Statement, service: str, actions: Sequence[str]) -> bool:
    is_of_others = any(word in statement.code for word in _OTHERS)
    if not is_of_others and certainly_lacks([statement], service):
        return False
    if is_of_others and any(service in one.names for one in statement.principals):
        # It is excepted, in so many words.
        return False
    if all((one.key or "").lower() == _TRANSPORT for one in statement.conditions) and statement.conditions:
        return False
    return any(allows(statement._replace(effect="Allow"), action) != "no" for action in actions)
