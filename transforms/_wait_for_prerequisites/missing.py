"""Which resources do not wait for what has to be there first."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import resource_policies
from fixer.engine import Edit
from fixer.module import (
    Declaration,
    Link,
    Links,
    Module,
    is_overridden,
    nested_arguments,
    provider_of,
    reachable,
    reads,
    rough_links,
)
from transforms._key_policies.lacking import certainly_lacks
from transforms._own_resources.removal import without
from transforms._wait_for_prerequisites.row import Row
from transforms._wait_for_prerequisites.table import ROWS

# An instance that is read by a key that is written out.
_KEYED: Final = re.compile(r'(?<![\w.-])([a-z]\w*\.[\w-]+)(\["[^"$]*"\]|\[\d+\])')

# Another way out where a policy names a distribution that waits for what waits for the policy.
_DISTRIBUTION: Final = "aws_cloudfront_distribution."
_ANY_DISTRIBUTION: Final = ", or let the condition of the policy be for all distributions of the account (ArnLike)"
_EACH: Final = re.compile(r"(?<![\w.-])each\.value\.\w")


class Missing(NamedTuple):
    """A resource, and what it does not wait for though it has to.

    `turned` are the edits by which one of these no longer waits for the resource. `crossed` is why it cannot wait,
    empty where it can.
    """

    row: Row
    waiter: Declaration
    prerequisites: list[Declaration]
    turned: list[Edit]
    crossed: str


def missing(module: Module) -> Iterator[Missing]:
    """All that do not wait and have to, each resource by one row at a time."""
    links: Links = {}
    seen: set[str] = set()
    for row in ROWS:
        others = module.resources(*row.needs)
        for waiter in module.resources(*row.waiters) if others else ():
            needed = [one for one in others if one.address != waiter.address and _needs(module, row, waiter, one)]
            if not needed or waiter.address in seen or not _is_open(module, waiter):
                continue
            # A copy: what waits from now on counts for the rows below.
            links = links or {origin: list(found) for origin, found in rough_links(module).items()}
            found = _missing(row, waiter, needed, links)
            if found is not None:
                seen.add(waiter.address)
                if not found.crossed:
                    more = [Link(waiter.address, one.address, waiter, None) for one in found.prerequisites]
                    links.setdefault(waiter.address, []).extend(more)
                yield found


def _is_open(module: Module, waiter: Declaration) -> bool:
    """Whether what a resource waits for can be said where it is declared."""
    waits = waiter.value("depends_on")
    is_list = waits is None or isinstance(waits, hcl.TupleCons)
    return is_list and waiter.source.is_editable and not is_overridden(module, waiter)


def _missing(row: Row, waiter: Declaration, needed: list[Declaration], links: Links) -> Missing | None:
    """What a resource needs and does not depend on, if there is any."""
    ahead = reachable(links, waiter.address)
    late = [one for one in needed if one.address not in ahead]
    if len(row.needs) > 1:
        late = [one for one in late if one.type == needed[0].type] if len(late) == len(needed) else []
    if not late:
        return None
    turnable = [] if row.keeps_waits else late
    turned = [(one, edit) for one in turnable if (edit := _turned(one, waiter)) is not None]
    kept = links
    for one, _ in turned:
        others = [link for link in links.get(one.address, ()) if link.target != waiter.address or not _waits(link)]
        kept = {**kept, one.address: others}
    behind = [one for one in late if waiter.address in reachable(kept, one.address)]
    if row.may_follow:
        late, behind = [one for one in late if one not in behind], []
        if not late:
            return None
    crossed = _crossed(row, waiter, behind[0], kept) if behind else ""
    return Missing(row, waiter, late, [] if crossed else [edit for _, edit in turned], crossed)


def _crossed(row: Row, waiter: Declaration, other: Declaration, links: Links) -> str:
    """Why a resource cannot wait for another, which waits for it."""
    direct = [link.target for link in links.get(other.address, ())]
    between = next((one for one in direct if one != other.address and waiter.address in reachable(links, one)), "")
    by_way = f", by way of {between}" if between and waiter.address not in direct else ""
    way_out = f": {row.way_out}" if row.way_out else ""
    if way_out and between.startswith(_DISTRIBUTION):
        way_out += _ANY_DISTRIBUTION
    return f"{other.address} waits for {waiter.address}{by_way}{way_out}"


def _waits(link: Link) -> bool:
    """Whether a link stands in a `depends_on`."""
    argument = link.declaration.attribute("depends_on")
    return argument is not None and argument.start <= link.start < argument.end


def _turned(one: Declaration, waiter: Declaration) -> Edit | None:
    """The edit by which a resource no longer waits for another that has to wait for it."""
    argument = one.attribute("depends_on")
    if argument is None or not isinstance(argument.value, hcl.TupleCons) or not one.source.is_editable:
        return None
    elements = argument.value.elements
    at = next((i for i, element in enumerate(elements) if element.value.code.strip() == waiter.address), None)
    return None if at is None else without(one.source, argument, elements, at)


def _needs(module: Module, row: Row, waiter: Declaration, one: Declaration) -> bool:
    """Whether a resource needs another, by a row."""
    if (row.with_ and not _items(waiter, row.with_)) or any(_items(waiter, name) for name in row.lacks):
        return False
    if row.having and not _items(one, row.having):
        return False
    if row.switched and not any(_is_switched_on(item) for item in _items(waiter, row.naming[0].partition(".")[0])):
        return False
    if row.unless and "true" in _named(module, waiter, row.unless):
        return False
    if (row.services or row.without) and not _says(module, row, one):
        return False
    if row.part_of and not _is_of_kind(module, row, waiter):
        return False
    if row.lets_in and not _may_let_in(module, one, row):
        return False
    if not row.naming:
        return provider_of(waiter) == provider_of(one)
    pairs = zip(row.naming, row.needs[one.type], strict=True)
    return all(_are_same(_named(module, waiter, naming), _named(module, one, named_by)) for naming, named_by in pairs)


def _is_of_kind(module: Module, row: Row, waiter: Declaration) -> bool:
    """Whether what a resource is part of is of the kind that a row is for."""
    wholes = [module.find(one.partition("[")[0]) for one in _named(module, waiter, row.part_of)]
    return any(one is not None and row.of_kind in one.block.code for one in wholes)


def _may_let_in(module: Module, policy: Declaration, row: Row) -> bool:
    """Whether a policy may let a service in, or the role that it comes as: it cannot be read, or a statement may be for
    that.
    """
    documents = [found.document(module) for found in resource_policies(module) if found.declaration == policy]
    statements = [one for document in documents for one in document.statements if one.effect != "Deny"]
    if not documents or not all(document.complete for document in documents):
        return True
    is_for_others = any(principal.kind != "Service" for one in statements for principal in one.principals)
    return not certainly_lacks(statements, row.lets_in) or (row.comes_as_role and is_for_others)


def _is_switched_on(item: hcl.Attribute | hcl.Block) -> bool:
    if isinstance(item, hcl.Attribute):
        return True
    if item.type == "dynamic":
        return any(content.body.attribute("enabled") is not None for content in item.body.blocks("content"))
    return item.body.attribute("enabled") is not None


def _says(module: Module, row: Row, one: Declaration) -> bool:
    """Whether a resource, with the documents that it reads, names a service of a row, and not what it must not say."""
    read = [module.find(reference.address) for reference in reads(module, one.block)]
    code = " ".join(
        [one.block.code, *[found.block.code for found in read if found is not None and found.kind == "data"]]
    )
    if row.without and re.search(row.without, code):
        return False
    return not row.services or any(f'"{service}"' in code for service in row.services)


def _are_same(names: set[str], others: set[str]) -> bool:
    """Whether two share a thing: the same instance of it, or where one does not say which, the thing."""
    things = {name.partition("[")[0] for name in others if "[" in name} | {name for name in others if "[" not in name}
    return any(
        name in others or (name in things if "[" not in name else name.partition("[")[0] in others) for name in names
    )


def _named(module: Module, declaration: Declaration, name: str) -> set[str]:
    """What an argument or the blocks of a name refer to: resources, or else all that the argument is set to.

    `route_table_id.vpc_id` is the `vpc_id` of the resource that `route_table_id` refers to, `access_logs.bucket` the
    argument in a block.
    """
    # Each is held against all that it may need.
    known = module.once(_known_names)
    key = declaration.source.name, declaration.block.start, name
    if key not in known:
        known[key] = _found(module, declaration, name)
    return known[key]


def _known_names(_: Module) -> dict[tuple[str, int, str], set[str]]:
    """What is named, as far as somebody has asked: by the place of the block, and the argument."""
    return {}


def _found(module: Module, declaration: Declaration, name: str) -> set[str]:
    name, _, further = name.partition(".")
    found: set[str] = set()
    for item in _items(declaration, name):
        if further and isinstance(item, hcl.Block):
            found.update(*[_resources(module, node) for node in _inside(item, further)])
            continue
        if further:
            named = [module.find(one.partition("[")[0]) for one in _resources(module, item)]
            found.update(*[_named(module, one, further) for one in named if one is not None])
            continue
        found |= _resources(module, item)
        addresses = [reference.address for reference in reads(module, item)]
        over = module.find(declaration.shape.code) if _EACH.search(item.code) else None
        if over is not None and over.kind == "resource":
            # For each instance of another resource: which one that is says the item.
            found.add(over.address)
        if isinstance(item, hcl.Attribute) and not any(one.startswith(("each.", "count.")) for one in addresses):
            found.add(item.value_code)
    return found


def _resources(module: Module, node: hcl.Node) -> set[str]:
    """The resources that a node refers to, with the instances of which it says which."""
    keyed = {found[1]: found[2] for found in _KEYED.finditer(node.code)}
    read = [module.find(reference.address) for reference in reads(module, node)]
    return {f"{one.address}{keyed.get(one.address, '')}" for one in read if one is not None and one.kind == "resource"}


def _inside(block: hcl.Block, path: str) -> Iterator[hcl.Node]:
    """The arguments at a path in a block; of a `dynamic` one also what it is made for, where they are of that."""
    if block.type != "dynamic":
        yield from [argument for _, argument in nested_arguments(block.body, path)]
        return
    over, named = block.body.attribute("for_each"), block.body.attribute("iterator")
    iterator = named.value_code if named is not None else block.labels[0]
    for content in block.body.blocks("content"):
        for _, argument in nested_arguments(content.body, path):
            yield argument
            if over is not None and f"{iterator}." in argument.value_code:
                yield over


def _items(declaration: Declaration, name: str) -> list[hcl.Attribute | hcl.Block]:
    """The argument of a name, and the blocks of that name that are not switched off."""
    attribute = declaration.attribute(name)
    blocks = [
        block
        for block in declaration.body.blocks(name, "dynamic")
        if (block.type == name or block.labels == (name,)) and block.body.value_code("enabled") != "false"
    ]
    return [*([attribute] if attribute else []), *blocks]
