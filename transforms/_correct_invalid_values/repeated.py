"""Names that are put together of what a `for_each` goes through, with characters that their type does not take.

A plan alone knows what each of them is called. The id of a statement is read by nobody else, so that hyphens may stand
for these characters: where they are written in it, and, by `replace`, where an element has them. Other names may be
known elsewhere.

Source: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html#lambda-AddPermission-request-StatementId
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import UNKNOWN, Declaration, Module, Unknown, Value, is_overridden, known, placed
from fixer.provider.schema import Rule
from fixer.validation import rule_of, schema_of
from transforms._instances.constants import constant
from transforms._instances.frame import frames

# A rule that says no more than which characters may stand nowhere.
_NEVER: Final = re.compile(r"\^\[\^(.+)\]\*\$")
_ITEM: Final = re.compile(r"each\.(?:key|value(?:\.\w+)?)")
_STATEMENTS: Final = ("aws_lambda_permission", "statement_id")
_HYPHEN: Final = "-"
_NOT_TAKEN: Final = re.compile(r"[^A-Za-z0-9_-]")
_LONGEST: Final = 100


class _Name(NamedTuple):
    """A name, what it must not hold, and the texts of its parts for each instance; None where one is not known."""

    declaration: Declaration
    item: hcl.Attribute
    template: hcl.Template
    never: re.Pattern[str]
    says: str
    texts: list[list[str | None]]

    @property
    def is_of_statement(self) -> bool:
        """Whether it is what nobody else reads."""
        return (self.declaration.type, self.item.name) == _STATEMENTS

    @property
    def wrong(self) -> str:
        """One of the names with what it must not hold, or what it is written as; empty if none is known to be wrong.

        What else may be known elsewhere has to be known as a whole.
        """
        for texts in self.texts:
            is_known = None not in texts
            if self.never.search(_joined(texts)) and (is_known or self.is_of_statement):
                return hcl.quoted(_joined(texts)) if is_known else self.template.code.strip()
        return ""


def repeated_fixes(module: Module) -> Iterator[Fix | Refusal]:
    """One for each name that is wrong for an element which is written out, or in what is written in it."""
    for declaration in module.declarations("resource"):
        code = declaration.block.code
        # Of other names, what is not known when validating is not known here.
        is_told = "${" in code and (declaration.type == _STATEMENTS[0] or "each." in code)
        schema = schema_of(module, declaration) if is_told else None
        if schema is None or is_overridden(module, declaration) or not declaration.source.is_editable:
            continue
        for item in declaration.body.attributes:
            argument = schema.argument(item.name) if item.value_code.startswith('"') else None
            if argument is None or argument.type != "s" or not argument.is_settable:
                continue
            rule = rule_of(declaration, item.name, argument)
            name = _name(module, declaration, item, rule)
            if name is not None and name.wrong:
                yield _told(name)


def _name(module: Module, declaration: Declaration, item: hcl.Attribute, rule: Rule) -> _Name | None:
    """A name that is put together, of a resource that is repeated for what is written out, or has nothing of that."""
    never, value = _NEVER.fullmatch(rule.match), item.value
    if never is None or not isinstance(value, hcl.Template) or value.literal is not None or value.is_heredoc:
        return None
    if known(module, value, at_validation=True) is not UNKNOWN:
        # Validating finds that.
        return None
    texts = [[_text(module, part, *one) for part in value.parts] for one in _elements(module, declaration)]
    return _Name(declaration, item, value, re.compile(f"[{never[1]}]"), rule.says, texts)


def _elements(module: Module, declaration: Declaration) -> list[tuple[str, Value | Unknown]]:
    """The key and the value of each instance; one that is not known where that is not written out."""
    over, uses = declaration.value("for_each"), frames(module.once(placed))
    made = constant(uses[0], over) if over is not None and len(uses) == 1 else UNKNOWN
    if isinstance(made, list) and made and all(isinstance(one, str) for one in made):
        return [(str(one), one) for one in made]
    return list(made.items()) if isinstance(made, dict) and made else [("", UNKNOWN)]


def _text(module: Module, part: hcl.Node, key: str, value: Value | Unknown) -> str | None:
    if isinstance(part, hcl.TemplateLiteral):
        return part.text
    code = part.value.code.strip() if isinstance(part, hcl.Interpolation) else ""
    if not _ITEM.fullmatch(code):
        found = known(module, part.value, at_validation=True) if isinstance(part, hcl.Interpolation) else UNKNOWN
        return found if isinstance(found, str) else None
    if code == "each.key":
        return key or None
    attribute = code.removeprefix("each.value").lstrip(".")
    read = value.get(attribute) if attribute and isinstance(value, dict) else value
    return read if isinstance(read, str) else None


def _joined(texts: list[str | None]) -> str:
    return "".join([text or "" for text in texts])


def _told(name: _Name) -> Fix | Refusal:
    source, item, address = name.declaration.source, name.item, name.declaration.address
    why = name.says or "it holds characters that are not taken"
    said = f"{address}: invalid value for {item.name} ({why}): {name.wrong}"
    if not name.is_of_statement:
        return Refusal(source, item.value, f"{said}. Left alone, since another place may know it by that name")
    code = _repaired(name)
    if not code:
        return Refusal(source, item.value, f"{said}. Left alone: write letters, digits, - and _ alone")
    return Fix(source, item.value, f"{said}: it is {code} now", (Replace(source, item.value, code),))


def _repaired(name: _Name) -> str:
    """The code of a name that has hyphens for what it must not hold; empty where more than one stands in an element,
    and where it would not tell each from the others any more.
    """
    codes = list[str]()
    for at, part in enumerate(name.template.parts):
        if isinstance(part, hcl.TemplateLiteral):
            codes.append(_NOT_TAKEN.sub(_HYPHEN, part.text))
            continue
        wrong = {sign for texts in name.texts for sign in _NOT_TAKEN.findall(texts[at] or "")}
        if len(wrong) > 1 or not isinstance(part, hcl.Interpolation):
            return ""
        code = part.value.code.strip()
        if "each." in code and any(texts[at] is None for texts in name.texts):
            # What is made of an element may have what that has.
            return ""
        codes.append(f'${{replace({code}, "{wrong.pop()}", "{_HYPHEN}")}}' if wrong else part.code)
    new = [_NOT_TAKEN.sub(_HYPHEN, _joined(texts)) for texts in name.texts]
    is_told_apart = len(set(new)) == len({_joined(texts) for texts in name.texts})
    is_long = any(len(text) > _LONGEST for text in new)
    return "" if not is_told_apart or is_long or "\\" in "".join(codes) else f'"{"".join(codes)}"'
