"""Which providers a module uses, each under the local name that its `required_providers` would declare."""

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Source
from fixer.provider.known import BUILT_IN

FUNCTION = re.compile(r"\bprovider::([\w-]+)::")
PROVIDER = re.compile(r"provider\s*=")
TYPED = ("resource", "data", "ephemeral", "action")


class Use(NamedTuple):
    """One place where a module uses a provider: its local name, where, and what uses it."""

    name: str
    source: Source
    node: hcl.Node
    user: str

    @property
    def is_function(self) -> bool:
        """Whether it is a call of one of its functions, which Terraform knows of declared providers only."""
        return self.user.endswith("()")


def uses(module: Module) -> dict[str, Use]:
    """The first use of each provider; one in a file that is there to be repaired before one in a file that stands."""
    found: dict[str, Use] = {}
    standing = module.surroundings.standing
    for use in (*_typed(module), *_configured(module), *_passed(module), *_called(module), *_in_json(module)):
        first = found.get(use.name)
        if first is None or (first.source.name in standing and use.source.name not in standing):
            found[use.name] = use
    return found


def _typed(module: Module) -> Iterator[Use]:
    # Where nothing names a provider, blocks of one type use the same.
    sources = [source for source in module.sources.values() if source.is_configuration]
    is_plain = not module.surroundings.standing and not any(PROVIDER.search(source.text) for source in sources)
    for kind in TYPED:
        for declaration in module.one_of_each_type(kind) if is_plain else module.declarations(kind):
            yield from _of(declaration, declaration.block, declaration.address)
    for check in module.declarations("check"):
        for block in check.body.blocks("data"):
            yield from _of(check, block, check.address)


def _of(declaration: Declaration, block: hcl.Block, user: str) -> Iterator[Use]:
    """What a block of a type uses: what its `provider` argument names, else what its type starts with."""
    argument = None
    if PROVIDER.search(declaration.source.text, block.start, block.end):
        argument = block.body.attribute("provider")
    type_ = block.labels[0] if block.labels else ""
    name = _named(argument.value) if argument is not None else type_.partition("_")[0]
    if name and (name != BUILT_IN or argument is not None):
        yield Use(name, declaration.source, block, user)


def _named(expression: hcl.Expression) -> str:
    """The local name in a reference to a provider: `aws`, `aws.us`, and `"aws.us"` as it was once written."""
    if isinstance(expression, hcl.Template):
        return (expression.literal or "").partition(".")[0]
    if isinstance(expression, hcl.Traversal):
        return expression.names[0] if expression.names else ""
    return expression.name if isinstance(expression, hcl.Variable) else ""


def _configured(module: Module) -> Iterator[Use]:
    for provider in module.declarations("provider"):
        if provider.type:
            yield Use(provider.type, provider.source, provider.block, f'provider "{provider.type}"')


def _passed(module: Module) -> Iterator[Use]:
    """What is handed to a module that is called, and what a resource is imported with."""
    for call in module.declarations("module"):
        given = call.value("providers")
        for element in given.elements if isinstance(given, hcl.ObjectCons) else ():
            if name := _named(element.value):
                yield Use(name, call.source, call.block, call.address)
    for declaration in module.declarations("import"):
        argument = declaration.value("provider")
        if argument is not None and (name := _named(argument)):
            yield Use(name, declaration.source, declaration.block, "import")


def _called(module: Module) -> Iterator[Use]:
    """The providers whose functions are called. Even Terraform's own has to be declared for that."""
    for source in module.sources.values():
        if not source.is_configuration or "provider::" not in source.text:
            continue
        for item in source.tree.body.items:
            for node in _calls(item):
                yield Use(node.name.split("::")[1], source, item, f"{node.name}()")


def _calls(item: hcl.Item) -> Iterator[hcl.FunctionCall]:
    if isinstance(item, hcl.Block):
        for inner in item.body.items:
            yield from _calls(inner)
    elif isinstance(item, hcl.Attribute) and FUNCTION.search(item.value_code):
        for node in hcl.walk(item.value):
            if isinstance(node, hcl.FunctionCall) and FUNCTION.match(node.name):
                yield node


def _in_json(module: Module) -> Iterator[Use]:
    for source in module.sources.values():
        if source.name.endswith(".tf.json"):
            for kind in TYPED:
                for types in json_blocks(source, kind):
                    for type_ in types:
                        if (name := type_.partition("_")[0]) != BUILT_IN:
                            yield Use(name, source, source.tree, f"{kind} {type_}")


def json_blocks(source: Source, kind: str) -> list[dict[str, object]]:
    """The top-level blocks of a kind in a JSON file. Raises ValueError where that is not JSON."""
    return _objects(json.loads(source.text), kind)


def _objects(value: object, key: str) -> list[dict[str, object]]:
    inner = value.get(key) if isinstance(value, dict) else None
    return [one for one in (inner if isinstance(inner, list) else [inner]) if isinstance(one, dict)]
