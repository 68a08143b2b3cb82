"""The settings of a backend, in a data source that reads another state: it has them in one object.

`backend "s3" { bucket = "states" }` is what `terraform` has; `terraform_remote_state` says `backend = "s3"`, and the
rest as `config`.
Source: https://developer.hashicorp.com/terraform/language/state/remote-state-data#argument-reference
"""

from collections.abc import Iterable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Kind, Rejection
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import own, placed
from transforms._reshape_blocks.turned import open_object

_TYPE: Final = "terraform_remote_state"


def is_backend(one: Rejection) -> bool:
    """Whether it is the block of a backend, with its type for a label."""
    return one.declaration.type == _TYPE and one.kind is Kind.UNSUPPORTED_BLOCK and one.name == "backend"


def backend(one: Rejection) -> Iterator[Fix | Refusal]:
    """The type and the object that it stands for."""
    assert isinstance(one.node, hcl.Block)
    assert one.body is not None
    source, block = one.declaration.source, one.node
    if len(block.labels) != 1 or one.body.attribute("backend") or one.body.attribute("config"):
        said = 'The type is "backend", and what the backend takes is "config": one of both is there already.'
        yield Refusal(source, block, f"{one.told} {said}")
        return
    try:
        code = f"backend = {hcl.quoted(block.labels[0])}\nconfig = {open_object(block)}"
    except UnclearError as why:
        yield Refusal(source, block, f'{one.told} What is in it is "config", and {why}: it has to be written by hand.')
        return
    said = f'{one.told} Its type is "backend", and what is in it "config"'
    yield Fix(source, block, said, (Replace(source, block, placed(source, block, code)),))


def are_settings(found: Iterable[Rejection]) -> bool:
    """Whether they are arguments of a backend beside its type, and there is no object that has any."""
    return all(
        one.declaration.type == _TYPE
        and isinstance(one.node, hcl.Attribute)
        and one.body is not None
        and one.body.attribute("backend") is not None
        and one.body.attribute("config") is None
        for one in found
    )


def settings(found: tuple[Rejection, ...]) -> Iterator[Fix | Refusal]:
    """The object that takes them all; the others go along with the first."""
    first, source = found[0], found[0].declaration.source
    items = [one.node for one in found if isinstance(one.node, hcl.Attribute)]
    if any(item.comments.strip() or item.trail.strip() for item in items):
        yield Refusal(source, first.node, f"{first.told} What the backend takes stands in config = {{ ... }}.")
        return
    lines = "".join([own(source, item) for item in items])
    edits: list[Edit] = [Replace(source, items[0], placed(source, items[0], f"config = {{\n{lines}}}"))]
    edits += [Remove(source, item) for item in items[1:]]
    names = ", ".join([item.name for item in items])
    yield Fix(source, first.node, f"{first.told} What the backend takes is its config: {names}", tuple(edits))
