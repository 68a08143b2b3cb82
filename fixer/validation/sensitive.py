"""Outputs of a root module that give away what is sensitive.

Source: https://developer.hashicorp.com/terraform/language/values/outputs#sensitive-suppressing-values-in-cli-output
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module, called_module, relatives
from fixer.validation.marked import is_marked
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.written_parts import Steps, elements, key_of, parts

# What makes of a sensitive value one that is not, or what may.
_MADE_KNOWN: Final = frozenset({"can", "issensitive", "nonsensitive", "try"})
# What tells nothing of what is in a collection.
_OUTER: Final = frozenset({"keys", "length"})


def sensitive_rejections(module: Module) -> Iterator[Rejection]:
    """The outputs that read a sensitive variable or attribute and are not sensitive themselves."""
    if not module.declarations("output") or module.problems or relatives(module).above:
        return
    for output in module.declarations("output"):
        item = output.attribute("value")
        if item is None or output.source.is_override or output.attribute("sensitive") is not None:
            continue
        if _Reader(module, {}).is_secret(item.value):
            said = (
                "To reduce the risk of accidentally exporting sensitive data that was intended to be only internal, "
                "Terraform requires that any root module output containing sensitive data be explicitly marked as "
                "sensitive, to confirm your intent."
            )
            yield Rejection(Kind.SENSITIVE, output, item, "sensitive", said, output.body)


def is_sensitive(module: Module, node: hcl.Node, depth: int = 0) -> bool:
    """Whether a value is sensitive as a whole, and not only something in it."""
    if depth > DEEPEST:
        return False
    match node:
        case hcl.FunctionCall() if node.name in _MADE_KNOWN:
            return False
        case hcl.ForExpression():
            return is_sensitive(module, node.collection, depth + 1)
        case hcl.Conditional():
            both = [is_sensitive(module, one, depth + 1) for one in (node.value, node.otherwise)]
            return all(both) or is_sensitive(module, node.condition, depth + 1)
        case hcl.TupleCons() | hcl.ObjectCons():
            return False
        case hcl.Traversal():
            return _is_sensitive_path(module, node, depth)
    return any(is_sensitive(module, child, depth + 1) for child in node.children())


def _is_sensitive_path(module: Module, path: hcl.Traversal, depth: int) -> bool:
    names = path.names
    if not names:
        return is_sensitive(module, path.source, depth + 1)
    if names[0] == "var" and len(names) > 1:
        variable = module.find(f"var.{names[1]}")
        return variable is not None and variable.value_code("sensitive") == "true"
    if names[0] == "local" and len(names) > 1:
        local = module.locals.get(names[1])
        return local is not None and is_sensitive(module, local.value, depth + 1)
    own = 2 if names[0] == "data" else 1
    steps = path.steps[own:]
    if not steps or any(isinstance(one, hcl.Splat) for one in path.steps):
        # A resource may be called as an attribute is.
        return False
    declared = module.find(".".join(names[: own + 1]))
    read = tuple([step.name for step in steps if isinstance(step, hcl.GetAttr)])
    return declared is not None and bool(read) and is_marked(module, declared, read, is_whole=True)


class _Reader(NamedTuple):
    """Looks for what is sensitive in the expressions of a module.

    `items` are the names that loops around give to one of the instances of a resource, or to each of what is written
    out; None is one of what holds something sensitive, nothing tells where.
    """

    module: Module
    items: Mapping[str, Declaration | tuple[hcl.Expression, ...] | None]
    depth: int = 0

    def is_secret(self, node: hcl.Node) -> bool:
        """Whether a value holds what is sensitive."""
        if self.depth > DEEPEST:
            return False
        match node:
            case hcl.FunctionCall() if node.name in _MADE_KNOWN:
                return False
            case hcl.FunctionCall() if node.name in _OUTER:
                return any(is_sensitive(self.module, one.value) for one in node.arguments)
            case hcl.FunctionCall(name="element" | "lookup", arguments=(over, key, *others)):
                is_one = self._is_read(over.value, (hcl.Index("[", key.value, "]"),))
                return is_one or any(self.is_secret(one.value) for one in others)
            case hcl.ForExpression():
                return self._of_loop(node)
            case hcl.Traversal():
                return self._of_path(node)
            case hcl.Variable():
                return node.name in self.items and self._is_item_secret(self.items[node.name])
        return any(self.is_secret(child) for child in node.children())

    def _of_loop(self, loop: hcl.ForExpression) -> bool:
        if is_sensitive(self.module, loop.collection):
            return True
        over = self._instances(loop.collection) or elements(self.module, loop.collection)
        items = {name: one for name, one in self.items.items() if name not in _names(loop)}
        if over is not None or self.is_secret(loop.collection):
            items[_names(loop)[-1]] = over
        inner = self._replace(items=items)
        return any(inner.is_secret(part) for part in (*loop.key, loop.value, *loop.condition))

    def _is_item_secret(self, item: Declaration | tuple[hcl.Expression, ...] | None) -> bool:
        if item is None:
            return True
        if isinstance(item, Declaration):
            return self._is_whole_secret(item)
        return any(_Reader(self.module, {}, self.depth + 1).is_secret(one) for one in item)

    def _is_read(self, value: hcl.Expression, steps: Steps) -> bool:
        """Whether what is read of a value is secret: what it is certainly, or each that it may be."""
        inner = _Reader(self.module, {}, self.depth + 1)
        found = parts(self.module, value, steps)
        if found is not None:
            return any(inner.is_secret(one) for one in found)
        if is_sensitive(self.module, value):
            return True
        # By a key that is not written out, any of them may be read.
        each = elements(self.module, value) if isinstance(steps[0], hcl.Index) else None
        several = [parts(self.module, one, steps[1:]) for one in each or ()]
        return bool(several) and all(one and any(inner.is_secret(part) for part in one) for one in several)

    def _instances(self, value: hcl.Expression) -> Declaration | None:
        """The resource of which a value is all instances; None for anything else."""
        if isinstance(value, hcl.FunctionCall) and value.name == "values" and len(value.arguments) == 1:
            value = value.arguments[0].value
        steps = value.steps if isinstance(value, hcl.Traversal) else ()
        if not isinstance(value, hcl.Traversal) or any(isinstance(step, hcl.Index) for step in steps):
            return None
        declared = self.module.find(".".join(value.names))
        is_repeated = declared is not None and declared.kind in ("resource", "data") and declared.shape.kind != "single"
        return declared if is_repeated else None

    def _of_path(self, path: hcl.Traversal) -> bool:
        names = path.names
        if not names:
            over = self._instances(path.source)
            return self._of_attribute(over, path.steps) if over is not None else self._is_read(path.source, path.steps)
        if names[0] in self.items:
            item = self.items[names[0]]
            if isinstance(item, Declaration):
                return self._of_attribute(item, path.steps)
            return any(self._is_read(one, path.steps) for one in item or ())
        if names[0] == "var":
            return is_sensitive(self.module, path)
        if names[0] == "local" and len(names) > 1:
            local = self.module.locals.get(names[1])
            return local is not None and self._is_read(local.value, path.steps[1:])
        own = 2 if names[0] == "data" else 1
        declared = self.module.find(".".join(names[: own + 1])) if len(names) > own else None
        if declared is None:
            return False
        return (
            self._of_output(declared, path) if names[0] == "module" else self._of_attribute(declared, path.steps[own:])
        )

    def _of_attribute(self, declared: Declaration, steps: tuple[hcl.GetAttr | hcl.Index | hcl.Splat, ...]) -> bool:
        """Whether what is read of a resource or of its instances is sensitive."""
        at = next((at for at, step in enumerate(steps) if isinstance(step, hcl.GetAttr)), None)
        first = steps[at] if at is not None else None
        if at is None or not isinstance(first, hcl.GetAttr):
            # By a key of what has no instances an attribute was to be read: which, is to be told first.
            is_keyed = declared.shape.kind == "single" and isinstance(next(iter(steps), None), hcl.Index)
            return not is_keyed and self._is_whole_secret(declared)
        given = declared.attribute(first.name)
        read = tuple([step.name for step in steps[at:] if isinstance(step, hcl.GetAttr)])
        if is_marked(self.module, declared, read):
            return True
        return given is not None and self._is_read(given.value, steps[at + 1 :])

    def _is_whole_secret(self, declared: Declaration) -> bool:
        return is_marked(self.module, declared, ())

    def _of_output(self, call: Declaration, path: hcl.Traversal) -> bool:
        """Whether an output of a local module is sensitive."""
        called = called_module(self.module, call)
        at = next((at for at, step in enumerate(path.steps) if at and isinstance(step, hcl.GetAttr)), None)
        read = key_of(path.steps[at]) if at is not None else None
        output = called.find(f"output.{read}") if called is not None and read else None
        if called is None or output is None or at is None or called.problems:
            return False
        # That it is marked there says nothing here: what it is made of does.
        value = output.value("value")
        return value is not None and _Reader(called, {}, self.depth + 1)._is_read(value, path.steps[at + 1 :])


def _names(loop: hcl.ForExpression) -> list[str]:
    """What a loop calls its keys and its items."""
    return [word for word in loop.open.replace(",", " ").split() if word not in ("[", "{", "[for", "{for", "for", "in")]
