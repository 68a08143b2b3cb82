"""What adds to a policy that stands the services that cannot do without."""

from collections.abc import Iterator, Sequence

from fixer.aws import Statement, addition, with_free_sid
from fixer.engine import Fix, Level, Refusal
from fixer.module import Declaration, Module
from transforms._key_policies.facts import cannot_ask, facts, is_told
from transforms._key_policies.lacking import (
    certainly_lacks,
    certainly_lacks_role,
    place_in_policy,
    statements_of,
)
from transforms._key_policies.services import Service
from transforms._key_policies.written import new_statements, wanted
from transforms._policy_statements.edits import edit_of
from transforms._write_kms_key_policies.linked import linked
from transforms._write_kms_key_policies.standing import doubt
from transforms._write_kms_key_policies.use import User
from transforms._write_kms_key_policies.words import apart, listed_users


def completed(module: Module, key: Declaration, using: list[User]) -> Iterator[Fix | Refusal]:
    """The services that cannot do without the key, where its policy certainly has none of them."""
    place = place_in_policy(module, key)
    statements = place.statements if place is not None else statements_of(module, key)
    lacking = [user for user in using if statements and _lacks(statements, user.service)]
    if not lacking or doubt(module, key) or not is_told(key) or cannot_ask(module, key):
        return
    if place is None:
        what = f"the policy of {key.address} does not let {listed_users(lacking)} use it"
        reason = "it is not in one place, or it is that of others, too"
        yield Refusal(key.source, key.block, f"{what}; left alone: {reason}")
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
    lacking = [user for user in using if statements and _lacks(statements, user.service)]
    if lacking:
        said = f"the policy of {key.address}, of all its instances, does not let {apart(key, lacking)}"
        yield Refusal(key.source, key.block, f"{said}: say it there by each.key")


def _lacks(statements: Sequence[Statement], service: Service) -> bool:
    if service.role_of:
        return certainly_lacks_role(statements, service.principal.rpartition("/")[2])
    return certainly_lacks(statements, service.principal)
