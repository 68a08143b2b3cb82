"""What the applications of an EMR cluster are configured with: JSON, and no blocks.

The keys of the JSON are those of the API, whose first letters are capitals. Source:
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster#configurations_json-1 and
https://docs.aws.amazon.com/emr/latest/APIReference/API_Configuration.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed

_TYPES: Final = frozenset({"aws_emr_cluster", "aws_emr_instance_group"})
_NAMES: Final = frozenset({"configuration", "configurations"})
_RIGHT: Final = "configurations_json"
_KEYS: Final = {
    "classification": "Classification",
    "configurations": "Configurations",
    "properties": "Properties",
}


def is_configuration(one: Rejection) -> bool:
    """Whether it is a block of what an application is configured with, or a list of objects that say it."""
    if one.declaration.type not in _TYPES or one.path or one.name not in _NAMES:
        return False
    return isinstance(one.node, hcl.Block | hcl.TupleCons)


def configurations(one: Rejection) -> Iterator[Fix | Refusal]:
    """The JSON of all of them, where the first stands."""
    source, body, node = one.declaration.source, one.body, one.node
    assert body is not None
    said = (
        f'{one.told} {_RIGHT} is meant, which takes JSON: jsonencode([{{ Classification = "...", Properties = ... }}])'
    )
    if body.attribute(_RIGHT) is not None:
        yield Refusal(source, node, f"{said}. It is set already: keep one of them")
        return
    if isinstance(node, hcl.TupleCons):
        yield _of_list(one, node, said)
        return
    blocks = body.blocks(*_NAMES)
    if not blocks or node is not blocks[0]:
        return
    texts = [_of_body(block) for block in blocks]
    if not all(texts):
        yield Refusal(source, node, f"{said}: write it so")
        return
    inside = texts[0] if len(texts) == 1 else "\n" + ",\n".join(texts) + ",\n"
    code = placed(source, blocks[0], f"{_RIGHT} = jsonencode([{inside}])")
    removed: list[Edit] = [Remove(source, block) for block in blocks[1:]]
    yield Fix(source, node, said, (Replace(source, blocks[0], code), *removed))


def _of_list(one: Rejection, node: hcl.TupleCons, said: str) -> Fix | Refusal:
    source, body = one.declaration.source, one.body
    item = body.attribute(one.name) if body is not None else None
    text = _capitalized(node, source.text[node.start : node.end])
    if item is None or item.value is not node or not text:
        return Refusal(source, one.node, f"{said}: write it so")
    return Fix(source, item, said, (Replace(source, item, f"{_RIGHT} = jsonencode({text})"),))


def _capitalized(node: hcl.TupleCons, text: str) -> str:
    """A list of objects under the keys of the API; empty where one is no object, or has another key, or one twice."""
    keys = []
    for element in node.elements:
        if not isinstance(element.value, hcl.ObjectCons):
            return ""
        seen = {(inner.name or "").lower() for inner in element.value.elements}
        if len(seen) < len(element.value.elements):
            return ""
        for inner in element.value.elements:
            name = inner.name or ""
            if name not in _KEYS and name not in _KEYS.values():
                return ""
            keys.append((inner.key, _KEYS.get(name, name)))
    for key, right in reversed(keys):
        text = text[: key.start - node.start] + right + text[key.end - node.start :]
    return text


def _of_body(block: hcl.Block) -> str:
    """The object that says what a block does.

    Empty where it is dynamic, or holds what the API has no key for, or a key twice.
    """
    if block.type == "dynamic":
        return ""
    lines, names = [], set[str]()
    for item in block.body.items:
        code = ""
        if isinstance(item, hcl.Attribute) and item.name in _KEYS:
            code = f"{_KEYS[item.name]} = {item.value_code}"
        elif isinstance(item, hcl.Block) and item.type == "properties" and not item.labels:
            code = f"{_KEYS[item.type]} = {{{item.body.code.rstrip()}\n}}"
        if not code or not isinstance(item, hcl.Attribute | hcl.Block):
            return ""
        names.add(item.name if isinstance(item, hcl.Attribute) else item.type)
        lines.append(f"{item.comments}{code}{item.trail.rstrip()}")
    inside = "\n".join(lines)
    return f"{{\n{inside}\n}}" if lines and len(names) == len(lines) else ""
