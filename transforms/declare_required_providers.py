"""Declares each provider that a module uses in the module's one `required_providers`.

## What it does

A provider that resources, data sources, ephemeral resources, actions, `provider` blocks, `provider` and `providers`
arguments or provider functions name, and that has no entry, gets one, with its source and a pessimistic constraint:
`hashicorp/random`, `~> 3.0`. The entry goes where the others stand, in their order and form; else into the `terraform`
block, or into a new one at the top of `versions.tf`, `terraform.tf`, `provider.tf`, `providers.tf`, `main.tf` or the
file with the resource, whichever there is. Well-known providers that are not HashiCorp's get the `source` that their
entry lacks. Two `required_providers` in one module become one.

## Why it matters

What is not declared, Terraform takes from `hashicorp/NAME`, in the newest version that exists on that day: not found if
the provider is somebody else's, and broken by the next major version if it is. Two `required_providers` in a module are
an error ("Duplicate required providers configuration"), so is a provider function without an entry.

## Fix safety

Safe: nothing is configured, and nothing deployed changes. Source and constraint go with all that the configuration
says: the modules that call this one (theirs is taken as it is) and those that it calls, the `version` of a `provider`
block, `.terraform.lock.hcl`. Where nothing is said, it is the current major version. The AWS provider is held at 5,
so that what validates with 5.100 goes on doing so; a module that says what only 6 knows gets `~> 6.0`, one that calls
modules of a registry `>= 5.0`.

Left alone, with the reason: a provider that nobody knows or whose name stands for several, one that is declared under
another name or from another source around, requirements in a `.tf.json` file, blocks that contradict each other.

## References

- https://developer.hashicorp.com/terraform/language/providers/requirements
- https://developer.hashicorp.com/terraform/language/expressions/version-constraints
- https://github.com/hashicorp/terraform/issues/25364
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Configuration, Module, Source
from fixer.provider.known import AMBIGUOUS, KNOWN, Provider, full_source
from transforms._declare_required_providers.entries import (
    Requirements,
    declared,
    declared_sources,
    is_said_otherwise,
    json_requirements,
    requirements,
    written,
)
from transforms._declare_required_providers.merge import merged
from transforms._declare_required_providers.place import placed
from transforms._declare_required_providers.sourceless import sourceless
from transforms._declare_required_providers.uses import Use, uses


class DeclareRequiredProviders(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="declare each provider that is used, once, with its source and a version constraint",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each second block, one for each entry without its source, one for all that is missing."""
        try:
            in_json = json_requirements(module)
            standing = declared(module, in_json)
            used = uses(module)
        except ValueError:
            # A JSON file that is none: what it declares cannot be known.
            return
        blocks = requirements(module)
        for extra in blocks[1:]:
            yield merged(blocks[0], extra)
        for source in in_json:
            if blocks and not source.is_override:
                message = f"{source.name} has them too, and Terraform takes one required_providers in a module"
                advice = "JSON is not edited; put them all in one place"
                yield Refusal(blocks[0].source, blocks[0].block, f"{message}: {advice}")
        for block in blocks:
            yield from sourceless(block)
        missing = [used[name] for name in sorted(used) if name not in standing]
        # What stands there in another form says it already: that is repaired first.
        if missing and not is_said_otherwise(module):
            yield from _missing(module, missing, blocks, in_json)


def _missing(
    module: Module, missing: list[Use], blocks: list[Requirements], in_json: list[Source]
) -> Iterator[Fix | Refusal]:
    configuration = Configuration(module)
    standing = declared_sources(module, in_json)
    entries: list[tuple[Use, Provider, str]] = []
    for use in missing:
        provider = configuration.provider(use.name)
        constraint = configuration.constraint(use.name, provider) if provider else None
        reason = _reason_against(use.name, provider, constraint, standing, in_json)
        if reason or provider is None or constraint is None:
            message = f"{use.user} uses the provider {use.name}, which is not declared: {reason}"
            yield Refusal(use.source, use.node, message)
        else:
            entries.append((use, provider, constraint))
    if not entries:
        return
    neighbours = blocks[0].entries if blocks else ()
    code = [(use.name, written(use.name, provider.source, text, neighbours)) for use, provider, text in entries]
    edits = placed(module, blocks, code, entries[0][0])
    uses_of = ", ".join([f"{use.name} ({use.user})" for use, _, _ in entries])
    added = "it is added" if len(entries) == 1 else "they are added"
    reasons = [reason for use, _, text in entries if (reason := configuration.reason(use.name, text))]
    newer = f"; version 6 of aws is asked for, since 5 does not know {reasons[0]}" if reasons else ""
    serious = any(not provider.is_default or use.is_function for use, provider, _ in entries)
    first = min([use for use, _, _ in entries], key=lambda use: (use.source.name, use.node.start))
    level = Level.ERROR if serious else Level.WARNING
    said = f"required_providers has no entry for {uses_of}: {added}{newer}{_beside(module)}"
    yield Fix(first.source, first.node, said, edits, level=level)


def _beside(module: Module) -> str:
    """What is said where the root of an answer configures no provider, or only such as have an alias, as where a
    `provider.tf` stands beside it: that may have the entries, too.
    """
    if module.surroundings.kind != "answer" or module.path or module.surroundings.standing or requirements(module):
        return ""
    if not all(one.attribute("alias") for one in module.declarations("provider")):
        return ""
    return "; if a provider.tf that has one stands beside this, delete this block there or here: Terraform takes one"


def _reason_against(
    name: str, provider: Provider | None, constraint: str | None, standing: dict[str, str], in_json: list[Source]
) -> str:
    """Why no entry can be written for a provider, and what a person can do; empty if one can."""
    if provider is None and name in AMBIGUOUS:
        return f"it may be {' or '.join(AMBIGUOUS[name])}; add it to required_providers with its source"
    known = KNOWN.get(name)
    if provider is not None and known is not None and known.is_default and provider.source != known.source:
        return f"here it is {known.source}, in the modules around {provider.source}; say in required_providers which"
    if provider is None:
        return "its name does not say whose it is; add it to required_providers with its source"
    other = next((known for known, source in standing.items() if source == full_source(provider.source)), None)
    if other is not None:
        return f'{provider.source} is declared as {other}; say "provider = {other}", or declare it as {name}'
    if in_json and not all(source.is_override for source in in_json):
        return f"required_providers stands in {in_json[0].name}, and JSON is not edited; add {provider.source} there"
    if constraint is None:
        return "the modules around it ask for versions that cannot be met at once; make them agree, then add it"
    return ""
