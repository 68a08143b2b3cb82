"""Publishes a version of each Lambda function that something wants a version of.

## What it does

Sets `publish = true` on a function whose `version` (or `qualified_arn`) is what a provisioned concurrency
configuration, an alias, a permission, an autoscaling target or the edge of a CloudFront distribution names, and on a
function that uses SnapStart. A literal `"$LATEST"` on a provisioned concurrency configuration, or on the alias that
one names, becomes the function's `version`.

## Why it matters

Without `publish`, the function's `version` is `$LATEST` for good. Lambda refuses provisioned concurrency and
permissions for `$LATEST`, CloudFront refuses to run it, an alias to it follows every upload, and SnapStart works on
published versions only.

## Fix safety

Safe: the function is updated in place, and a version costs nothing but its share of the account's code storage. What
was asked for begins to work then, at its own price: provisioned concurrency, and SnapStart of Python and .NET functions.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function#publish
- https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html
- https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html
- https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
- https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html
"""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.engine import Append, Edit, Effect, Fix, Insert, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Declaration, Module, Reference, known, node_references, resolved, target

FUNCTION = "aws_lambda_function"
ALIAS = "aws_lambda_alias"
CONCURRENCY = "aws_lambda_provisioned_concurrency_config"
# Who else names a function's version: the argument (of the resource or a block in it), what is wrong without one, how bad.
WANTS = {
    ALIAS: ("function_version", "points to a version", Level.WARNING),
    "aws_lambda_permission": ("qualifier", "is for a version", Level.ERROR),
    "aws_appautoscaling_target": ("resource_id", "scales a version", Level.ERROR),
    "aws_cloudfront_distribution": ("lambda_arn", "runs a version at the edge", Level.ERROR),
}
# The arguments of a function beside which people write `publish`, the best place first.
NEIGHBOURS = ("runtime", "image_uri", "package_type", "handler", "role", "function_name")


class PublishLambdaVersions(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="publish a version of the Lambda functions whose version something asks for",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each function to publish and each `$LATEST` to replace."""
        if not module.resources(FUNCTION):
            return
        wants: list[_Want] = []
        for config in module.resources(CONCURRENCY):
            yield from _concurrency(module, config, wants)
        for type_, (argument, reason, level) in WANTS.items():
            for owner in module.resources(type_):
                for value in _values(owner.body, argument):
                    _want(module, owner, value, f"{owner.address} {reason}", level, wants)
        for function in module.resources(FUNCTION):
            if any(known(module, value) == "PublishedVersions" for value in _values(function.body, "apply_on")):
                reason = f"{function.address} uses SnapStart, which works on versions"
                wants.append(_Want(function.address, function, reason, Level.WARNING))
        for function in module.resources(FUNCTION):
            yield from _publish(module, function, [want for want in wants if want.address == function.address])


class _Want(NamedTuple):
    """That something wants a version of the function at an address, and why."""

    address: str
    owner: Declaration
    reason: str
    level: Level


def _concurrency(module: Module, config: Declaration, wants: list[_Want]) -> Iterator[Fix | Refusal]:
    """Notes the function that a configuration's qualifier leads to, and repairs a `$LATEST` on the way."""
    qualifier = config.attribute("qualifier")
    if qualifier is None:
        return
    reason = f"{config.address} needs a version"
    for alias in _read(module, config, qualifier.value, ALIAS):
        version = alias.attribute("function_version")
        if version is not None:
            yield from _no_latest(module, alias, version, f"{config.address} uses this alias: ", wants)
            _want(module, alias, version.value, reason, Level.ERROR, wants)
    yield from _no_latest(module, config, qualifier, "", wants)
    _want(module, config, qualifier.value, reason, Level.ERROR, wants)


def _no_latest(
    module: Module, owner: Declaration, attribute: hcl.Attribute, lead: str, wants: list[_Want]
) -> Iterator[Fix | Refusal]:
    if known(module, attribute.value) != "$LATEST":
        return
    message = f"{lead}provisioned concurrency cannot be had for $LATEST"
    found = _function_of(module, owner)
    if found is None:
        why = "no function of this module can be told to be the one that is meant; name a published version"
        yield Refusal(owner.source, attribute, f"{message}, and {why}")
        return
    function, code = found
    if isinstance(attribute.value, hcl.Template) and attribute.value.literal and not owner.source.is_override:
        wants.append(_Want(function.address, owner, f"{owner.address} needs a version", Level.ERROR))
        edit = Replace(owner.source, attribute.value, code)
        yield Fix(owner.source, attribute, f"{message}: it is given {code}", (edit,))
    else:
        why = f"what it names is set elsewhere ({attribute.value_code}); make that {code}"
        yield Refusal(owner.source, attribute, f"{message}, and {why}")


def _function_of(module: Module, owner: Declaration) -> tuple[Declaration, str] | None:
    """The function that a resource's `function_name` means, and the code of its version."""
    name = owner.value("function_name")
    if name is None:
        return None
    shown = resolved(module, name)
    if isinstance(shown, hcl.Template) and len(shown.parts) == 1 and isinstance(shown.parts[0], hcl.Interpolation):
        shown = shown.parts[0].value
    if isinstance(shown, hcl.Traversal):
        for function in _read(module, owner, shown, FUNCTION, "function_name", "arn", "id"):
            return function, shown.code.strip().rpartition(".")[0] + ".version"
        for alias in _read(module, owner, shown, ALIAS, "function_name"):
            found = _function_of(module, alias)
            return found if found and not {"each.", "count."} & {code[:5] for code in ()} else None
    same = [f for f in module.resources(FUNCTION) if getattr(f.attribute("function_name"), "value_code", "") == ""]
    return None
