"""Where the environment variables of functions are written: objects, in the function, in what is merged, in locals."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import leaves
from fixer.engine import Edit, Remove, Replace
from fixer.module import DEEPEST, Declaration, Module, Reference, called_module
from transforms._object_elements.removal import without
from transforms._own_resources.placement import has_own_comments

FUNCTION: Final = "aws_lambda_function"
_NONE: Final = hcl.ObjectCons("{", (), "}")


class Place(NamedTuple):
    """An object with variables. `owner` is the function, or the call of a module with one; `holder` is the block that
    the object stands in, `argument` what it is given to, and `merge` the call that merges it with others, if one does.
    """

    owner: Declaration
    holder: Declaration
    object: hcl.ObjectCons
    argument: hcl.Attribute
    block: hcl.Block | None = None
    merge: hcl.FunctionCall | None = None

    def cut(self, elements: list[hcl.ObjectElement]) -> tuple[Edit, ...]:
        """The edits that take elements out: all that is left empty goes with them."""
        source, whole = self.holder.source, self.object
        if len(elements) < len(whole.elements):
            return tuple([without(source, whole, element) for element in elements])
        # A module may want what it is handed, whatever that is.
        if self.argument.value is whole and self.block is not None:
            body = self.block.body
            is_bare = len(body.items) == 1 and self.block.type == "environment" and not has_own_comments(body)
            return (Remove(source, self.block if is_bare else self.argument),)
        if self.merge is not None:
            left = [one.value for one in self.merge.arguments if one.value is not whole]
            code = ", ".join([one.code.strip() for one in left])
            new = code if len(left) == 1 else f"merge({code})"
            is_long = any("\n" in one.code for one in left)
            return (Replace(source, whole, "{}"),) if is_long else (Replace(source, self.merge, new),)
        return (Replace(source, whole, "{}"),)


def places(module: Module) -> Iterator[Place]:
    """The objects with variables of the functions of a module, and of the calls that hand some to a function."""
    for function in module.resources(FUNCTION):
        for block, argument, value in _given(function):
            yield from _within(module, Place(function, function, _NONE, argument, block), value)
    for call in module.declarations("module"):
        called = called_module(module, call)
        for name in _handed(called) if called is not None and not called.problems else ():
            handed = call.attribute(name)
            if handed is not None:
                yield from _within(module, Place(call, call, _NONE, handed), handed.value)


def _given(function: Declaration) -> Iterator[tuple[hcl.Block, hcl.Attribute, hcl.Expression]]:
    """The blocks with variables, the argument, and what it is: what a dynamic block is repeated for, if it is that."""
    for outer in function.body.blocks("dynamic", "environment"):
        is_dynamic = outer.type == "dynamic"
        for block in outer.body.blocks("content") if is_dynamic else (outer,):
            argument = block.body.attribute("variables")
            if argument is None or (is_dynamic and outer.labels != ("environment",)):
                continue
            name = outer.body.value_code("iterator") or "environment"
            over = outer.body.attribute("for_each") if is_dynamic else None
            is_item = over is not None and argument.value_code == f"{name}.value"
            yield block, argument, over.value if is_item and over is not None else argument.value


def _within(module: Module, place: Place, value: hcl.Expression, depth: int = 0) -> Iterator[Place]:
    for holder, leaf in leaves(module, place.holder, value):
        merge = place.merge if leaf is value else None
        if isinstance(leaf, hcl.ObjectCons):
            yield place._replace(holder=holder, object=leaf, merge=merge)
        elif isinstance(leaf, hcl.FunctionCall) and leaf.name == "merge" and depth < DEEPEST:
            inner = place._replace(holder=holder, merge=leaf)
            for argument in leaf.arguments:
                yield from _within(module, inner, argument.value, depth + 1)


def _handed(called: Module) -> frozenset[str]:
    """The variables of a module that are, as they are, the environment variables of a function of it."""
    return called.once(_variables)


def _variables(called: Module) -> frozenset[str]:
    found: set[str] = set()
    for function in called.resources(FUNCTION):
        for _, _, value in _given(function):
            found.update(_read(called, function, value))
    return frozenset(found)


def _read(called: Module, holder: Declaration, value: hcl.Expression, depth: int = 0) -> Iterator[str]:
    for inner, leaf in leaves(called, holder, value):
        if isinstance(leaf, hcl.Traversal) and len(leaf.steps) == 1 and leaf.names[:1] == ("var",):
            yield leaf.names[1]
        elif isinstance(leaf, hcl.FunctionCall) and leaf.name == "merge" and depth < DEEPEST:
            for argument in leaf.arguments:
                yield from _read(called, inner, argument.value, depth + 1)


def other_reader(module: Module, place: Place) -> str:
    """Who reads an object in a local besides functions: its address; empty where nobody does."""
    local = _local(place.holder, place.object)
    if local is None:
        return ""
    key = _key(local.value, place.object)
    waiting, seen = [local.name], set[str]()
    while waiting:
        name = waiting.pop()
        seen.add(name)
        for reader, reference in module.readers(f"local.{name}"):
            own = _local(reader, reference)
            if own is not None:
                waiting += [own.name] if own.name not in seen else []
            elif reader.type != FUNCTION and reader.address != place.owner.address and _asks(reader, key):
                return reader.address
    return ""


def _local(holder: Declaration, node: hcl.Node | Reference) -> hcl.Attribute | None:
    """The local value that a node stands in."""
    items = holder.body.attributes if holder.kind == "locals" else ()
    return next((item for item in items if item.start <= node.start < item.end), None)


def _key(value: hcl.Expression, node: hcl.ObjectCons) -> str:
    """What an object goes by where it stands in another one; empty where it is the whole."""
    found = [one for one in hcl.walk(value) if isinstance(one, hcl.ObjectElement) and one.value is node]
    return (found[0].name or "") if found else ""


def _asks(reader: Declaration, key: str) -> bool:
    """Whether a block may read what goes by a key."""
    return not key or key in reader.block.code
