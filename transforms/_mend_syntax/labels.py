"""Names of resources that hold a template: `resource "aws_sqs_queue" "${var.env}-orders"`. No name is computed.

Source: https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers
"""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed, framed

_NAME = re.compile(r"[A-Za-z_][\w-]*")


def labels(lexed: Lexed) -> Iterator[Fix | Refusal]:
    """Each such name with what is fixed of it, where nothing in the file knows the resource by another."""
    for i, frames in framed(lexed):
        if frames or lexed.kind(i) != t.IDENT or lexed.code(i) not in ("resource", "data"):
            continue
        past, type_ = lexed.past(i + 4), lexed.code(i + 2)
        if lexed.kind(i + 4) != t.OQUOTE or past is None or lexed.kind(past) != "{":
            continue
        start, end = lexed.tokens[i + 4].start, lexed.tokens[past - 1].end
        parts = [lexed.code(at) for at in range(i + 5, past - 1) if _is_literal(lexed, i + 5, at)]
        if all(lexed.kind(at) != t.INTERP for at in range(i + 5, past - 1)):
            continue
        fixed = [part.strip("-_. ") for part in parts if part.strip("-_. ")]
        said = f"Invalid {lexed.code(i)} name: template sequences are not allowed in {lexed.text[start:end]}"
        if len(fixed) == 1 and _NAME.fullmatch(fixed[0]) and _is_free(lexed.text, lexed.code(i), type_, fixed[0]):
            yield lexed.fix(f'{said}: it is "{fixed[0]}"', start, end, (start, end, f'"{fixed[0]}"'))
        else:
            yield Refusal(lexed.source, hcl.Node(start=start, end=end), f"{said}: give it a fixed name")


def _is_literal(lexed: Lexed, first: int, at: int) -> bool:
    """Whether a token is text of the label itself, and stands in no template."""
    depth = 0
    for i in range(first, at):
        depth += lexed.kind(i) == t.INTERP
        depth -= lexed.kind(i) == t.SEQEND
    return not depth and lexed.kind(at) == t.LITERAL


def _is_free(text: str, kind: str, type_: str, name: str) -> bool:
    """Whether no other resource of a type has a name, and all references to ones that are not declared mean it."""
    type_ = re.escape(type_)
    prefix = r"(?<![\w-])data\." if kind == "data" else r"(?<![\w.-])"
    declared = set(re.findall(rf"^{kind}[ \t]+\"{type_}\"[ \t]+\"([\w-]+)\"", text, re.MULTILINE))
    read = set(re.findall(rf"{prefix}{type_}\.([A-Za-z_][\w-]*)", text))
    return name not in declared and read - declared <= {name}
