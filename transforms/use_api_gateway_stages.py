"""Leaves the stages of REST APIs to `aws_api_gateway_stage`.

## What it does

Where a deployment has a `stage_name` and an `aws_api_gateway_stage` of that name is for this deployment, takes the
`stage_name` away: what the deployment says of its stage moves there. Where no such resource stands, one is added, and
the deployment is made anew before the old one goes. What reads `invoke_url`, `execution_arn` or `stage_name` of the
deployment reads them of the stage; a stage name that is put behind the URL once more goes. A URL that is read of a
deployment without a stage name lacks the stage: where the deployment has one stage, it is read of that.

## Why it matters

A deployment with a `stage_name` makes that stage. A resource for the same stage then fails: "ConflictException: Stage
already exists". Version 6 of the AWS provider has neither `stage_name` nor `invoke_url` in deployments.

## Fix safety

Safe where both stand, since they cannot be applied, and where version 6 is asked for. Unsafe where a stage is added:
it exists already if the deployment does, and must be imported (`terraform import aws_api_gateway_stage.NAME
REST-API-ID/STAGE-NAME`) or is made anew; the deployment is replaced. Left alone, with the reason: deployments with
`count` or `for_each` that differ from those of the stage, with `canary_settings`, or whose stage depends on what would
read it.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_deployment
- https://github.com/hashicorp/terraform-provider-aws/issues/2918
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Command, Edit, Effect, Fix, Level, Meta, Refusal, Remove, Safety, Transform
from fixer.module import Declaration, Module, free_name, known_string, target
from transforms._api_gateway_stages.reads import Read, edit, reads
from transforms._use_api_gateway_stages.addition import MOVED, STAGE, addition, namers
from transforms._use_api_gateway_stages.obstacle import obstacle

_DEPLOYMENT: Final = "aws_api_gateway_deployment"


class UseApiGatewayStages(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="leave the stages of REST APIs to resources of their own",
        safety=Safety.SAFE,
        level=Level.NOTE,
        effect=Effect.UPDATE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each deployment."""
        for deployment in module.resources(_DEPLOYMENT):
            if not deployment.source.is_editable:
                continue
            name = deployment.attribute("stage_name")
            stages = [stage for stage in module.resources(STAGE) if _is_of(module, stage, deployment)]
            if name is None:
                yield from _without_name(module, deployment, stages)
                continue
            same = [stage for stage in stages if _is_same(module, stage, name.value)]
            yield _beside(module, deployment, name, same[0]) if same else _added(module, deployment, name)


def _is_of(module: Module, stage: Declaration, deployment: Declaration) -> bool:
    found = target(module, stage.value("deployment_id"))
    return found is not None and found.address == deployment.address


def _is_same(module: Module, stage: Declaration, name: hcl.Expression) -> bool:
    other = stage.value("stage_name")
    if other is None:
        return False
    text = known_string(module, name)
    return other.code.split() == name.code.split() or (text is not None and text == known_string(module, other))


def _beside(module: Module, deployment: Declaration, name: hcl.Attribute, stage: Declaration) -> Fix | Refusal:
    """The stage stands beside: the deployment must not make it."""
    source, read = deployment.source, reads(module, deployment)
    said = f"ConflictException: Stage already exists: {deployment.address} makes the stage that {stage.address} is for"
    reason = obstacle(module, deployment, stage, read)
    if reason or not stage.source.is_editable:
        return Refusal(source, name, f"{said}; left alone: {reason or 'the stage stands in an override file'}")
    edits: list[Edit] = [Remove(source, name)]
    moved = ""
    for old, new in MOVED:
        argument = deployment.attribute(old)
        if argument is not None:
            edits.append(Remove(source, argument))
            if stage.attribute(new) is None:
                moved += f"{argument.comments}{new} = {argument.value_code}\n"
    if moved:
        edits.append(Append(stage.source, stage.block, hcl.build(moved)))
    edits += [edit(module, deployment, one, stage.address, name.value) for one in read]
    message = f"{said}: its stage_name goes{_read(read, stage.address)}"
    return Fix(source, name, message, tuple(edits), None, Level.ERROR)


def _added(module: Module, deployment: Declaration, name: hcl.Attribute) -> Fix | Refusal:
    """No stage stands there: it is added."""
    from transforms._former_arguments.versions import is_at_least

    source, read = deployment.source, reads(module, deployment)
    is_error = is_at_least(module, "aws", (6, 0, 0))
    said = f"stage_name of {deployment.address} is deprecated. Use the {STAGE} resource instead"
    said = 'Unsupported argument: an argument named "stage_name" is not expected here' if is_error else said
    reason = obstacle(module, deployment, None, read)
    if not reason and deployment.attribute("rest_api_id") is None:
        reason = "it is for no API"
    if reason:
        return Refusal(source, name, f"{said}; left alone: {reason}")
    stage = f"{STAGE}.{free_name(module, STAGE, deployment.name, or_else=(f'{deployment.name}_stage',))}"
    edits: list[Edit] = [Remove(source, name)]
    edits += [Remove(source, found) for old, _ in MOVED if (found := deployment.attribute(old))]
    edits += addition(deployment, stage.partition(".")[2])
    edits += namers(module, deployment, stage)
    edits += [edit(module, deployment, one, stage, name.value) for one in read]
    message = f"{said}: {stage} is added{_read(read, stage)}; import the stage if it exists"
    if is_error:
        return Fix(source, name, message, tuple(edits), None, Level.ERROR, rejected_by=Command.VALIDATE)
    return Fix(source, name, message, tuple(edits), Safety.UNSAFE)


def _read(read: list[Read], stage: str) -> str:
    names = sorted({one.reference.attribute for one in read})
    return f", and {' and '.join(names)} {'are' if len(names) > 1 else 'is'} read of {stage}" if names else ""


def _without_name(module: Module, deployment: Declaration, stages: list[Declaration]) -> Iterator[Fix]:
    """A deployment that makes no stage has a URL without one."""
    if len(stages) != 1 or (name := stages[0].value("stage_name")) is None:
        return
    stage = stages[0]
    for one in reads(module, deployment):
        # What else reads it may be replaced by another value: a permission is.
        attribute = one.reference.attribute
        is_safe = attribute == "invoke_url"
        if attribute == "stage_name" or obstacle(module, deployment, stage, [one]):
            continue
        change = edit(module, deployment, one, stage.address, name)
        said = f"{attribute} of {deployment.address} lacks the stage and is deprecated"
        message = f"{said}: it is read of {stage.address}"
        node = one.reader.source.stretch(one.reference.start, one.reference.end)
        safety = None if is_safe else Safety.UNSAFE
        yield Fix(one.reader.source, node, message, (change,), safety)
