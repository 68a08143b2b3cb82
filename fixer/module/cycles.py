"""Where things depend on themselves: the cycles in which Terraform finds no first thing to do."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from fixer.module.declaration import Declaration
from fixer.module.graph import Graph, Link, Links, reachable
from fixer.module.module import Module
from fixer.module.rough_links import rough_links
from fixer.provider.known import full_source


class Cycle(NamedTuple):
    """Nodes each of which depends on all others, as Terraform names and lists them, and the links among them."""

    members: tuple[str, ...]
    links: tuple[Link, ...]

    @property
    def path(self) -> tuple[Link, ...]:
        """One whole way around, the shortest there is, from the member that comes first."""
        found = [way for member in sorted({link.origin for link in self.links}) if (way := _way(self.links, member))]
        return min(found, key=len) if found else ()


def cycles(module: Module) -> tuple[Cycle, ...]:
    """The cycles of a module, in the order of their first members. None of a module that does not parse."""
    return module.once(_cycles)


def knots(links: Iterable[Link]) -> list[set[str]]:
    """The sets of nodes of which each depends on all others; none if the links go around nowhere."""
    by_origin: Links = {}
    for link in links:
        by_origin.setdefault(link.origin, []).append(link)
    return list(_knots(by_origin))


def _cycles(module: Module) -> tuple[Cycle, ...]:
    if module.problems:
        return ()
    graph = Graph(module)
    nodes = {node for knot in _knots(rough_links(module)) for node in knot}
    if not nodes:
        return ()
    links = graph.exact(nodes)
    sources: dict[str, str] = {}
    found = []
    for knot in _knots(links):
        inside = tuple([link for node in sorted(knot) for link in links[node] if link.target in knot])
        # What an override file merges over the rest may undo what the rest says.
        if not any(_is_overridden(module, link.declaration) for link in inside):
            sources = sources or _sources(module)
            found.append(Cycle(tuple(sorted(_shown(node, sources) for node in knot)), inside))
    return tuple(sorted(found, key=lambda cycle: cycle.members))


def _is_overridden(module: Module, declaration: Declaration) -> bool:
    overriding = [one for one in module.declarations(declaration.kind) if one.source.is_override]
    return any(one.kind == "locals" or one.block.labels == declaration.block.labels for one in overriding)


def _knots(links: Mapping[str, list[Link]]) -> Iterator[set[str]]:
    rest = _peeled(links)
    while rest:
        start = min(rest)
        there = reachable(rest, start)
        knot = {node for node in there if start in reachable(rest, node)} if start in there else {start}
        if len(knot) > 1:
            yield knot
        rest = _peeled({node: found for node, found in rest.items() if node not in knot})


def _peeled(links: Mapping[str, list[Link]]) -> Links:
    """The links without the nodes that depend on nothing that is left, or that nothing left depends on."""
    ahead: dict[str, set[str]] = {node: {link.target for link in found} for node, found in links.items()}
    while True:
        behind = {target for targets in ahead.values() for target in targets}
        kept = {
            node: inner
            for node, targets in ahead.items()
            if node in behind and (inner := {target for target in targets if target in ahead})
        }
        if len(kept) == len(ahead):
            return {node: [link for link in links[node] if link.target in kept] for node in kept}
        ahead = kept


def _way(links: Iterable[Link], start: str) -> tuple[Link, ...]:
    """The shortest way from a node back to it."""
    by_origin: Links = {}
    for link in links:
        by_origin.setdefault(link.origin, []).append(link)
    waiting: list[tuple[Link, ...]] = [(link,) for link in by_origin.get(start, ())]
    seen: set[str] = set()
    for way in waiting:
        last = way[-1].target
        if last == start:
            return way
        if last not in seen:
            seen.add(last)
            waiting += [(*way, link) for link in by_origin.get(last, ())]
    return ()


def _sources(module: Module) -> dict[str, str]:
    """The addresses of the providers of a module, by the names that it gives them."""
    found = {"": ""}
    for settings in module.declarations("terraform"):
        for block in settings.body.blocks("required_providers"):
            for entry in block.body.attributes:
                said = entry.value_code.partition("source")[2].split('"')
                found[entry.name] = full_source(said[1] if len(said) > 1 else "", entry.name)
    return found


def _shown(node: str, sources: Mapping[str, str]) -> str:
    """A node as Terraform names it."""
    if not node.startswith("provider:"):
        return node
    name, _, alias = node.removeprefix("provider:").partition(".")
    source = sources.get(name) or full_source("", name)
    shown = f'provider["registry.terraform.io/{source}"]'
    return f"{shown}.{alias}" if alias else shown
