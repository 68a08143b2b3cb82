"""What is done about each call that Terraform does not take."""

from collections.abc import Iterator, Sequence
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal
from fixer.module import Module, Source
from fixer.validation import Kind, Rejection
from transforms._correct_function_calls.known import KNOWN
from transforms._correct_function_calls.subnets import why_not_counted
from transforms._correct_function_calls.unknown import UNKNOWN
from transforms._correct_function_calls.written import Written

_SHORT: Final = 100
# What reads the environment elsewhere.
_ENVIRONMENT: Final = frozenset({"env", "environ", "getenv", "osgetenv"})


def repairs(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The fix of a call whose right form can be told, or the reason why it cannot be."""
    source, call = found.declaration.source, found.call
    if call is None or not source.is_editable:
        return
    plain = call.name.lower().replace("_", "").replace("-", "")
    shape = UNKNOWN.get(plain) if found.kind is Kind.FUNCTION else KNOWN.get(call.name)
    if shape and (edits := shape(Written(module, source, call))):
        said = f"{found.told.rstrip('.')}: {_now(source, call, edits)}"
        yield Fix(source, found.node, said, tuple(edits))
    elif call.name == "cidrsubnet" and (why := why_not_counted(Written(module, source, call))):
        yield Refusal(source, found.node, f"{found.told.rstrip('.')}: {why}")
    elif found.kind is Kind.FUNCTION and plain in _ENVIRONMENT:
        yield Refusal(source, found.node, f"{found.told.rstrip('.')}: {_from_outside(module, source, call)}")


def _from_outside(module: Module, source: Source, call: hcl.FunctionCall) -> str:
    """How a value of the environment gets into a configuration.

    Source: https://developer.hashicorp.com/terraform/cli/config/environment-variables#tf_var_name
    """
    name = call.arguments[0].value if call.arguments else None
    named = name.literal.lower() if isinstance(name, hcl.Template) and name.literal else "name"
    said = "Terraform reads no environment but for variables"
    if module.find(f"var.{named}") is None:
        return f"{said}: declare {named}, which TF_VAR_{named} sets"
    line = source.text[source.text.rfind("\n", 0, call.start) + 1 :].partition("\n")[0]
    is_beside = f"var.{named}" in line.replace(call.code, "")
    return f"{said}: TF_VAR_{named} sets var.{named}, {'so take the call out' if is_beside else 'read that here'}"


def _now(source: Source, call: hcl.FunctionCall, edits: Sequence[Edit]) -> str:
    """The call as it is then, where that is short; else that it is another one."""
    code, at = "", call.start
    for splice in sorted(edit.splice() for edit in edits):
        code += source.text[at : splice.start] + splice.text
        at = splice.end
    code = " ".join((code + source.text[at : call.end]).split())
    return f"it is {code} now" if len(code) <= _SHORT else f"it is a call of {code.partition('(')[0]} now"
