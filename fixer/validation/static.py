"""Arguments that Terraform reads before it evaluates anything: what they take is written out, or a plain reference.

Sources: https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on,
https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#literal-values-only and the pages of the
blocks besides; the words are those of https://github.com/hashicorp/terraform/tree/v1.11.0/internal/configs.
"""

from collections.abc import Iterator
from posixpath import join, normpath
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, is_local, node_references, references, source_of
from fixer.validation.providers import exports
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.roots import ADDRESSES

LIST: Final = "A static list expression is required."
_MAP: Final = "A static map expression is required."
_STATIC: Final = (
    "A single static variable reference is required: only attribute access and indexing with constant keys. No "
    "calculations, function calls, template expressions, etc are allowed here."
)
_WHOLE: Final = "References in depends_on must be to a whole object (resource, etc), not to an attribute of an object."
_BARE: Final = (
    "A reference to a resource type must be followed by at least one attribute access, specifying the resource name."
)
# The arguments of top-level blocks, and of blocks in them, whose values are written out.
_LITERAL: Final = {
    "variable": ("default", "description", "ephemeral", "nullable", "sensitive"),
    "output": ("description", "ephemeral", "sensitive"),
    "terraform": ("required_version",),
    "module": ("source", "version"),
    "provider": ("alias", "version"),
    "lifecycle": ("create_before_destroy", "prevent_destroy"),
}
# What a reference starts with that is to no resource.
_NO_TYPES: Final = frozenset({"var", "local", "module", "path", "terraform", "each", "count", "self"})


def static_rejections(module: Module) -> Iterator[Rejection]:
    """What is wrong with the arguments that are read first, in no order."""
    for declaration in module.declarations():
        if declaration.source.is_override:
            continue
        yield from _literals(declaration, declaration.block)
        for name in ADDRESSES.get(declaration.kind, ()):
            item = declaration.attribute(name)
            if item is not None and isinstance(item.value, hcl.Template):
                yield _said(Kind.NOT_STATIC, declaration, item.value, name, _STATIC, declaration.body)
        # A glance at the text spares most blocks from being cut.
        text = declaration.source.text[declaration.block.start : declaration.block.end]
        if "depends_on" in text:
            yield from _dependencies(declaration, declaration.body)
        has_lifecycle = "lifecycle" in text and declaration.kind != "module"
        for lifecycle in declaration.body.blocks("lifecycle") if has_lifecycle else ():
            yield from _literals(declaration, lifecycle)
            yield from _triggers(declaration, lifecycle)
            yield from _ignored(module, declaration, lifecycle)
        if declaration.kind == "module":
            yield from _call(module, declaration)
        elif declaration.kind == "terraform":
            yield from _aliases(declaration)
            yield from _backends(declaration)
        elif declaration.kind == "variable":
            yield from _conditions(declaration)
        elif declaration.kind in ("resource", "data", "provider") and "dynamic" in text:
            yield from _iterators(declaration, declaration.body)


def _said(
    kind: Kind, declaration: Declaration, node: hcl.Node, name: str, said: str, body: hcl.Body, path: str = ""
) -> Rejection:
    return Rejection(kind, declaration, node, name, said, body, path=path)


def _literals(declaration: Declaration, block: hcl.Block) -> Iterator[Rejection]:
    for name in _LITERAL.get(block.type, ()):
        item = block.body.attribute(name)
        found = _evaluated(item.value) if item is not None and _is_doubtful(item.value_code) else None
        if item is not None and found is not None:
            said = "Variables may not be used here."
            if isinstance(found, hcl.FunctionCall):
                said = "Functions may not be called here."
            path = "lifecycle" if block.type == "lifecycle" else ""
            yield _said(Kind.NOT_EVALUATED, declaration, item, name, said, block.body, path)


def _is_doubtful(code: str) -> bool:
    """Whether a value has to be looked into to tell that it is written out; few have."""
    if code[:1] == '"' and code.count('"') == 2:
        return "${" in code or "%{" in code
    return code not in ("true", "false", "null", "[]", "{}") and not code.isdigit()


def _evaluated(value: hcl.Expression) -> hcl.Node | None:
    """The reference or the call in a value that is to be written out."""
    match value:
        case hcl.ObjectCons():
            for element in value.elements:
                if found := (None if isinstance(element.key, hcl.Variable) else _evaluated(element.key)) or _evaluated(
                    element.value
                ):
                    return found
            return None
        case hcl.ForExpression():
            # What it binds may be used, but in no call.
            calls = (one for one in hcl.walk(value) if isinstance(one, hcl.FunctionCall))
            return _evaluated(value.collection) or next(calls, None)
        case hcl.Variable() | hcl.Traversal() | hcl.FunctionCall():
            return value
    for child in _parts(value):
        if found := _evaluated(child):
            return found
    return None


def _parts(node: hcl.Node) -> Iterator[hcl.Expression]:
    for child in node.children():
        if isinstance(child, hcl.Expression):
            yield child
        else:
            yield from _parts(child)


def _dependencies(declaration: Declaration, body: hcl.Body) -> Iterator[Rejection]:
    """What is wrong with `depends_on`."""
    item = body.attribute("depends_on")
    if item is None:
        return
    value = item.value
    if not isinstance(value, hcl.TupleCons):
        yield _said(Kind.NOT_STATIC, declaration, value, "depends_on", LIST, body)
        return
    for element in value.elements:
        said, kind = _dependency(element.value)
        if said:
            yield _said(kind, declaration, element.value, "depends_on", said, body)


def _dependency(value: hcl.Expression) -> tuple[str, Kind]:
    match value:
        case hcl.Variable():
            return _BARE, Kind.DEPENDENCY
        case hcl.Template():
            if value.literal is None:
                return _STATIC, Kind.NOT_STATIC
            return (_WHOLE if _is_deeper(value.literal.split(".")) else ""), Kind.DEPENDENCY
        case hcl.Traversal():
            if any(isinstance(step, hcl.Splat) for step in value.steps) or not value.names:
                return _STATIC, Kind.NOT_STATIC
            names = [step.name for step in value.steps if isinstance(step, hcl.GetAttr)]
            return (_WHOLE if _is_deeper([*value.names[:1], *names]) else ""), Kind.DEPENDENCY
    return _STATIC, Kind.NOT_STATIC


def _is_deeper(names: list[str]) -> bool:
    """Whether something of a resource or a data source is named, and not the whole."""
    if names[0] in _NO_TYPES:
        return False
    return len(names) > (3 if names[0] in ("data", "ephemeral") else 2)


def _ignored(module: Module, declaration: Declaration, lifecycle: hcl.Block) -> Iterator[Rejection]:
    item = lifecycle.body.attribute("ignore_changes")
    if item is None or item.value_code == "all":
        return
    value = item.value
    if not isinstance(value, hcl.TupleCons):
        yield _said(Kind.NOT_STATIC, declaration, value, "ignore_changes", LIST, lifecycle.body, "lifecycle")
        return
    for element in value.elements:
        name = first_name(element.value)
        if name and declaration.kind == "resource" and not exports(module, declaration, name):
            said = f'This object has no argument, nested block, or exported attribute named "{name}".'
            yield _said(Kind.IGNORED_ATTRIBUTE, declaration, element.value, name, said, lifecycle.body, "lifecycle")


def _triggers(declaration: Declaration, lifecycle: hcl.Block) -> Iterator[Rejection]:
    """What replaces a resource and is none, and what is checked before there is a resource to look at."""
    item = lifecycle.body.attribute("replace_triggered_by")
    listed = item.value if item is not None else None
    if item is not None and not isinstance(listed, hcl.TupleCons):
        yield _said(Kind.NOT_STATIC, declaration, item.value, item.name, LIST, lifecycle.body, "lifecycle")
    for element in listed.elements if isinstance(listed, hcl.TupleCons) else ():
        if isinstance(element.value, hcl.Traversal) and element.value.names[:1] in (("var",), ("local",)):
            said = "Only resources, count.index, and each.key may be used in replace_triggered_by."
            yield _said(Kind.NOT_AVAILABLE, declaration, element.value, "trigger", said, lifecycle.body, "lifecycle")
    for block in lifecycle.body.blocks("precondition"):
        condition = block.body.attribute("condition")
        references = node_references(condition.value) if condition is not None else ()
        if condition is not None and any(reference.names[0] == "self" for reference in references):
            said = (
                'The "self" object is not available in this context. This object can be used only in resource '
                "provisioner, connection, and postcondition blocks."
            )
            path = "lifecycle.precondition"
            yield _said(Kind.NOT_AVAILABLE, declaration, condition, "self", said, block.body, path)


def first_name(value: hcl.Expression) -> str:
    """The name of the attribute that an element of `ignore_changes` is, or is something of; empty if it is none."""
    if isinstance(value, hcl.Variable):
        return value.name
    if isinstance(value, hcl.Traversal):
        return value.names[0] if value.names else ""
    return (value.literal or "").partition(".")[0].partition("[")[0] if isinstance(value, hcl.Template) else ""


def _call(module: Module, declaration: Declaration) -> Iterator[Rejection]:
    providers, version = declaration.attribute("providers"), declaration.attribute("version")
    if providers is not None and not isinstance(providers.value, hcl.ObjectCons):
        yield _said(Kind.NOT_STATIC, declaration, providers.value, "providers", _MAP, declaration.body)
    source = source_of(declaration)
    if version is not None and source and is_local(source):
        why = f'can\'t use local directory "{source}" as a module registry address.'
        said = f"Failed to parse module registry address: {why}"
        yield _said(Kind.MODULE_SOURCE, declaration, version, "version", said, declaration.body)
    own, modules = module.surroundings.tree()
    item = declaration.attribute("source")
    # `a/b/c` is of a registry, whatever folder there is.
    if item is not None and source.count("/") == 1 and not is_local(source) and normpath(join(own, source)) in modules:
        said = (
            f'Terraform failed to determine your intended installation method for remote module package "{source}". '
            f'If you intended this as a path relative to the current module, use "./{source}" instead.'
        )
        yield _said(Kind.MODULE_SOURCE, declaration, item, "source", said, declaration.body)


def _backends(declaration: Declaration) -> Iterator[Rejection]:
    """What `terraform init` says of a backend: it is read before there are any values.

    Source: https://developer.hashicorp.com/terraform/language/backend#define-a-backend-block
    """
    for backend in declaration.body.blocks("backend", "cloud"):
        for item in backend.body.attributes:
            found = _evaluated(item.value) if _is_doubtful(item.value_code) else None
            if found is not None:
                whose = " ".join([backend.type, *[f'"{label}"' for label in backend.labels]])
                said = "Variables may not be used here."
                if isinstance(found, hcl.FunctionCall):
                    said = "Functions may not be called here."
                said = f"{whose}, {item.name}: {said}"
                yield _said(Kind.NOT_EVALUATED, declaration, item, item.name, said, backend.body, backend.type)


def _aliases(declaration: Declaration) -> Iterator[Rejection]:
    for block in declaration.body.blocks("required_providers"):
        for entry in block.body.attributes:
            value = entry.value
            listed = value.get("configuration_aliases") if isinstance(value, hcl.ObjectCons) else None
            for element in listed.elements if isinstance(listed, hcl.TupleCons) else ():
                if isinstance(element.value, hcl.Template):
                    yield _said(
                        Kind.NOT_STATIC, declaration, element.value, "configuration_aliases", _STATIC, block.body
                    )


def _conditions(variable: Declaration) -> Iterator[Rejection]:
    for validation in variable.body.blocks("validation"):
        condition = validation.body.attribute("condition")
        own = f"var.{variable.name}"
        if condition is not None and all(one.address != own for one in references(condition.value_code)):
            said = f'The condition for variable "{variable.name}" must refer to {own} in order to test incoming values.'
            yield _said(Kind.NOT_AVAILABLE, variable, condition, "condition", said, validation.body, "validation")


def _iterators(declaration: Declaration, body: hcl.Body) -> Iterator[Rejection]:
    for block in body.blocks():
        iterator = block.body.attribute("iterator") if block.type == "dynamic" else None
        if iterator is not None and isinstance(iterator.value, hcl.Template):
            yield _said(Kind.NOT_STATIC, declaration, iterator.value, "iterator", _STATIC, block.body)
        if block.type in ("dynamic", "content") or "dynamic" in block.body.code:
            yield from _iterators(declaration, block.body)
