"""Which objects a bucket tells of, by rules of a name and a value, where the provider has an argument for each.

Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_FilterRule.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed
from transforms._own_resources.placement import is_commented

_RULES: Final = ("filter_rule", "filter_rules")
# What CloudFormation and the API have around the rules.
_AROUND: Final = ("filter", "key", "s3_key", *_RULES, "rules")
_ENDS: Final = {"prefix": "filter_prefix", "suffix": "filter_suffix"}

_Rules = list[tuple[str, str]]


def is_rule(one: Rejection) -> bool:
    """Whether it says which objects, by a name and a value."""
    is_of_bucket = one.declaration.type == "aws_s3_bucket_notification" and one.declaration.kind == "resource"
    if not is_of_bucket or one.path not in ("lambda_function", "queue", "topic"):
        return False
    return one.name in _RULES or (one.name == "filter" and isinstance(one.node, hcl.Block) and bool(_rules(one.node)))


def arguments(one: Rejection) -> Iterator[Fix | Refusal]:
    """The arguments for the ends of the names; the first of several rules brings the others along."""
    assert one.body is not None
    source, body, said = one.declaration.source, one.body, one.told
    items = [item for item in body.items if isinstance(item, hcl.Attribute | hcl.Block) and _name(item) == one.name]
    if not items or items[0] is not one.node:
        return
    first = items[0]
    rules = [rule for item in items for rule in _rules(item) or [("", "")]]
    names = [_ENDS.get(name.lower(), "") for name, _ in rules]
    is_said = any(body.attribute(name) is not None for name in names if name)
    if not all(names) or len(set(names)) != len(names) or is_said or _is_commented(items):
        yield Refusal(source, first, f"{said} filter_prefix or filter_suffix is meant: write that")
        return
    code = "".join([f"{name} = {value}\n" for name, (_, value) in zip(names, rules, strict=True)])
    edits: list[Edit] = [Replace(source, first, placed(source, first, code))]
    edits += [Remove(source, item) for item in items[1:]]
    yield Fix(source, first, f"{said} It is {' and '.join(names)}", tuple(edits))


def _is_commented(items: list[hcl.Attribute | hcl.Block]) -> bool:
    """Whether something is said in the rules, or of one that goes."""
    return any(is_commented(item.code) for item in items) or any(item.comments for item in items[1:])


def _name(item: hcl.Attribute | hcl.Block) -> str:
    return item.name if isinstance(item, hcl.Attribute) else item.type


def _rules(item: hcl.Attribute | hcl.Block) -> _Rules:
    """The names and the values of rules, whatever is around them; none if it is anything else."""
    if isinstance(item, hcl.Attribute):
        elements = item.value.elements if isinstance(item.value, hcl.TupleCons) else ()
        objects = [element.value for element in elements if isinstance(element.value, hcl.ObjectCons)]
        pairs = [{each.name or "": each.value for each in one.elements} for one in objects]
        found = [_rule(pair) for pair in pairs] if len(pairs) == len(elements) else []
        return [rule for rule in found if rule] if all(found) else []
    inner = [each for each in item.body.items if isinstance(each, hcl.Block)]
    if inner and len(inner) == len(item.body.items):
        return [rule for block in inner if block.type in _AROUND for rule in _rules(block)]
    attributes = item.body.attributes
    rule = _rule({each.name: each.value for each in attributes}) if len(attributes) == len(item.body.items) else None
    return [rule] if rule else []


def _rule(parts: dict[str, hcl.Expression]) -> tuple[str, str] | None:
    """A name that is written out and the code of its value."""
    name = parts.get("name")
    literal = name.literal if isinstance(name, hcl.Template) else None
    return (literal, parts["value"].code.strip()) if literal and set(parts) == {"name", "value"} else None
