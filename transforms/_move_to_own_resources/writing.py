"""What stands in a resource of its own, and whether that makes one."""

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation import schemas_for
from transforms._move_to_own_resources.completing import added
from transforms._move_to_own_resources.parts import under_right_names
from transforms._move_to_own_resources.standing import twin
from transforms._move_to_own_resources.table import Row


def code_of(module: Module, owner: Declaration, own: str, row: Row, link: str, part: str) -> tuple[str, str]:
    """What stands in a resource of its own, and why that cannot be."""
    more = added(own, hcl.parse(part).body)
    if more is None:
        return "", f"It is {own}, which has to name them all: write that"
    code = link + under_right_names(module, own, more + part)
    body = hcl.parse(code).body
    if missing := _unfit(module, own, body):
        return "", f"It is {own}, which {missing}: write that"
    linked = [name for name, _ in row.link]
    same = twin(module, owner, own, [item for item in body.attributes if item.name not in linked])
    return code, f"{same.address} says the same: one of them has to go" if same is not None else ""


def _unfit(module: Module, own: str, body: hcl.Body) -> str:
    """Why what is written does not make the resource; empty if it does."""
    schemas = schemas_for(module, "aws")
    schema = schemas.find("resource", own) if schemas is not None else None
    if schema is None:
        return "is not known here"
    # What an object says that is a block is written so by `reshape_blocks`.
    objects = {item.name for item in body.attributes if item.name in schema.block_names and _is_object(item.value)}
    names = {item.name for item in body.attributes} - objects
    blocks = objects | {
        item.labels[0] if item.type == "dynamic" and item.labels else item.type for item in body.blocks()
    }
    wrong = sorted((names - set(schema.names)) | (blocks - set(schema.block_names)))
    if wrong:
        return f"does not take {', '.join(wrong)}"
    missing = [name for name in (*schema.required, *schema.required_blocks) if name not in names | blocks]
    return f"must have {', '.join(missing)}" if missing else ""


def _is_object(value: hcl.Expression) -> bool:
    elements = value.elements if isinstance(value, hcl.TupleCons) else ()
    objects = [element.value for element in elements] if elements else [value]
    return all(isinstance(each, hcl.ObjectCons) for each in objects)
