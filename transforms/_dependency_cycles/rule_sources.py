"""The other sides of a security group's inline rule: a rule resource has one of each."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, node_references
from transforms._own_resources.placement import instance

# The lists of addresses of an inline rule, which the older rule resource has too, with the argument of the newer.
_RANGES: Final = {
    "cidr_blocks": "cidr_ipv4",
    "ipv6_cidr_blocks": "cidr_ipv6",
    "prefix_list_ids": "prefix_list_id",
}
_PEERS: Final = "security_groups"
_KNOWN: Final = frozenset({"from_port", "to_port", "protocol", "description", "self", _PEERS, *_RANGES})
_ANYWHERE: Final = {'"0.0.0.0/0"': "anywhere", '"::/0"': "anywhere_ipv6"}
_NULL: Final = re.compile(r"\bnull\b")


class NotWrittenOut(Exception):  # noqa: N818 - not an error: this form of rule cannot say it
    """A rule whose other sides cannot be told one by one."""


class Side(NamedTuple):
    """What a rule lets in or out: a word for its name, and the arguments that say it."""

    name: str
    arguments: tuple[tuple[str, str], ...]


def ports(block: hcl.Block) -> tuple[str, str]:
    """The code of both ports of a rule."""
    return block.body.value_code("from_port"), block.body.value_code("to_port")


def sides(group: Declaration, block: hcl.Block, *, old: bool) -> list[Side]:
    """The other sides of a rule, in the order in which its arguments stand. Raises NotWrittenOut."""
    given = {item.name: item for item in block.body.attributes}
    protocol = given.get("protocol")
    if block.body.blocks() or not given.keys() <= _KNOWN or protocol is None or not all(ports(block)):
        raise NotWrittenOut
    if not old and not (isinstance(protocol.value, hcl.Template) and protocol.value.literal is not None):
        # Of all protocols, ports must not be given: it has to be known.
        raise NotWrittenOut
    found = [side for item in block.body.attributes for side in _sides(group, item, old=old)]
    ranges = tuple([(item.name, item.value_code) for item in given.values() if item.name in _RANGES])
    if old and ranges:
        found.append(Side("", ranges))
    if not found:
        raise NotWrittenOut
    return found


def _sides(group: Declaration, item: hcl.Attribute, *, old: bool) -> Iterator[Side]:
    """The sides that an argument stands for by itself."""
    code = item.value_code
    if item.name == "self":
        if code == "true":
            yield Side("itself", (("self", "true"),) if old else ((_peer_argument(old=old), f"{instance(group)}.id"),))
        elif code != "false":
            raise NotWrittenOut
    elif item.name == _PEERS and (chosen := _chosen(item)):
        yield Side("", ((_peer_argument(old=old), chosen),))
    elif item.name == _PEERS:
        for element in _elements(item):
            code = element.code.strip()
            if _NULL.search(code):
                # There would be a rule for nobody.
                raise NotWrittenOut
            yield Side(_peer(group, code), ((_peer_argument(old=old), code),))
    elif item.name in _RANGES and not old:
        for element in _elements(item):
            yield Side(_word(element), ((_RANGES[item.name], element.code.strip()),))


def _chosen(item: hcl.Attribute) -> str:
    """The choice between two groups that a list has one of; empty where it is none."""
    choice = item.value
    if not isinstance(choice, hcl.Conditional):
        return ""
    results = [node for node in (choice.value, choice.otherwise) if isinstance(node, hcl.TupleCons)]
    ids = [node.elements[0].code.strip().rstrip(",") for node in results if len(node.elements) == 1]
    if len(ids) < 2 or any("*" in id_ or "\n" in id_ for id_ in ids):
        return ""
    return f"{choice.condition.code.strip()} ? {ids[0]} : {ids[1]}"


def _peer_argument(*, old: bool) -> str:
    return "source_security_group_id" if old else "referenced_security_group_id"


def _peer(group: Declaration, code: str) -> str:
    """A word for a group that traffic comes from or goes to."""
    found = re.fullmatch(r"aws_security_group\.([\w-]+)(?:\[[^\]]*\])?\.id", code)
    other = found or re.match(r"(?:var|local|module|data\.\w+)\.([\w-]+)", code)
    if found and found[1] == group.name:
        index = "" if code == f"{instance(group)}.id" else "_".join(re.findall(r"\w+", code.partition("[")[2]))
        return index.removesuffix("_id") or "itself"
    return other[1] if other else "group"


def _elements(item: hcl.Attribute) -> list[hcl.Expression]:
    """The elements of a list that is written out."""
    if "".join(item.value_code.split()) in ("[]", "null"):
        return []
    value = item.value
    if not isinstance(value, hcl.TupleCons):
        raise NotWrittenOut
    for element in value.elements:
        if element.separator.strip().startswith("...") or "*" in element.value.code:
            raise NotWrittenOut
    return [element.value for element in value.elements]


def _word(element: hcl.Expression) -> str:
    code = element.code.strip()
    if code in _ANYWHERE:
        return _ANYWHERE[code]
    references = node_references(element)
    if len(references) == 1 and isinstance(element, hcl.Traversal):
        return references[0].names[-2 if len(references[0].names) > 2 else -1]
    return ""
