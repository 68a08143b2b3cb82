"""A `for_each` that is neither a map nor a set of strings: what it is to be, or why that cannot be told."""

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace, Safety
from fixer.module import Module
from fixer.validation import Rejection
from transforms._correct_repetitions.distinct import repeats
from transforms._correct_repetitions.keys import are_texts, attributes, keyed
from transforms._correct_repetitions.known import is_known
from transforms._correct_repetitions.known_keys import with_known_keys
from transforms._correct_repetitions.pairs import paired
from transforms._correct_repetitions.shown import short
from transforms._correct_repetitions.strings import as_strings


def for_each(module: Module, found: Rejection) -> Fix | Refusal:
    """The fix or the refusal for one."""
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
    if found.wanted == "l(l(*))" and is_known(module, node) and (new := paired(module, found.declaration, node)):
        return Fix(source, node, f"{found.message} It is {short(new)} now", (Replace(source, node, new),))
    is_text = found.wanted in ("l(s)", "l()") or (found.wanted == "l(*)" and are_texts(found.declaration))
    if not is_text:
        return Refusal(source, node, f"{found.message} {_advice(module, found)}")
    if not is_known(module, node):
        advice = "What is in it may be known only when it is made: write count, or a map with keys that are known"
        return Refusal(source, node, f"{found.message} {advice}")
    new = f"toset({node.code.strip()})"
    return Fix(source, node, f"{found.message} It is {short(new)} now", (Replace(source, node, new),))


def _of_set(module: Module, found: Rejection, node: hcl.Expression) -> Fix | Refusal:
    """A set of something else than strings."""
    source = found.declaration.source
    if found.wanted in ("t(n)", "t(b)"):
        if made := as_strings(module, found.declaration, node, found.wanted[2]):
            return Fix(source, node, f"{found.message} It is {made[0]} now", made[1])
        return Refusal(source, node, f"{found.message} Make strings of them: toset([for one in ... : tostring(one)])")
    is_call = isinstance(node, hcl.FunctionCall) and node.name == "toset" and len(node.arguments) == 1
    inner = node.arguments[0].value if isinstance(node, hcl.FunctionCall) and is_call else node
    if found.wanted == "t(o())" and (new := keyed(module, found.declaration, inner)):
        return Fix(source, node, f"{found.message} It is {short(new)} now", (Replace(source, node, new),))
    advice = "Say what the key of each is to be, which no two may share"
    code = short(inner.code.strip())
    return Refusal(source, node, f"{found.message} {advice}: {{ for one in {code} : one.ATTRIBUTE => one }}")


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
