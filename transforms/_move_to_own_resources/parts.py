"""What is written in a resource, as the code of the resources that it is: one, or one for each element of a list."""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import Rejection, schemas_for
from transforms._move_to_own_resources.inferred import inferred
from transforms._move_to_own_resources.row import EACH, EVERY, PART, THERE, WHOLE, Row, rows
from transforms._move_to_own_resources.wrapped import wrapped
from transforms._own_resources.placement import is_commented
from transforms._unsupported_names.codes import filled
from transforms._unsupported_names.place import Place

# What CloudFormation calls `Id`, which in the provider is the id of the resource itself.
# Sources: AWS::Events::Rule (Targets), AWS::ElasticLoadBalancingV2::TargetGroup (Targets)
_IDS: Final = {
    "aws_cloudwatch_event_target": "target_id",
    "aws_lb_target_group_attachment": "target_id",
}
# Of an aws_s3_bucket_public_access_block.
_SWITCHES: Final = ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets")
# Switches that are a block there.
_SETTINGS: Final = {("aws_efs_backup_policy", "backup_policy"): "status = SWITCH(ENABLED|DISABLED)"}

# What takes the names of things.
_NAMED: Final = ("group", "role", "user")


def row_of(module: Module, one: Rejection) -> Row | None:
    """The row that tells which resource it is, of the table or of the schemas."""
    row = rows().get((one.declaration.type, one.name, _form(one)))
    is_block = isinstance(one.node, hcl.Block)
    if row is not None and row.form == PART and is_block and row.right != THERE and not _takes_block(module, row):
        row = None
    return row or inferred(module, one)


def _takes_block(module: Module, row: Row) -> bool:
    """Whether a resource takes a block where another one has it."""
    schemas = schemas_for(module, "aws")
    schema = schemas.find("resource", row.own) if schemas is not None else None
    return schema is not None and row.right in schema.block_names


def _form(one: Rejection) -> str:
    """Whether it is all of the resource that it is, as a block or an object, or of each of several; or a part of it."""
    key = (one.declaration.type, one.name)
    if isinstance(one.node, hcl.Block):
        return WHOLE if (*key, WHOLE) in rows() else PART
    if not isinstance(one.node, hcl.Attribute):
        return PART
    value = one.node.value
    elements = value.elements if isinstance(value, hcl.TupleCons) else ()
    objects = [element.value for element in elements] if elements else [value]
    if (*key, WHOLE) in rows() and all(isinstance(each, hcl.ObjectCons) for each in objects):
        return WHOLE
    return EACH if (*key, EACH) in rows() and (elements or (*key, PART) not in rows()) else PART


def parts(module: Module, one: Rejection, row: Row) -> list[str]:
    """The parts of what is written, each with plain newlines, which become those of the file where they are put."""
    return [part.replace("\r\n", "\n") for part in _parts(module, one, row)]


def _parts(module: Module, one: Rejection, row: Row) -> list[str]:
    """The code of each resource, or of a part of one; empty where one is unclear or a comment would go."""
    node = one.node
    assert isinstance(node, hcl.Attribute | hcl.Block)
    comments = "".join([f"{line.strip()}\n" for line in node.comments.splitlines()])
    if row.right == THERE:
        return [comments] if says(node) else []
    if isinstance(node, hcl.Block):
        if row.form == WHOLE:
            if code := wrapped(one.declaration.source, row.own, node):
                return [f"{comments}{code}"]
            lead = "\n" if isinstance(next(iter(node.body.items), None), hcl.Block) else ""
            return [f"{lead}{comments}{node.body.code.strip()}\n"]
        whole = one.declaration.source.text[node.start : node.end] + node.trail.rstrip()
        return [f"\n{comments}{whole}\n"]
    if row.right == EVERY:
        names = _SWITCHES if node.value_code == "true" else ()
        lines = "".join([f"{name} = true\n" for name in names])
        return [f"{comments}{lines}"] if lines and not node.trail.strip() else []
    if row.form == PART and row.name != row.right and (inside := _SETTINGS.get((row.own, row.right))):
        code = filled(module, inside, node)
        return [f"\n{comments}{row.right} {{\n{code}{node.trail.rstrip()}\n}}\n"] if code else []
    if row.form == PART:
        value = node.value_code
        if (row.own, row.right) == ("aws_kms_alias", "name") and not value.startswith('"alias/'):
            value = f'"alias/{value[1:]}' if value.startswith('"') else f'"alias/${{{value}}}"'
        return [f"{comments}{row.right} = {value}{node.trail.rstrip()}\n"]
    if is_commented(node.value_code):
        return []
    if trail := node.trail.strip():
        comments += f"{trail}\n"
    elements = node.value.elements if isinstance(node.value, hcl.TupleCons) else ()
    values = [element.value for element in elements] if elements else [node.value]
    written = [_object(value) if row.form == WHOLE else _one(value, row.right) for value in values]
    if not all(written):
        return []
    return [f"{comments}{written[0]}", *written[1:]]


def says(node: hcl.Node) -> bool | None:
    """Whether something that a resource says of another one is to be there; None where that cannot be told."""
    value = node.value if isinstance(node, hcl.Attribute) else None
    if isinstance(node, hcl.Block):
        enabled = node.body.attribute("enabled") if node.type != "dynamic" and len(node.body.items) == 1 else None
        value = enabled.value if enabled is not None else None
    elif isinstance(value, hcl.ObjectCons):
        value = value.get("enabled") if len(value.elements) == 1 else None
    if not isinstance(value, hcl.LiteralValue) or not isinstance(value.value, bool):
        return None
    return value.value


def _object(value: hcl.Expression) -> str:
    """The arguments that an object has; empty where one has no name that is written out."""
    entries = value.elements if isinstance(value, hcl.ObjectCons) else ()
    if not all(entry.name and entry.name.isidentifier() for entry in entries):
        return ""
    return "".join([f"{entry.name} = {entry.value.code.strip()}\n" for entry in entries])


def _one(value: hcl.Expression, right: str) -> str:
    """One thing of a list; empty where it may be several."""
    is_splat = isinstance(value, hcl.Traversal) and any(isinstance(step, hcl.Splat) for step in value.steps)
    is_arn_of_named = right in _NAMED and value.code.strip().endswith(".arn")
    is_one = isinstance(value, hcl.Template | hcl.Traversal) and not is_splat and not is_arn_of_named
    return f"{right} = {value.code.strip()}\n" if is_one else ""


def under_right_names(module: Module, own: str, code: str) -> str:
    """The code of a resource, with what it says under the names that this has for it."""
    schemas = schemas_for(module, "aws")
    schema = schemas.find("resource", own) if schemas is not None else None
    place = Place("resource", own)
    edits: list[tuple[int, int, str]] = []
    for item in hcl.parse(code).body.items if schema is not None else ():
        if not isinstance(item, hcl.Attribute | hcl.Block):
            continue
        name = item.name if isinstance(item, hcl.Attribute) else item.type
        right = _IDS.get(own, "") if name == "id" else ""
        if schema is not None and not right and name not in (*schema.names, *schema.block_names):
            right = place.right(name, schema.names if isinstance(item, hcl.Attribute) else schema.block_names)
        if right and right != name:
            edits.append((item.start, item.start + len(name), right))
    for start, end, right in reversed(edits):
        code = code[:start] + right + code[end:]
    return code
