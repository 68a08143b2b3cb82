"""Says which objects an S3 lifecycle rule is for, where it leaves that open.

## What it does

A rule of `aws_s3_bucket_lifecycle_configuration` with neither `filter` nor `prefix` gets `filter {}`, which means all
objects: what it meant before. A rule with the old `prefix` gets `filter { prefix = ... }` in its place. Rules in
`dynamic "rule"` blocks are treated like others. All rules of a configuration are changed together, since S3 takes
filters in all rules or in none.

## Why it matters

The provider warns of each such rule at every plan ("Invalid Attribute Combination: No attribute specified when one (and
only one) of [rule[0].filter,rule[0].prefix] is required"), and will make it an error. S3 itself has given up `prefix`.

## Fix safety

Safe: the rules apply to the objects that they applied to, and a configuration that is deployed is updated in place, if
at all. Left alone is a configuration in which another rule has a `dynamic "filter"`, which may come to none, and one
with a rule that says what it is for in a form that S3 does not know (`filter = { ... }`).

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_lifecycle_configuration
- https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleRule.html
- https://github.com/hashicorp/terraform-provider-aws/issues/23299
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Effect, Fix, Insert, Level, Meta, Refusal, Safety, Transform
from fixer.module import Declaration, Module, Source
from transforms._add_lifecycle_rule_filters.rules import Rule, has, named, rules_of

_TYPE: Final = "aws_s3_bucket_lifecycle_configuration"
_SAID: Final = "Invalid Attribute Combination: No attribute specified when one (and only one) of filter and prefix"


class AddLifecycleRuleFilters(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="say which objects S3 lifecycle rules are for, where they have no filter",
        safety=Safety.SAFE,
        level=Level.NOTE,
        effect=Effect.UPDATE,
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each configuration."""
        for configuration in module.resources(_TYPE):
            if configuration.source.is_editable:
                yield from _configuration(configuration)


def _configuration(configuration: Declaration) -> Iterator[Fix | Refusal]:
    rules = list(rules_of(configuration))
    source = configuration.source
    lacking = [rule for rule in rules if not (rule.is_filtered or rule.may_be_filtered)]
    if not lacking or any(rule.is_misread for rule in lacking):
        return
    bare = [rule for rule in lacking if rule.prefix is None]
    old = [rule for rule in lacking if rule.prefix is not None]
    said = f"{_SAID} is required: {named(bare)} of {configuration.address} {has(bare)} neither" if bare else ""
    if not bare:
        said = f"Attribute Deprecated: specify a prefix using filter instead: {named(old)} of {configuration.address}"
    if any(rule.may_be_filtered and not rule.is_filtered for rule in rules):
        yield Refusal(
            source, lacking[0].block, f"{said}; left alone, as another has a dynamic filter: S3 takes all or none"
        )
        return
    done = ["filter {}, which means all objects, is added"] if bare else []
    done += [f"prefix moves into filter{f' in {named(old)}' if bare else ''}"] if old else []
    edits = [_edit(source, rule) for rule in lacking]
    yield Fix(source, lacking[0].block, f"{said}; {', '.join(done)}", tuple(edits))


def _has_gap(item: hcl.Node) -> bool:
    return isinstance(item, hcl.Attribute | hcl.Block) and bool(item.gap)


def _edit(source: Source, rule: Rule) -> Edit:
    prefix = rule.prefix
    if prefix is not None:
        from transforms._former_arguments.blocks import in_place

        code = hcl.build("filter {\nprefix = VALUE\n}", VALUE=prefix.value)
        return in_place(source, rule.content.body, prefix, code)
    code = hcl.build("filter {}")
    items = rule.content.body.items
    first = next((i for i, item in enumerate(items) if isinstance(item, hcl.Block)), len(items))
    before = items[first - 1] if first else None
    if isinstance(before, hcl.Attribute) and first < len(items):
        # Where the blocks of a rule stand without blank lines, so does this one.
        return Insert(source, before, code, is_close=not any(_has_gap(item) for item in items[first:]))
    if first < len(items):
        block = items[first]
        assert isinstance(block, hcl.Block)
        return Insert(source, block, code, "before")
    return Append(source, rule.content, code)
