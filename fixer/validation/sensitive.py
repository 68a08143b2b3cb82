"""Outputs of a root module that give away what is sensitive.

Source: https://developer.hashicorp.com/terraform/language/values/outputs#sensitive-suppressing-values-in-cli-output
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.module import Declaration, Module, node_references, relatives
from fixer.validation.rejection import Kind, Rejection

# What may make of a sensitive value one that is not.
_MADE_KNOWN: Final = re.compile(r"\b(?:nonsensitive|issensitive|can|try)\s*\(")


def sensitive_rejections(module: Module) -> Iterator[Rejection]:
    """The outputs that read a sensitive variable and are not sensitive themselves."""
    secret = {one.name for one in module.declarations("variable") if _is_sensitive(one)}
    if not secret or relatives(module).above:
        return
    for output in module.declarations("output"):
        item = output.attribute("value")
        if item is None or output.source.is_override or output.attribute("sensitive") is not None:
            continue
        names = {one.names[1] for one in node_references(item.value) if one.names[0] == "var"}
        if names & secret and not _MADE_KNOWN.search(item.value_code):
            said = (
                "To reduce the risk of accidentally exporting sensitive data that was intended to be only internal, "
                "Terraform requires that any root module output containing sensitive data be explicitly marked as "
                "sensitive, to confirm your intent."
            )
            yield Rejection(Kind.SENSITIVE, output, item, "sensitive", said, output.body)


def _is_sensitive(variable: Declaration) -> bool:
    item = variable.attribute("sensitive")
    return item is not None and item.value_code == "true"
