"""What a variable that is missing is to be: its type and its description, as its uses and its callers have them."""

from fixer import hcl
from fixer.module import Module, ModuleTree
from transforms._module_calls.calls import Call, calls_in, calls_to, tree_of
from transforms._module_calls.given import type_given
from transforms._module_calls.undeclared import Uses, blocks, undeclared
from transforms._variables.types import together, wants
from transforms._variables.words import described, is_secret

# Modules do not call each other this deep.
_DEEPEST = 8


def type_in(tree: ModuleTree, path: str, name: str, depth: int = 0) -> str:
    """The type of a variable of the module at a path, as it is declared or will be; empty if nothing tells it."""
    module = tree.get(path)
    if module is None or depth > _DEEPEST:
        return ""
    declared = module.find(f"var.{name}")
    if declared is not None:
        return declared.value_code("type").strip('"')
    uses = module.once(undeclared).get(name, [])
    return type_of_missing(module, name, uses, calls_to(path, tree), path, tree, depth)


def type_of_missing(
    module: Module, name: str, uses: Uses, calls: list[Call], path: str, tree: ModuleTree, depth: int = 0
) -> str:
    """The type that a variable which is missing is to have."""
    given = [call for call in calls if call.block.attribute(name) is not None]
    type_ = type_given(module, name, given)
    if type_:
        return type_
    passed = {type_in(tree, call.path, inner, depth + 1) for call, inner in passed_on(module, path, tree, name)} - {""}
    if len(passed) == 1:
        return passed.pop()
    return together(name, {want for declaration in blocks(uses) for want in wants(declaration, name)})


def passed_on(module: Module, path: str, tree: ModuleTree, name: str) -> list[tuple[Call, str]]:
    """The calls to which a module hands its variable on as it is, or will, with the names under which they take it."""
    from transforms._module_calls.plan import plan_of

    found: list[tuple[Call, str]] = []
    for call in calls_in(module, path, tree) if path in tree else ():
        if call.called is None:
            continue
        given = {a.name for a in call.block.body.attributes if a.value_code == f"var.{name}"}
        read = next((c for c in calls_in(tree[path], path, tree) if c.block.address == call.block.address), None)
        asked = plan_of(read).given.items() if read is not None else ()
        given |= {inner for inner, value in asked if value.is_asked and value.code == f"var.{name}"}
        found += [(call, inner) for inner in sorted(given)]
    return found


def description_of(module: Module, name: str, type_: str, uses: Uses) -> str:
    """What a variable is for, as a string literal: as a module says to which it is handed on, else by its name."""
    users = [user for user in dict.fromkeys([d.address.rstrip(".") for d, _ in uses]) if user != "locals"]
    path, tree = tree_of(module)
    passed = passed_on(module, path, tree, name)
    if passed and all(user.startswith("module.") for user in users):
        call, inner = passed[0]
        called = call.called
        declared = called.find(f"var.{inner}") if called is not None else None
        said = declared.attribute("description") if declared is not None else None
        if said is not None and isinstance(said.value, hcl.Template) and said.value.literal:
            return said.value_code
        if declared is None and called is not None:
            return description_of(called, inner, type_, called.once(undeclared).get(inner, []))
    return hcl.quoted(
        described(name, type_, users if not passed else [u for u in users if not u.startswith("module.")])
    )


def stays_secret(module: Module, name: str, uses: Uses, path: str, tree: ModuleTree, depth: int = 0) -> bool:
    """Whether a variable is a secret, and no one hands it on to where Terraform would want it told: outputs, locals."""
    if not is_secret(name) or depth > _DEEPEST or any(d.kind in ("output", "locals") for d, _ in uses):
        return False
    handed = sum(d.kind == "module" for d, _ in uses)
    passed = passed_on(module, path, tree, name) if handed else []
    return len(passed) == handed and all(_keeps(call, inner, tree, depth) for call, inner in passed)


def _keeps(call: Call, name: str, tree: ModuleTree, depth: int) -> bool:
    """Whether the module that is called takes a variable for a secret, too."""
    called = call.called
    if called is None:
        return False
    declared = called.find(f"var.{name}")
    if declared is not None:
        return declared.value_code("sensitive") == "true"
    return stays_secret(called, name, called.once(undeclared).get(name, []), call.path, tree, depth + 1)
