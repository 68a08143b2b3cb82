"""Whether a key has a policy already, or may be given one where that cannot be seen."""

from typing import Final

from fixer import hcl
from fixer.aws import leaves
from fixer.module import Declaration, Module, is_local, known, node_references, relatives, way_to
from transforms._write_kms_key_policies.users import keys_named

ATTACHED: Final = "aws_kms_key_policy"
_KEY: Final = ("key_id",)
_OWN: Final = ("policy", "bypass_policy_lockout_safety_check")


def written(key: Declaration) -> hcl.Attribute | None:
    """The argument of a key that holds a policy; None where it is missing, null or empty."""
    policy = key.attribute("policy")
    return policy if policy is not None and not is_empty(policy) else None


def is_empty(policy: hcl.Attribute) -> bool:
    """Whether an argument is written out as null or as an empty string."""
    return policy.value_code in ("null", '""')


def has_policy(module: Module, key: Declaration) -> bool:
    """Whether a key has a policy: in its block, in one that overrides it, or by a resource of its own."""
    for one in module.resources(key.type):
        if one.name == key.name and written(one) is not None:
            return True
    if any(key.address in keys_named(module, one, _KEY) for one in module.resources(ATTACHED)):
        return True
    names = (f'"{key.type}"', f'"{key.name}"', '"policy"')
    return any(not s.is_hcl and all(name in s.text for name in names) for s in module.sources.values())


def doubt(module: Module, key: Declaration) -> str:
    """Why a key may have a policy that is not seen; empty if nothing speaks for it."""
    misnamed = [one.name for one in key.body.attributes if "policy" in one.name and one.name not in _OWN]
    if misnamed:
        return f"{misnamed[0]}, which a key does not have, may be meant for it"
    if reason := _attached(module):
        return reason
    if _ignores(key):
        return "it ignores changes of its policy (lifecycle), so that it may have been given one by hand"
    readers = [reader for reader, _ in module.readers(key.address)]
    for call in (reader for reader in readers if reader.kind == "module"):
        origin = known(module, call.value("source"))
        if isinstance(origin, str) and not is_local(origin) and "kms" in origin.lower():
            return f"{call.address}, which is given it, may write one"
    if any(reader.kind in ("module", "output") for reader in readers):
        around = relatives(module)
        for other in (*around.above, *around.below):
            if other.resources(ATTACHED):
                return f"the module in {way_to(module, other)} writes key policies, and may write one for it"
    return ""


def _attached(module: Module) -> str:
    """Which policy beside the keys may be for any of them."""
    for one in module.resources(ATTACHED):
        value = one.value("key_id")
        if value is None:
            return f"{one.address} does not say whose policy it is"
        for holder, leaf in leaves(module, one, value):
            if not _is_clear(module, leaf):
                return f"{one.address} may be its policy ({holder.source.text[leaf.start : leaf.end]})"
    for source in module.sources.values():
        if not source.is_hcl and f'"{ATTACHED}"' in source.text:
            return f"{source.name} may give it one"
    return ""


def _is_clear(module: Module, leaf: hcl.Expression) -> bool:
    """Whether it can be told which key an expression means."""
    if isinstance(leaf, hcl.Template) and leaf.literal is not None:
        return True
    found = list(node_references(leaf))
    return bool(found) and all(
        reference.names[0] in ("var", "data", "module") or module.find(reference.address) is not None
        for reference in found
    )


def _ignores(key: Declaration) -> bool:
    for lifecycle in key.body.blocks("lifecycle"):
        ignored = lifecycle.body.attribute("ignore_changes")
        if ignored is None:
            continue
        if ignored.value_code == "all":
            return True
        if isinstance(ignored.value, hcl.TupleCons):
            return any(element.value.code.strip().strip('"') == "policy" for element in ignored.value.elements)
    return False
