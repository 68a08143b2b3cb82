"""The parameters of a remediation, by their names: each is a block.

Source: https://docs.aws.amazon.com/config/latest/APIReference/API_RemediationParameterValue.html and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_remediation_configuration
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.pairs import key_of
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed
from transforms._own_resources.placement import is_commented

_RESOURCE: Final = '"RESOURCE_ID"'


def are_parameters(one: Rejection) -> bool:
    """Whether it is an object of all parameters."""
    is_of_remediation = one.declaration.type == "aws_config_remediation_configuration" and not one.path
    is_object = isinstance(one.node, hcl.Attribute) and isinstance(one.node.value, hcl.ObjectCons)
    return is_of_remediation and one.name in ("parameter", "parameters") and is_object


def parameters(one: Rejection) -> Iterator[Fix | Refusal]:
    """A block for each of them."""
    assert isinstance(one.node, hcl.Attribute)
    assert isinstance(one.node.value, hcl.ObjectCons)
    assert one.body is not None
    source, item, value = one.declaration.source, one.node, one.node.value
    said = f'{one.told} Each is a block "parameter"'
    try:
        if one.body.blocks("parameter", "dynamic"):
            raise UnclearError("there are some already")
        if is_commented(value.code):
            raise UnclearError("what is said of them would be lost")
        code = "\n".join([f"parameter {{\nname = {key_of(each)}\n{_said(each.value)}\n}}\n" for each in value.elements])
    except UnclearError as why:
        yield Refusal(source, item, f"{said}, and {why}: write them")
        return
    yield Fix(source, item, said, (Replace(source, item, placed(source, item, code)),))


def _said(value: hcl.Expression) -> str:
    """The argument that says the value of a parameter; raises UnclearError."""
    code = value.code.strip()
    if code == _RESOURCE:
        return f"resource_value = {code}"
    if isinstance(value, hcl.TupleCons):
        one = value.elements[0].value.code.strip() if len(value.elements) == 1 else ""
        return f"static_value = {one}" if one else f"static_values = {code}"
    if not isinstance(value, hcl.ObjectCons):
        return f"static_value = {code}"
    # As the API writes it: { StaticValue = { Values = [...] } }, { ResourceValue = { Value = "RESOURCE_ID" } }.
    inner = value.elements[0].value if len(value.elements) == 1 else None
    kind = (value.elements[0].name or "").replace("_", "").lower() if inner is not None else ""
    only = inner.elements[0].value if isinstance(inner, hcl.ObjectCons) and len(inner.elements) == 1 else inner
    if kind not in ("staticvalue", "resourcevalue") or only is None or isinstance(only, hcl.ObjectCons):
        raise UnclearError("what a parameter says cannot be told")
    return _said(only)
