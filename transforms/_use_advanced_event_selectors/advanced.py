"""The event selectors of a trail, written as advanced ones.

What basic selectors say has its counterpart: `read_write_type` is the field `readOnly`, what they exclude is
`eventSource`, and the values of a `data_resource` are ARNs, or what ARNs begin with.

Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration
from transforms._own_resources.placement import every_comment
from transforms._own_resources.rewriting import LeftAloneError
from transforms._use_advanced_event_selectors.resources import is_managed

_SAID: Final = ("read_write_type", "include_management_events", "exclude_management_event_sources", "data_resource")
_READ_ONLY: Final = {'"All"': "", '"ReadOnly"': "true", '"WriteOnly"': "false"}
# Everything of a type: `arn:aws:s3`, `arn:aws:s3:::`, and what is written for it and is not allowed, `arn:aws:s3:::*`.
_EVERYTHING: Final = re.compile(r"arn:[\w*-]+:[\w-]+(?::\**){0,3}\**(?:/\*)*|\*")
# The same of services whose ARNs say what kind of resource is meant.
_EVERY_ONE: Final = re.compile(r"arn:[\w*-]+:[\w-]+:\*:\*:[\w-]+[:/]\*")
_PREFIX: Final = re.compile(r'("[^*]*)\*"')


def advanced(trail: Declaration) -> str:
    """The advanced selectors of a trail that has basic ones. Raises LeftAloneError where one cannot be written so."""
    if trail.body.blocks("advanced_event_selector"):
        raise LeftAloneError("the trail has advanced selectors beside these: write all in one way")
    if any(block.labels == ("event_selector",) for block in trail.body.blocks("dynamic")):
        raise LeftAloneError("some of its selectors are dynamic")
    first, *others = trail.body.blocks("event_selector")
    # What stands around the first one stays where it is.
    beside = [(selector, f"{selector.comments}\n{selector.trail}") for selector in others]
    made = [code for selector, comments in ((first, ""), *beside) for code in _of(selector, comments)]
    return "\n".join(made)


def _of(selector: hcl.Block, around: str) -> list[str]:
    names = {item.name for item in selector.body.attributes} | {block.type for block in selector.body.blocks()}
    if names - set(_SAID):
        raise LeftAloneError(f"its selectors have {min(names - set(_SAID))}")
    written = selector.body.attribute("read_write_type")
    read_only = _READ_ONLY.get(written.value_code if written is not None else '"All"')
    if read_only is None:
        raise LeftAloneError("its read_write_type cannot be told")
    included = selector.body.attribute("include_management_events")
    made: list[str] = []
    if included is None or included.value_code == "true":
        excluded = selector.body.attribute("exclude_management_event_sources")
        fields = [_field("eventSource", "not_equals", excluded.value_code)] if excluded is not None else []
        made.append(_selector("Management events", "Management", fields, read_only))
    elif included.value_code != "false":
        raise LeftAloneError("its include_management_events cannot be told")
    for resource in selector.body.blocks("data_resource"):
        type_, values = resource.body.attribute("type"), resource.body.attribute("values")
        name = type_.value.literal if type_ is not None and isinstance(type_.value, hcl.Template) else None
        if name is None or values is None:
            raise LeftAloneError("the type or the values of a data_resource cannot be told")
        if is_managed(name):
            raise LeftAloneError(f"{name} beside it has no data events")
        fields = [_field("resources.type", "equals", f'["{name}"]'), *_arns(name, values)]
        made.append(every_comment(resource) + _selector(f"Data events of {name}", "Data", fields, read_only))
    if not made:
        raise LeftAloneError("one of its selectors selects nothing")
    inside = [text for item in selector.body.attributes for text in (item.comments, item.trail)]
    said = "\n".join([around, *inside, selector.body.tail]).splitlines()
    return ["".join([f"{line.strip()}\n" for line in said if line.strip()]) + made[0], *made[1:]]


def _arns(type_: str, values: hcl.Attribute) -> list[str]:
    """The field that says of which resources, if not of all."""
    is_of_objects = type_.startswith("AWS::S3")
    code = values.value_code
    for element in values.value.elements if isinstance(values.value, hcl.TupleCons) else ():
        text = element.value.literal if isinstance(element.value, hcl.Template) else None
        is_each = text is not None and not is_of_objects and _EVERY_ONE.fullmatch(text)
        if is_each or (text is not None and _EVERYTHING.fullmatch(text)):
            return []
        written = element.value.code.strip()
        if is_of_objects and _PREFIX.fullmatch(written):
            code = code.replace(written, _PREFIX.sub(r'\1"', written))
        elif "*" in written:
            raise LeftAloneError(f"CloudTrail knows no wildcards, and {written} has one")
    # Of objects the values are what their ARNs begin with.
    operator = "starts_with" if is_of_objects else "equals"
    return [_field("resources.ARN", operator, code)]


def _field(name: str, operator: str, values: str) -> str:
    return f'field_selector {{\nfield = "{name}"\n{operator} = {values}\n}}'


def _selector(name: str, category: str, fields: list[str], read_only: str) -> str:
    of_reads = [_field("readOnly", "equals", f'["{read_only}"]')] if read_only else []
    every = [_field("eventCategory", "equals", f'["{category}"]'), *fields, *of_reads]
    return hcl.build(f'advanced_event_selector {{\nname = "{name}"\n\n' + "\n\n".join(every) + "\n}")
