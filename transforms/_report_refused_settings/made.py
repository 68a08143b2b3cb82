"""Whether something is made at all: what is refused of nothing is not refused."""

from collections.abc import Iterator

from fixer import hcl
from fixer.module import Declaration, Module, Unknown, is_overridden, nested_arguments, placed
from transforms._write_kms_key_policies.frame import Frame, constant, frames, is_made


def may_be_made(module: Module, *resources: Declaration) -> bool:
    """Whether resources have instances, all of them, in one of the uses of their module that can be seen; one that
    nothing calls is used with the defaults of its variables. Not where an override file may say otherwise of them.
    """
    if any(is_overridden(module, one) for one in resources):
        return False
    return any(all(_instances(frame, one) is not False for one in resources) for frame in frames(module.once(placed)))


def surely(module: Module, resource: Declaration, path: str, *with_: Declaration) -> Iterator[set[str]]:
    """The texts that the arguments at a path of a resource are set to, for each use of its module in which it has
    instances for certain, and the others may have. What stands in `dynamic` blocks need not be there.
    """
    if not may_be_made(module, resource, *with_):
        return
    plain = [argument.value for body, argument in nested_arguments(resource.body, path) if _is_plain(resource, body)]
    for frame in frames(module.once(placed)):
        if _instances(frame, resource) is True and all(_instances(frame, one) is not False for one in with_):
            values = [constant(frame, value, by_default=True) for value in plain]
            yield {value for value in values if isinstance(value, str)}


def _instances(frame: Frame, resource: Declaration) -> bool | None:
    """Whether there are instances of a resource; None where only a plan can tell."""
    if is_made(frame, resource) is False:
        return False
    for given in filter(None, (resource.value("count"), resource.value("for_each"))):
        value = constant(frame, given, by_default=True)
        if isinstance(value, Unknown) or value is None:
            return None
        if not value or value == "0":
            return False
    return True


def _is_plain(resource: Declaration, body: hcl.Body) -> bool:
    """Whether a body stands in no `dynamic` block."""
    dynamic = [one for one in hcl.walk(resource.body) if isinstance(one, hcl.Block) and one.type == "dynamic"]
    return not any(one.start <= body.start < one.end for one in dynamic)
