"""Repeats associations for each of a list, where they take one.

## What it does

`subnet_ids = aws_subnet.private[*].id` of an `aws_efs_mount_target`, which is in one subnet, becomes `count = 3` with
`subnet_id = aws_subnet.private[count.index].id`. So does a list under the right name, of resources that are nothing
but a link (`aws_route_table_association`, `aws_lb_target_group_attachment`, `aws_iam_role_policy_attachment`, ...). The
list is that of the instances of a resource, a variable or a local value, the ids that a data source has looked up, or
one that is written out. Rules of security groups are repeated likewise, for each of the ranges or groups that they are
for (`cidr_blocks = ["10.0.0.0/16", "10.1.0.0/16"]` of an `aws_vpc_security_group_ingress_rule`). Of ranges of both
versions of the protocol those of version 6 move to a rule of their own.

Refuses where something reads the resource as one, where it is repeated for something else, where a rule is for
something else as well, and where how many are in the list may not be known.

## Why it matters

Terraform stops at 'An argument named "subnet_ids" is not expected here', or at a list where a string is required.

## Fix safety

Safe: the module could not even be validated, and a list of what is linked has no other meaning.

## References

- https://developer.hashicorp.com/terraform/language/meta-arguments/count
- https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_mount_target
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_security_group_ingress_rule
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Level, Meta, Overwrite, Refusal, Replace, Safety, Transform
from fixer.module import SINGLE, Declaration, Module
from fixer.validation import Kind, Rejection, rejections_of


class RepeatAssociations(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="repeat associations for each of a list, where they take one",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix or a refusal for each list that an association is given."""
        parted = set[str]()
        for one in rejections_of(module, Kind.UNSUPPORTED_ARGUMENT, Kind.TYPE):
            if one.declaration.kind == "resource" and not one.path and one.declaration.source.is_editable:
                yield from _association(module, one, parted)


def _association(module: Module, one: Rejection, parted: set[str]) -> Iterator[Fix | Refusal]:
    """What is done about one list; `parted` are the rules that are two in this pass."""
    from transforms._repeat_associations.both_versions import ranges_of_both, second_rule
    from transforms._repeat_associations.lists import repeated
    from transforms._unsupported_names.associations import ASSOCIATIONS, is_list_of_links

    right = ""
    for name, others in ASSOCIATIONS.get(one.declaration.type, {}).items():
        if one.name in others or (one.name == name and one.kind is Kind.TYPE):
            right = name
    item = one.declaration.attribute(one.name) if right else None
    if item is None or (one.name != right and one.declaration.attribute(right) is not None):
        return
    if one.kind is Kind.UNSUPPORTED_ARGUMENT and ranges_of_both(one.declaration):
        # Whatever else there is to say is said of each of the two rules.
        if one.declaration.address not in parted and (new_rule := second_rule(module, one)) is not None:
            parted.add(one.declaration.address)
            yield new_rule
        return
    source, said = one.declaration.source, f"{one.told} It takes one {right}"
    if why := _other_kind(module, one, right, item.value):
        yield Refusal(source, item, f"{said}, and {why}")
        return
    found = repeated(module, item.value)
    if found is None:
        if not isinstance(item.value, hcl.TupleCons) and (one.kind is Kind.TYPE or is_list_of_links(one)):
            why = "and how many are in the list cannot be told: write count or for_each"
            yield Refusal(source, item, f"{said}, {why}")
        return
    edits: tuple[Edit, ...] = (Replace(source, item, f"{right} = {found.each}"),)
    shape = one.declaration.shape
    if shape == SINGLE:
        if reader := _reader(module, one.declaration):
            yield Refusal(source, item, f"{said}, and {reader} reads it as one: write count or for_each")
            return
        edits = (*edits, _first(one.declaration, f"{found.by} = {found.code}"))
    elif (shape.kind, shape.code.split()) != (found.by, found.code.split()):
        yield Refusal(source, item, f"{said}, and is repeated for something else")
        return
    yield Fix(source, item, f"{said}: there is one for each, by {found.by}", edits)


def _other_kind(module: Module, one: Rejection, right: str, value: hcl.Expression) -> str:
    """What a rule is for besides, which takes another argument; empty where there is nothing."""
    from transforms._unsupported_names.associations import is_list_of_links, other_source
    from transforms._unsupported_names.protocols import IPV4, are_of_version_6

    if one.kind is Kind.UNSUPPORTED_ARGUMENT and (other := other_source(one, right)) and is_list_of_links(one):
        return f"{other} stands there as well: write a rule for each of them"
    if right == IPV4 and are_of_version_6(module, one.declaration, value):
        return "there are ranges of version 6, which cidr_ipv6 takes: write a rule for each"
    return ""


def _first(owner: Declaration, line: str) -> Edit:
    """A line before all that stands in a resource, with what is said of that."""
    first = next(one for one in owner.body.items if isinstance(one, hcl.Attribute | hcl.Block))
    newline = hcl.newline_of(owner.source.text)
    return Overwrite(owner.source, first.outer_start, first.outer_start, f"{first.indent}{line}{newline}{newline}")


def _reader(module: Module, owner: Declaration) -> str:
    """What reads an attribute of a resource; empty if nothing does."""
    for reader, reference in module.readers(owner.address):
        if reference.attribute and reader.address != owner.address:
            return reader.address
    return ""
