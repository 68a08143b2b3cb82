"""What the byte contract means for a text, for every node of its tree."""

import re

from fixer import hcl

# What may stand before a node's first token: blanks, and comments that end before it.
_TRIVIA = re.compile(r"(?:[ \t\n]|\r\n|#[^\n]*\n|//[^\n]*\n|/\*(?:[^*]|\*(?!/))*\*/)*")


def assert_lossless(text: str) -> None:
    """The tree is the text, byte for byte, and each node is where it says it is."""
    tree = hcl.parse(text)
    assert tree.code == text
    assert joined(tree) == text
    for node in hcl.walk(tree):
        _assert_in_place(node, text)
        if isinstance(node, hcl.Attribute):
            try:
                value = node.value
            except hcl.ExpressionError:
                continue
            assert value.code == node.value_code
            assert joined(value) == node.value_code
            for inner in hcl.walk(value):
                _assert_in_place(inner, text)


def joined(node: hcl.Node) -> str:
    """All text fields below a node, one after the other, without `code`."""
    texts = []
    for field in node.fields():
        if isinstance(field, str):
            texts.append(field)
        else:
            texts += [joined(child) for child in (field if isinstance(field, tuple) else (field,))]
    return "".join(texts)


def _assert_in_place(node: hcl.Node, text: str) -> None:
    assert 0 <= node.start <= node.end <= len(text), node
    code = node.code
    own = text[node.start : node.end]
    if isinstance(node, hcl.Attribute | hcl.Block):
        code = code[: len(code) - len(node.trail)]
    if isinstance(node, hcl.Body | hcl.TemplateLiteral | hcl.File):
        assert code == (node.bom if isinstance(node, hcl.File) else "") + own
        return
    found = _TRIVIA.match(code)
    lead = found.group() if found else ""
    if isinstance(node, hcl.ObjectElement):
        # The separator is the element's, its place ends with the value.
        code = code[: len(code) - len(node.separator)]
    assert code[len(lead) :] == own, node
