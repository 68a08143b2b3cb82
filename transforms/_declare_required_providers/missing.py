"""Entries for providers that are used and not declared."""

from collections.abc import Iterator

from fixer.engine import Fix, Level, Refusal
from fixer.module import Configuration, Module, Source
from fixer.provider.known import AMBIGUOUS, KNOWN, Provider, full_source
from transforms._answers.provider_file import seems_left_out
from transforms._declare_required_providers.entries import Requirements, declared_sources, requirements, written
from transforms._declare_required_providers.place import placed
from transforms._declare_required_providers.uses import Use
from transforms._provider_versions.constraints import needed
from transforms._provider_versions.reasons import is_raised


def missing_fixes(
    module: Module, missing: list[Use], blocks: list[Requirements], in_json: list[Source]
) -> Iterator[Fix | Refusal]:
    """One fix for all of them, and a refusal for each whose entry cannot be told."""
    configuration = Configuration(module)
    standing = declared_sources(module, in_json)
    entries: list[tuple[Use, Provider, str]] = []
    for use in missing:
        provider = configuration.provider(use.name)
        constraint = configuration.constraint(use.name, provider) if provider else None
        if use.name == "aws" and constraint and is_raised(module, constraint):
            constraint = needed(module)
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
    """What is said of a `provider.tf` that may have the entries, too."""
    if requirements(module) or not seems_left_out(module):
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
