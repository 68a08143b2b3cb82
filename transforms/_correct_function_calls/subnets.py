"""Subnets that are numbered in a range of addresses, each of which has its own number.

Source: https://developer.hashicorp.com/terraform/language/functions/cidrsubnet
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit
from fixer.module import Declaration, Module, known
from transforms._correct_function_calls.written import Written

# What numbers the subnets of a range after others, and from which number on.
_AFTER: Final = re.compile(r"count\.index\s*\+\s*(\d+)|(\d+)\s*\+\s*count\.index")
_BLOCK: Final = re.compile(r"(aws_vpc\.[\w-]+)\.cidr_block")
_LOCAL: Final = re.compile(r"local\.([\w-]+)")


def counted(call: Written) -> list[Edit]:
    """`cidrsubnet(range, 8)` in a resource with `count`, each of which has its own subnet."""
    around = _repeated(call)
    if around is None or _others(call, around):
        return []
    end = call.values[1].end
    return [call.put(end, end, ", count.index")]


def why_not_counted(call: Written) -> str:
    """Why the number of a subnet is left to a person; empty where it is not, and where it is no number of a subnet."""
    around = _repeated(call)
    others = _others(call, around) if around is not None else []
    if not others:
        return ""
    named = " and ".join(others)
    return f"{named} may have the same numbers of this range: give each its own (count.index, count.index + 10)"


def _repeated(call: Written) -> Declaration | None:
    """The resource with `count` that a call without a number stands in."""
    around = call.module.declared_in(call.call, call.source)
    is_last = len(call.values) == 2 and not call.call.arguments[1].separator.strip()
    return around if around is not None and around.shape.kind == "count" and is_last else None


def _others(call: Written, around: Declaration) -> list[str]:
    """The addresses of the other subnets that may take their subnets from the same numbers of the same range."""
    base = _base(call.module, call.values[0])
    count = around.attribute("count")
    number = known(call.module, count.value) if count is not None else None
    found = dict[str, None]()
    for one in call.module.resources("aws_subnet"):
        if one.address == around.address:
            continue
        for other in _subnets(one):
            first = _first(other)
            is_after = first is not None and isinstance(number, int) and number <= first
            if _base(call.module, other.arguments[0].value) == base and not is_after:
                found[one.address] = None
    return list(found)


def _subnets(declaration: Declaration) -> Iterator[hcl.FunctionCall]:
    block = declaration.attribute("cidr_block")
    for node in hcl.walk(block.value) if block is not None else ():
        if isinstance(node, hcl.FunctionCall) and node.name == "cidrsubnet" and node.arguments:
            yield node


def _first(call: hcl.FunctionCall) -> int | None:
    """The number from which on a call numbers, where that is written out."""
    code = call.arguments[2].value.code.strip() if len(call.arguments) > 2 else ""
    after = _AFTER.fullmatch(code)
    return int(after[1] or after[2]) if after else int(code) if code.isdigit() else None


def _base(module: Module, value: hcl.Expression) -> str:
    """What a range is made of: that of a VPC is what the VPC is given, that of a local what it holds."""
    code, seen = "".join(value.code.split()), set[str]()
    while code not in seen:
        seen.add(code)
        vpc, local = _BLOCK.fullmatch(code), _LOCAL.fullmatch(code)
        declared = module.find(vpc[1]) if vpc else None
        item = module.locals.get(local[1]) if local else declared.attribute("cidr_block") if declared else None
        code = "".join(item.value_code.split()) if item is not None else code
    return code
