"""Values in a form that the provider hands on as it is, and that AWS refuses.

Sources: https://docs.aws.amazon.com/xray/latest/api/API_SamplingRule.html (FixedRate: a share, 0 to 1),
https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html (SessionDuration: ISO 8601),
https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_FirewallPolicy.html (StatelessDefaultActions) and
.../API_RuleOption.html (a keyword, and its settings apart)
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, nested_blocks

RULE: Final = "aws_xray_sampling_rule"
SET: Final = "aws_ssoadmin_permission_set"
POLICY: Final = "aws_networkfirewall_firewall_policy"
GROUP: Final = "aws_networkfirewall_rule_group"
TYPES: Final = (RULE, SET, POLICY, GROUP)
_PERCENT: Final = re.compile(r"\d{1,3}(?:\.\d+)?")
_WHOLE: Final = 100
_HOURS: Final = re.compile(r"(\d{1,2})(?:\s*(?:h|hours?))?", re.IGNORECASE)
# No session is longer.
_LONGEST: Final = 12
_ACTIONS: Final = ("drop", "forward_to_sfe", "pass")
_DEFAULTS: Final = ("stateless_default_actions", "stateless_fragment_default_actions")
_OPTION: Final = re.compile(r'"(gid|rev|sid):\s*(\d+);?"')


def form_fixes(module: Module) -> Iterator[Fix]:
    """One for each value that AWS takes in another form."""
    for one in module.resources(*TYPES):
        if one.source.is_editable:
            yield from {RULE: _share, SET: _duration, POLICY: _actions, GROUP: _options}[one.type](one)


def _share(rule: Declaration) -> Iterator[Fix]:
    """A share where a percentage is written: no more than all can be sampled."""
    item, code = rule.attribute("fixed_rate"), rule.value_code("fixed_rate")
    if item is None or not _PERCENT.fullmatch(code) or not 1 < Decimal(code) <= _WHOLE:
        return
    share = f"{(Decimal(code) / _WHOLE).normalize():f}"
    said = f"{rule.address}: fixed_rate is a share, 0 to 1, and {code} a percentage: it is {share} now"
    yield Fix(rule.source, item, said, (Replace(rule.source, item.value, share),))


def _duration(set_: Declaration) -> Iterator[Fix]:
    """A duration as ISO 8601 has it, where hours are written."""
    item, code = set_.attribute("session_duration"), set_.value_code("session_duration")
    hours = _HOURS.fullmatch(code.strip('"'))
    if item is None or hours is None or not 1 <= int(hours[1]) <= _LONGEST:
        return
    new = f'"PT{int(hours[1])}H"'
    said = f"{set_.address}: session_duration is told as ISO 8601 has it, and {code} is none: it is {new} now"
    yield Fix(set_.source, item, said, (Replace(set_.source, item.value, new),))


def _actions(policy: Declaration) -> Iterator[Fix]:
    """AWS's own actions, which begin with `aws:`."""
    for block in policy.body.blocks("firewall_policy"):
        for item in filter(None, map(block.body.attribute, _DEFAULTS)):
            for element in item.value.elements if isinstance(item.value, hcl.TupleCons) else ():
                value = element.value
                if isinstance(value, hcl.Template) and value.literal in _ACTIONS:
                    new = f'"aws:{value.literal}"'
                    said = f"{policy.address}: {item.name} takes no {value.literal}: it is {new} now"
                    yield Fix(policy.source, value, said, (Replace(policy.source, value, new),))


def _options(group: Declaration) -> Iterator[Fix]:
    """A keyword and its settings, where both stand in the keyword."""
    for block in nested_blocks(group.body, "rule_option"):
        item = block.body.attribute("keyword")
        found = _OPTION.fullmatch(item.value_code) if item is not None else None
        if item is None or found is None or block.body.attribute("settings") is not None:
            continue
        code = f'keyword = "{found[1]}"\n{item.indent}settings = ["{found[2]}"]'
        said = f"{group.address}: a keyword and its settings stand apart: settings has {found[2]} now"
        yield Fix(group.source, item, said, (Replace(group.source, item, code),))
