"""Descriptions of security groups and of their rules, in the characters that EC2 takes.

The provider holds those of rules in blocks to them, and of `aws_security_group_rule`; of all others EC2 says so when it
makes them.

Sources: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html (GroupDescription),
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html (Description) and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group#description-1
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, is_overridden, nested_blocks
from fixer.validation import Kind, rejections_of
from transforms._allowed_values.plain_texts import WRONG, plain_code

GROUPS: Final = ("aws_default_security_group", "aws_security_group")
RULES: Final = ("aws_security_group_rule", "aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule")
_NAME: Final = "description"


def description_fixes(module: Module) -> Iterator[Fix]:
    """One for each description with other characters that the provider does not look at, or that is not known yet.

    It has no edits where it cannot be told what to write.
    """
    told = {
        (found.declaration.source.name, found.node.start)
        for found in rejections_of(module, Kind.VALUE)
        if found.name == _NAME
    }
    for one in module.resources(*GROUPS, *RULES):
        if not one.source.is_editable or is_overridden(module, one):
            continue
        for value in _descriptions(one):
            if isinstance(value, hcl.Template) and (one.source.name, value.start) not in told:
                yield from _of(one, value)


def _descriptions(one: Declaration) -> Iterator[hcl.Expression]:
    """The descriptions in a group or a rule that are written there."""
    own = one.attribute(_NAME)
    if own is not None:
        yield own.value
    for direction in ("egress", "ingress") if one.type in GROUPS else ():
        for block in nested_blocks(one.body, direction):
            item = block.body.attribute(_NAME)
            if item is not None:
                yield item.value
        rules = one.attribute(direction)
        for node in hcl.walk(rules.value) if rules is not None else ():
            given = node.get(_NAME) if isinstance(node, hcl.ObjectCons) else None
            if given is not None:
                yield given


def _of(one: Declaration, value: hcl.Template) -> Iterator[Fix]:
    texts = [part.text for part in value.parts if isinstance(part, hcl.TemplateLiteral)]
    wrong = dict.fromkeys(sign for text in texts for sign in WRONG.findall(text.replace('\\"', '"')))
    if not wrong or value.is_heredoc:
        return
    shown = " ".join(wrong)
    said = f"{one.address}: EC2 takes no {shown} in a description"
    if code := plain_code(value):
        yield Fix(one.source, value, f"{said}: it is {code} now", (Replace(one.source, value, code),))
    else:
        yield Fix(one.source, value, f"{said}: write it in letters, digits, blanks and . _ - : / ( ) # , @ [ ] + = &")
