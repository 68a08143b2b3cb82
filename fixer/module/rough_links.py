"""All links that there may be in a module, those from all that a provider makes to its configuration included.

Source: https://developer.hashicorp.com/terraform/internals/graph (providers are configured before their resources)
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.module.graph import RESOURCES, Graph, Link, Links, configuration_of, provider_of, reachable
from fixer.module.module import Module


def rough_links(module: Module) -> Links:
    """All links that there may be in a module, found once: who adds to them takes a copy."""
    return module.once(_rough)


def _rough(module: Module) -> Links:
    links = Graph(module).rough()
    nodes = {configuration_of(provider) for provider in module.declarations("provider")} & links.keys()
    waiting = {node for node in nodes if any(_is_made(module, one) for one in reachable(links, node))}
    for link in _made_by(module, waiting) if waiting else ():
        if all(one.target != link.target for one in links.get(link.origin, ())):
            links.setdefault(link.origin, []).append(link)
    return links


def _made_by(module: Module, nodes: set[str]) -> Iterator[Link]:
    """The links to some configurations: from what they make, and from the calls that they are handed to."""
    for kind in RESOURCES:
        for declared in module.declarations(kind):
            node = provider_of(declared)
            if node in nodes:
                yield Link(declared.address, node, declared, None)
    for call in module.declarations("module"):
        handed = call.value("providers")
        for element in handed.elements if isinstance(handed, hcl.ObjectCons) else ():
            node = f"provider:{element.value.code.strip()}"
            if node in nodes:
                yield Link(f"{call.address} (close)", node, call, None)


def _is_made(module: Module, node: str) -> bool:
    """Whether a configuration has to wait for something that it reads."""
    declared = module.find(node)
    return node.startswith("module.") or (declared is not None and declared.kind in RESOURCES)
