"""Which services use the keys of a module and need to be named in their policies."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import leaves
from fixer.module import Declaration, Module, known, node_references
from transforms._write_kms_key_policies.services import (
    BUCKET_USERS,
    CONFIG,
    DIRECT,
    QUEUE_FEEDERS,
    TOPIC_FEEDERS,
    Service,
    Table,
)

ALIAS: Final = "aws_kms_alias"
KEYS: Final = ("aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key")
_BUCKET: Final = "aws_s3_bucket"
_BUCKET_KEYS: Final = ("aws_s3_bucket_server_side_encryption_configuration", _BUCKET)
_KEY_NAMES: Final = ("kms_master_key_id",)


class User(NamedTuple):
    """A service that uses a key, and the address of what has it do so."""

    service: Service
    address: str


# The services by the address of the key that they use.
Users = dict[str, list[User]]
# The addresses of the keys that each queue, topic or bucket is encrypted with, by its own.
_Encrypted = dict[str, set[str]]


def users(module: Module) -> Users:
    """The services that use each key of the module and need a statement in its policy."""
    found: Users = {}
    for type_, (arguments, service) in DIRECT.items():
        for resource in module.resources(type_):
            for key in keys_named(module, resource, arguments):
                _note(module, found, key, service, resource)
    through: list[tuple[_Encrypted, Table]] = [
        (_with_own_key(module, "aws_sqs_queue"), QUEUE_FEEDERS),
        (_with_own_key(module, "aws_sns_topic"), TOPIC_FEEDERS),
        (_buckets(module), BUCKET_USERS),
    ]
    for encrypted, table in through:
        for type_, (arguments, service) in table.items() if encrypted else ():
            for resource in module.resources(type_):
                for address in _named(module, resource, arguments):
                    for key in sorted(encrypted.get(address, ())):
                        _note(module, found, key, service, resource)
    return found


def keys_named(module: Module, resource: Declaration, arguments: tuple[str, ...]) -> list[str]:
    """The addresses of the keys of the module that arguments of a resource name, by themselves or by an alias."""
    found: dict[str, None] = {}
    for address in _named(module, resource, arguments, module.resources(ALIAS)):
        declared = module.find(address)
        if declared is None:
            continue
        if declared.type == ALIAS:
            found.update(dict.fromkeys(keys_named(module, declared, ("target_key_id",))))
        elif declared.type in KEYS:
            found[address] = None
    return list(found)


def _note(module: Module, found: Users, key: str, service: Service, resource: Declaration) -> None:
    if service is CONFIG and not _records_for_itself(module):
        return
    if resource.type == "aws_lb" and known(module, resource.value("load_balancer_type")) != "network":
        # Other load balancers write no logs into buckets with a KMS key.
        return
    if resource.type == "aws_cloudfront_distribution" and not any(
        origin.body.attribute("origin_access_control_id") for origin in resource.body.blocks("origin")
    ):
        return
    users_of_key = found.setdefault(key, [])
    if not any(user.service is service for user in users_of_key):
        users_of_key.append(User(service, resource.address))


def _records_for_itself(module: Module) -> bool:
    """Whether AWS Config delivers by its service-linked role. A role of the module has permissions of its own."""
    return not any(
        reference.address.startswith("aws_iam_role.")
        for recorder in module.resources("aws_config_configuration_recorder")
        for value in _values(recorder.body, ("role_arn",))
        for reference in node_references(value)
    )


def _with_own_key(module: Module, type_: str) -> _Encrypted:
    found = {one.address: set(keys_named(module, one, _KEY_NAMES)) for one in module.resources(type_)}
    return {address: keys for address, keys in found.items() if keys}


def _buckets(module: Module) -> _Encrypted:
    found: _Encrypted = {}
    for resource in module.resources(*_BUCKET_KEYS):
        keys = keys_named(module, resource, _KEY_NAMES) if "kms_master_key_id" in resource.body.code else []
        if keys:
            own = [resource.address] if resource.type == _BUCKET else _named(module, resource, ("bucket",))
            for address in own:
                found.setdefault(address, set()).update(keys)
    return found


def _named(
    module: Module, resource: Declaration, arguments: tuple[str, ...], aliases: tuple[Declaration, ...] = ()
) -> Iterator[str]:
    """The addresses of what arguments of a resource refer to; of an alias also where its name is written out."""
    for value in _values(resource.body, arguments):
        for holder, leaf in leaves(module, resource, value):
            for reference in node_references(leaf):
                yield reference.address
            if isinstance(leaf, hcl.Template) and aliases and holder is resource:
                for alias in aliases:
                    name = alias.value("name")
                    if name is not None and name.code.strip() == leaf.code.strip():
                        yield alias.address


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
