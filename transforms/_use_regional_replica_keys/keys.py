"""The KMS keys that arguments name, and the key of another region that is meant to stand beside one."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, known, resolved, target
from transforms._use_regional_replica_keys.regions import Region, Stand, are_apart, stand_of

KEY: Final = "aws_kms_key"
REPLICA_KEY: Final = "aws_kms_replica_key"
ALIAS: Final = "aws_kms_alias"
# What gives a key, and by which attributes. (The name of an alias is looked up in the region in which it is used.)
_ATTRIBUTES: Final = {
    KEY: ("arn", "key_id", "id"),
    REPLICA_KEY: ("arn", "key_id", "id"),
    "aws_kms_external_key": ("arn", "id"),
    ALIAS: ("arn", "target_key_arn", "target_key_id"),
}
_ARN = re.compile(r"arn:[\w-]+:kms:(?P<region>[a-z]{2}(?:-[a-z]+)+-\d+):\d*:(?:key|alias)/.+")
_CALLS: Final = ("one", "join", "try", "coalesce", "element")
# In the name of a key: words that say where it is, or no more than that it is a key.
REGION_WORDS: Final = r"(?:us|eu|ap|sa|ca|me|af|il|mx|cn)_?(?:gov_?|iso\w?_?)?(?:north|south|east|west|central)+_?\d"
_PLACE: Final = (
    r"|primary|secondary|tertiary|main|this|default|replica|replicas|replicated|replication|source|src|destination|dest"
    r"|dst|target|dr|backup|failover|disaster|recovery|region|regional|cross|local|remote|global|multi|mrk|east|west"
    r"|north|south|central|key|keys|kms|cmk|arn|id"
)


class Key(NamedTuple):
    """A key that an expression names. `code` is what people call it, `declaration` where the module declares it or
    looks it up, `attribute` what is read of it, `stand` where it stands; the last three are None or empty for a key
    that is given.
    """

    code: str
    declaration: Declaration | None = None
    attribute: str = "arn"
    stand: Stand | None = None

    @property
    def name(self) -> str:
        """The last part of what it is called, empty for one that has no name."""
        return "" if " " in self.code else self.code.rpartition(".")[2]


def keys_in(module: Module, expression: hcl.Expression) -> Iterator[tuple[hcl.Expression, Key]]:
    """The keys that an expression may come to, each with the part of the expression that names it."""
    match expression:
        case hcl.Parentheses():
            yield from keys_in(module, expression.value)
        case hcl.Conditional():
            yield from keys_in(module, expression.value)
            yield from keys_in(module, expression.otherwise)
        case hcl.FunctionCall() if expression.name in _CALLS:
            for argument in expression.arguments:
                if (found := next(keys_in(module, argument.value), None)) is not None:
                    yield expression, found[1]
                    return
        case _:
            key = _key(module, expression)
            if key is None and (said := resolved(module, expression)) is not expression and said is not None:
                # A local value that is one key or another: it is replaced where it is read.
                key = next((key for _, key in keys_in(module, said)), None)
            if key is not None:
                yield expression, key


def _key(module: Module, expression: hcl.Expression) -> Key | None:
    if isinstance(expression, hcl.Template) and expression.literal is not None:
        match = _ARN.fullmatch(expression.literal)
        region = Region(hcl.quoted(match["region"]), match["region"]) if match else None
        return Key(f"in {region.name}", stand=Stand("arn", "", region)) if region else None
    if isinstance(expression, hcl.Traversal) and any(isinstance(step, hcl.Splat) for step in expression.steps):
        expression = expression.with_changes(
            steps=tuple([step for step in expression.steps if not isinstance(step, hcl.Splat)])
        )
        names = expression.names
        address, attribute = ".".join(names[:2]), names[-1] if len(names) > 2 else ""
    elif (reference := target(module, expression)) is not None:
        address, attribute = reference.address, reference.attribute
    else:
        return None
    declaration = module.find(address)
    if declaration is None or attribute not in _ATTRIBUTES.get(declaration.type, ()):
        return None
    if attribute in ("id", "key_id", "target_key_id") and _may_be_multi(module, declaration):
        # The copies of a multi-Region key have one id in all regions.
        return None
    stand = stand_of(module, declaration)
    return Key(address, declaration, attribute, stand) if stand is not None else None


def _may_be_multi(module: Module, key: Declaration) -> bool:
    if key.type == ALIAS:
        reference = target(module, key.value("target_key_id"))
        declared = module.find(reference.address) if reference else None
        return declared is None or _may_be_multi(module, declared)
    multi = key.attribute("multi_region")
    return key.type == REPLICA_KEY or (multi is not None and known(module, multi.value) is not False)


def original(module: Module, key: Key) -> Declaration | None:
    """The key itself: the block that makes it, also where an alias names it; None where no block of the module does."""
    declaration = key.declaration
    if declaration is not None and declaration.kind == "resource" and declaration.type == ALIAS:
        reference = target(module, declaration.value("target_key_id"))
        declaration = module.find(reference.address) if reference else None
    return declaration if declaration is not None and declaration.kind == "resource" else None


def counterpart(module: Module, key: Key, provider: str, region: Region | None) -> Declaration | None:
    """The key that is meant to stand beside a key in a region: a copy of it, or the only one that is named as it is
    but for the words that say where.
    """
    own = original(module, key)
    if own is None:
        return None
    there = [
        candidate
        for candidate in module.resources(KEY, REPLICA_KEY)
        if candidate.address != own.address
        and candidate.shape == own.shape
        and _stands_in(module, candidate, provider, region)
    ]
    copies = [
        candidate for candidate in there if primary_of(module, candidate) in (own.address, primary_of(module, own))
    ]
    words = set(purpose(own.name, provider))
    named = [candidate for candidate in there if set(purpose(candidate.name, provider)) == words]
    found = [candidate for candidate in copies if candidate.type == REPLICA_KEY] or named
    return found[0] if len(found) == 1 else None


def primary_of(module: Module, key: Declaration) -> str | None:
    """The address of the primary key that a replica key is a copy of."""
    reference = target(module, key.value("primary_key_arn"))
    return reference.address if reference else None


def _stands_in(module: Module, key: Declaration, provider: str, region: Region | None) -> bool:
    stand = stand_of(module, key)
    if stand is None:
        return False
    if provider and stand.provider == provider and not stand.argument:
        return True
    return region is not None and stand.region == region and not are_apart(module, stand.region, region)


def purpose(name: str, provider: str = "") -> list[str]:
    """The words of a key's name that say more than where it stands."""
    alias = provider.removeprefix("aws.").lower()
    places = {alias, *re.split(r"[-_]", alias)}
    plain = re.sub(REGION_WORDS, "", name.lower().replace("-", "_"))
    words = dict.fromkeys(word.rstrip("0123456789") for word in plain.split("_"))
    return [word for word in words if word not in places and re.fullmatch(_PLACE, word) is None]
