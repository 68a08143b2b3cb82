"""Arguments and blocks that exclude one another.

What is not known before a plan is not held against anything: a provider takes it for unset.

Sources: https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-behaviors#conflictswith and, of what the
schema does not tell, https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group_rule
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module, resolved
from fixer.provider.schema import Schema

# By type, besides those of the schema: of its outermost block.
_OWN: Final = {
    "aws_security_group_rule": (
        ("ipv6_cidr_blocks", "self"),
        ("ipv6_cidr_blocks", "source_security_group_id"),
        ("self", "source_security_group_id"),
    )
}


class Exclusion(NamedTuple):
    """Two items of a body of which only one may be there, by their names, and what the provider says of them."""

    item: hcl.Attribute | hcl.Block
    name: str
    other: str

    @property
    def said(self) -> str:
        """In the provider's words."""
        return f'"{self.name}": conflicts with {self.other}'


def exclusions(
    module: Module, body: hcl.Body, schema: Schema, present: set[str], type_: str = ""
) -> Iterator[Exclusion]:
    """The first two of each group that are set in a body, which is the outermost one of a type if there is one."""
    own = [group for group in _OWN.get(type_, ()) if group not in schema.excluding]
    for group in (*schema.excluding, *own):
        names = [name for name in group if name in present]
        if len(names) > 1:
            items = [(item, name) for name in names if (item := _set(module, body, name)) is not None]
            for (item, name), (_, other) in pairwise(items[:2]):
                yield Exclusion(item, name, other)


def _set(module: Module, body: hcl.Body, name: str) -> hcl.Attribute | hcl.Block | None:
    attribute = body.attribute(name)
    if attribute is not None:
        return attribute if is_known(module, attribute.value) else None
    return next(iter(body.blocks(name)), None)


def is_known(module: Module, value: hcl.Expression) -> bool:
    """Whether an expression has a value before a plan, if only one that is unknown in its parts, and that not null."""
    if isinstance(value, hcl.TupleCons | hcl.ObjectCons):
        return True
    if isinstance(value, hcl.Template):
        return value.literal is not None
    if isinstance(value, hcl.LiteralValue):
        return value.text != "null"
    shown = resolved(module, value)
    return shown is not None and shown is not value and is_known(module, shown)
