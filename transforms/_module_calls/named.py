"""The value of a module that a name says: `private_subnet_ids` are the ids of its private subnets."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from fixer.module import Declaration, Module
from fixer.provider.schema import Schema
from fixer.validation import schema_of
from transforms._module_calls.phrases import alone, attribute_of, stands_for, vocabulary, words_of

# What says nothing of which one it is.
_PLAIN: Final = frozenset({"current", "default", "main", "my", "the", "this"})
# What tells one of a kind from the one that is called so without it.
_OTHERS: Final = frozenset({"backup", "dr", "failover", "read", "replica", "secondary", "standby"})
_LOGS: Final = frozenset({"log", "logging"})
_LOGGED: Final = frozenset({"access", "alb", "audit", "cloudtrail", "config", "flow", "lb", "trail", "vpc", "waf"})
# What tells the members of a group of like ones from each other.
_MEMBERS: Final = frozenset(
    [
        *"abcdef123456",
        *("one", "two", "three", "four", "first", "second", "third"),
        *("az", "az1", "az2", "az3", "1a", "1b", "1c"),
    ]
)
_GLOBAL: Final = {
    "account_id": ("aws_caller_identity", "account_id"),
    "aws_account_id": ("aws_caller_identity", "account_id"),
    "ami_id": ("aws_ami", "id"),
    "availability_zones": ("aws_availability_zones", "names"),
    "aws_region": ("aws_region", "name"),
    "azs": ("aws_availability_zones", "names"),
    "region": ("aws_region", "name"),
}

_ZONES: Final = ("aws_availability_zones", "names")

# Of what each module has its own: the one that there is need not be the one that is asked for.
_SEVERAL: Final = """
aws_cloudwatch_log_group aws_cloudwatch_metric_alarm aws_eip aws_iam_policy aws_iam_role aws_instance aws_lb_listener
aws_route_table aws_s3_bucket aws_security_group aws_subnet
"""
_ROLE: Final = "aws_iam_role"
# An API is called where its stage is.
_URLS: Final = frozenset({"endpoint", "endpoint_url", "invoke_url", "url"})
_OF_STAGES: Final = {
    "aws_api_gateway_stage": "aws_api_gateway_rest_api",
    "aws_apigatewayv2_stage": "aws_apigatewayv2_api",
}
# What a provider for another region would make another one of.
OF_REGION: Final = frozenset(_GLOBAL.keys() - {"account_id", "aws_account_id"})


class Named(NamedTuple):
    """The resources that a name says, one or a group of like ones, and which of their attributes.

    `is_many` tells that the name asks for many, `end` is the end of it that says the attribute. `level` tells how well
    the names fit: 0 wholly, 1 they say the same and more, 2 and 3 it can be no other one of the module. `said` is how
    many words say the type.
    """

    resources: tuple[Declaration, ...]
    attribute: str
    is_many: bool
    level: int = 0
    said: int = 0
    end: str = ""


class Doubt(NamedTuple):
    """Why nothing is named for certain: resources that may be meant; none of them if nothing is."""

    resources: tuple[Declaration, ...] = ()

    @property
    def why(self) -> str:
        """What a person reads."""
        names = [resource.address for resource in self.resources]
        if not names:
            return "nothing that it has can be told to be meant"
        if len(names) == 1:
            return f"{names[0]} may be meant, or not"
        return f"{', '.join(names[:-1])} or {names[-1]} may be meant"


def named(module: Module, name: str, *, near: str = "", strict: bool = False) -> Named | Doubt:
    """What a name says of a module's resources and data sources.

    `near` is what the module itself is called, whose words say nothing within it. `strict` takes only what is called
    so, for those who do not know that the module is meant.
    """
    given = _GLOBAL.get(name)
    if given == _ZONES and not strict and (subnets := _in_zones(module)) is not None:
        return Named((subnets,), "availability_zone", is_many=True)
    if given is not None:
        data = module.data(given[0])
        return Named((data[0],), given[1], is_many=False) if len(data) == 1 else Doubt(data)
    found: list[Named] = []
    doubted: dict[str, Declaration] = {}
    known = module.once(_by_type)
    for type_ in known:
        for one in _of_type(module, type_, known, name, words_of(near), strict=strict):
            if isinstance(one, Named) and one.level <= (1 if strict else 3):
                found.append(one)
            else:
                doubted |= {resource.address: resource for resource in one.resources}
    if not found:
        return Doubt(tuple(doubted.values()))
    least = min(one.level for one in found)
    best = [one for one in found if one.level == least]
    longest = max(one.said for one in best)
    best = [one for one in best if one.said == longest]
    told = {(tuple([resource.address for resource in one.resources]), one.attribute) for one in best}
    if len(told) == 1:
        return best[0]
    return Doubt(tuple({r.address: r for one in best for r in one.resources}.values()))


def _in_zones(module: Module) -> Declaration | None:
    """The subnets whose zones are those of the module: the only repeated ones, or the private ones of these."""
    repeated = [one for one in module.resources("aws_subnet") if one.shape.kind != "single"]
    private = [one for one in repeated if "private" in words_of(one.name)]
    found = repeated if len(repeated) == 1 else private
    return found[0] if len(found) == 1 and found[0].attribute("availability_zone") is not None else None


def _by_type(module: Module) -> dict[str, list[Declaration]]:
    found: dict[str, list[Declaration]] = {}
    for resource in module.declarations("resource"):
        if len(resource.block.labels) == 2 and not resource.source.is_override:
            found.setdefault(resource.type, []).append(resource)
    return found


def _of_type(
    module: Module,
    type_: str,
    known: Mapping[str, list[Declaration]],
    name: str,
    near: tuple[str, ...],
    *,
    strict: bool,
) -> Iterator[Named | Doubt]:
    resources = known[type_]
    schema = schema_of(module, resources[0])
    if schema is None:
        return
    words = name.lower().split("_")
    for size in range(len(words), -1, -1):
        head, end = words_of("_".join(words[:size])), "_".join(words[size:])
        attribute, is_many = attribute_of(type_, schema, end) if end else (alone(type_), name.endswith("s"))
        is_url = end in _URLS
        if not attribute or (strict and not _is_result(schema, attribute)):
            continue
        for which, said, is_usual in _split(head, _OF_STAGES.get(type_, type_) if is_url else type_, known):
            found = _matched(resources, type_, which, near, attribute, is_many=is_many, said=said)
            if isinstance(found, Doubt) and not strict and _are_for_others(found, type_, which):
                found = Doubt()
            if isinstance(found, Doubt) or is_usual or found.level <= 1:
                yield found._replace(end=end) if isinstance(found, Named) else found
            break
        else:
            if end and not head and not strict:
                yield from _of_all(schema, type_, known, near, Named((), attribute, is_many, end=end))
            elif end and _tells(schema, attribute):
                exact = [r for r in resources if set(words_of(r.name)) - vocabulary(type_) == set(head)]
                if len(exact) == 1:
                    yield Named((exact[0],), attribute, is_many, 1, 0, end)


def _of_all(
    schema: Schema, type_: str, known: Mapping[str, list[Declaration]], near: tuple[str, ...], wanted: Named
) -> Iterator[Named]:
    """The only one of a type, where the module is called as the type is, or no other type has such an attribute."""
    phrases = [near[i:j] for i in range(len(near)) for j in range(i + 1, len(near) + 1)]
    is_called_so = any(stands_for(phrase, type_, known) for phrase in phrases)
    resources = known[type_]
    if len(resources) == 1 and (is_called_so or _tells(schema, wanted.attribute)):
        yield wanted._replace(resources=(resources[0],), level=2 if is_called_so else 3)


def _tells(schema: Schema, attribute: str) -> bool:
    """Whether an attribute alone tells what is meant: few types have it, and none is set by it."""
    argument = schema.argument(attribute)
    return attribute not in ("arn", "id") and argument is not None and not argument.is_settable


class _Split(NamedTuple):
    """The words that say which one, how many say the type, and whether these stand where they mostly do: at the end."""

    which: tuple[str, ...]
    said: int
    is_usual: bool = True


def _is_result(schema: Schema, attribute: str) -> bool:
    """Whether an attribute says what became of a thing, or what others know it by, and not how it is set."""
    argument = schema.argument(attribute)
    is_known_by = attribute in ("bucket", "cidr_block", "port") or attribute.endswith(("name", "identifier"))
    return argument is None or not argument.is_settable or is_known_by or attribute == "id"


def _split(head: tuple[str, ...], type_: str, known: Collection[str]) -> Iterator["_Split"]:
    """The ways to take some words for those that say the type, and the others for those that say which one."""
    for size in range(len(head), 0, -1):
        if stands_for(head[-size:], type_, known):
            yield _Split(head[:-size], size)
        elif stands_for(head[:size], type_, known):
            yield _Split(head[size:], size, is_usual=False)


def _matched(
    resources: list[Declaration],
    type_: str,
    words: tuple[str, ...],
    near: tuple[str, ...],
    attribute: str,
    *,
    is_many: bool,
    said: int,
) -> Named | Doubt:
    which = frozenset(words)
    levels: dict[int, list[Declaration]] = {}
    is_the_only = not which and len(resources) == 1 and type_ not in _SEVERAL.split()
    for resource in resources:
        level = (
            0 if is_the_only else _level(frozenset(words_of(resource.name)), which, vocabulary(type_), frozenset(near))
        )
        if level >= 0:
            levels.setdefault(level, []).append(resource)
    only = len(resources) == 1
    for level, fitting in sorted(levels.items()):
        if level == 3 and not only:
            continue
        if len(fitting) == 1:
            return Named((fitting[0],), attribute, is_many, level, said)
        if is_many and level == 1 and _is_group(fitting, which | vocabulary(type_)):
            return Named(tuple(fitting), attribute, is_many, level, said)
        return Doubt(tuple(fitting))
    if is_many and not which and not only and _is_group(resources, vocabulary(type_)):
        return Named(tuple(resources), attribute, is_many, 0, said)
    return Doubt(tuple(resources))


def _level(own: frozenset[str], which: frozenset[str], type_words: frozenset[str], near: frozenset[str]) -> int:
    """How well the name of a resource fits the words that say which one: see Named; -1 if it does not."""
    bare, asked = own - type_words - _PLAIN, which - type_words - _PLAIN
    if which and (own == which or bare == asked):
        return 0
    if not asked:
        return 0 if not bare else 3 if not which or bare <= near else -1
    if asked < bare:
        more = bare - asked
        if more & _OTHERS or (more & _LOGS and not asked & _LOGGED):
            return -1
        return 1
    if bare and bare < asked:
        return 2
    if not bare - near or not asked - near:
        return 3
    return -1


def _are_for_others(doubt: Doubt, type_: str, which: tuple[str, ...]) -> bool:
    """Whether roles are all called after something else: these let nobody in whom the one that is asked for has to."""
    own = {word for resource in doubt.resources for word in words_of(resource.name)}
    return type_ == _ROLE and bool(which) and not own & {*which}


def _is_group(resources: list[Declaration], common: frozenset[str]) -> bool:
    """Whether resources differ by what counts them alone, and each is one."""
    return all(
        set(words_of(resource.name)) - common - _PLAIN <= _MEMBERS and resource.shape.kind == "single"
        for resource in resources
    )
