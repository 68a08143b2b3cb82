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
- by the only subnets of their tier, which people call in several ways: `private` and `app`, `db` and `database`;
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

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, rejections_of


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
            from transforms._correct_references.repairs import repairs

            yield from repairs(module, found)
