"""What is wrong with a call and is repaired in the module that is called."""

from fixer.module import Module
from fixer.validation import Kind, Rejection
from transforms._module_calls.calls import calls_in, calls_to, is_repaired, tree_of
from transforms._module_calls.outputs import missing_outputs
from transforms._module_calls.plan import can_give, plan_of, takes_of
from transforms._module_calls.tagging import NAME


def is_settled(module: Module, found: Rejection) -> bool:
    """Whether the run declares what a call gives, or what is read of it, in the module that is called."""
    is_output = found.kind is Kind.UNSUPPORTED_ATTRIBUTE and found.name.startswith("module.")
    is_argument = found.kind is Kind.UNSUPPORTED_ARGUMENT and found.declaration.kind == "module"
    if not is_output and not is_argument:
        return False
    address, _, name = found.name.rpartition(".") if is_output else (found.declaration.address, "", found.name)
    own, modules = tree_of(module)
    for call in calls_in(module, own, modules):
        if call.block.address != address or not is_repaired(modules, call.path):
            continue
        if is_output:
            output = missing_outputs(modules, call.path).get(name)
            return output is not None and bool(output.code)
        plan = plan_of(call)
        if name in plan.taken or (plan.tagged and name == NAME):
            return True
        others = calls_to(call.path, modules)
        return name in takes_of(modules, call.path).wanted and all(can_give(one, name) for one in others)
    return False
