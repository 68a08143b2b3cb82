"""The region that a resource is made in, where its provider says it."""

from fixer.module import Declaration, Module, known_string, provider_of


def known_region(module: Module, resource: Declaration) -> str:
    """The region of a resource by its provider; empty where it has one of its own, where callers hand the provider on,
    and where only a plan knows it.
    """
    if resource.attribute("region") is not None:
        return ""
    type_, _, alias = provider_of(resource).removeprefix("provider:").partition(".")
    declared = [
        one
        for one in module.declarations("provider")
        if one.type == type_ and (known_string(module, one.value("alias")) or "") == alias
    ]
    value = declared[0].value("region") if len(declared) == 1 else None
    return (known_string(module, value) or "") if value is not None else ""
