"""Why the stage of a deployment is left to it."""

from fixer.module import Declaration, Module
from transforms._api_gateway_stages.reads import Read, reaches


def obstacle(module: Module, deployment: Declaration, stage: Declaration | None, read: list[Read]) -> str:
    """Why the stage of a deployment cannot be another's; empty if it can."""
    if deployment.body.blocks("canary_settings", "dynamic") or deployment.attribute("canary_settings"):
        return "it has canary_settings: move them to the stage"
    if deployment.shape != (stage.shape if stage is not None else ("single", "")):
        return "it is made by count or for_each" + (", and its stage by others" if stage is not None else "")
    if any(not one.reader.source.is_editable for one in read):
        return "an override file reads it"
    circle = next((one for one in read if stage is not None and reaches(module, stage, one)), None)
    reader = "a local value" if circle and circle.reader.kind == "locals" else circle and circle.reader.address
    return f"{stage.address} depends on {reader}, which reads it" if circle and stage else ""
