"""Corrects references to what is declared under another root, or under nearly the name.

## What it does

A reference to something that the module has not gets the address of the one thing that is meant:

- by its root: `variable.x`, `vars.x` and `local.x` are `var.x`, `locals.x` is `local.x`, `aws_vpc.main` is
  `data.aws_vpc.main` and the other way round, `output.x` is what that output gives, `module.path` is `path.module` and
  `terraform.env` is `terraform.workspace`, where the one is declared and the other is not;
- `${x}` and `x = y` are `var.x` or `local.x` where one of them is declared, outside of texts for a shell;
- by its name: the one of its type that differs in `-` and `_` or by a slip, that has the name together with a word of
  its type (`lambda`, `lambda_sg` of a security group), or the only one, where neither name says anything (`main`,
  `this`);
- by the only one of its type, where an attribute stands for the name (`aws_vpc.id`, `data.aws_region.name`), or where
  an output shows it or `depends_on` waits for it, by all of them for a splat of the type (`aws_subnet.*.id`);
- by a call, where a list or a text is asked how long it is: `var.zones.length` is `length(var.zones)`;
- by the key or the number of an instance that its name holds (`aws_subnet.private_b`, where `aws_subnet.private` has
  that key, or `private_1` and `private_2` are read of a `count` of two);
- by the one resource of its name in its service, where the provider has no such type as `aws_lambda_authorizer`;
- by the item of a `for_each`, where `each.size` stands for `each.value.size`, and by the one attribute of a variable's
  object that ends so.

## Why it matters

Terraform stops at "Reference to undeclared resource".

## Fix safety

Safe: the configuration could not even be validated. Whatever may be meant for more than one thing, or for more than one
instance of it, is left to a person.

## References

- https://developer.hashicorp.com/terraform/language/expressions/references
- https://developer.hashicorp.com/terraform/language/upgrade-guides/0-12 (terraform.env)
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of
from transforms._correct_references.alone import named_alone
from transforms._correct_references.instances import by_instance
from transforms._correct_references.keyed import by_key, of_instance
from transforms._correct_references.lengths import length_of
from transforms._correct_references.names import by_name, by_type
from transforms._correct_references.roots import by_root


class CorrectReferences(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct references to what is declared under another root, or under nearly the name",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each reference whose counterpart can be told."""
        for found in rejections_of(
            module,
            Kind.UNDECLARED_RESOURCE,
            Kind.UNDECLARED_LOCAL,
            Kind.UNDECLARED_MODULE,
            Kind.NAMED_VALUE,
            Kind.INVALID_REFERENCE,
            Kind.OBJECT_ATTRIBUTE,
            Kind.PRIMITIVE_READ,
        ):
            if found.kind is Kind.PRIMITIVE_READ:
                counted = length_of(found)
                yield from (counted,) if counted is not None else ()
                continue
            if not found.declaration.source.is_editable:
                continue
            if meant := _meant(module, found):
                edit = Replace(found.declaration.source, found.node, meant)
                message = f"{found.told.rstrip('.')}: {meant} is meant"
                yield Fix(found.declaration.source, found.node, message, (edit,))
            elif repeated := of_instance(module, found, rest := found.node.code.removeprefix(found.name)):
                said = f"{found.told} One of {repeated} seems to be meant: write which, {repeated}[...]{rest}"
                yield Refusal(found.declaration.source, found.node, said)


def _meant(module: Module, found: Rejection) -> str:
    """The reference as it is meant; empty where that cannot be told."""
    if found.kind is Kind.OBJECT_ATTRIBUTE:
        return found.wanted
    if found.kind is Kind.INVALID_REFERENCE:
        return named_alone(module, found)
    text = found.node.code
    if not text.startswith(found.name):
        # With blanks or comments in it.
        return ""
    rest = text.removeprefix(found.name)
    of_root = by_root(module, found, rest)
    if not of_root and (keyed := by_key(module, found, rest)):
        # What is one of its kind, and is called so, comes first.
        named = by_name(module, found, rest)
        target = module.find(named.removesuffix(rest)) if named else None
        return named if target is not None and target.shape.kind == "single" else keyed
    if of_root or (of_only := by_instance(module, found, rest)) is None:
        return of_root or by_name(module, found, rest) or by_type(module, found, rest)
    return of_only
