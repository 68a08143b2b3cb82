"""Several ports in a rule that takes one range: a rule for each of them.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group#from_port-1
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Kind, Rejection
from transforms._block_forms.ports import PORT, takes_range
from transforms._block_forms.written import holder, own, placed

_BOTH: Final = (PORT, "ports")
_ENDS: Final = ("from_port", "to_port")
_RANGE: Final = re.compile(r'"(\d+)-(\d+)"')


def are_ports(one: Rejection) -> bool:
    """Whether it is a list of several ports of a rule: of both of its ends, or of that at which it starts."""
    item = one.body.attribute(one.name) if one.body is not None else None
    if one.schema is None or item is None or not isinstance(item.value, hcl.TupleCons) or len(item.value.elements) < 2:
        return False
    names = _BOTH if one.kind is Kind.UNSUPPORTED_ARGUMENT else _ENDS
    return bool(one.path) and one.name in names and takes_range(one.schema)


def rules(one: Rejection) -> Iterator[Fix | Refusal]:
    """A block for each of the ports, with whatever else the rule says."""
    assert one.body is not None
    source, block = one.declaration.source, holder(one.declaration, one.body)
    item = one.body.attribute(one.name)
    if block is None or item is None or (one.name == _ENDS[1] and _ports(one.body)):
        return
    ports = _ports(one.body)
    said = f"{one.told} A rule has one range of ports"
    # Rules of network ACLs have numbers of their own.
    is_numbered = block.body.attribute("rule_no") is not None
    if not ports or is_numbered or block.type == "content" or block.body.tail.strip():
        yield Refusal(source, item, f"{said}: write a block for each of them")
        return
    written: list[str] = []
    for start, end in ports:
        range_ = _range(block.body, start, end, comments=not written)
        inside = ""
        for other in block.body.items:
            if isinstance(other, hcl.Attribute) and other.name in (*_BOTH, *_ENDS):
                inside, range_ = inside + range_, ""
            elif isinstance(other, hcl.Attribute | hcl.Block):
                inside += own(source, other, comments=not written)
        written.append(f"{block.type} {{\n{inside}}}\n")
    code = placed(source, block, "\n".join(written))
    yield Fix(source, item, f"{said}: there is a block for each of them", (Replace(source, block, code),))


def _range(body: hcl.Body, start: str, end: str, *, comments: bool) -> str:
    """Both ends of a range, with what is said of the lists that they are from."""
    lines = ""
    for names, value in ((("from_port", *_BOTH), start), (("to_port",), end)):
        item = next((found for name in names if (found := body.attribute(name)) is not None), None)
        above = item.comments if item is not None and comments else ""
        lines += f"{above}{names[0]} = {value}{item.trail.rstrip() if item is not None else ''}\n"
    return lines.replace("\r\n", "\n")


def _ports(body: hcl.Body) -> list[tuple[str, str]]:
    """The ranges that the lists of a block tell, in their order; none where they tell none."""
    both = [found for name in _BOTH if (found := body.attribute(name)) is not None]
    ends = [found for name in _ENDS if (found := body.attribute(name)) is not None]
    if len(both) == 1 and not ends:
        codes = _codes(both[0])
        ranges = [
            (both_ends[1], both_ends[2]) if (both_ends := _RANGE.fullmatch(code)) else (code, code) for code in codes
        ]
    elif not both and len(ends) == len(_ENDS):
        starts, stops = (_codes(end) for end in ends)
        ranges = list(zip(starts, stops, strict=True)) if len(starts) == len(stops) else []
    else:
        return []
    is_known = all(re.fullmatch(r'\d+|"\d+"|(?:var|local)\.[\w-]+', code) for pair in ranges for code in pair)
    return ranges if is_known else []


def _codes(item: hcl.Attribute) -> list[str]:
    if not isinstance(item.value, hcl.TupleCons) or "#" in item.value.code or "//" in item.value.code:
        return []
    return [element.value.code.strip() for element in item.value.elements]
