"""What a module is handed by those that call it, and what it hands to those that it calls."""

from collections.abc import Mapping

from fixer import hcl
from fixer.engine import AppendElement, Edit, Insert
from fixer.module import Module, Source
from transforms._module_calls.calls import Call, calls_to, read
from transforms._provider_aliases.names import regions_in
from transforms._provider_aliases.uses import ASKING, had, handed, used


def is_within(module: Module) -> bool:
    """Whether a module that nobody calls stands where people keep those that others call."""
    own, _ = module.surroundings.tree()
    return own.split("/")[-2:-1] == ["modules"]


def lacking(module: Module) -> set[str]:
    """The configurations by alias that a module uses and does not declare itself, by `provider` blocks."""
    own = {use.reference for use in used(module) if "." in use.reference}
    return own - had(module)


def can_hand(module: Module, call: Call, reference: str) -> bool:
    """Whether a call of a module hands a configuration over, or will: the caller has one of that name."""
    if reference in names(call):
        return True
    repairs = module.surroundings.tree()[1].repairs
    if (
        call.called is None
        or call.caller.problems
        or not is_open(call)
        or not repairs(call.caller_path, call.block.source.name)
    ):
        return False
    return reference in had(call.caller) or (is_told(reference) and not calls_to(call.caller_path, call.tree))


def is_told(reference: str) -> bool:
    """Whether the name of a configuration says its region, so that a root module gets it."""
    provider, _, alias = reference.partition(".")
    return provider == "aws" and len(regions_in(alias)) == 1


def wanted(module: Module, call: Call) -> set[str]:
    """The configurations that a module which is called has to be handed: those that it asks for, and those that it will
    ask for when it is repaired.
    """
    called = call.called
    if called is None or not any(ASKING.search(source.text) for source in called.sources.values()) or called.problems:
        return set()
    asked = {alias.value.code.strip() for element in handed(called) for alias in element.elements}
    repairs = module.surroundings.tree()[1].repairs
    return asked | (lacking(called) if any(repairs(call.path, name) for name in called.sources) else set())


def given(call: Call) -> hcl.Expression | None:
    """What a call hands over."""
    return read(call.block, "providers")


def names(call: Call) -> set[str]:
    """The configurations that a call hands over, as the module that is called names them."""
    value = given(call)
    return {e.key.code.strip() for e in value.elements} if isinstance(value, hcl.ObjectCons) else set()


def is_open(call: Call) -> bool:
    """Whether what a call hands over is written out."""
    return call.block.attribute("providers") is None or isinstance(given(call), hcl.ObjectCons)


def handing(call: Call, references: Mapping[str, str]) -> tuple[Edit, ...]:
    """The edits with which a call hands configurations over, by the names that they have in the module."""
    lines = [f"{name} = {reference}" for name, reference in references.items()]
    value = given(call)
    if isinstance(value, hcl.ObjectCons):
        return tuple([AppendElement(call.block.source, value, line) for line in lines])
    code = hcl.build("providers = {\nLINES\n}", LINES="\n".join(lines))
    attributes = call.block.body.attributes
    return (Insert(call.block.source, attributes[-1], f"\n{code}"),) if attributes else ()


def required(module: Module, name: str) -> tuple[Source, hcl.Attribute] | None:
    """The entry of a provider in `required_providers`, where it may be edited."""
    for terraform in module.declarations("terraform"):
        for block in terraform.body.blocks("required_providers"):
            entry = block.body.attribute(name)
            if entry is not None and terraform.source.is_editable and isinstance(entry.value, hcl.ObjectCons):
                return terraform.source, entry
    return None


def taking(source: Source, entry: hcl.Attribute, references: list[str]) -> tuple[Edit, ...]:
    """The edits with which a module says that it is handed configurations."""
    value = entry.value
    if not isinstance(value, hcl.ObjectCons):
        return ()
    aliases = value.get("configuration_aliases")
    if isinstance(aliases, hcl.TupleCons):
        return tuple([AppendElement(source, aliases, reference) for reference in references])
    return (AppendElement(source, value, f"configuration_aliases = [{', '.join(references)}]"),)
