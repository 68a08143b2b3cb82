"""Who wants a version of a function, and why; a `$LATEST` on the way is repaired."""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.engine import Fix, Level, Refusal, Replace
from fixer.module import Declaration, Module, known
from transforms._publish_lambda_versions.functions import ALIAS, FUNCTION, function_of, is_written_out, read


class Want(NamedTuple):
    """That a resource wants a version of a function, why, and how bad it is that there is none."""

    owner: Declaration
    reason: str
    level: Level


# What wants a version of each function, by the function's address.
Wants = dict[str, list[Want]]


def concurrency(
    module: Module, config: Declaration, qualifier: hcl.Attribute | None, wants: Wants
) -> Iterator[Fix | Refusal]:
    """Notes the function that a configuration's qualifier leads to, and repairs a `$LATEST` on the way."""
    if qualifier is None:
        return
    want = Want(config, f"{config.address} needs a version", Level.ERROR)
    for alias in read(module, config, qualifier.value, ALIAS):
        version = alias.attribute("function_version")
        if version is not None:
            yield from _no_latest(module, alias, version, f"{config.address} uses {alias.address}", want, wants)
            note(module, alias, version.value, want, wants)
    yield from _no_latest(module, config, qualifier, config.address, want, wants)
    note(module, config, qualifier.value, want, wants)


def _no_latest(
    module: Module, owner: Declaration, attribute: hcl.Attribute, lead: str, want: Want, wants: Wants
) -> Iterator[Fix | Refusal]:
    if known(module, attribute.value) != "$LATEST":
        return
    message = f"{lead}: $LATEST cannot have provisioned concurrency"
    function, code = function_of(module, owner)
    if function is None:
        why = "its function cannot be told: name a published version of it"
        yield Refusal(owner.source, attribute, f"{message}, and {why}")
    elif owner.source.is_override or not is_written_out(attribute.value):
        why = "override files are not edited" if owner.source.is_override else "it comes from elsewhere"
        said = f"{message}, and {why}: use {code} in place of {attribute.value_code}"
        yield Refusal(owner.source, attribute, said)
    else:
        wants.setdefault(function.address, []).append(want)
        edit = Replace(owner.source, attribute.value, code)
        yield Fix(owner.source, attribute, f"{message}: {code} is used", (edit,))


def note(module: Module, owner: Declaration, value: hcl.Expression, want: Want, wants: Wants) -> None:
    """Notes that a value of `owner` wants a version of the functions whose version it reads."""
    for function in read(module, owner, value, FUNCTION, "version", "qualified_arn"):
        wants.setdefault(function.address, []).append(want)
