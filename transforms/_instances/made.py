"""Whether something is made at all: what nobody makes needs nothing, and is refused nothing."""

from collections.abc import Iterator

from fixer import hcl
from fixer.module import Declaration, Module, Unknown, is_overridden, nested_arguments, placed
from transforms._instances.constants import constant
from transforms._instances.frame import Frame, frames, with_calls


def has_instances(frame: Frame, declaration: Declaration, *, by_default: bool = False) -> bool | None:
    """Whether there are instances of a block, and of the modules around it; None where only a plan can tell. With
    `by_default`, a module that nothing calls is used with the defaults of its variables.
    """
    answer: bool | None = True
    for at, one in with_calls(frame, declaration):
        for given in (one.value("count"), one.value("for_each")):
            value = constant(at, given, by_default=by_default) if given is not None else 1
            if value is None or isinstance(value, Unknown):
                answer = None
            elif not value or value == "0":
                return False
    return answer


def may_be_made(module: Module, *resources: Declaration, by_default: bool = False) -> bool:
    """Whether resources have instances, all of them, in one of the uses of their module that can be seen: see
    `has_instances`. Not where an override file may say otherwise of them.
    """
    if any(is_overridden(module, one) for one in resources):
        return False
    used = frames(module.once(placed))
    return any(
        all(has_instances(frame, one, by_default=by_default) is not False for one in resources) for frame in used
    )


def surely(module: Module, resource: Declaration, path: str, *with_: Declaration) -> Iterator[set[str]]:
    """The texts that the arguments at a path of a resource are set to, for each use of its module in which it has
    instances for certain, and the others may have. What stands in `dynamic` blocks need not be there.
    """
    if not may_be_made(module, resource, *with_, by_default=True):
        return
    plain = [
        argument.value
        for body, argument in nested_arguments(resource.body, path)
        if _is_in_no_dynamic_block(resource, body)
    ]
    for frame in frames(module.once(placed)):
        others = [has_instances(frame, one, by_default=True) for one in with_]
        if has_instances(frame, resource, by_default=True) is True and False not in others:
            values = [constant(frame, value, by_default=True) for value in plain]
            yield {value for value in values if isinstance(value, str)}


def _is_in_no_dynamic_block(resource: Declaration, body: hcl.Body) -> bool:
    """Whether a body stands in no `dynamic` block."""
    dynamic = [one for one in hcl.walk(resource.body) if isinstance(one, hcl.Block) and one.type == "dynamic"]
    return not any(one.start <= body.start < one.end for one in dynamic)
