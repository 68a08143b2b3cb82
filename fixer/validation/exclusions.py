"""Arguments and blocks that exclude one another.

A provider takes what is unknown for unset in validation, and rejects it at apply. So both count that can never be
null, whatever they are: texts with something in them, ids and ARNs of resources, variables with a default in a module
that no other calls. What may be null may be how one of the two is picked.

Sources: https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-behaviors#conflictswith and, of what
the schema does not tell, https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group_rule
and https://github.com/hashicorp/terraform-provider-aws/blob/v5.100.0/internal/service/firehose/delivery_stream.go
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module, default_of, relatives, resolved
from fixer.provider.schema import Schema
from fixer.validation.providers import schema_of

# What gives a text, or fails.
_TEXTS: Final = frozenset({"file", "format", "join", "jsonencode", "lower", "replace", "upper", "yamlencode"})
# What a resource has once it is there.
_ALWAYS: Final = frozenset({"arn", "bucket", "id", "key_id", "name"})
# By type, besides those of the schema: of its outermost block.
_OWN: Final = {
    "aws_kinesis_firehose_delivery_stream": (("server_side_encryption", "msk_source_configuration"),),
    "aws_security_group_rule": (
        ("ipv6_cidr_blocks", "self"),
        ("ipv6_cidr_blocks", "source_security_group_id"),
        ("self", "source_security_group_id"),
    ),
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
        return attribute if is_set(module, attribute.value) else None
    return next(iter(body.blocks(name)), None)


def is_set(module: Module, value: hcl.Expression) -> bool:
    """Whether an expression has a value that can never be null."""
    if isinstance(value, hcl.Template):
        alone = value.parts[0] if len(value.parts) == 1 and not value.is_heredoc else None
        return is_set(module, alone.value) if isinstance(alone, hcl.Interpolation) else True
    if isinstance(value, hcl.TupleCons | hcl.ObjectCons):
        return True
    if isinstance(value, hcl.LiteralValue):
        return value.text != "null"
    if isinstance(value, hcl.FunctionCall):
        return value.name in _TEXTS
    shown = resolved(module, value)
    if shown is not None and shown is not value:
        return is_set(module, shown)
    return isinstance(value, hcl.Traversal) and (_is_default(module, value) or _is_exported(module, value))


def _is_default(module: Module, value: hcl.Traversal) -> bool:
    """Whether it is a variable of one value whose default is one, of a module that no other may give null."""
    names = value.names
    if len(names) != 2 or len(value.steps) != 1 or names[0] != "var" or relatives(module).above:
        return False
    default = default_of(module, names[1])
    if isinstance(default, hcl.Template):
        return bool(default.literal)
    return isinstance(default, hcl.LiteralValue) and default.text != "null"


def _is_exported(module: Module, value: hcl.Traversal) -> bool:
    """Whether it is an attribute that each resource has, whether it is declared yet or not, or an ARN of its own."""
    names, last = value.names, value.steps[-1]
    # What a block is repeated for is no resource: `launch_template.value.id`.
    is_of_resource = bool(names) and (names[0].startswith("aws_") or names[0] == "data")
    if not is_of_resource or not isinstance(last, hcl.GetAttr):
        return False
    return last.name in _ALWAYS or (last.name.endswith("_arn") and _is_found_out(module, names, last.name))


def _is_found_out(module: Module, names: tuple[str, ...], attribute: str) -> bool:
    """Whether nobody can set an attribute of a resource."""
    declared = module.find(".".join(names[:2]))
    schema = schema_of(module, declared) if declared is not None and declared.kind == "resource" else None
    argument = schema.argument(attribute) if schema is not None else None
    return argument is not None and not argument.is_settable
