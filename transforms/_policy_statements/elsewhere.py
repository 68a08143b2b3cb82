"""Whether a role may be allowed something by what is not seen among its policies: by other modules, JSON, commands."""

from typing import Final

from fixer.module import Declaration, Module, is_overridden, known_string, relatives
from transforms._sendings.elsewhere import is_handed_on

_COMMANDS: Final = ("attach-role-policy", "put-role-policy")
_POLICY: Final = '"aws_iam_role_policy'


def may_be_granted_elsewhere(module: Module, role: Declaration) -> bool:
    """Whether somebody else may attach policies to a role, or the file that it stands in is not the last word on it."""
    if not role.source.is_editable or is_overridden(module, role):
        return True
    if any(name.endswith(".tf.json") for name in module.sources) or any(module.mentions(one) for one in _COMMANDS):
        return True
    if is_handed_on(module, role) or any(reader.kind == "module" for reader, _ in module.readers(role.address)):
        return True
    around = relatives(module)
    if around.above and any(reader.kind == "output" for reader, _ in module.readers(role.address)):
        return True
    name = known_string(module, role.value("name"))
    others = (*around.above, *around.below)
    return name is not None and any(one.mentions(f'"{name}"') and one.mentions(_POLICY) for one in others)
