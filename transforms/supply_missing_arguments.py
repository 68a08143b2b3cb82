"""Supplies required arguments and blocks that are missing and can have one value only.

## What it does

What must be set and is not gets its value where there is one right one: what the API takes by default
(`projection_type = "ALL"` of an index, no geographic restriction of a distribution), what stands beside it tells
(`type = "redirect"` of an action that has a `redirect` block), or the only thing of its kind that the module has
(`target_group_name` of a proxy's target, the launch template of an auto scaling group).

The reading of a stream of the module itself begins with what comes from then on, which Lambda asks for. A certificate
of one's own is served by the name that viewers ask for, which CloudFront wants to be told.

The destination of a flow log that is no log group is said to be what it is. The rules of a bucket's replication that
have a filter say that deletions are not replicated, and the retries of an SNS delivery policy have the delays that they
have by default: both have to be said.

A static parameter of a database is applied when that starts again (`apply_method = "pending-reboot"`).

A rule is called by what it does, and what has a name for people only by its label.

An output that reads a sensitive variable, or a sensitive attribute of a resource or of all its instances, is sensitive
as well, which Terraform wants to have said.

An ElastiCache group that is given a `name_prefix`, which it does not take, and no name, is called by the prefix.

Refuses where the block holds something that is not supported there: it may be what is missing, under another name.

## Why it matters

Terraform stops at "Missing required argument".

## Fix safety

Safe: the module could not even be validated. What could be one thing or another (a password, an engine, a policy) is
left for a person.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
- https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteMarkerReplication.html
- https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Effect, Fix, Insert, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of

# What says what a resource is, and what it belongs to: these stand first.
_NAMING: Final = re.compile(
    r"name|name_prefix|bucket|http_method|topic_arn|(?!security_group)(?:.+_)?id|.+_name|.*identifier"
)


class SupplyMissingArguments(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="supply required arguments and blocks that can have one value only",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each block that lacks something."""
        missing = rejections_of(module, Kind.MISSING_ARGUMENT, Kind.MISSING_BLOCK, Kind.COMBINATION)
        misplaced = {
            (found.declaration.address, found.name) for found in rejections_of(module, Kind.UNSUPPORTED_ARGUMENT)
        }
        unresolved = _unresolved(module)
        blocks: dict[tuple[str, int], list[Rejection]] = {}
        for found in missing:
            # What stands at another place of the same resource may be meant for this one.
            is_there = (found.declaration.address, found.name) in misplaced
            if found.schema is not None and found.declaration.source.is_editable and not is_there:
                blocks.setdefault((found.declaration.source.name, found.node.start), []).append(found)
        for those in blocks.values():
            yield from _supplied(module, those, unresolved.get(_body_of(those[0]), ()))
        if module.mentions("aws_lambda_event_source_mapping"):
            from transforms._supply_missing_arguments.positions import positions

            yield from positions(module)
        if module.mentions("viewer_certificate"):
            from transforms._supply_missing_arguments.certificates import support_methods

            yield from support_methods(module)
        if module.mentions("aws_flow_log"):
            from transforms._supply_missing_arguments.flow_logs import destination_types

            yield from destination_types(module)
        if module.mentions("aws_s3_bucket_replication_configuration"):
            from transforms._supply_missing_arguments.replication import delete_markers

            yield from delete_markers(module)
        if module.mentions("delivery_policy"):
            from transforms._supply_missing_arguments.delivery_policies import delays

            yield from delays(module)
        if any(module.resources(type_) for type_ in ("aws_db_parameter_group", "aws_rds_cluster_parameter_group")):
            from transforms._supply_missing_arguments.parameters import static_parameters

            yield from static_parameters(module)
        for found in rejections_of(module, Kind.SENSITIVE):
            if found.declaration.source.is_editable and isinstance(found.node, hcl.Attribute):
                said = f"{found.message} sensitive = true is added."
                edit = Insert(found.declaration.source, found.node, "sensitive = true\n")
                yield Fix(found.declaration.source, found.node, said, (edit,))


def _body_of(found: Rejection) -> tuple[str, int]:
    """Which body something stands in, or should: its file and its place."""
    return found.declaration.source.name, found.body.start if found.body is not None else -1


def _unresolved(module: Module) -> dict[tuple[str, int], list[str]]:
    """The names of what is not supported where it stands, by the body that holds it."""
    names: dict[tuple[str, int], list[str]] = {}
    for found in rejections_of(module, Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK, Kind.READ_ONLY):
        names.setdefault(_body_of(found), []).append(found.name)
    return names


def _supplied(module: Module, missing: list[Rejection], unresolved: Sequence[str]) -> Iterator[Fix | Refusal]:
    """What one block lacks, in one fix. `unresolved` is what it holds and does not take."""
    from transforms._supply_missing_arguments.beside import supplied
    from transforms._supply_missing_arguments.combinations import chosen, named_by_prefix

    source, node = missing[0].declaration.source, missing[0].node
    if not isinstance(node, hcl.Block):
        return
    said: list[str] = []
    attributes = items = ""
    edits: tuple[Edit, ...] = ()
    for found in missing:
        if found.kind is Kind.COMBINATION:
            given = chosen(module, found)
            if isinstance(given, Refusal):
                yield given
                continue
        elif found.name == "name" and (edits := named_by_prefix(found)):
            said.append(f"{found.message} It is called by its name_prefix, which it does not take.")
            continue
        else:
            given = supplied(module, found)
        if not given:
            continue
        if unresolved:
            why = f"{found.message.rstrip('.')}; left alone, since {unresolved[0]} may be meant, which it does not take"
            yield Refusal(source, node, why)
            return
        item = hcl.build(given)
        said.append(f"{found.message.rstrip('.')}. {_shown(item)} is added.")
        if not item.strip().partition("\n")[0].endswith("{"):
            attributes += item
        else:
            items += ("\n" if items else "") + item
    if attributes and items and not any(isinstance(item, hcl.Block) for item in node.body.items):
        edits += (Append(source, node, f"{hcl.build(attributes)}\n{items}"),)
    else:
        edits += (_beside(node, missing[0], hcl.build(attributes)),) if attributes else ()
        edits += (Append(source, node, items),) if items else ()
    if edits:
        yield Fix(source, node, " ".join(said), edits)


def _shown(item: str) -> str:
    """An item as a message shows it: an argument whole, a block by its name."""
    line = item.strip().partition("\n")[0]
    return f"A block {line.partition(' ')[0]}" if line.endswith("{") else line


def _beside(block: hcl.Block, found: Rejection, code: str) -> Edit:
    """Where arguments go: an id on top; others below those that say what it is and belongs to, else below all of them,
    above the blocks.

    They line up with arguments of one line, and go below one of several lines only where there are no others.
    """
    source = found.declaration.source
    if found.name == "id" and block.body.attributes:
        return Insert(source, block.body.attributes[0], code, "before")
    last: hcl.Attribute | None = None
    is_named = not found.path
    for item in block.body.items:
        if isinstance(item, hcl.Block):
            if last is None:
                return Insert(source, item, code, "before")
            break
        if isinstance(item, hcl.Attribute):
            is_named = is_named and _NAMING.fullmatch(item.name) is not None
            if not found.path and not is_named and last is not None and _NAMING.fullmatch(last.name):
                break
            if last is None or "\n" in last.value_code or "\n" not in item.value_code:
                last = item
    return Insert(source, last, code) if last is not None else Append(source, block, code)
