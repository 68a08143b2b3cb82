"""What depends on what in a module, as Terraform sees it: the links between the things that it declares.

A node is called as Terraform calls it where it reports a cycle: `aws_vpc.main`, `local.tags (expand)`,
`module.db.output.url (expand)`, but that a provider configuration is `provider:aws.west` here.

Source: https://developer.hashicorp.com/terraform/internals/graph
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module.calls import CALL_ARGUMENTS, called_module
from fixer.module.declaration import Declaration
from fixer.module.module import Module
from fixer.module.references import Reference, references
from fixer.module.source import Source

RESOURCES: Final = ("resource", "data", "ephemeral")
_CALL: Final = re.compile(r"module\s*\.\s*[\w-]+\s*(?P<more>\.\s*(?=\w)|\[(?!\s*\*))?")
_PROVIDER: Final = re.compile(r'\s*"?([A-Za-z][\w-]*)(?:\.([\w-]+))?')


class Link(NamedTuple):
    """That one node depends on another: the block that says so, and where in it.

    `reference` is None where nothing is written: what a provider makes depends on its configuration.
    """

    origin: str
    target: str
    declaration: Declaration
    reference: Reference | None

    @property
    def start(self) -> int:
        """Where it says so (an offset in the file)."""
        return self.reference.start if self.reference else self.declaration.block.start


Links = dict[str, list[Link]]


class Graph:
    """The links of a module that stand in some of its blocks, or of those that may stand in any of them.

    A rough graph is made from whatever looks like an address, and takes it that all that goes into a call comes out of
    it: it costs little, and what is no cycle in it is none. The exact one knows.
    """

    def __init__(self, module: Module) -> None:
        self.module = module
        self.calls = {call.name: call for call in module.declarations("module")}

    def rough(self) -> Links:
        """All links that there may be."""
        links: Links = {}
        for address, places in self.module.named.items():
            if self._is_declared(address):
                for source, start in places:
                    item = source.item_at(start)
                    if item is not None and source.is_configuration:
                        reference = Reference(tuple(address.split(".")), start, start)
                        self._add(links, Declaration(source, item), reference)
        for call in self.calls.values():
            _put(links, self._around(call, None))
        self._add_providers(links, {})
        return links

    def exact(self, nodes: Iterable[str]) -> Links:
        """The links between these nodes."""
        wanted = set(nodes)
        for name, call in self.calls.items():
            if f"module.{name} (close)" in wanted and (called := called_module(self.module, call)):
                wanted |= {f"module.{name}.{output.address} (expand)" for output in called.declarations("output")}
        links: Links = {}
        for declaration in self.module.declarations():
            if declaration.kind in (*RESOURCES, "locals", "variable", "output", "module", "provider"):
                if wanted.isdisjoint(self._nodes_of(declaration)):
                    continue
                text = declaration.source.text[declaration.block.start : declaration.block.end]
                for reference in references(text, declaration.block.start):
                    if self._is_declared(reference.address):
                        self._add(links, declaration, reference)
        closures: dict[str, Mapping[str, frozenset[str]]] = {}
        for name, call in self.calls.items():
            called = called_module(self.module, call)
            closures[name] = called.once(closure) if called is not None and called is not self.module else {}
            _put(links, self._around(call, closures[name]))
        self._add_providers(links, closures)
        return {
            node: [link for link in found if link.target in wanted] for node, found in links.items() if node in wanted
        }

    def nodes(self) -> set[str]:
        """All nodes that have a block."""
        return {node for declaration in self.module.declarations() for node in self._nodes_of(declaration)}

    def _nodes_of(self, declaration: Declaration) -> Iterator[str]:
        name = declaration.name
        match declaration.kind:
            case "locals":
                yield from (f"local.{item.name} (expand)" for item in declaration.body.attributes)
            case "variable":
                yield f"var.{name} (validation)"
            case "module":
                yield f"module.{name} (expand)"
                yield f"module.{name} (close)"
                yield from (f"module.{name}.var.{item.name} (expand)" for item in declaration.body.attributes)
            case "provider":
                yield configuration_of(declaration)
            case _:
                yield declaration.address

    def _is_declared(self, address: str) -> bool:
        root, _, name = address.partition(".")
        return name in self.module.locals if root == "local" else self.module.find(address) is not None

    def _add(self, links: Links, declaration: Declaration, reference: Reference) -> None:
        """Adds the link that a reference makes, if it makes one."""
        origin = _origin(declaration, reference)
        target = self._target(declaration.source, reference)
        if origin and target and origin != target:
            links.setdefault(origin, []).append(Link(origin, target, declaration, reference))

    def _target(self, source: Source, reference: Reference) -> str:
        address = reference.address
        match reference.names[0]:
            case "local":
                return f"{address} (expand)"
            case "var":
                return f"{address} (validation)"
            case "module":
                # What is read of it is the next name, behind an index perhaps; of a splat, all of it.
                found = _CALL.match(source.text, reference.start)
                if reference.start == reference.end:
                    return f"{address} (close)"
                whole = found is None or found["more"] is None or not reference.attribute
                return f"{address} (close)" if whole else f"{address}.output.{reference.attribute} (expand)"
            case "output" | "provider" | "check":
                return ""
        return address

    def _around(self, call: Declaration, inside: Mapping[str, frozenset[str]] | None) -> Iterator[Link]:
        """The links that a call has without a word: of its arguments and results, and of what is inside of it."""
        address = call.address
        expand, close = f"{address} (expand)", f"{address} (close)"
        given = {item.name: f"{address}.var.{item.name} (expand)" for item in call.body.attributes}
        arguments = [node for name, node in given.items() if name not in CALL_ARGUMENTS]
        for node in (close, *arguments):
            yield Link(node, expand, call, None)
        for node in arguments:
            yield Link(close, node, call, None)
        if inside is None:
            # Whatever it gives may depend on all that it is given.
            return
        for output, leaves in inside.items():
            result = f"{address}.{output} (expand)"
            yield Link(result, expand, call, None)
            yield Link(close, result, call, None)
            for leaf in leaves:
                root, _, name = leaf.partition(".")
                if root == "var" and name in given:
                    yield Link(result, given[name], call, None)

    def _add_providers(self, links: Links, closures: Mapping[str, Mapping[str, frozenset[str]]]) -> None:
        """Adds the links to the configurations of providers, where what a configuration reads has such links itself."""
        for provider in self.module.declarations("provider"):
            node = configuration_of(provider)
            if node not in links:
                continue
            for reached in reachable(links, node):
                declared = self.module.find(reached)
                if declared is not None and declared.kind in RESOURCES:
                    if provider_of(declared) == node:
                        links.setdefault(reached, []).append(Link(reached, node, declared, None))
                elif reached.startswith("module.") and not reached.endswith(".var"):
                    self._add_inner_provider(links, reached, node, closures)

    def _add_inner_provider(
        self, links: Links, reached: str, node: str, closures: Mapping[str, Mapping[str, frozenset[str]]]
    ) -> None:
        name, _, inner = reached.removesuffix(" (expand)").removeprefix("module.").partition(".")
        call = self.calls.get(name.removesuffix(" (close)"))
        if call is None or inner.startswith("var."):
            return
        leaves = closures.get(call.name, {}).get(inner, frozenset()) if closures else None
        if leaves is None or any(self._handed(call, leaf) == node for leaf in leaves):
            links.setdefault(reached, []).append(Link(reached, node, call, None))

    def _handed(self, call: Declaration, leaf: str) -> str:
        """The configuration here that a called module knows by another name."""
        providers = call.value("providers")
        if isinstance(providers, hcl.ObjectCons):
            for element in providers.elements:
                if f"provider:{element.key.code.strip()}" == leaf:
                    return f"provider:{element.value.code.strip()}"
        return leaf


def closure(module: Module) -> Mapping[str, frozenset[str]]:
    """What each output of a module depends on that comes from outside: variables, and configurations of providers."""
    graph = Graph(module)
    nodes = graph.nodes() | {f"var.{variable.name} (validation)" for variable in module.declarations("variable")}
    links = graph.exact(nodes)
    found: dict[str, frozenset[str]] = {}
    for output in module.declarations("output"):
        leaves = set()
        for node in reachable(links, output.address):
            declared = module.find(node)
            if node.startswith("var."):
                leaves.add(node.removesuffix(" (validation)"))
            elif declared is not None and declared.kind in RESOURCES:
                leaves.add(provider_of(declared))
        found[output.address] = frozenset(leaves)
    return found


def reachable(links: Mapping[str, list[Link]], start: str) -> set[str]:
    """All nodes that a node depends on, directly or through others."""
    waiting = [start]
    seen: set[str] = set()
    while waiting:
        for link in links.get(waiting.pop(), ()):
            if link.target not in seen:
                seen.add(link.target)
                waiting.append(link.target)
    return seen


def provider_of(declaration: Declaration) -> str:
    """The configuration that makes a resource."""
    argument = declaration.attribute("provider")
    found = _PROVIDER.match(argument.value_code) if argument else None
    if found is None:
        return f"provider:{declaration.type.partition('_')[0]}"
    return f"provider:{found[1]}.{found[2]}" if found[2] else f"provider:{found[1]}"


def configuration_of(provider: Declaration) -> str:
    """The node of a provider block."""
    name = provider.value_code("alias").strip('"')
    return f"provider:{provider.type}.{name}" if name else f"provider:{provider.type}"


def is_idle(module: Module, provider: Declaration) -> bool:
    """Whether nothing is made with a provider's configuration: Terraform never reads it then.

    Modules are taken to be handed all of them.
    """
    if module.declarations("module") or module.declarations("import"):
        return False
    made = [one for kind in RESOURCES for one in module.declarations(kind)]
    return configuration_of(provider) not in [provider_of(one) for one in made]


def _origin(declaration: Declaration, reference: Reference) -> str:
    """The node that a reference stands in; empty where nothing can depend on that."""
    match declaration.kind:
        case "resource" | "data" | "ephemeral" | "output":
            return declaration.address
        case "locals":
            item = _item(declaration, reference.start)
            return f"local.{item.name} (expand)" if isinstance(item, hcl.Attribute) else ""
        case "variable":
            item = _item(declaration, reference.start)
            is_rule = isinstance(item, hcl.Block) and item.type == "validation"
            return f"{declaration.address} (validation)" if is_rule else ""
        case "provider":
            return configuration_of(declaration)
        case "module":
            item = _item(declaration, reference.start)
            if not isinstance(item, hcl.Attribute) or item.name in CALL_ARGUMENTS:
                return f"{declaration.address} (expand)"
            return f"{declaration.address}.var.{item.name} (expand)"
    return ""


def _item(declaration: Declaration, at: int) -> hcl.Item | None:
    return next((item for item in declaration.body.items if item.start <= at < item.end), None)


def _put(links: Links, more: Iterable[Link]) -> None:
    for link in more:
        links.setdefault(link.origin, []).append(link)
