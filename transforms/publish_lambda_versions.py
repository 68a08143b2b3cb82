"""Publishes a version of each Lambda function that something wants a version of.

## What it does

Sets `publish = true` on a function whose `version` is the qualifier of a provisioned concurrency configuration, the
version of an alias or the edge function of a CloudFront distribution, or which uses SnapStart. A literal `"$LATEST"` on
a provisioned concurrency configuration, or on the alias that one names, becomes the function's `version`.

## Why it matters

Without `publish`, the function's `version` is `$LATEST` for good. Lambda refuses provisioned concurrency on `$LATEST`, an
alias to it follows every upload, and SnapStart works on published versions only.

## Fix safety

Safe: the function is updated in place, and each deployment publishes a version, which costs nothing.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function#publish
- https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html
- https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Effect, Fix, Insert, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Declaration, Module, known, target

FUNCTION = "aws_lambda_function"
ALIAS = "aws_lambda_alias"
CONCURRENCY = "aws_lambda_provisioned_concurrency_config"
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
        wanted: dict[str, str] = {}
        for config in module.resources(CONCURRENCY):
            yield from _qualifier(module, config, config.attribute("qualifier"), wanted)
        for alias in module.resources(ALIAS):
            _want(module, alias.value("function_version"), f"{alias.address} points to its version", wanted)
        for distribution in module.resources("aws_cloudfront_distribution"):
            for association in _edge_functions(distribution):
                _want(module, association, f"{distribution.address} runs a version of it at the edge", wanted)
        for function in module.resources(FUNCTION):
            if _snap_starts(module, function):
                wanted.setdefault(function.address, "SnapStart works on published versions only")
            if reason := wanted.get(function.address):
                yield from _publish(module, function, reason)


def _qualifier(
    module: Module, config: Declaration, qualifier: hcl.Attribute | None, wanted: dict[str, str]
) -> Iterator[Fix | Refusal]:
    """Notes the function that a configuration's qualifier leads to, and repairs a `$LATEST` on the way."""
    if qualifier is None:
        return
    reason = f"{config.address} needs a published version"
    alias = _read(module, qualifier.value, ALIAS, ("name",))
    if alias is not None:
        version = alias.attribute("function_version")
        if version is not None:
            yield from _no_latest(module, alias, version, f"{config.address} uses the alias, and", wanted)
            _want(module, version.value, reason, wanted)
        return
    yield from _no_latest(module, config, qualifier, "", wanted)
    _want(module, qualifier.value, reason, wanted)


def _no_latest(
    module: Module, declaration: Declaration, attribute: hcl.Attribute, lead: str, wanted: dict[str, str]
) -> Iterator[Fix | Refusal]:
    if known(module, attribute.value) != "$LATEST":
        return
    message = f"{lead} provisioned concurrency cannot be had for $LATEST".strip()
    name = declaration.value("function_name")
    function = _read(module, name, FUNCTION, ("function_name", "arn", "id")) if name else None
    if function is None or not isinstance(name, hcl.Traversal):
        yield Refusal(declaration.source, attribute, f"{message}: the function is not one of this module's resources")
        return
    wanted.setdefault(function.address, f"{declaration.address} needs a published version")
    code = name.code.strip().rpartition(".")[0] + ".version"
    if isinstance(attribute.value, hcl.Template):
        edit = Replace(declaration.source, attribute.value, code)
        yield Fix(declaration.source, attribute, f"{message}: use the published version", (edit,))
    else:
        yield Refusal(declaration.source, attribute, f"{message}: the qualifier is computed")


def _want(module: Module, version: hcl.Expression | None, reason: str, wanted: dict[str, str]) -> None:
    function = _read(module, version, FUNCTION, ("version", "qualified_arn"))
    if function is not None:
        wanted.setdefault(function.address, reason)


def _read(
    module: Module, expression: hcl.Expression | None, type_: str, attributes: tuple[str, ...]
) -> Declaration | None:
    """The resource of a type one of whose attributes an expression is."""
    reference = target(module, expression)
    if reference is None or reference.names[0] != type_ or reference.attribute not in attributes:
        return None
    return module.find(reference.address)


def _edge_functions(distribution: Declaration) -> Iterator[hcl.Expression]:
    for behavior in distribution.body.blocks("default_cache_behavior", "ordered_cache_behavior"):
        for association in behavior.body.blocks("lambda_function_association"):
            attribute = association.body.attribute("lambda_arn")
            if attribute is not None:
                yield attribute.value


def _snap_starts(module: Module, function: Declaration) -> bool:
    for block in function.body.blocks("snap_start"):
        apply_on = block.body.attribute("apply_on")
        if apply_on is not None and known(module, apply_on.value) == "PublishedVersions":
            return True
    return False


def _publish(module: Module, function: Declaration, reason: str) -> Iterator[Fix | Refusal]:
    publish = function.attribute("publish")
    if publish is None:
        neighbour = next(filter(None, map(function.attribute, NEIGHBOURS)), None)
        if neighbour is not None:
            edit = Insert(function.source, neighbour, "publish = true\n")
            yield Fix(function.source, function.block, f"{function.address} publishes no version: {reason}", (edit,))
        return
    if publish.value_code == "true":
        return
    if publish.value_code == "false":
        replace = Replace(function.source, publish.value, "true")
        yield Fix(function.source, publish, f"{function.address} publishes no version: {reason}", (replace,))
    elif known(module, publish.value) is not True:
        yield Refusal(function.source, publish, f"whether {function.address} publishes is decided elsewhere: {reason}")
