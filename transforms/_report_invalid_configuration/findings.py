"""What is told of each thing that Terraform would reject: its words, and what may help."""

from collections.abc import Iterator

from fixer.engine import Fix
from fixer.module import Module
from fixer.validation import Kind, Rejection, later_form_note, unknown_note, version_note
from transforms._report_invalid_configuration.halves import is_told_by_other, other_half
from transforms._report_invalid_configuration.look_ups import looked_up
from transforms._report_invalid_configuration.near import near_name, what_it_has
from transforms._report_invalid_configuration.roles import role_advice


def findings(module: Module, told: tuple[Rejection, ...]) -> Iterator[Fix]:
    """One for each of some rejections, and for two that are one mistake."""
    for found in told:
        if is_told_by_other(module, found):
            continue
        if found.kind is Kind.UNSUPPORTED_ARGUMENT and found.body is found.declaration.source.tree.body:
            from transforms._report_invalid_configuration.backend_files import of_backend

            if (said := of_backend(found)) is not None:
                yield from said
                continue
        if found.declaration.kind == "module" or found.name.startswith("module."):
            from transforms._module_calls.settled import is_settled

            if is_settled(module, found):
                continue
        note = version_note(module, found) or later_form_note(module, found)
        note = note or other_half(module, found) or _of_backend(found) or role_advice(module, found)
        note = note or _unknown(module, found)
        message = found.message if not note else f"{found.message} {note}"
        yield Fix(found.declaration.source, found.node, message, rejected_by=found.rejected_by)


def _of_backend(found: Rejection) -> str:
    """What to do with an argument of a backend that reads something.

    Source: https://developer.hashicorp.com/terraform/language/backend#partial-configuration
    """
    if found.kind is not Kind.NOT_EVALUATED or found.path != "backend":
        return ""
    given = f'terraform init -backend-config="{found.name}=..."'
    early = f"{found.name} of a backend is read before there are values"
    return f"{early}: write it out, or leave it out and give it by {given}"


def _unknown(module: Module, found: Rejection) -> str:
    """What is said of a name that no version has: where it is, or the nearest there is, unless Terraform names it."""
    near = near_name(module, found) if not found.advice else ""
    if found.kind is Kind.UNSUPPORTED_ATTRIBUTE:
        if near:
            return looked_up(module, found) or f'It has "{near}", which may be meant.'
        return looked_up(module, found) or (what_it_has(module, found) if not found.advice else "")
    return unknown_note(found, near) or looked_up(module, found)
