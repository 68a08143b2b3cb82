"""The form that a prompt may ask of an answer: one fenced block labelled `hcl`, its first line the comment `// name`,
and nothing outside it.
"""

import re
from collections.abc import Iterator, Mapping

from fixer.errors import Problem, UsageError, problem_at
from fixer.response.naming import name_at_top

_FENCE = re.compile(r"^[ \t]*(`{3,}|~{3,})[ \t]*(\S*)[^\n]*$", re.MULTILINE)
# In which order files that are joined are read best; the others stand in the middle, by name.
_FIRST = ("versions", "terraform", "provider", "providers", "variables", "locals", "data", "main")
_LAST = "outputs"
# What a single file is called where it may be called anything.
_PREFERRED = ("tap_stack.tf", "main.tf")
_ADVICE = "where a prompt asks for nothing but the block, `tffix apply --as-answer FILE` writes it so"
_ONE = "a prompt may ask for one block and nothing else"


def as_answer(files: Mapping[str, str], *, one_file: bool = False) -> str:
    """The answer that holds these files (texts by name) in that form.

    Several files are joined with `one_file`. Raises UsageError for several without it, and for what no one file can
    hold: modules in folders of their own, files that are not Terraform.
    """
    if not files:
        raise UsageError("there is no Terraform file to write as an answer")
    if len(files) > 1 and not one_file:
        raise UsageError(
            f"the answer holds {len(files)} files, and this form has room for one", advice="join them with --one-file"
        )
    for name in files:
        if "/" in name or not name.endswith(".tf"):
            raise UsageError(
                f"{name} cannot be part of one Terraform file", advice="write the files with --out instead"
            )
    names = sorted(files, key=lambda name: (_rank(name), name))
    name = next((preferred for preferred in _PREFERRED if preferred in files), names[0])
    newline = "\r\n" if "\r\n" in files[name] else "\n"
    texts = [_without_name(files[one], one).strip("\r\n") for one in names]
    body = f"// {name}{newline}" + (newline * 2).join(texts) + newline
    fence = "`" * max(3, *[len(found[1]) + 1 for found in _FENCE.finditer(body) if found[1][0] == "`"], 3)
    return f"{fence}hcl{newline}{body}{fence}{newline}"


def departures(text: str, file: str = "") -> tuple[Problem, ...]:
    """What keeps an answer from being in that form, with the lines of what stands outside; empty if it is."""
    return tuple([problem_at(text, offset, message, file=file) for offset, message in _departures(text)])


def _departures(text: str) -> Iterator[tuple[int, str]]:
    first = _FENCE.search(text)
    after = _FENCE.finditer(text, first.end()) if first else iter(())
    second = next((fence for fence in after if first and fence[1].startswith(first[1]) and not fence[2]), None)
    if first is None or second is None:
        yield 0, "the answer is not one fenced block"
        return
    if outside := text[: first.start()].strip("\ufeff \t\r\n"):
        yield text.index(outside), f"{_lines(outside)} before the fenced block: {_ADVICE}"
    if first[2] != "hcl":
        yield first.start(), f"the block is labelled {first[2] or 'nothing'}, not hcl"
    lines = text[first.end() : second.start()].lstrip("\r\n").split("\n")
    if not re.fullmatch(r"// [\w./-]+\.tf", lines[0].strip()):
        named = name_at_top(lines, "hcl")
        also = f": {named} is named in another way" if named else ""
        yield first.end(), f"the block does not begin with the comment // and the name of its file{also}"
    if outside := text[second.end() :].strip():
        also = f", another block among them: {_ONE}" if _FENCE.search(text, second.end()) else f": {_ADVICE}"
        yield text.index(outside, second.end()), f"{_lines(outside)} after the fenced block{also}"


def _lines(text: str) -> str:
    count = text.count("\n") + 1
    return f"{count} line{'s' if count > 1 else ''} stand{'s' if count == 1 else ''}"


def _rank(name: str) -> int:
    stem = name.removesuffix(".tf")
    if stem == _LAST:
        return len(_FIRST) + 1
    return _FIRST.index(stem) if stem in _FIRST else len(_FIRST)


def _without_name(text: str, name: str) -> str:
    """A file's text without a first line that only names it."""
    return re.sub(rf"\A\ufeff?(?:#|//)[ \t]*(?:\./)?{re.escape(name)}[ \t]*\r?\n", "", text)
