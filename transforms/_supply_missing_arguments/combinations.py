"""Blocks of which one must be there, and names where only prefixes are given."""

from typing import Final

from fixer import hcl
from fixer.engine import Edit, Refusal, Replace
from fixer.module import SINGLE, Module
from fixer.validation import Kind, Rejection

_SCALED: Final = "aws_autoscaling_group"
_TEMPLATE: Final = "aws_launch_template"
# Types that must be named and take no prefix.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_subnet_group
_NO_PREFIX: Final = frozenset({"aws_elasticache_subnet_group", "aws_elasticache_parameter_group"})


def chosen(module: Module, found: Rejection) -> str | Refusal:
    """The block that is meant where one of several must be there; empty if nothing can be said."""
    group = found.declaration
    if group.type != _SCALED or "launch_template" not in found.detail or found.path:
        return ""
    if found.kind is not Kind.COMBINATION:
        return ""
    provider = group.attribute("provider")
    own = provider.value_code.strip() if provider else ""
    templates = [
        one
        for one in module.resources(_TEMPLATE)
        if (its.value_code.strip() if (its := one.attribute("provider")) else "") == own
    ]
    if len(templates) != 1 or templates[0].shape != SINGLE or module.resources("aws_launch_configuration"):
        reason = "no launch template is given to it, and which one is meant cannot be told"
        return Refusal(group.source, group.block, f"{found.message}: {reason}") if module.resources(_TEMPLATE) else ""
    address = templates[0].address
    return f'launch_template {{\n  id = {address}.id\n  version = "$Latest"\n}}'


def named_by_prefix(found: Rejection) -> tuple[Edit, ...]:
    """The edits that make a `name_prefix` the name, without the hyphen that it ends with."""
    if found.declaration.type not in _NO_PREFIX or found.body is None:
        return ()
    prefix = found.body.attribute("name_prefix")
    if prefix is None or not isinstance(prefix.value, hcl.Template) or prefix.value.is_heredoc:
        return ()
    name = prefix.value_code.strip()[1:-1].rstrip("-")
    if not name:
        return ()
    source = found.declaration.source
    start = source.stretch(prefix.start, prefix.start + len("name_prefix"))
    return (Replace(source, start, "name"), Replace(source, prefix.value, f'"{name}"'))
