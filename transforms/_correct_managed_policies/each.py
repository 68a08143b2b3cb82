"""ARNs whose policies are named by a `for_each`: `policy/${each.value}` over a set or a map that is written out.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Replace, Safety
from fixer.module import Declaration, Module
from transforms._correct_managed_policies.names import Held, Part, are_keys, held, names_in, values
from transforms._correct_managed_policies.paths import path_and_name
from transforms._module_calls.calls import Call, read

_ARN: Final = re.compile(r':iam::aws:policy/((?:[a-z-]+/)?)\$\{each\.(key|value)(?:\.([\w-]+))?\}"')
_EACH: Final = re.compile(r"(?<![\w.-])each\.(?:key|value)(?:\.[\w-]+)?")
_ADVICE: Final = "write the path with each name"


class _Arn(NamedTuple):
    """The ARN of a repeated block: the path in it, where that stands, and what the name behind it is."""

    module: Module
    declaration: Declaration
    path: str
    node: hcl.Node
    part: Part


class _Wrong(NamedTuple):
    """Names some of which are no policies of AWS, as they stand in the ARNs; what is right, and that in words."""

    given: list[str]
    right: list[str]
    said: str


def each_fixes(module: Module, declaration: Declaration) -> Iterator[Fix | Refusal]:
    """The fixes of an ARN of a repeated block, in its template or in the names, or why there is none."""
    arn = _arn(module, declaration)
    found = _each(arn) if arn is not None else None
    if arn is None or found is None or not declaration.source.is_editable:
        return
    for value in values(module, found):
        wrong = _wrong(arn, names_in(value, arn.part), declaration.address)
        if wrong is None:
            continue
        shared = _shared_path(value, arn, wrong.right)
        if shared is not None and not value.variable:
            yield Fix(declaration.source, arn.node, wrong.said, (Replace(declaration.source, arn.node, shared),))
        elif reason := _obstacle(arn, value) or _readers(module, value):
            yield Refusal(declaration.source, arn.node, f"{wrong.said}; {reason}; {_ADVICE}")
        else:
            yield _fix(arn, value, wrong, is_own=value.source.is_configuration)


def given_fixes(caller: Module, call: Call) -> Iterator[Fix | Refusal]:
    """The fixes of the names that a call gives a module, which makes ARNs of them, or why there is none."""
    called = call.called
    if called is None or called.problems or not called.mentions(":iam::aws:policy/"):
        return
    for declaration in called.declarations():
        arn = _arn(called, declaration)
        inner = _each(arn) if arn is not None else None
        given = call.block.attribute(inner.variable) if inner is not None and inner.variable else None
        outer = held(caller, Held(given.value, call.block.source)) if given is not None else None
        if arn is None or inner is None or given is None or outer is None:
            continue
        for value in values(caller, outer):
            wrong = _wrong(arn, names_in(value, arn.part), f"{declaration.address} of {call.block.address}")
            if wrong is None:
                continue
            path = f"{inner.addresses[-1]} may be given other names" if arn.path else ""
            reason = path or _obstacle(arn, value) or _readers(called, inner) or _readers(caller, value)
            if reason:
                yield Refusal(call.block.source, given, f"{wrong.said}; {reason}; {_ADVICE}")
            else:
                yield _fix(arn, value, wrong, is_own=False)


def _arn(module: Module, declaration: Declaration) -> _Arn | None:
    source, block = declaration.source, declaration.block
    found = list(_ARN.finditer(source.text, block.start, block.end))
    if len(found) != 1 or read(declaration, "for_each") is None:
        return None
    path, of, attribute = found[0].groups()
    node = source.stretch(found[0].start(1), found[0].end(1))
    return _Arn(module, declaration, path, node, Part(of, attribute or ""))


def _each(arn: _Arn) -> Held | None:
    return held(arn.module, Held(arn.declaration.value("for_each"), arn.declaration.source))


def _wrong(arn: _Arn, literals: tuple[hcl.Template, ...], address: str) -> _Wrong | None:
    given = [f"{arn.path}{literal.literal}" for literal in literals]
    right = [path_and_name(name.rpartition("/")[2]) for name in given]
    wrong = [one for one, is_ in zip(given, right, strict=True) if is_ and is_ != one]
    if not wrong:
        return None
    it_is = " and ".join([is_ for one, is_ in zip(given, right, strict=True) if one in wrong])
    said = f"{address}: AWS has no policy {' or '.join(wrong)}: {'it is' if len(wrong) == 1 else 'they are'} {it_is}"
    return _Wrong(given, right, said)


def _fix(arn: _Arn, found: Held, wrong: _Wrong, *, is_own: bool) -> Fix:
    """The fix that writes the names with their paths, and takes that of the template away."""
    literals = names_in(found, arn.part)
    changes = [
        (literal, is_ or one)
        for literal, one, is_ in zip(literals, wrong.given, wrong.right, strict=True)
        if literal.literal != (is_ or one)
    ]
    edits: list[Edit] = [Replace(found.source, literal, hcl.quoted(name)) for literal, name in changes]
    if arn.path:
        edits.append(Replace(arn.declaration.source, arn.node, ""))
    # An instance that there may be is called otherwise then: its attachment would be made anew, and taken away.
    some = any(one == is_ or not is_ for one, is_ in zip(wrong.given, wrong.right, strict=True))
    is_renamed = are_keys(found) and bool(arn.path) and some
    safety = Safety.UNSAFE if is_renamed and arn.module.surroundings.kind == "folder" else None
    place = (arn.declaration.source, arn.node) if is_own else (found.source, changes[0][0])
    return Fix(*place, wrong.said, tuple(edits), safety)


def _shared_path(found: Held, arn: _Arn, right: list[str]) -> str | None:
    """The one path that all need before their names as they stand; None where there is none."""
    literals = names_in(found, arn.part)
    paths = {is_.removesuffix(literal.literal or "") for literal, is_ in zip(literals, right, strict=True)}
    plain = all(is_ and is_.endswith(literal.literal or "") for literal, is_ in zip(literals, right, strict=True))
    path = paths.pop() if len(paths) == 1 and plain else None
    return path if path is not None and (not path or path.endswith("/")) else None


def _obstacle(arn: _Arn, found: Held) -> str:
    """Why the names cannot be written otherwise: the module that makes ARNs of them reads them, too. Empty if not."""
    if not found.source.is_editable:
        return f"they stand in {found.source.name}, which is not edited"
    if found.variable and arn.path:
        return f"var.{found.variable} may be given other names"
    declaration, (of, attribute) = arn.declaration, arn.part
    read_as = f"each.{of}.{attribute}" if attribute else f"each.{of}"
    used = _EACH.findall(declaration.source.text, declaration.block.start, declaration.block.end)
    if sum(one == read_as or (are_keys(found) and not attribute) for one in used) > 1:
        return "other arguments read the names, too"
    instance = re.compile(rf'\b{re.escape(declaration.address)}\[\s*"')
    if are_keys(found) and any(instance.search(source.text) for source in arn.module.sources.values()):
        return "others read its instances by these names"
    return ""


def _readers(module: Module, found: Held) -> str:
    """That others read the locals and variables of a module which hold the names. Empty if nothing does."""
    for address in found.addresses:
        if sum(1 for _ in module.readers(address)) > 1:
            return f"others read {address}, too"
    return ""
