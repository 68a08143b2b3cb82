"""The stage that a deployment made by itself, as a resource of its own."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Insert, Replace
from fixer.module import Declaration, Module, target

STAGE: Final = "aws_api_gateway_stage"
# What a deployment says of its stage, and what the stage calls it.
MOVED: Final = (("stage_description", "description"), ("variables", "variables"))
# What names a stage: the argument, and that of the API.
_NAMERS: Final = (
    ("aws_api_gateway_method_settings", "rest_api_id", "stage_name"),
    ("aws_api_gateway_base_path_mapping", "api_id", "stage_name"),
)


def addition(deployment: Declaration, name: str) -> Iterator[Edit]:
    """The stage after its deployment, which is made anew before the old one goes."""
    lines = [
        f"deployment_id = {deployment.address}.id",
        f"rest_api_id = {_code(deployment, 'rest_api_id')}",
        f"stage_name = {_code(deployment, 'stage_name')}",
        *[f"{new} = {_code(deployment, old)}" for old, new in MOVED if deployment.attribute(old)],
    ]
    provider = deployment.attribute("provider")
    if provider is not None:
        lines = [f"provider = {provider.value_code}", "", *lines]
    code = hcl.build(f'resource "{STAGE}" "NAME" {{\n{chr(10).join(lines)}\n}}', NAME=name)
    yield Insert(deployment.source, deployment.block, code)
    if not deployment.body.blocks("lifecycle"):
        code = hcl.build("lifecycle {\ncreate_before_destroy = true\n}")
        yield Append(deployment.source, deployment.block, code)


def _code(deployment: Declaration, name: str) -> str:
    attribute = deployment.attribute(name)
    assert attribute is not None
    return attribute.value_code


def namers(module: Module, deployment: Declaration, stage: str) -> Iterator[Edit]:
    """What names the stage by itself reads its name, so that it waits for it."""
    name = _code(deployment, "stage_name").split()
    api = target(module, deployment.value("rest_api_id"))
    for type_, api_argument, argument in _NAMERS:
        for declaration in module.resources(type_):
            its = target(module, declaration.value(api_argument))
            named = declaration.attribute(argument)
            if named is None or named.value_code.split() != name or not declaration.source.is_editable:
                continue
            if api is not None and its is not None and api.address == its.address:
                yield Replace(declaration.source, named.value, f"{stage}.stage_name")
