"""Numbers with a unit behind them, for arguments that take numbers of a known unit."""

import re
from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed
from transforms._mend_syntax.operands import ends_value

_SECONDS = {"s": 1, "sec": 1, "secs": 1, "m": 60, "min": 60, "mins": 60, "h": 3600, "d": 86400}
_UNITS = (
    (re.compile(r"(?:\w+_)?seconds\Z"), _SECONDS, "seconds"),
    (re.compile(r"(?:\w+_)?minutes\Z"), {"m": 1, "min": 1, "mins": 1, "h": 60, "d": 1440}, "minutes"),
    (re.compile(r"(?:\w+_)?days\Z"), {"d": 1, "days": 1}, "days"),
    (re.compile(r"(?:max_)?allocated_storage\Z|volume_size\Z"), {"G": 1, "GB": 1, "Gi": 1, "GiB": 1}, "gibibytes"),
)
# Arguments whose unit only their resource tells.
_OF_TYPE = {
    "aws_lambda_function": (
        (re.compile(r"timeout\Z"), _SECONDS, "seconds"),
        (re.compile(r"memory_size\Z"), {"M": 1, "MB": 1, "Mi": 1, "MiB": 1, "GB": 1024, "GiB": 1024}, "mebibytes"),
    )
}
_HEADER = re.compile(r"^[a-z]+[ \t]+\"(\w+)\"", re.MULTILINE)


def units(lexed: Lexed) -> Iterator[Fix]:
    """Each number in the unit that its argument has."""
    for i in range(2, lexed.size - 1):
        (kind, start, middle), unit = lexed.tokens[i], lexed.tokens[i + 1]
        if kind != t.NUMBER or unit.kind != t.IDENT or unit.start != middle or not lexed.code(i).isdigit():
            continue
        if lexed.kind(i - 1) != "=" or lexed.kind(i - 2) != t.IDENT or not ends_value(lexed, i + 2):
            continue
        name = lexed.code(i - 2)
        for pattern, factors, what in (*_UNITS, *_OF_TYPE.get(_type_at(lexed, start), ())):
            if pattern.match(name) and lexed.code(i + 1) in factors:
                code = str(int(lexed.code(i)) * factors[lexed.code(i + 1)])
                said = f"Invalid expression: {name} takes a number of {what}: {lexed.text[start : unit.end]} is {code}"
                yield lexed.fix(said, start, unit.end, (start, unit.end, code))


def _type_at(lexed: Lexed, offset: int) -> str:
    """The first label of the block that holds a place, where only a block starts a line at the margin."""
    found = _HEADER.findall(lexed.text, 0, offset)
    return str(found[-1]) if found else ""
