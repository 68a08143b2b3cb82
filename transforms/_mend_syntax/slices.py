"""`list[0:2]`, which is `slice(list, 0, 2)`: of lists, not of strings, where it would be `substr`.

Source: https://developer.hashicorp.com/terraform/language/functions/slice
"""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.provider.shipped import SHIPPED, shipped
from transforms._mend_syntax.lexed import Lexed
from transforms._mend_syntax.operands import first_of

_RANGE = re.compile(r"\[[ \t]*(?P<low>\d*)[ \t]*:[ \t]*(?P<high>\d*)[ \t]*\]")
_LIST = r"^variable[ \t]+\"{}\"[ \t]*\{{[^}}]*?\btype[ \t]*=[ \t]*(?:list|tuple)\("
_TEXT = r"^variable[ \t]+\"{}\"[ \t]*\{{[^}}]*?\btype[ \t]*=[ \t]*\"?string\b"
_TUPLE = r"^[ \t]+{}[ \t]*=[ \t]*\["
# Functions that give lists.
_GIVES = frozenset(("concat", "distinct", "flatten", "keys", "sort", "split", "tolist", "values", "range", "compact"))


def slices(lexed: Lexed) -> Iterator[Fix | Refusal]:
    """Each part of a list, by the function that cuts it; of a string whose variable says that it is one, too."""
    for i in range(1, lexed.size):
        if lexed.kind(i) != "[" or not (found := _RANGE.match(lexed.text, lexed.tokens[i].start)):
            continue
        first = first_of(lexed, i - 1)
        if first is None or not (found["low"] or found["high"]) or lexed.tokens[i - 1].end != found.start():
            continue
        start = lexed.tokens[first].start
        what = lexed.text[start : found.start()]
        low, high = found["low"] or "0", found["high"]
        if _is_list(lexed, first, i):
            code = f"slice({what}, {low}, {high or f'length({what})'})"
        elif _declared(lexed.text, what, _TEXT):
            code = f"substr({what}, {low}, {int(high) - int(low) if high else -1})"
        else:
            said = f"Missing close bracket on index: {found.group()} cuts nothing in Terraform"
            message = f"{said}: slice() does of a list, substr() of a string, and which {what} is, nothing here tells"
            yield Refusal(lexed.source, hcl.Node(start=start, end=found.end()), message)
            continue
        if not high or int(low) <= int(high):
            said = f"Missing close bracket on index: {found.group()} cuts nothing in Terraform"
            yield lexed.fix(f"{said}: it is {code}", start, found.end(), (start, found.end(), code))


def _is_list(lexed: Lexed, first: int, past: int) -> bool:
    """Whether the operand between two tokens is a list, as far as the file or the provider tells."""
    text = lexed.text[lexed.tokens[first].start : lexed.tokens[past].start]
    if lexed.kind(first) == "[" or text.endswith("[*]") or "[*]." in text or ".*." in text:
        return True
    if lexed.kind(first + 1) == "(":
        return lexed.code(first) in _GIVES and lexed.past(first + 1) == past
    if text.startswith("local."):
        return _declared(lexed.text, text, _TUPLE)
    return _declared(lexed.text, text, _LIST) or _is_attribute(text)


def _declared(text: str, reference: str, pattern: str) -> bool:
    """Whether a variable or a local value that is read whole is declared in the file, and is of that form."""
    root, _, name = reference.partition(".")
    if root not in ("var", "local") or not re.fullmatch(r"[\w-]+", name):
        return False
    return re.search(pattern.format(re.escape(name)), text, re.MULTILINE) is not None


def _is_attribute(reference: str) -> bool:
    """Whether an attribute of a resource or a data source is a list."""
    parts = reference.split(".")
    kind = "data" if parts[0] == "data" else "resource"
    parts = parts[1:] if kind == "data" else parts
    name = parts[0].partition("_")[0]
    if len(parts) != 3 or name not in SHIPPED:
        return False
    schema = shipped(name).find(kind, parts[0])
    argument = schema.argument(parts[2]) if schema else None
    return argument is not None and argument.type.startswith("l(")
