"""Mends JSON in heredocs that is none, where what it says has one reading all the same.

## What it does

- A comma before a closing brace or bracket goes, and one that is missing between two members is added.
- JSON with comments in it, with keys that lack their quotes, or with `=` behind them, is written as HCL, which has all
  that: `policy = jsonencode({ ... })`.
- One container where a list of them is taken gets its brackets (`container_definitions = jsonencode([{ ... }])`).
- JSON that is encoded once more (`policy = jsonencode(<<EOF ... EOF)`) stands for itself.

Refuses what may be meant in more than one way, and leaves alone what is computed around its commas.

## Why it matters

The provider stops at it: "contains an invalid JSON: invalid character '}' looking for beginning of object key string".
Some of it AWS itself refuses, which is later.

## Fix safety

Safe: the configuration could not be applied. The document says what was written.

## References

- https://www.rfc-editor.org/rfc/rfc8259
- https://developer.hashicorp.com/terraform/language/functions/jsonencode
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Overwrite, Refusal, Replace, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, json_slips, rejections_of, twice_encoded
from transforms._mend_json_texts.containers import listed
from transforms._mend_json_texts.encoded import encoded


class MendJsonTexts(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="mend JSON in heredocs that is none where what it says has one reading",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each text."""
        for found in rejections_of(module, Kind.JSON):
            if found.declaration.source.is_editable and isinstance(found.node, hcl.Attribute):
                yield _mended(found, found.node)


def _mended(found: Rejection, item: hcl.Attribute) -> Fix | Refusal:
    source, value, said = found.declaration.source, item.value, found.message.rstrip(".")
    if (text := twice_encoded(value)) is not None:
        code = text.code.strip(" \t")
        return Fix(source, item, f"{said}: it is JSON without jsonencode()", (Replace(source, value, code),))
    wrong = json_slips(value)
    if not wrong and found.name == "container_definitions":
        brackets = listed(source, value)
        if not brackets:
            return Refusal(source, item, f"{said}: it takes a list of containers: [{{ ... }}]")
        return Fix(source, item, f"{said}: the container stands in a list now", brackets)
    commas = [slip for slip in wrong if slip.kind in ("comma", "missing")]
    is_heredoc = isinstance(value, hcl.Template) and value.is_heredoc
    if is_heredoc and commas and all(slip.kind != "other" for slip in wrong):
        edits = [Overwrite(source, slip.start, slip.end, "," if slip.kind == "missing" else "") for slip in commas]
        return Fix(source, item, f"{said}: {_commas([slip.kind for slip in commas])}", tuple(edits))
    code = encoded(source, item) if is_heredoc and not commas else ""
    if code:
        return Fix(source, item, f"{said}: it is written as HCL, in jsonencode()", (Replace(source, value, code),))
    return Refusal(source, item, f"{said}: correct it, or write {item.name} = jsonencode({{ ... }}) instead")


def _commas(kinds: list[str]) -> str:
    """What is done about commas."""
    gone, new = kinds.count("comma"), kinds.count("missing")
    told = []
    if gone:
        before = "the comma before a closing bracket is" if gone == 1 else f"{gone} commas before closing brackets are"
        told.append(f"{before} removed")
    if new:
        told.append("the comma that is missing is added" if new == 1 else f"{new} commas that are missing are added")
    return ", and ".join(told)
