"""What adds to a policy that stands the services that cannot do without."""

from collections.abc import Iterator, Sequence
from typing import Final

from fixer.aws import Statement, addition, with_free_sid
from fixer.engine import Fix, Level, Refusal
from fixer.module import Declaration, Module
from transforms._key_policies.denials import may_deny
from transforms._key_policies.facts import cannot_ask, facts, is_told
from transforms._key_policies.lacking import (
    certainly_lacks,
    certainly_lacks_role,
    place_in_policy,
    statements_of,
)
from transforms._key_policies.out_of_place import out_of_place
from transforms._key_policies.services import Service
from transforms._key_policies.written import new_statements, wanted
from transforms._policy_statements.edits import edit_of
from transforms._write_kms_key_policies.linked import linked
from transforms._write_kms_key_policies.standing import doubt
from transforms._write_kms_key_policies.use import User
from transforms._write_kms_key_policies.words import apart, listed_users

_DENIED: Final = "a statement denies it, perhaps to these as well: let them in there, too"


def completed(module: Module, key: Declaration, using: list[User]) -> Iterator[Fix | Refusal]:
    """The services that cannot do without the key, where its policy certainly has none of them."""
    place = place_in_policy(module, key)
    statements = place.statements if place is not None else statements_of(module, key)
    lacking = _lacking(statements, using)
    if not lacking or doubt(module, key) or not is_told(key) or cannot_ask(module, key):
        return
    if place is None:
        what = f"the policy of {key.address} does not let {listed_users(lacking)} use it"
        yield Refusal(key.source, key.block, f"{what}; left alone: {out_of_place(module, key)}")
        return
    if denied := [user for user in lacking if _may_be_denied(statements, user.service)]:
        what = f"the policy of {key.address} does not let {listed_users(denied)} use it"
        yield Refusal(key.source, key.block, f"{what}; left alone: {_DENIED}")
        lacking = [user for user in lacking if user not in denied]
        if not lacking:
            return
    services = list(dict.fromkeys(user.service for user in lacking))
    known = facts(module, key, " ".join(map(wanted, services)))
    codes = {**known.codes, **linked(module, key, services)}
    new = [one for service in services for one in new_statements(service, codes)]
    added = addition(place, *[with_free_sid(place, one) for one in new])
    edit = edit_of(added)
    what = f"the policy of {key.address} does not let {listed_users(lacking)} use it: that is added"
    level = Level.ERROR if any(one.level is Level.ERROR for one in services) else Level.WARNING
    yield Fix(key.source, key.block, what, (*known.edits, edit), level=level)


def of_instances(module: Module, key: Declaration, using: list[User]) -> Iterator[Refusal]:
    """What is said of services that only some instances of a key are for, where the policy of all lacks them."""
    statements = statements_of(module, key) if using else ()
    lacking = _lacking(statements, using)
    if lacking:
        said = f"the policy of {key.address}, of all its instances, does not let {apart(key, lacking)}"
        yield Refusal(key.source, key.block, f"{said}: say it there by each.key")


def _lacking(statements: Sequence[Statement], using: list[User]) -> list[User]:
    """Those whose services none of some statements lets in."""
    allowing = [one for one in statements if one.effect != "Deny"]
    return [user for user in using if allowing and _lacks(allowing, user.service)]


def _may_be_denied(statements: Sequence[Statement], service: Service) -> bool:
    """Whether a statement may deny a service what it would be granted; that of a role, whatever it denies."""
    actions = [action for one in service.grants for action in one.actions]
    return may_deny(statements, service.principal, actions)


def _lacks(statements: Sequence[Statement], service: Service) -> bool:
    if service.role_of:
        return certainly_lacks_role(statements, service.principal.rpartition("/")[2])
    return certainly_lacks(statements, service.principal)
