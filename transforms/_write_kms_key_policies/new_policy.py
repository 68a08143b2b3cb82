"""The policy of a key that has none."""

from typing import Final

from fixer.engine import Append, Edit, Fix, Insert, Level, Refusal, Replace
from fixer.module import Declaration, Module
from transforms._key_policies.facts import cannot_ask, facts, is_told
from transforms._key_policies.written import ROOT, policy, wanted
from transforms._write_kms_key_policies.linked import linked
from transforms._write_kms_key_policies.standing import doubt, is_empty
from transforms._write_kms_key_policies.use import User
from transforms._write_kms_key_policies.words import apart, listed_users

# The arguments of a key that stand apart from what it is: before and after the others.
_AROUND: Final = ("count", "depends_on", "for_each", "provider", "region", "tags", "tags_all")


def new_policy(module: Module, key: Declaration, all_using: list[User]) -> Fix | Refusal:
    """The fix that writes it, or why it is not."""
    level = Level.NOTE
    using = [one for one in all_using if not one.is_elsewhere and not one.instance]
    partly = [one for one in all_using if not one.is_elsewhere and one.instance and one.is_certain]
    elsewhere = [one for one in all_using if one.is_elsewhere]
    what = f"{key.address} has no policy"
    if using:
        levels = [user.service.level for user in using]
        level = Level.ERROR if Level.ERROR in levels else Level.WARNING
        what = f"{what} that lets {listed_users(using)} use it"
    if reason := doubt(module, key):
        return Refusal(key.source, key.block, f"{what}, and is left so: {reason}")
    if not is_told(key):
        return Refusal(key.source, key.block, f"{what}, and is left so: its provider cannot be told")
    if cannot_ask(module, key):
        reason = "the provider is told not to ask for the account (skip_requesting_account_id)"
        return Refusal(key.source, key.block, f"{what}, and is left so: {reason}")
    services = list(dict.fromkeys(user.service for user in using))
    some = {
        user.service: sorted([one.instance[1:-1] for one in partly if one.service is user.service]) for user in partly
    }
    known = facts(module, key, " ".join([ROOT, *map(wanted, [*services, *some])]))
    code = policy(services, {**known.codes, **linked(module, key, [*services, *some])}, some)
    say = "one is written" if services else "the one that it has by default, for the account, is written out"
    if elsewhere:
        level = Level.WARNING if level is Level.NOTE else level
        say = f"{say}; left out is {listed_users(elsewhere)}, which may be of another account: say there what it may do"
    if partly:
        level = Level.ERROR if Level.ERROR in [level, *[user.service.level for user in partly]] else Level.WARNING
        say = f"{say}, and lets {apart(key, partly)}"
    edits = (*known.edits, _placed(key, code))
    return Fix(key.source, key.block, f"{what}: {say}", edits, level=level)


def _placed(key: Declaration, code: str) -> Edit:
    """In place of an empty one, else after what the key is, else before its tags."""
    policy = key.attribute("policy")
    if policy is not None and is_empty(policy):
        lines = code.removeprefix("policy = ").rstrip("\n").split("\n")
        return Replace(key.source, policy.value, f"{key.source.newline}{policy.indent}".join(lines))
    own = [attribute for attribute in key.body.attributes if attribute.name not in _AROUND]
    if own:
        rest = key.source.text[own[-1].outer_end :].lstrip(" \t")
        gap = "" if rest.startswith(("\n", "\r\n", "}")) else "\n"
        return Insert(key.source, own[-1], f"\n{code}{gap}")
    tags = key.attribute("tags") or key.attribute("tags_all")
    return Insert(key.source, tags, f"{code}\n", "before") if tags else Append(key.source, key.block, code)
