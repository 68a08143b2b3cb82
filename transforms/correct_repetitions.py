"""Corrects what says how often a block is made, where the value is right and its type is not.

## What it does

- `for_each` of a list of strings becomes the set of them (`toset(var.names)`), of a list of objects the map of them by
  their `key`, `name` or `id`, where the resource reads it and no two can have the same: they are written out, or the
  resource is named by it; of the combinations of texts (`setproduct`) the map by what they are joined to;
- `for_each` of a set of numbers or bools becomes the set of these as strings, which are numbers again where they are
  compared (`tonumber(each.value) == 443`), or go into JSON; a set of objects the map of them, as a list does;
- `for_each` of ids that are known only when what has them is made becomes a map of these, with the keys of that
  (`{ for key, subnet in aws_subnet.private : key => subnet.id }`), or with their places in a list of a known length;
  `each.key` is `each.value` there then. Not where instances are read by their keys;
- `count` of a list, a set or a map becomes how many are in it (`length(var.zones)`), of a bool `... ? 1 : 0`;
- `count.index` where a resource is made for each of a set is the place of that in it, `each.value` where it is counted
  the element of the list that it is counted by;
- `count = var.create ? 1 : 0` beside `for_each` is a condition of that; where `count` is a number, the one of
  the two that the block reads (`each.key`, `count.index`) stays;
- in the content of a dynamic block, what is meant for its item gets its name: `each.value` in a resource that has no
  `for_each`, `rule.value` in `dynamic "ingress"`, `ingress.port` for `ingress.value.port`, `ingress.index` for the
  `ingress.key` of a list;
- a number that the key of a map's item is compared with (`each.key == 404`) is put in quotes: keys are strings, and no
  string is the same as a number.

Refuses a list of objects of which nothing says what is to be the key of each, numbers, what is not known before the
resources are there, and what is sensitive: whether the keys of it are is for a person to say.

## Why it matters

Terraform stops at "Invalid for_each argument", "Invalid count argument" or "Reference to undeclared resource".

## Fix safety

Safe: the configuration could not be planned, and as many are made as are written there. Unsafe are the quotes: what
was planned is planned otherwise, as it was meant. So are other keys in a folder, where what has the ids may be there
already: the resources get other addresses.

## References

- https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
- https://developer.hashicorp.com/terraform/language/meta-arguments/count
- https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module, Reference, node_references
from fixer.validation import Kind, Rejection, rejections_of
from transforms._correct_repetitions.both import both
from transforms._correct_repetitions.compared import compared
from transforms._correct_repetitions.counted import other_root
from transforms._correct_repetitions.distinct import repeats
from transforms._correct_repetitions.keys import are_texts, attributes, keyed
from transforms._correct_repetitions.known_keys import with_known_keys
from transforms._correct_repetitions.pairs import paired
from transforms._correct_repetitions.shown import short
from transforms._correct_repetitions.strings import as_strings

# What is known before anything is made.
_KNOWN: Final = frozenset({"var", "path", "terraform"})
_DEEPEST: Final = 10


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
                yield from both(module, found)
            elif found.kind is Kind.NOT_REPEATED:
                if (meant := other_root(module, found)) is not None:
                    yield Fix(source, found.node, f"{found.message} {meant[0]} is meant", (meant[1],))
            elif found.kind is Kind.ITERATOR:
                said = f"{found.message}: {found.wanted} is meant"
                yield Fix(source, found.node, said, (Replace(source, found.node, found.wanted),))
            else:
                yield _count(found) if found.kind is Kind.COUNT else _for_each(module, found)
        if module.mentions("for_each"):
            yield from compared(module)


def _count(found: Rejection) -> Fix | Refusal:
    source, code = found.declaration.source, found.node.code.strip()
    if found.wanted == "known":
        return Refusal(source, found.node, f"{found.message} Let a variable of type bool say whether there is one")
    if found.wanted == "b":
        new = f"({code}) ? 1 : 0" if isinstance(found.node, hcl.Conditional) else f"{code} ? 1 : 0"
    else:
        new = f"length({code})"
    return Fix(source, found.node, f"{found.message} It is {short(new)} now", (Replace(source, found.node, new),))


def _for_each(module: Module, found: Rejection) -> Fix | Refusal:
    source, node = found.declaration.source, found.node
    if not isinstance(node, hcl.Expression):
        return Refusal(source, node, found.message)
    if found.wanted == "known":
        if (made := with_known_keys(module, found.declaration, node)) is None:
            return Refusal(source, node, f"{found.message} Write a map of these with keys that are known")
        # What was applied in two steps has other keys already.
        safety = None if module.surroundings.kind == "answer" else Safety.UNSAFE
        return Fix(source, node, f"{found.message} It is {made[0]} now", made[1], safety)
    if found.wanted == "not sensitive":
        advice = "If the keys alone are no secret: nonsensitive(toset(keys(...))), and each value by its key"
        return Refusal(source, node, f"{found.message} {advice}")
    if found.wanted.startswith("t("):
        return _of_set(module, found, node)
    if found.wanted in ("l(*)", "l(o())") and (new := keyed(module, found.declaration, node)):
        return Fix(source, node, f"{found.message} It is {short(new)} now", (Replace(source, node, new),))
    if found.wanted == "l(l(*))" and _is_known(module, node) and (new := paired(module, found.declaration, node)):
        return Fix(source, node, f"{found.message} It is {short(new)} now", (Replace(source, node, new),))
    is_text = found.wanted in ("l(s)", "l()") or (found.wanted == "l(*)" and are_texts(found.declaration))
    if not is_text:
        return Refusal(source, node, f"{found.message} {_advice(module, found)}")
    if not _is_known(module, node):
        advice = "What is in it may be known only when it is made: write count, or a map with keys that are known"
        return Refusal(source, node, f"{found.message} {advice}")
    new = f"toset({node.code.strip()})"
    return Fix(source, node, f"{found.message} It is {short(new)} now", (Replace(source, node, new),))


def _of_set(module: Module, found: Rejection, node: hcl.Expression) -> Fix | Refusal:
    """A set of something else than strings."""
    source = found.declaration.source
    if found.wanted in ("t(n)", "t(b)"):
        if made := as_strings(found.declaration, node, found.wanted[2]):
            return Fix(source, node, f"{found.message} It is {made[0]} now", made[1])
        return Refusal(source, node, f"{found.message} Make strings of them: toset([for one in ... : tostring(one)])")
    is_call = isinstance(node, hcl.FunctionCall) and node.name == "toset" and len(node.arguments) == 1
    inner = node.arguments[0].value if isinstance(node, hcl.FunctionCall) and is_call else node
    if found.wanted == "t(o())" and (new := keyed(module, found.declaration, inner)):
        return Fix(source, node, f"{found.message} It is {short(new)} now", (Replace(source, node, new),))
    advice = "Say what the key of each is to be, which no two may share"
    code = short(inner.code.strip())
    return Refusal(source, node, f"{found.message} {advice}: {{ for one in {code} : one.ATTRIBUTE => one }}")


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


def _advice(module: Module, found: Rejection) -> str:
    node, code = found.node, short(found.node.code.strip())
    if not found.wanted.startswith("l(") or found.wanted == "l(n)":
        return "Write count for a number of them, or a map or a set for which each is made"
    if found.wanted == "l(l(*))":
        advice = "Say what the key of each is to be, which no two may share"
        return f'{advice}: {{ for one in {code} : join("-", one) => one }}'
    there = attributes(module, node) if isinstance(node, hcl.Expression) else []
    there = [name for name in there if isinstance(node, hcl.Expression) and not repeats(module, node, name)]
    first, *others = sorted(there, key=lambda name: name not in ("key", "name", "id")) or ["ATTRIBUTE"]
    advice = f"Say what the key of each is to be, which no two may share: {{ for one in {code} : one.{first} => one }}"
    return f'{advice}, or with more of it, as "${{one.{first}}}-${{one.{others[0]}}}"' if others else advice
