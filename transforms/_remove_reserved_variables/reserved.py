"""The environment variables that Lambda sets itself, and whether what is written for one is what it will be.

Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime, but for
`TZ`, which a function may set.
"""

from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module, Placed, known, placed, provider_of, resolved, target

_REGIONS: Final = frozenset({"AWS_DEFAULT_REGION", "AWS_REGION"})
_CREDENTIALS: Final = frozenset({"AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"})
# What Lambda sets to what an argument of the function says.
_ARGUMENTS: Final = {
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "memory_size",
    "AWS_LAMBDA_FUNCTION_NAME": "function_name",
    "_HANDLER": "handler",
}
_FOLDERS: Final = {"LAMBDA_RUNTIME_DIR": "/var/runtime", "LAMBDA_TASK_ROOT": "/var/task"}
_OTHERS: Final = frozenset(
    {
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_RUNTIME_API",
        "_X_AMZN_TRACE_ID",
    }
)
RESERVED: Final = _REGIONS | _CREDENTIALS | _OTHERS | frozenset(_ARGUMENTS) | frozenset(_FOLDERS)
# What the region of a configuration goes by.
_NAMES: Final = ("local.aws_region", "local.region", "var.aws_region", "var.region")
_READ: Final = frozenset({"id", "name", "region"})
_DEFAULT: Final = "provider:aws"


def why_not(module: Module, owner: Declaration, name: str, value: hcl.Expression) -> str:
    """Why a variable cannot just go: what is written for it may be another value than Lambda's. Empty if it can.

    `owner` is the function, or the call of a module with one.
    """
    if name in _REGIONS and _is_own_region(module, owner, value):
        return ""
    if name in _FOLDERS and known(module, value) == _FOLDERS[name]:
        return ""
    own = owner.value(_ARGUMENTS.get(name, ""))
    if own is not None and _code(own) in (_code(value), f'"{_code(value)}"', _code(value).strip('"')):
        return ""
    if name in _CREDENTIALS:
        return "a function has the credentials of its role; give that the rights, or these keys another name"
    return "where another value than Lambda's is meant, give it another name and let the code read that; else remove it"


def _is_own_region(module: Module, owner: Declaration, value: hcl.Expression) -> bool:
    """Whether a value is the region that a function is deployed to."""
    where = _configuration(owner)
    if _is_data_of(module, where, value):
        return True
    if owner.attribute("region") is not None:
        return False
    return _is_configured(module, where, value) and _is_so_for_callers(placed(module), where, value)


def _is_configured(module: Module, where: str, value: hcl.Expression) -> bool:
    """Whether a value is the region of a configuration; where the module does not say it, it goes by the name."""
    for provider in module.declarations("provider"):
        alias = provider.value_code("alias").strip('"')
        if where == f"provider:{provider.type}{f'.{alias}' if alias else ''}":
            region = provider.value("region")
            if region is not None:
                return _code(resolved(module, region) or region) == _code(resolved(module, value) or value)
    return where == _DEFAULT and _code(value) in _NAMES


def _is_so_for_callers(place: Placed, where: str, value: hcl.Expression, depth: int = 0) -> bool:
    """Whether a value of a module is the region that every caller makes it in, as far as they say one."""
    value = resolved(place.module, value) or value
    if where != _DEFAULT or any(_has_region(one) for one in place.module.declarations("provider")):
        # The module has the configuration itself.
        return True
    if depth > DEEPEST:
        return False
    name = _code(value).removeprefix("var.")
    variable = place.module.find(f"var.{name}")
    for caller, call in place.callers():
        given = call.value(name) or (variable.value("default") if variable is not None else value)
        its = _configuration(call)
        if given is None or _is_data_of(caller.module, its, given):
            continue
        if not _is_configured(caller.module, its, given) or not _is_so_for_callers(caller, its, given, depth + 1):
            return False
    return True


def _has_region(provider: Declaration) -> bool:
    return provider.type == "aws" and not provider.value_code("alias") and provider.attribute("region") is not None


def _is_data_of(module: Module, where: str, value: hcl.Expression) -> bool:
    """Whether a value is what a data source tells of the region of a configuration."""
    read = target(module, value)
    data = module.find(read.address) if read is not None else None
    if read is None or data is None or data.kind != "data" or data.type != "aws_region":
        return False
    is_plain = data.attribute("name") is None and data.attribute("endpoint") is None
    return is_plain and read.attribute in _READ and provider_of(data) == where


def _configuration(owner: Declaration) -> str:
    """The configuration that makes a function, in the terms of the module that the function or its call stands in."""
    if owner.kind == "resource":
        return provider_of(owner)
    handed = owner.value("providers")
    given = handed.get("aws") if isinstance(handed, hcl.ObjectCons) else None
    return f"provider:{_code(given) if given is not None else 'aws' if handed is None else ''}"


def _code(value: hcl.Expression) -> str:
    """The code of a value; of one in parentheses, or in a template with nothing around it, its own."""
    while True:
        match value:
            case hcl.Parentheses(value=inner) | hcl.Template(parts=(hcl.Interpolation(value=inner),)):
                value = inner
            case _:
                return value.code.strip()
