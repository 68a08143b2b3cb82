"""Conditions of listener rules by their field and its values, as the load balancer's API has them.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-3-upgrade (the arguments
`condition.field` and `condition.values` are gone)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed

_TYPES: Final = frozenset({"aws_alb_listener_rule", "aws_lb_listener_rule"})
# Those whose blocks take values and nothing else.
_FIELDS: Final = frozenset({"host_header", "http_request_method", "path_pattern", "source_ip"})


def is_condition(one: Rejection) -> bool:
    """Whether it is the field of a condition, or the values beside it."""
    is_of_rule = one.declaration.type in _TYPES and one.path == "condition" and one.body is not None
    return is_of_rule and one.name in ("field", "values") and one.body is not None and bool(one.body.attribute("field"))


def condition(one: Rejection) -> Iterator[Fix | Refusal]:
    """The block that the field names, with the values; the field brings them along."""
    if one.name != "field" or one.body is None or not isinstance(one.node, hcl.Attribute):
        return
    source, field = one.declaration.source, one.node
    values = one.body.attribute("values")
    text = field.value.literal if isinstance(field.value, hcl.Template) else None
    name = (text or "").replace("-", "_")
    if values is None or name not in _FIELDS:
        yield Refusal(source, field, f"{one.told} A condition has a block for each thing that it looks at: write that")
        return
    is_one = isinstance(values.value, hcl.Template)
    code = f"[{values.value_code}]" if is_one else values.value_code
    edit = Replace(source, values, placed(source, values, f"{name} {{\nvalues = {code}\n}}\n"))
    yield Fix(source, field, f'{one.told} It is written as a block "{name}"', (Remove(source, field), edit))
