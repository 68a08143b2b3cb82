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
was asked for begins to work, at its own price: provisioned concurrency, SnapStart of Python and .NET functions.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function#publish
- https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html
- https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html
- https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
- https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html
"""

from collections.abc import Iterator

from fixer.engine import Append, Command, Effect, Fix, Insert, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Declaration, Module, known
from transforms._publish_lambda_versions.functions import ALIAS, FUNCTION, is_written_out, values
from transforms._publish_lambda_versions.wants import Want, Wants, concurrency, note

# What gives a version or an alias provisioned concurrency, and the argument that names it.
CONCURRENCY = {"aws_lambda_provisioned_concurrency_config": "qualifier", "aws_appautoscaling_target": "resource_id"}
# Who else names a function's version: in which argument, what it does with the version, how bad it is to have none.
WANTS = {
    ALIAS: ("function_version", "points to a version", Level.WARNING),
    "aws_lambda_permission": ("qualifier", "is for a version", Level.ERROR),
    "aws_cloudfront_distribution": ("lambda_arn", "runs a version at the edge", Level.ERROR),
}
# What a function that uses SnapStart applies it on.
SNAPSHOTS = "PublishedVersions"
# The arguments of a function beside which people write `publish`, the best place first.
NEIGHBOURS = ("runtime", "image_uri", "package_type", "handler", "role", "function_name")


class PublishLambdaVersions(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="publish a version of the Lambda functions whose version something asks for",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each function to publish and each `$LATEST` to replace."""
        if not module.resources(FUNCTION):
            return
        wants: Wants = {}
        for type_, argument in CONCURRENCY.items():
            for config in module.resources(type_):
                yield from concurrency(module, config, config.attribute(argument), wants)
        for type_, (argument, what, level) in WANTS.items():
            for owner in module.resources(type_):
                for value in values(owner.body, argument):
                    note(module, owner, value, Want(owner, f"{owner.address} {what}", level), wants)
        overrides: dict[str, Declaration] = {}
        snaps = module.mentions(SNAPSHOTS)
        for function in module.resources(FUNCTION):
            if snaps and any(known(module, value) == SNAPSHOTS for value in values(function.body, "apply_on")):
                want = Want(function, "SnapStart works on published versions only", Level.WARNING)
                wants.setdefault(function.address, []).append(want)
            if function.source.is_override and function.attribute("publish"):
                overrides[function.address] = function
        for function in module.resources(FUNCTION):
            if function.address in wants and not function.source.is_override:
                setter = overrides.get(function.address, function)
                yield from _publish(module, function, setter, wants[function.address])


def _publish(module: Module, function: Declaration, setter: Declaration, wants: list[Want]) -> Iterator[Fix | Refusal]:
    """Sets `publish`, which stands in `setter` if it is set: in the function's block, or in one that overrides it."""
    publish = setter.attribute("publish")
    if publish is not None:
        if known(module, publish.value) in (True, "true"):
            return
        # A version that is published on the condition on which it is wanted is in order.
        wants = [want for want in wants if publish.value_code not in want.owner.shape.code]
    if not wants:
        return
    want = min(wants, key=lambda want: want.level is not Level.ERROR)
    message = f"{want.reason}, and {function.address} publishes none"
    if publish is None:
        neighbour = next(filter(None, map(function.attribute, NEIGHBOURS)), None)
        code = "publish = true\n"
        append = Append(function.source, function.block, code)
        edit = Insert(function.source, neighbour, code) if neighbour else append
        yield Fix(function.source, function.block, f"{message}: publish = true is set", (edit,), level=want.level)
    elif not is_written_out(publish.value):
        yield Refusal(setter.source, publish, f"{message} unless {publish.value_code} is true: see that it is")
    elif setter.source.is_override:
        yield Refusal(setter.source, publish, f"{message}, and override files are not edited: set publish = true there")
    else:
        replace = Replace(function.source, publish.value, "true")
        yield Fix(function.source, publish, f"{message}: publish = true is set", (replace,), level=want.level)
