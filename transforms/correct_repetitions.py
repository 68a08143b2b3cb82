"""Corrects what says how often a block is made, where the value is right and its type is not.

## What it does

- `for_each` of a list of strings becomes the set of them (`toset(var.names)`), of a list of objects the map of them by
  their `key`, `name` or `id`, where the resource reads it;
- `count` of a list, a set or a map becomes how many are in it (`length(var.zones)`), of a bool `... ? 1 : 0`;
- `count.index` where a resource is made for each of a set is the place of that in it, `each.value` where it is counted
  the element of the list that it is counted by;
- `count = var.create ? 1 : 0` beside `for_each` is a condition of that;
- in the content of a dynamic block, what is meant for its item gets its name: `each.value` in a resource that has no
  `for_each`, `rule.value` in `dynamic "ingress"`, `ingress.port` for `ingress.value.port`, `ingress.index` for the
  `ingress.key` of a list.

Refuses a list of objects of which nothing says what is to be the key of each, numbers and what is not known before the
resources are there.

## Why it matters

Terraform stops at "Invalid for_each argument", "Invalid count argument" or "Reference to undeclared resource".

## Fix safety

Safe: the configuration could not be planned, and as many are made as are written there.

## References

- https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
- https://developer.hashicorp.com/terraform/language/meta-arguments/count
- https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Level, Meta, Refusal, Remove, Replace, Safety, Transform
from fixer.module import Module, Reference, node_references
from fixer.validation import Kind, Rejection, rejections_of, result_type
from transforms._correct_repetitions.counted import other_root
from transforms._correct_repetitions.keys import are_texts, keyed

# What is known before anything is made.
_KNOWN: Final = frozenset({"var", "path", "terraform"})
_DEEPEST: Final = 10
# The brackets that code begins with, and those that end them.
_OPENED: Final = re.compile(r"(?:\w+\(|\[|\{)*")
_CLOSED: Final = {"(": ")", "[": "]", "{": "}"}


class CorrectRepetitions(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct `count` and `for_each` of the wrong type, and the names of the items of dynamic blocks",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix or a refusal for each `count`, each `for_each` and each item of a dynamic block."""
        kinds = (Kind.COUNT, Kind.FOR_EACH, Kind.ITERATOR, Kind.BOTH_REPEATED, Kind.NOT_REPEATED)
        for found in rejections_of(module, *kinds):
            source = found.declaration.source
            if not source.is_editable:
                continue
            if found.kind is Kind.BOTH_REPEATED:
                yield from _both(module, found)
            elif found.kind is Kind.NOT_REPEATED:
                if (meant := other_root(module, found)) is not None:
                    yield Fix(source, found.node, f"{found.message} {meant[0]} is meant", (meant[1],))
            elif found.kind is Kind.ITERATOR:
                said = f"{found.message}: {found.wanted} is meant"
                yield Fix(source, found.node, said, (Replace(source, found.node, found.wanted),))
            else:
                yield _count(found) if found.kind is Kind.COUNT else _for_each(module, found)


def _both(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """A `count` that says whether, beside a `for_each` that says for which: one `for_each` that says both."""
    count, each = found.node, found.declaration.attribute("for_each")
    if found.name != "count" or each is None or not isinstance(count, hcl.Attribute):
        return
    source, value = found.declaration.source, count.value
    code = each.value_code.strip()
    if count.value_code.strip() == "1":
        yield Fix(source, count, f"{found.message} count is removed", (Remove(source, count),))
        return
    results = [one.code.strip() for one in (value.value, value.otherwise)] if isinstance(value, hcl.Conditional) else []
    if results != ["1", "0"] or not isinstance(value, hcl.Conditional) or isinstance(each.value, hcl.Conditional):
        yield Refusal(source, count, f"{found.message} Which of them is meant cannot be told: one has to go")
        return
    kind = result_type(module, each.value)[:1]
    none = "{}" if kind in ("m", "o") else "toset([])" if kind == "t" else ""
    condition = value.condition.code.strip()
    new = f"{condition} ? {code} : {none}" if none else f"{{ for key, one in {code} : key => one if {condition} }}"
    edits: tuple[Edit, ...] = (Remove(source, count), Replace(source, each.value, new))
    if count.trail.strip() and not each.trail.strip():
        # What is said of the condition stays with it.
        edits = (Replace(source, source.stretch(count.start, count.end), f"for_each = {new}"), Remove(source, each))
    yield Fix(source, count, f"{found.message} for_each is {_short(new)} now", edits)


def _count(found: Rejection) -> Fix:
    source, code = found.declaration.source, found.node.code.strip()
    if found.wanted == "b":
        new = f"({code}) ? 1 : 0" if isinstance(found.node, hcl.Conditional) else f"{code} ? 1 : 0"
    else:
        new = f"length({code})"
    return Fix(source, found.node, f"{found.message} It is {_short(new)} now", (Replace(source, found.node, new),))


def _for_each(module: Module, found: Rejection) -> Fix | Refusal:
    source, node = found.declaration.source, found.node
    if not isinstance(node, hcl.Expression):
        return Refusal(source, node, found.message)
    if found.wanted in ("l(*)", "l(o())") and (new := keyed(module, found.declaration, node)):
        return Fix(source, node, f"{found.message} It is {_short(new)} now", (Replace(source, node, new),))
    is_text = found.wanted in ("l(s)", "l()") or (found.wanted == "l(*)" and are_texts(found.declaration))
    if not is_text:
        return Refusal(source, node, f"{found.message} {_advice(found)}")
    if not _is_known(module, node):
        advice = "What is in it may be known only when it is made: write count, or a map with keys that are known"
        return Refusal(source, node, f"{found.message} {advice}")
    new = f"toset({node.code.strip()})"
    return Fix(source, node, f"{found.message} It is {_short(new)} now", (Replace(source, node, new),))


def _is_known(module: Module, value: hcl.Expression, depth: int = 0) -> bool:
    """Whether a value is known before anything is made."""
    for reference in node_references(value):
        local = module.locals.get(reference.names[1]) if reference.names[0] == "local" else None
        if local is not None and depth < _DEEPEST and _is_known(module, local.value, depth + 1):
            continue
        if reference.names[0] == "data" and depth < _DEEPEST and _is_read_first(module, reference, depth + 1):
            continue
        if reference.names[0] not in _KNOWN:
            return False
    return True


def _is_read_first(module: Module, reference: Reference, depth: int) -> bool:
    """Whether a data source is read before anything is made: all that it asks for is known."""
    data = module.find(reference.address)
    if data is None or data.attribute("depends_on") is not None or data.attribute("provider") is not None:
        return False
    return all(_is_known(module, item.value, depth) for item in _arguments(data.body))


def _arguments(body: hcl.Body) -> Iterator[hcl.Attribute]:
    """The arguments in a body and in its blocks."""
    yield from body.attributes
    for block in body.blocks():
        yield from _arguments(block.body)


def _advice(found: Rejection) -> str:
    code = _short(found.node.code.strip())
    if found.wanted.startswith("l(") and found.wanted != "l(n)":
        return f"Say what the key of each is to be: {{ for one in {code} : one.name => one }}"
    return "Write count for a number of them, or a map or a set for which each is made"


def _short(code: str) -> str:
    """Code as a message shows it: of what is long, the brackets around it (`toset([...])`)."""
    if "\n" not in code and len(code) <= 60:
        return code
    opened = _OPENED.match(code)
    around = opened[0] if opened is not None else ""
    return f"{around}...{''.join([_CLOSED[letter] for letter in reversed(around) if letter in _CLOSED])}"
