"""Builds fixer/hcl/_tables.py: the LALR tables that lark works out of fixer/hcl/grammar.lark.

    python tools/build_tables.py            write the file
    python tools/build_tables.py --check    exit 1 if the file is not what the grammar gives

Lark takes a second to work the tables out, and 60 ms to be imported. So it runs here, once for each change of the
grammar, and tffix ships its result as a Python module of plain numbers, which loads with the bytecode. A test holds the
two together.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lark import Lark
from lark.grammar import NonTerminal
from lark.parsers.lalr_analysis import LALR_Analyzer

HCL = Path(__file__).resolve().parent.parent / "fixer" / "hcl"
# Terminals that tokens.py and leaves.py name; every other one is an operator or a bracket and named by its text.
DECLARED = """
    IDENT NUMBER OQUOTE CQUOTE OHEREDOC CHEREDOC LITERAL INTERP SEQEND FOR IN IF ELLIPSIS NEWLINE TIF TELSE TENDIF
    TFOR TENDFOR
"""
# `...` is declared, since no rule names it by its text.
TEXT_OF = {"ELLIPSIS": "..."}


def build() -> str:
    """The text of _tables.py."""
    grammar = (HCL / "grammar.lark").read_text(encoding="utf-8")
    lark = Lark(
        f"{grammar}\n%declare {' '.join(DECLARED.split())}\n", parser="lalr", lexer="basic", maybe_placeholders=False
    )
    texts = {terminal.name: terminal.pattern.value for terminal in lark.terminals if terminal.pattern is not None}
    texts.update(TEXT_OF)
    analyzer: Any = LALR_Analyzer(_configuration(lark), strict=True)
    analyzer.compute_lalr()
    table = analyzer.parse_table
    rules = list(lark.rules)
    index = {rule: n for n, rule in enumerate(rules)}
    numbers = _numbered(table.states, table.start_states["start"])
    states = []
    for state in numbers:
        row: dict[str, int] = {}
        for symbol, (action, argument) in sorted(table.states[state].items()):
            name = texts.get(symbol, symbol)
            row[name] = numbers[argument] if action.name == "Shift" else -1 - index[argument]
        states.append(row)
    lines = [
        '"""The parse tables of grammar.lark, built by tools/build_tables.py with lark. Not to be edited."""',
        "",
        "from typing import Final",
        "",
        "# The state in which a whole expression has been read.",
        f"END_STATE: Final = {numbers[table.end_states['start']]}",
        "# Of each rule: the nonterminal that it makes, how many symbols it takes, and what it is called.",
        "RULES: Final[tuple[tuple[str, int, str], ...]] = (",
    ]
    for rule in rules:
        origin = str(rule.origin.name)
        name = str(rule.alias or ("" if rule.options.expand1 and len(rule.expansion) == 1 else origin))
        lines.append(f"    ({origin!r}, {len(rule.expansion)}, {name!r}),")
    lines += [")", "# Of each state: what a symbol leads to; a state to go to, or -1 - n to reduce by rule n."]
    lines.append("STATES: Final[tuple[dict[str, int], ...]] = (")
    lines += [f"    {row!r}," for row in states]
    lines += [")", ""]
    return "\n".join(lines)


def _numbered(states: dict[Any, dict[str, Any]], start: Any) -> dict[Any, int]:
    """The states numbered as they are reached from the start, so that the file does not depend on hash seeds."""
    numbers = {start: 0}
    for state in numbers_in_order(numbers):
        for _, (action, argument) in sorted(states[state].items()):
            if action.name == "Shift":
                numbers.setdefault(argument, len(numbers))
    return numbers


def numbers_in_order(numbers: dict[Any, int]) -> Iterator[Any]:
    """The keys in the order in which they came, those that come meanwhile included."""
    done = 0
    while done < len(numbers):
        yield list(numbers)[done]
        done += 1


def _configuration(lark: Lark) -> Any:
    """What the analyzer needs to know of a grammar: its rules and where it starts."""
    assert all(isinstance(rule.origin, NonTerminal) for rule in lark.rules)
    return type("Configuration", (), {"rules": lark.rules, "start": ["start"], "callbacks": {}})()


def main(arguments: list[str]) -> int:
    """Writes or checks the file."""
    path = HCL / "_tables.py"
    built = build()
    if arguments == ["--check"]:
        return 0 if path.exists() and path.read_text(encoding="utf-8") == built else 1
    path.write_text(built, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
