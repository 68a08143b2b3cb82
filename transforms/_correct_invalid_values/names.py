"""Names that the provider does not take: groups that begin with `sg-`, long prefixes of load balancers, bare aliases.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group,
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb#name_prefix-1
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Declaration, Module, known_string

_GROUP: Final = "aws_security_group"
_RESERVED: Final = "sg-"
_PREFIXED: Final = ("aws_lb", "aws_alb", "aws_lb_target_group", "aws_alb_target_group")
_LONGEST: Final = 6
_KEY_ALIAS: Final = "aws_kms_alias"
_ALIAS: Final = "alias/"


def name_fixes(module: Module) -> Iterator[Fix | Refusal]:
    """What is wrong with the names that stand in security groups and load balancers themselves."""
    for group in module.resources(_GROUP):
        for argument in ("name", "name_prefix"):
            attribute = group.attribute(argument)
            # One that goes on with what a plan finds out begins with it all the same.
            if attribute is not None and attribute.value_code.startswith(f'"{_RESERVED}'):
                yield from _group(module, group, attribute)
    for alias in (*module.resources(_KEY_ALIAS), *module.declarations("data")):
        for argument in ("name", "name_prefix") if alias.type == _KEY_ALIAS else ():
            attribute = alias.attribute(argument)
            if attribute is not None and attribute.value_code.startswith('"'):
                yield from _alias(module, alias, attribute)
    for balancer in module.resources(*_PREFIXED):
        attribute = balancer.attribute("name_prefix")
        if attribute is not None and attribute.value_code.startswith('"'):
            yield from _balancer(balancer, attribute)


def without_reserved(name: str, *, is_prefix: bool) -> str:
    """A security group's name with its `sg-` moved to the end."""
    rest = name.removeprefix(_RESERVED)
    if not rest.strip("-"):
        return "security-group-" if is_prefix else "security-group"
    end = "-" if is_prefix else ""
    bare = rest.rstrip("-") if is_prefix else rest
    return rest if bare.endswith("-sg") else f"{bare}-sg{end}"


def _alias(module: Module, alias: Declaration, attribute: hcl.Attribute) -> Iterator[Fix]:
    """An alias that begins with what is written out, or with a name, and goes on with what a plan finds out."""
    parts = attribute.value.parts if isinstance(attribute.value, hcl.Template) else ()
    if len(parts) < 2 or not alias.source.is_editable:
        return
    written, new = attribute.value_code, ""
    first = parts[0]
    if isinstance(first, hcl.TemplateLiteral) and (begins := with_alias(first.text)):
        new = f'"{begins}{written[1 + len(first.text) :]}'
    elif isinstance(first, hcl.Interpolation) and _is_name(module, first.value):
        new = f'"{_ALIAS}{written[1:]}'
    if new:
        said = f"{alias.address}: the alias of a key begins with {_ALIAS}: it is {new} now"
        yield Fix(alias.source, attribute, said, (Replace(alias.source, attribute.value, new),))


def _is_name(module: Module, value: hcl.Expression) -> bool:
    """Whether a variable or a local is a name without `alias/`: its value is, or others are called by it."""
    if not isinstance(value, hcl.Traversal) or value.names[0] not in ("local", "var"):
        return False
    begins = known_string(module, value)
    if begins is not None:
        return bool(with_alias(begins))
    readers = [reader for reader, _ in module.readers(".".join(value.names[:2]))]
    return any(reader.kind == "resource" and reader.type != _KEY_ALIAS for reader in readers)


def with_alias(name: str) -> str:
    """An alias of a key, which begins with `alias/`; empty if it is none even so.

    Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_alias#name-1
    """
    rest = name.removeprefix("/")
    return f"{_ALIAS}{rest}" if re.fullmatch(r"(?!alias|aws/)[0-9A-Za-z_/-]+", rest) else ""


def _group(module: Module, group: Declaration, attribute: hcl.Attribute) -> Iterator[Fix | Refusal]:
    if not isinstance(attribute.value, hcl.Template) or not group.source.is_editable:
        return
    is_prefix = attribute.name == "name_prefix"
    # What stands between the quotes, interpolations and all: only its two ends change.
    written = attribute.value_code
    new = f'"{without_reserved(written[1:-1], is_prefix=is_prefix)}"'
    said = f"{group.address}: invalid value for {attribute.name} (cannot begin with sg-)"
    if not is_prefix and any(
        other.address != group.address and (set_ := other.attribute("name")) is not None and set_.value_code == new
        for other in module.resources(_GROUP)
    ):
        yield Refusal(group.source, attribute, f"{said}: not renamed, since another security group is called {new}")
        return
    yield Fix(
        group.source,
        attribute,
        f"{said}: AWS keeps these for its own ids; it is called {new} instead",
        (Replace(group.source, attribute.value, new),),
    )


def _balancer(balancer: Declaration, attribute: hcl.Attribute) -> Iterator[Fix | Refusal]:
    prefix = attribute.value.literal if isinstance(attribute.value, hcl.Template) else None
    if prefix is None or len(prefix) <= _LONGEST or not balancer.source.is_editable:
        return
    new = shortened(prefix)
    yield Fix(
        balancer.source,
        attribute,
        f'{balancer.address}: "name_prefix" cannot be longer than {_LONGEST} characters: "{prefix}" is cut to "{new}"; '
        "AWS adds to it what tells the names apart",
        (Replace(balancer.source, attribute.value, hcl.quoted(new)),),
    )


def shortened(prefix: str) -> str:
    """A prefix in the length that there is: as many whole words as go into it, or the start of the first."""
    if len(bare := prefix.rstrip("-")) <= _LONGEST:
        return bare
    words = prefix[:_LONGEST].rpartition("-")[0]
    return f"{words or prefix[: _LONGEST - 1]}-"
