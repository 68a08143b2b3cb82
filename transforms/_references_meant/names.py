"""What a reference is meant for whose name is nearly that of something declared."""

import re
from collections.abc import Iterator
from typing import Final

from fixer.module import Declaration, Module
from fixer.provider.schema import Schemas
from fixer.provider.shipped import aws_6
from fixer.validation import Rejection, exports, schemas_for
from transforms._provider_aliases.chosen import PLAIN
from transforms._references_meant.tiers import TYPE, by_tier
from transforms._variables.words import bare, is_name, meant

# Names that say nothing of what is called so.
_SAYS_NOTHING: Final = PLAIN | {"example", "primary"}
# What a module seldom has two of, so that any name means it, but for what is said to be another one.
_ONE: Final = frozenset({"aws_ecs_cluster", "aws_eks_cluster", "aws_internet_gateway", "aws_vpc"})
_OTHER: Final = frozenset({"backup", "dr", "new", "old", "other", "peer", "replica", "secondary", "second", "test"})
# What people call types in names besides the words of the types.
_SHORT: Final = {
    "aws_cloudwatch_log_group": ("logs", "log"),
    "aws_db_instance": ("database", "rds"),
    "aws_dynamodb_table": ("ddb", "dynamo"),
    "aws_iam_role": ("role",),
    "aws_lb": ("alb", "nlb", "loadbalancer"),
    "aws_lb_target_group": ("tg",),
    "aws_lambda_function": ("fn", "func", "lambda"),
    "aws_security_group": ("sg",),
}
_ATTRIBUTE: Final = re.compile(r"(?:\[[^\[\]]*\]|\.\d+|\.\*)?\.([A-Za-z_]\w*)")


def by_name(module: Module, found: Rejection, rest: str) -> str:
    """The reference by the name that is declared; empty where there is none, or more than one."""
    prefix, _, name = found.name.rpartition(".")
    declared = list(like(module, prefix))
    names = [one for one in declared if bare(one) == bare(name)]
    names = names or [one for one in [meant(name, declared)] if one]
    if not names and prefix not in ("local", "module"):
        type_ = prefix.removeprefix("data.")
        words = words_of(type_)
        names = [one for one in declared if _apart(one, name) <= words and _apart(one, name)]
        names = names or [one for one in (by_tier(module, found, name, rest),) if one and type_ == TYPE]
        names = names or _only(type_, name, declared)
        is_other = bool(declared) and bool(_OTHER & {*_split(declared[0]), *_split(name)})
        if not names and len(declared) == 1 and not is_other and _is_named_only(found):
            target = module.find(f"{prefix}.{declared[0]}")
            # Which of several instances is shown, a name that is not theirs does not tell.
            is_one = target is None or target.shape.kind == "single" or _is_waited_for(found) or rest[:1] == "["
            # What waits for something cannot be what that reads; and what waits for it already waits for another, too.
            is_read = target is not None and found.declaration.address in target.block.code
            is_known = f"{prefix}.{declared[0]}" in _waited_for(found.declaration)
            names = declared if is_one and not is_read and not is_known else []
    if len(names) != 1:
        return ""
    target = module.find(f"{prefix}.{names[0]}")
    if target is not None and not _is_of_use(module, found, target, rest):
        return ""
    return f"{prefix}.{names[0]}{rest}"


def by_type(module: Module, found: Rejection, rest: str) -> str:
    """The one resource of a name that is read as one of a type which there is not: of the same service, with what is
    read of it; empty where there is none, or more than one.
    """
    type_, _, name = found.name.partition(".")
    provider, *words = type_.split("_")
    schemas = schemas_for(module, provider) if words and found.name.count(".") == 1 else None
    attribute = _ATTRIBUTE.match(rest)
    if schemas is None or attribute is None or _is_known(schemas, type_):
        return ""
    named = [one for one in module.declarations("resource") if one.name == name and one.type.startswith(f"{provider}_")]
    target = named[0] if len(named) == 1 else None
    if target is None or target.type.split("_")[1:2] != words[:1] or not _is_of_use(module, found, target, rest):
        return ""
    return f"{target.address}{rest}"


def _is_known(schemas: Schemas, type_: str) -> bool:
    """Whether a type is one of a provider, or of the other version of it that is known."""
    return any(known.has(kind, type_) for known in (schemas, aws_6()) for kind in ("resource", "data"))


def _is_named_only(found: Rejection) -> bool:
    """Whether a reference says what there is to show, or to wait for: nothing is made by it."""
    return found.declaration.kind == "output" or _is_waited_for(found)


def _is_waited_for(found: Rejection) -> bool:
    item = found.declaration.attribute("depends_on")
    return item is not None and item.start <= found.node.start < item.end


def _waited_for(declaration: Declaration) -> list[str]:
    item = declaration.attribute("depends_on")
    return re.findall(r"[\w.-]+", item.value.code) if item is not None else []


def _is_of_use(module: Module, found: Rejection, target: Declaration, rest: str) -> bool:
    """Whether what reads may read what is meant."""
    if target.block.start == found.declaration.block.start and target.source is found.declaration.source:
        return False
    attribute = _ATTRIBUTE.match(rest)
    if attribute is None or target.kind not in ("resource", "data"):
        return True
    return exports(module, target, attribute[1])


def like(module: Module, prefix: str) -> Iterator[str]:
    """The names of what is declared of a kind."""
    if prefix == "local":
        yield from module.locals
        return
    if prefix == "module":
        found = module.declarations("module")
    elif prefix.startswith("data."):
        found = module.data(prefix.removeprefix("data."))
    else:
        found = module.resources(prefix)
    yield from (declared.name for declared in found if is_name(declared.name))


def _only(type_: str, name: str, declared: list[str]) -> list[str]:
    """The only one of a type, where the name that is read says nothing."""
    if name not in _SAYS_NOTHING or len(declared) != 1:
        return []
    plain = declared[0] in _SAYS_NOTHING or (type_ in _ONE and not _OTHER & {*_split(declared[0])})
    return declared if plain else []


def _split(name: str) -> list[str]:
    return re.split(r"[_-]+", name.lower())


def _apart(one: str, other: str) -> frozenset[str]:
    """The words that one name has before or behind the other; none where it is not that."""
    longer, shorter = sorted((_split(one), _split(other)), key=len, reverse=True)
    size = len(shorter)
    if longer[:size] == shorter or longer[-size:] == shorter:
        return frozenset(longer[size:] if longer[:size] == shorter else longer[:-size])
    return frozenset()


def words_of(type_: str) -> frozenset[str]:
    """What people say of a type in a name: its words, but not the provider's."""
    words = type_.split("_")[1:]
    short = "".join([word[0] for word in words if word])
    return frozenset({*words, short, *_SHORT.get(type_, ())})
