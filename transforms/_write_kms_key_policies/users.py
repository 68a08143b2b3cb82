"""Which services use the keys of a module and need to be named in their policies."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import PlacedLeaf, across
from fixer.module import Declaration, Module, Placed, known, node_references, placed
from transforms._data_sources.accounts import has_several_accounts, is_another_account, provider_named
from transforms._scope_account_arns.account import is_one_account
from transforms._write_kms_key_policies.keepers import BUCKET_USERS, CONFIG, DIRECT
from transforms._write_kms_key_policies.services import QUEUE_FEEDERS, TOPIC_FEEDERS, Service, Table

ALIAS: Final = "aws_kms_alias"
KEYS: Final = ("aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key")
_BUCKET: Final = "aws_s3_bucket"
_BUCKET_KEYS: Final = ("aws_s3_bucket_server_side_encryption_configuration", _BUCKET)
_KEY_NAMES: Final = ("kms_master_key_id",)
# What stands for something that is said elsewhere, and functions that make maps.
_PASSED: Final = ("var", "local", "module")
_MAPS: Final = ("merge", "zipmap")
# Local values may refer to each other in circles; nobody nests them this deep.
_DEEPEST: Final = 10


class User(NamedTuple):
    """A service that uses a key, and the address of what has it do so."""

    service: Service
    address: str


# The services by the address of the key that they use.
Users = dict[str, list[User]]
# The path of a module, and an address in it.
Address = tuple[str, str]
# The addresses of the keys that each queue, topic or bucket is encrypted with, by its own.
_Encrypted = dict[Address, set[str]]


def users(module: Module) -> Users:
    """The services that use each key of the module and need a statement in its policy, in the modules around it, too,
    as far as these work in the same account.
    """
    found: Users = {}
    own = module.once(placed)
    around = [own]
    if not has_several_accounts(module):
        around += [place for place in own.around() if not has_several_accounts(place.module)]
    for place in around:
        for type_, (arguments, service) in DIRECT.items():
            for resource in place.module.resources(type_):
                for key in keys_named(module, place, resource, arguments):
                    _note(own, place, found, key, service, resource)
    through: list[tuple[_Encrypted, Table]] = [
        (_with_own_key(module, around, "aws_sqs_queue"), QUEUE_FEEDERS),
        (_with_own_key(module, around, "aws_sns_topic"), TOPIC_FEEDERS),
        (_buckets(module, around), BUCKET_USERS),
    ]
    for encrypted, table in through:
        for place in around if encrypted else ():
            for type_, (arguments, service) in table.items():
                for resource in place.module.resources(type_):
                    for address in _named(place, resource, arguments):
                        for key in sorted(encrypted.get(address, ())):
                            _note(own, place, found, key, service, resource)
    return found


def keys_named(module: Module, place: Placed, resource: Declaration, arguments: tuple[str, ...]) -> list[str]:
    """The addresses of the keys of the module that arguments of a resource in it, or in one around it, name: by
    themselves or by an alias.
    """
    own = module.once(placed)
    found: dict[str, None] = {}
    for path, address in _named(place, resource, arguments, place.module.resources(ALIAS)):
        declaring = place if path == place.path else Placed(own.modules[path], path, own.modules)
        declared = declaring.module.find(address)
        if declared is None:
            continue
        if declared.type == ALIAS:
            found.update(dict.fromkeys(keys_named(module, declaring, declared, ("target_key_id",))))
        elif declared.type in KEYS and path == own.path:
            found[address] = None
    return list(found)


def _note(own: Placed, place: Placed, found: Users, key: str, service: Service, resource: Declaration) -> None:
    if service is CONFIG and not _records_for_itself(place.module):
        return
    if resource.type == "aws_lb" and known(place.module, resource.value("load_balancer_type")) != "network":
        # Other load balancers write no logs into buckets with a KMS key.
        return
    if resource.type == "aws_cloudfront_distribution" and not any(
        origin.body.attribute("origin_access_control_id") for origin in resource.body.blocks("origin")
    ):
        return
    if place.path == own.path and _is_of_another_account(own.module, resource, key):
        # What its policy would have to say of that account is for a person to say.
        return
    users_of_key = found.setdefault(key, [])
    if not any(user.service is service for user in users_of_key):
        where = "" if place.path == own.path else f" in {place.folder}"
        users_of_key.append(User(service, f"{resource.address}{where}"))


def _is_of_another_account(module: Module, resource: Declaration, key: str) -> bool:
    declared = module.find(key)
    own = provider_named(declared) if declared is not None else ""
    return is_another_account(module, provider_named(resource), own)


def _records_for_itself(module: Module) -> bool:
    """Whether AWS Config delivers by its service-linked role. A role of the module has permissions of its own."""
    return not any(
        reference.address.startswith("aws_iam_role.")
        for recorder in module.resources("aws_config_configuration_recorder")
        for value in _values(recorder.body, ("role_arn",))
        for reference in node_references(value)
    )


def _with_own_key(module: Module, around: Sequence[Placed], type_: str) -> _Encrypted:
    found = {
        (place.path, one.address): set(keys_named(module, place, one, _KEY_NAMES))
        for place in around
        for one in place.module.resources(type_)
    }
    return {address: keys for address, keys in found.items() if keys}


def _buckets(module: Module, around: Sequence[Placed]) -> _Encrypted:
    found: _Encrypted = {}
    for place in around:
        for resource in place.module.resources(*_BUCKET_KEYS):
            if "kms_master_key_id" not in resource.body.code:
                continue
            keys = keys_named(module, place, resource, _KEY_NAMES)
            own = [(place.path, resource.address)]
            if keys and resource.type != _BUCKET:
                own = list(_named(place, resource, ("bucket",)))
            for address in own if keys else ():
                found.setdefault(address, set()).update(keys)
    return found


def _named(
    place: Placed, resource: Declaration, arguments: tuple[str, ...], aliases: tuple[Declaration, ...] = ()
) -> Iterator[Address]:
    """The addresses of what arguments of a resource refer to; of an alias also where its name is written out."""
    for value in _values(resource.body, arguments):
        for found in across(place, resource, value):
            holder, leaf = found.leaf
            yield from _referred(found)
            if isinstance(leaf, hcl.Template) and aliases and holder is resource:
                for alias in aliases:
                    name = alias.value("name")
                    if name is not None and name.code.strip() == leaf.code.strip():
                        yield place.path, alias.address


def _referred(found: PlacedLeaf, depth: int = 0) -> Iterator[Address]:
    """What a leaf refers to, with what the variables, local values and outputs in it stand for."""
    if depth > _DEEPEST or not all(is_one_account(place.module, call) for place, call in found.through):
        return
    holder, leaf = found.leaf
    if found.through and (
        isinstance(leaf, hcl.ObjectCons) or (isinstance(leaf, hcl.FunctionCall) and leaf.name in _MAPS)
    ):
        # It cannot be told which of them is meant.
        return
    for reference in node_references(leaf):
        yield found.place.path, reference.address
        if reference.names[0] in _PASSED and not isinstance(leaf, hcl.Traversal):
            code = leaf.code
            at = reference.start - leaf.start + len(code) - len(code.lstrip())
            inner = hcl.parse_expression(code[at : at + reference.end - reference.start], reference.start)
            for end in across(found.place, holder, inner):
                if end.leaf.expression.start != reference.start or end.through:
                    yield from _referred(end, depth + 1)


def _values(body: hcl.Body, arguments: tuple[str, ...]) -> Iterator[hcl.Expression]:
    """The values of arguments, in the nested blocks of a block, too; of `dynamic` ones also what they go through."""
    for item in body.items:
        if isinstance(item, hcl.Block):
            inner = list(_values(item.body, arguments))
            yield from inner
            each = item.body.attribute("for_each") if item.type == "dynamic" and inner else None
            if each is not None:
                yield each.value
        elif isinstance(item, hcl.Attribute) and item.name in arguments:
            yield item.value
