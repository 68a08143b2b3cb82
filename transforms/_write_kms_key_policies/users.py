"""Which services use the keys of a module and need to be named in their policies."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, known, node_references, placed
from transforms._data_sources.accounts import is_another_account, provider_named
from transforms._instances.frame import Frame, frames
from transforms._instances.made import has_instances
from transforms._instances.meant import End, Keys, Position, Sure, Which, ends, keys_of, one_of
from transforms._key_policies.lacking import statements_of
from transforms._key_policies.recorders import comes_by_itself, lets_recorders_in
from transforms._key_policies.services import QUEUE_FEEDERS, TEMPLATE_USERS, TOPIC_FEEDERS, Service, Table
from transforms._write_kms_key_policies.granted import is_granted
from transforms._write_kms_key_policies.instances import by_key, instance_in, instances_apart
from transforms._write_kms_key_policies.keepers import BUCKET_USERS, CONFIG, DIRECT
from transforms._write_kms_key_policies.reached import account_of
from transforms._write_kms_key_policies.use import User, Users

ALIAS: Final = "aws_kms_alias"
KEYS: Final = ("aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key")
_BUCKET: Final = "aws_s3_bucket"
_BUCKET_KEYS: Final = ("aws_s3_bucket_server_side_encryption_configuration", _BUCKET)
_KEY_NAMES: Final = ("kms_master_key_id",)
_VOLUMES: Final = ("kms_key_id",)
_TARGETS: Final = ("target_key_id",)
_EVERY: Final[Keys] = (Which.EVERY,)


# A module in one of its uses (see `Frame.key`), and an address in it.
_Address = tuple[tuple[str, ...], str]


class _Named(NamedTuple):
    """What an argument means: an address in a module in one of its uses, and the key of an instance, if it says one."""

    frame: Frame
    address: str
    sure: Sure = Sure.CERTAIN
    instance: str = ""

    @property
    def places(self) -> tuple[_Address, _Address]:
        """The instance, and all of what it is one of."""
        return (self.frame.key, f"{self.address}{self.instance}"), (self.frame.key, self.address)


# How sure it is that each key is meant, by its address.
_Sures = Mapping[str, Sure]
# The keys that each queue, topic or bucket is encrypted with.
_Encrypted = dict[_Address, dict[str, Sure]]


def users(module: Module) -> Users:
    """The services that use each key of the module and need a statement in its policy, in those around it, too."""
    found: Users = {}
    own = module.once(placed)
    around = list(frames(own))
    for place in own.around():
        around += frames(place)
    for frame in around:
        for type_, (arguments, service) in DIRECT.items():
            for resource in frame.place.module.resources(type_):
                _note(module, frame, found, _keys(module, frame, resource, arguments), service, resource)
    through: list[tuple[_Encrypted, Table]] = [
        (_with_own_key(module, around, "aws_sqs_queue"), QUEUE_FEEDERS),
        (_with_own_key(module, around, "aws_sns_topic"), TOPIC_FEEDERS),
        (_buckets(module, around), BUCKET_USERS),
        (_with_own_key(module, around, "aws_launch_template", _VOLUMES), TEMPLATE_USERS),
    ]
    for encrypted, table in through:
        for frame in around if encrypted else ():
            for type_, (arguments, service) in table.items():
                for resource in frame.place.module.resources(type_):
                    for named in _named(frame, resource, arguments):
                        instance, whole = named.places
                        held = encrypted.get(instance, encrypted.get(whole, {}))
                        keys = {key: min(named.sure, one) for key, one in held.items()}
                        _note(module, frame, found, keys, service, resource)
    return by_key(module, found)


def keys_named(module: Module, resource: Declaration, arguments: tuple[str, ...]) -> list[str]:
    """The addresses of a module's keys that arguments of a resource in it may name: by themselves or by an alias. It
    does not matter whether the resource has instances now.
    """
    uses = frames(module.once(placed))
    named = [key for frame in uses for key in _keys(module, frame, resource, arguments, even_unmade=True)]
    return list(dict.fromkeys([key.partition("[")[0] for key in named]))


def _keys(
    module: Module,
    frame: Frame,
    resource: Declaration,
    arguments: tuple[str, ...],
    *,
    even_unmade: bool = False,
    instance: str = "",
) -> _Sures:
    """The keys of the module that arguments of a resource in it, or in one around it, name, with those of instances; of
    all instances of the resource, or of one of them.
    """
    own = module.once(placed)
    found: dict[str, Sure] = {}
    aliases = frame.place.module.resources(ALIAS)
    for named in _named(frame, resource, arguments, aliases, even_unmade=even_unmade, instance=instance):
        declaring = named.frame
        declared = declaring.place.module.find(named.address)
        if declared is None:
            continue
        keys: _Sures = {}
        if declared.type == ALIAS and declared != resource:
            keys = _keys(module, declaring, declared, _TARGETS, even_unmade=even_unmade)
            keys = _of_instances(declared, _TARGETS, keys)
        elif declared.type in KEYS and declaring.place.path == own.path:
            keys = {f"{named.address}{named.instance}": Sure.CERTAIN}
        for key, one in keys.items():
            found[key] = max(found.get(key, Sure.VAGUE), min(one, named.sure))
    return found


def _of_instances(declared: Declaration, arguments: tuple[str, ...], keys: _Sures) -> dict[str, Sure]:
    """The keys that what uses a resource uses by it: which one is not sure where the instances of it differ in that."""
    is_sure = declared.shape.kind == "single" or not any(
        reference.names[0] in ("each", "count")
        for value, _ in _values(declared.body, arguments)
        for reference in node_references(value)
    )
    return {key: sure if is_sure and len(keys) < 2 else min(sure, Sure.POSSIBLE) for key, sure in keys.items()}


def _note(module: Module, frame: Frame, found: Users, keys: _Sures, service: Service, resource: Declaration) -> None:
    at = frame.place
    if not keys or not _needs(at.module, resource):
        return
    is_own = at.path == module.once(placed).path
    for key, sure in keys.items():
        if is_granted(module, key, service):
            continue
        if service is CONFIG and not _records_for_itself(at.module, resource, key, is_own=is_own):
            continue
        if sure is Sure.VAGUE or (sure is Sure.POSSIBLE and not is_own):
            continue
        is_elsewhere = _is_elsewhere(module, frame, resource, key)
        where = "" if is_own else f" in {at.folder}"
        user = User(service, f"{resource.address}{where}", sure is Sure.CERTAIN, is_elsewhere)
        others = found.setdefault(key, [])
        same = next(
            (i for i, one in enumerate(others) if one.service is service and one.is_elsewhere == is_elsewhere), None
        )
        if same is None:
            others.append(user)
        elif user.is_certain and not others[same].is_certain:
            others[same] = user


def _needs(module: Module, resource: Declaration) -> bool:
    """Whether a resource has the service do what it needs the key for."""
    if resource.type == "aws_autoscaling_group" and resource.attribute("service_linked_role_arn") is not None:
        # It has a role of its own.
        return False
    if resource.type == "aws_lb" and known(module, resource.value("load_balancer_type")) != "network":
        # Other load balancers write no logs into buckets with a KMS key.
        return False
    return resource.type != "aws_cloudfront_distribution" or any(
        origin.body.attribute("origin_access_control_id") for origin in resource.body.blocks("origin")
    )


def _is_elsewhere(module: Module, frame: Frame, resource: Declaration, key: str) -> bool:
    """Whether a resource may be of another account than a key. In the module itself, where it says so."""
    declared = module.find(key.partition("[")[0])
    if declared is None:
        return False
    own = module.once(placed)
    if frame.place.path == own.path:
        return is_another_account(module, provider_named(resource), provider_named(declared))
    # In each use of the key's module.
    return {account_of(use, declared) for use in frames(own)} != {account_of(frame, resource)}


def _records_for_itself(module: Module, channel: Declaration, key: str, *, is_own: bool) -> bool:
    """Whether AWS Config delivers by its service-linked role, or as its service. A role of the module may have
    permissions of its own.
    """
    key = key.partition("[")[0]
    declared = module.find(key) if is_own else None
    if declared is not None and comes_by_itself(module, channel, "kms:GenerateDataKey", key, by_default=True):
        return not lets_recorders_in(module, channel, statements_of(module, declared))
    return not any(
        reference.address.startswith("aws_iam_role.")
        for recorder in module.resources("aws_config_configuration_recorder")
        for value, _ in _values(recorder.body, ("role_arn",))
        for reference in node_references(value)
    )


def _with_own_key(
    module: Module, around: Sequence[Frame], type_: str, arguments: tuple[str, ...] = _KEY_NAMES
) -> _Encrypted:
    found = {
        (frame.key, one.address): _of_instances(one, arguments, _keys(module, frame, one, arguments))
        for frame in around
        for one in frame.place.module.resources(type_)
    }
    return {address: keys for address, keys in found.items() if keys}


def _buckets(module: Module, around: Sequence[Frame]) -> _Encrypted:
    found: _Encrypted = {}
    for frame in around:
        for resource in frame.place.module.resources(*_BUCKET_KEYS):
            if "kms_master_key_id" not in resource.body.code:
                continue
            keys = _of_instances(resource, _KEY_NAMES, _keys(module, frame, resource, _KEY_NAMES))
            own = [_Named(frame, resource.address)]
            if keys and resource.type != _BUCKET:
                own = list(_named(frame, resource, ("bucket",)))
            for named in own if keys else ():
                held = found.setdefault(named.places[0], {})
                for key, one in keys.items():
                    held[key] = max(held.get(key, Sure.VAGUE), min(one, named.sure))
                for instance in instances_apart(named.frame.place.module, named.address, resource):
                    sole = _keys(module, frame, resource, _KEY_NAMES, instance=instance)
                    found.setdefault((named.frame.key, f'{named.address}["{instance}"]'), {}).update(sole)
    return found


def _named(
    frame: Frame,
    resource: Declaration,
    arguments: tuple[str, ...],
    aliases: tuple[Declaration, ...] = (),
    *,
    even_unmade: bool = False,
    instance: str = "",
) -> Iterator[_Named]:
    """The addresses of what arguments of a resource mean, with how sure that is; of an alias also where its name is
    written out. Nothing of a resource that has no instances, but where it counts `even_unmade`.
    """
    values = list(_values(resource.body, arguments))
    made = has_instances(frame, resource) if values else False
    if made is False and not even_unmade:
        return
    for value, keys in values:
        found = ends(Position(frame, resource, instance), value, keys)
        # Only a plan can tell which instances there are, and they may be those of one of the keys.
        for end in found if made else one_of([found]):
            for at, address in end.addresses:
                yield _Named(at, address, end.sure, instance_in(at.place.module, address, end.expression))
            for alias in aliases if _is_own_text(end, frame) else ():
                name = alias.value("name")
                if name is not None and name.code.strip() == end.expression.code.strip():
                    yield _Named(frame, alias.address, end.sure)


def _is_own_text(end: End, frame: Frame) -> bool:
    return isinstance(end.expression, hcl.Template) and end.position.frame == frame


def _values(body: hcl.Body, arguments: tuple[str, ...], within: str = "") -> Iterator[tuple[hcl.Expression, Keys]]:
    """The values of arguments, in the nested blocks of a block, too, with the keys that are taken of them: in `dynamic`
    ones, those that are taken of each element. An argument with a block (`launch_template.id`) is one of those only.
    """
    for item in body.items:
        if isinstance(item, hcl.Block):
            is_content = item.type == "content" and not item.labels
            inner = _values(item.body, arguments, within if is_content else (*item.labels, item.type)[0])
            yield from _of_dynamic(item, inner) if item.type == "dynamic" else inner
        elif isinstance(item, hcl.Attribute) and not {item.name, f"{within}.{item.name}"}.isdisjoint(arguments):
            yield item.value, ()


def _of_dynamic(
    block: hcl.Block, inner: Iterator[tuple[hcl.Expression, Keys]]
) -> Iterator[tuple[hcl.Expression, Keys]]:
    named, each = block.body.attribute("iterator"), block.body.attribute("for_each")
    iterator = named.value_code if named is not None else (block.labels or ("",))[0]
    for value, keys in inner:
        names = [reference.names[0] for reference in node_references(value)]
        if each is None or iterator not in names:
            yield value, keys
        elif isinstance(value, hcl.Traversal) and value.names[:2] == (iterator, "value"):
            yield each.value, (*_EVERY, *keys_of(value.steps)[1:], *keys)
        else:
            yield value, keys
            yield each.value, (Which.ANY,)
