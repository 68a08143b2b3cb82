"""The policies that queues, topics and buckets lack, and the statements that theirs lack."""

import re
from collections.abc import Iterator

from fixer.aws import (
    Place,
    Policy,
    addition,
    resource_policies,
    with_free_sid,
)
from fixer.engine import Fix, Insert, Refusal, Safety, listed
from fixer.module import Declaration, Module, free_name, reachable, reads, references, rough_links
from transforms._key_policies.facts import facts
from transforms._key_policies.lacking import place_in_policy
from transforms._key_policies.out_of_place import out_of_place
from transforms._key_policies.services import ACCOUNT
from transforms._own_resources.placement import beside, last_beside
from transforms._permit_services.bodies import LINKS, body
from transforms._permit_services.buckets import bucket_grants
from transforms._permit_services.channels import channel_grants
from transforms._permit_services.circles import uncircled
from transforms._permit_services.grant import Grant, new_statements
from transforms._permit_services.standing import lacking_of
from transforms._policy_statements.edits import edit_of
from transforms._sendings.standing import is_of_another_key, may_be_opened_elsewhere, obstacle
from transforms._sendings.table import POLICIES, TOPIC


def policies(module: Module) -> Iterator[Fix | Refusal]:
    """One fix for each queue, topic or bucket that does not let in what is sent there."""
    found: list[Grant | Refusal] = [*bucket_grants(module)]
    for type_, (_, _, action, rows) in POLICIES.items():
        found += channel_grants(module, type_, action, rows)
    refused: dict[str, Refusal] = {}
    grouped: dict[str, list[Grant]] = {}
    found = [*_unmixed([one for one in found if not _is_default(one)]), *_replaced(module, found)]
    for one in found:
        to = _target(module, one)
        if to is not None and isinstance(one, Refusal):
            refused.setdefault(to.address, one)
        elif isinstance(one, Grant):
            grouped.setdefault(one.to.address, []).append(one)
    for one in found:
        to = _target(module, one)
        if to is None or may_be_opened_elsewhere(module, to, LINKS[to.type][0]):
            continue
        standing = list(resource_policies(module, to.address))
        if isinstance(one, Refusal):
            if not standing and refused[to.address] is one:
                yield one
        elif grouped[to.address][0] is one and (one.is_default or to.address not in refused):
            lacking = [each for each in grouped[to.address] if not any(_is_for(module, each, it) for it in standing)]
            if lacking:
                yield _written(module, to, lacking)
            elif not one.key:
                yield from _completed(module, to, grouped[to.address])


def _is_default(one: Grant | Refusal) -> bool:
    return isinstance(one, Grant) and one.is_default


def _replaced(module: Module, found: list[Grant | Refusal]) -> Iterator[Grant]:
    """What the policies have to say that take the place of those that there are by default: those of all instances."""
    keyed = {one.to.address for one in found if isinstance(one, Grant) and one.key}
    standing = {subject for policy in resource_policies(module) for subject in policy.subjects}
    for one in found:
        if isinstance(one, Grant) and one.is_default and one.to.address in standing - keyed:
            yield one


def _is_for(module: Module, grant: Grant, policy: Policy) -> bool:
    """Whether a policy of what is sent to is, or may be, the one of the instance."""
    argument = LINKS[grant.to.type][1].split()[0]
    return not is_of_another_key(module, policy.declaration, argument, grant.to, grant.key)


def _unmixed(found: list[Grant | Refusal]) -> Iterator[Grant | Refusal]:
    """The same, but that what is sent to by its key and as each of several has one policy, of each."""
    each = {one.to.address for one in found if isinstance(one, Grant) and not one.key}
    for one in found:
        is_both = isinstance(one, Grant) and one.key and one.to.address in each
        yield one.among_all() if is_both and isinstance(one, Grant) else one


def _target(module: Module, one: Grant | Refusal) -> Declaration | None:
    return one.to if isinstance(one, Grant) else module.declared_in(one.node, one.source)


def _written(module: Module, to: Declaration, grants: list[Grant]) -> Fix | Refusal:
    """A policy for what has none."""
    subjects = list(dict.fromkeys([grant.instance if grant.key else to.address for grant in grants]))
    has = "has" if len(subjects) == 1 else "have"
    told = f"{', '.join(subjects)} {has} no policy that lets {_listed(grants)} in"
    grants, wider = uncircled(module, grants, grants)
    if reason := _obstacle(module, to, grants):
        return Refusal(to.source, to.block, f"{told}; left alone: {reason}")
    texts = " ".join([grant.texts for grant in grants]) + (ACCOUNT if to.type == TOPIC else "")
    known = facts(module, to, texts)
    policy_type = LINKS[to.type][0]
    region, taken, codes = to.value_code("region"), list[str](), list[str]()
    for key in dict.fromkeys([grant.key for grant in grants]):
        name = free_name(module, policy_type, _name(to, key), taken)
        inside = body(to, [grant for grant in grants if grant.key == key], known.codes)
        inside = f"region = {region}\n\n{inside}" if region else inside
        codes.append(beside(to, policy_type, name, inside, is_single=bool(key)))
        taken.append(name)
    place = Insert(to.source, last_beside(to, _companions(module, to)), "\n".join(codes))
    edits = tuple(dict.fromkeys([*known.edits, *[edit for grant in grants for edit in grant.edits]]))
    listed = ", ".join([f"{policy_type}.{name}" for name in taken])
    said = f"{told}: {listed} {'is' if len(taken) == 1 else 'are'} added{wider}{_unlimited(grants)}"
    return Fix(to.source, to.block, said, (place, *edits), safety=_safety(grants))


def _name(to: Declaration, key: str) -> str:
    """The name of a policy: that of what it is for, with the key of the instance."""
    word = re.sub(r"\W+", "_", key.strip('"')).strip("_")
    return f"{to.name}_{word}" if word else to.name


def _completed(module: Module, to: Declaration, grants: list[Grant]) -> Iterator[Fix | Refusal]:
    """What adds statements to a policy that stands, where it certainly has none of them."""
    standing = list(resource_policies(module, to.address))
    documents = [policy.document(module) for policy in standing]
    if not all(one.complete for one in documents):
        return
    statements = [one for document in documents for one in document.statements if one.effect != "Deny"]
    lacking = [one for grant in grants if (one := lacking_of(statements, grant)) is not None]
    if not lacking:
        return
    told = f"the policy of {to.address} {_not_let(grants, lacking)}"
    if unclear := next((policy.declaration for policy in standing if not policy.complete), None):
        # What is for several, of which it is one; what may be for others, too, is not its own.
        if len(standing) == 1 and any(read.address == to.address for read in reads(module, unclear.block)):
            reason = f"{unclear.address} is for several: say it there for this one"
            yield Refusal(to.source, to.block, f"{told}; left alone: {reason}")
        return
    if any(grant.only for grant in lacking):
        reason = "there is one policy for all instances: say it there for that one"
        yield Refusal(to.source, to.block, f"{told}; left alone: {reason}")
        return
    place = place_in_policy(module, to)
    if place is None and not any(document.places for document in documents):
        # It is written as nothing, which may be for a reason.
        return
    lacking, wider = uncircled(module, lacking, grants, place.declaration.address if place is not None else "")
    reason = _obstacle(module, to, lacking) or _crossed(module, to, place, lacking)
    if len(standing) > 1:
        reason = f"it has {len(standing)} policies, of which one only counts"
    elif any("[*]" in grant.texts for grant in lacking):
        reason = "several send there, which are a list"
    if place is None or reason:
        yield Refusal(to.source, to.block, f"{told}; left alone: {reason}")
        return
    known = facts(module, to, " ".join([grant.texts for grant in lacking]))
    new = [with_free_sid(place, one) for one in new_statements(lacking, known.codes)]
    added = addition(place, *new)
    edit = edit_of(added)
    edits = tuple(dict.fromkeys([*known.edits, *[edit for grant in lacking for edit in grant.edits]]))
    said = f"{told}: that is added{wider}{_unlimited(lacking)}"
    yield Fix(to.source, to.block, said, (edit, *edits), safety=_safety(lacking))


def _crossed(module: Module, to: Declaration, place: Place | None, grants: list[Grant]) -> str:
    """Why statements about something cannot stand in its policy; empty if they can."""
    if place is None:
        return out_of_place(module, to)
    holder = place.declaration
    if holder.shape != to.shape:
        return f"there are not as many of {holder.address}"
    links = rough_links(module)
    read = [to.address, *[one.address for grant in grants for one in references(f"<<T\n{grant.texts}\nT\n")]]
    return next(
        (
            f"{address} depends on the policy, which cannot read it then"
            for address in read
            if address == holder.address or holder.address in reachable(links, address)
        ),
        "",
    )


def _obstacle(module: Module, to: Declaration, grants: list[Grant]) -> str:
    senders = [grant.sender for grant in grants if ACCOUNT in grant.texts]
    return obstacle(module, to, senders) if senders or to.type == TOPIC else ""


def _safety(grants: list[Grant]) -> Safety | None:
    return None if all(grant.is_limited for grant in grants) else Safety.UNSAFE


def _unlimited(grants: list[Grant]) -> str:
    """What is said of services that are let in for more than what the module has: why that is not safe."""
    titles = dict.fromkeys([grant.title for grant in grants if not grant.is_limited])
    all_of = ", ".join(titles)
    return f", which holds for all that {all_of} sends, since AWS takes no condition there" if titles else ""


def _not_let(grants: list[Grant], lacking: list[Grant]) -> str:
    """What a policy that stands does not do: let some in at all, or do all that they need."""
    half = [one for one in lacking if one not in grants]
    whole = [one for one in lacking if one in grants]
    said = [f"does not let {_listed(whole)} in"] if whole else []
    if half:
        actions = listed(dict.fromkeys([said.action for one in half for said in one.said]))
        said.append(f"does not allow {actions} to {_listed(half)}")
    return " and ".join(said)


def _listed(grants: list[Grant]) -> str:
    senders: dict[str, list[str]] = {}
    for grant in grants:
        only = f", for {grant.to.address}[{grant.only}] only" if grant.only else ""
        senders.setdefault(grant.title, []).append(f"{grant.sender.address}{only}")
    *others, last = [f"{title} ({', '.join(dict.fromkeys(addresses))})" for title, addresses in senders.items()]
    return f"{', '.join(others)} and {last}" if others else last


def _companions(module: Module, to: Declaration) -> frozenset[str]:
    """The types that stand with something and say more of it: `aws_s3_bucket_versioning`."""
    return frozenset([one.type for one in module.declarations("resource") if one.type.startswith(f"{to.type}_")])
