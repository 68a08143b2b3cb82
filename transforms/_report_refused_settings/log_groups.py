"""Logs of file systems in groups that FSx does not write to.

Sources: https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreLogCreateConfiguration.html and
https://docs.aws.amazon.com/fsx/latest/APIReference/API_WindowsAuditLogCreateConfiguration.html ("The name of the Amazon
CloudWatch Logs log group must begin with the /aws/fsx prefix")
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, known_string, nested_arguments, resolved
from transforms._instances.made import may_be_made
from transforms._instances.named import named

PATHS: Final = {
    "aws_fsx_lustre_file_system": "log_configuration.destination",
    "aws_fsx_windows_file_system": "audit_log_configuration.audit_log_destination",
}
_GROUPS: Final = frozenset(("aws_cloudwatch_log_group",))
_PREFIX: Final = "/aws/fsx"


def log_group_findings(module: Module) -> Iterator[Fix]:
    """One for each destination whose name begins otherwise for certain."""
    for type_, path in PATHS.items():
        for system in module.resources(type_):
            for _, item in nested_arguments(system.body, path):
                found = named(module, system, item.value, _GROUPS)
                group = found.declaration if found is not None else None
                if group is None or any(is_overridden(module, one) for one in (system, group)):
                    continue
                if _is_other(module, group) and may_be_made(module, system, group, by_default=True):
                    said = (
                        f"{system.address}: the name of the log group must begin with {_PREFIX}, and that of "
                        f"{group.address} does not: give it a group of its own"
                    )
                    yield Fix(system.source, item, said)


def _is_other(module: Module, group: Declaration) -> bool:
    value = resolved(module, group.value("name") or group.value("name_prefix"))
    if value is None:
        return False
    name = known_string(module, value)
    if name is not None:
        return not name.startswith(_PREFIX)
    first = value.parts[0] if isinstance(value, hcl.Template) and value.parts else None
    begins = first.text if isinstance(first, hcl.TemplateLiteral) else ""
    return not begins.startswith(_PREFIX) and not _PREFIX.startswith(begins)
