"""The edits that move an argument of a bucket to a resource of its own, and what is said of it."""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.engine import Edit, Insert, Overwrite, Remove, Replace
from fixer.module import Declaration, Module, Reference, free_name
from transforms._own_resources.obstacles import obstacle
from transforms._own_resources.placement import beside, instance, last_beside
from transforms._own_resources.remarks import kept
from transforms._own_resources.rewriting import LeftAloneError, Rewriting, above
from transforms._own_resources.waiting import readers_of_types, waiting
from transforms._split_bucket_arguments.settings import Items
from transforms._split_bucket_arguments.standing import standing, undone
from transforms._split_bucket_arguments.table import ROWS, Row

_OWN = frozenset(row.own_type for row in ROWS.values())
# What the resource knows that knows what a bucket knew.
_KNOWN = ("website_endpoint", "website_domain")


class Moved(NamedTuple):
    """The resource that says what an argument said (empty where none has to), the edits, and what is done."""

    address: str
    edits: tuple[Edit, ...]
    done: str
    doubt: str = ""


def moved(module: Module, bucket: Declaration, row: Row, items: Items, after: str = "") -> Moved:
    """How an argument moves; `after` is a resource that the new one waits for. Raises LeftAloneError."""
    source = bucket.source
    reason = obstacle(module, bucket, row.argument, row.own_type)
    if reason:
        raise LeftAloneError(reason)
    removed = [Remove(source, item) for item in items]
    stand = list(standing(module, bucket, row.own_type))
    if row.argument == "acl" and not stand and getattr(items[0], "value_code", "") == '"private"':
        return Moved("", tuple(removed), "it is removed, as a bucket is private without it")
    writing = Rewriting(module, source)
    inside = row.write(writing, items)
    edits: list[Edit] = list(removed)
    comments = above(items) if len(items) == 1 else ""
    if row.argument == "object_lock_configuration" and bucket.attribute("object_lock_enabled") is None:
        assert isinstance(items[0], hcl.Block)
        edits, comments = [Replace(source, items[0], "object_lock_enabled = true")], ""
    if not inside.strip():
        return Moved("", tuple(edits), "object_lock_enabled says it", writing.doubt)
    waits_for = [after] if after else _after(module, bucket, row)
    waits = bucket.attribute("depends_on")
    if row.argument == "replication_configuration" and waits is not None and _is_for_versions(waits.value):
        # It was for the copies that the bucket waited.
        waits_for = [*waits_for, *_listed(waits.value)]
        edits.append(Remove(source, waits))
    name = free_name(module, row.own_type, bucket.name)
    code = beside(bucket, row.own_type, name, _said(bucket, inside, waits_for), comments)
    if stand and (why := undone(module, bucket, stand, code)):
        raise LeftAloneError(why)
    address = stand[0].address if stand else f"{row.own_type}.{name}"
    done = f"it is removed, as {address} says that" if stand else f"{address} is added"
    comments_kept = kept(source, items, stand[0]) if stand else ()
    edits += comments_kept
    done += ", where its comments are now" if comments_kept else ""
    if not stand:
        consumers = [one for one in readers_of_types(module, bucket, row.waits) if _is_waiting(one, row)]
        edits += [Insert(source, last_beside(bucket, _OWN), code), *waiting(consumers, address)]
    if row.argument == "website":
        followed = list(_followed(module, bucket, address))
        edits += [edit for _, edit in followed]
        read = sorted({reference.attribute for reference, _ in followed})
        done += f", and {' and '.join(read)} {'are' if len(read) > 1 else 'is'} read of it" if read else ""
    if not all(edit.source.is_editable for edit in edits):
        raise LeftAloneError("what reads the bucket stands in a file that is not edited")
    return Moved("" if stand else address, tuple(edits), done, writing.doubt)


def _said(bucket: Declaration, inside: str, after: list[str]) -> str:
    """What the resource says: the bucket, the setting, and what it waits for."""
    lines = inside.strip("\n")
    first = hcl.parse(lines + "\n").body.items[0]
    is_line = isinstance(first, hcl.Attribute) and not first.lead.strip() and "\n" not in first.value_code
    waits = f"\n\ndepends_on = [{', '.join(after)}]" if after else ""
    return f"bucket = {instance(bucket)}.id\n{'' if is_line else chr(10)}{lines}{waits}"


def _listed(value: hcl.Expression) -> list[str]:
    return [element.value.code.strip() for element in value.elements] if isinstance(value, hcl.TupleCons) else []


def _is_for_versions(value: hcl.Expression) -> bool:
    listed = _listed(value)
    return bool(listed) and all(one.startswith("aws_s3_bucket_versioning.") for one in listed)


def _after(module: Module, bucket: Declaration, row: Row) -> list[str]:
    """What is for the bucket and has to come before."""
    found = [one for type_ in row.after for one in standing(module, bucket, type_)]
    letting = [one for one in found if one.type == row.after[0] and "BucketOwnerEnforced" not in one.block.code]
    if row.argument == "acl" and not letting:
        raise LeftAloneError(
            "new buckets have ACLs only where an aws_s3_bucket_ownership_controls lets them: add one, or give access "
            "by a policy"
        )
    return [one.address for one in found if one.attribute("depends_on") is None]


def _is_waiting(reader: Declaration, row: Row) -> bool:
    """Whether a resource has to wait: of buckets those alone that make copies, or write logs, in another."""
    writing = "replication_configuration" if row.argument == "versioning" else "logging"
    return reader.type != "aws_s3_bucket" or bool(reader.body.blocks(writing))


def _followed(module: Module, bucket: Declaration, address: str) -> Iterator[tuple[Reference, Edit]]:
    """What reads of the bucket what the resource knows reads it of that."""
    for reader, reference in module.readers(bucket.address):
        start, end = reference.start, reference.start + len(bucket.address)
        if reference.attribute in _KNOWN:
            if reader.source.text[start:end] != bucket.address:
                raise LeftAloneError(f"{reader.address} reads {reference.attribute}")
            yield reference, Overwrite(reader.source, start, end, address)
        elif not reference.attribute and any(module.mentions(f".{name}") for name in _KNOWN):
            before = reader.source.text[: reference.start].rstrip()
            if not before.endswith(("depends_on = [", ",", "[")) and reader.kind != "moved":
                raise LeftAloneError(f"{reader.address} reads the whole bucket, its website_endpoint perhaps")
