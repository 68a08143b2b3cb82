"""Names for the resources of a role's policies."""

import re
from collections.abc import Iterable
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, free_name, target

# What stands for two words, or between two, with no sign of where one begins: AWSXRay, ServiceforEC2Role.
_WORDS: Final = re.compile(
    r"AWS(?=[A-Z])|XRay|for(?=[A-Z])|[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z0-9]+?(?=for[A-Z])|[A-Z]?[a-z0-9]+"
)


def name_for(
    module: Module, type_: str, role: Declaration, policy: hcl.Expression | None, taken: Iterable[str], *, is_only: bool
) -> str:
    """A name for the resource of a policy: that of the role, and of the policy if the role has several."""
    has_own = not is_only or module.find(f"{type_}.{role.name}") is not None
    policy_name = _policy(module, policy).removeprefix(f"{role.name}_") if has_own and policy is not None else ""
    return free_name(module, type_, f"{role.name}_{policy_name}" if policy_name else role.name, taken)


def _policy(module: Module, value: hcl.Expression) -> str:
    """What a policy is called, by its ARN, its name, or what declares it; in small letters."""
    reference = target(module, value)
    if reference is not None and len(reference.names) > 1:
        first, second, *more = reference.names
        is_element = second in ("key", "value") and first not in ("var", "local")
        if is_element and not (first == "each" and more) and module.find(reference.address) is None:
            # Of what is repeated: each instance is called otherwise.
            return ""
        return reference.address.rpartition(".")[2] if first not in ("var", "local", "each") else reference.names[-1]
    last = value.parts[-1] if isinstance(value, hcl.Template) and value.parts else None
    text = last.text.rpartition("/")[2] if isinstance(last, hcl.TemplateLiteral) else ""
    return "_".join(_WORDS.findall(text)).lower()
