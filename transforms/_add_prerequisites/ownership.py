"""Buckets that are given an access control list, or logs of CloudFront, and that take none, as all new ones.

Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html (since April 2023 new
buckets have no lists), https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_acl and
https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Insert, Safety
from fixer.module import SINGLE, Declaration, Module, free_name, known_string, nested_arguments, reads, target
from transforms._add_prerequisites.elsewhere import is_open, may_be_declared_elsewhere
from transforms._instances.named import EACH, named
from transforms._instances.sent import is_sent
from transforms._own_resources.placement import beside, instance
from transforms._own_resources.waiting import waiting

_BUCKET: Final = "aws_s3_bucket"
_CONTROLS: Final = "aws_s3_bucket_ownership_controls"
_ACL: Final = "aws_s3_bucket_acl"
_DISTRIBUTION: Final = "aws_cloudfront_distribution"
_SEVERAL: Final = 2
_RULE: Final = '\n\nrule {\n  object_ownership = "BucketOwnerPreferred"\n}'


class _Listed(NamedTuple):
    """A bucket that is to have a list, and who wants that (`by`, which says so in `node`).

    `shaped` is whose instances the controls go along with, `code` the bucket as they name it.
    """

    bucket: Declaration
    by: Declaration
    node: hcl.Attribute
    shaped: Declaration
    code: str


def ownership_fixes(module: Module) -> Iterator[Fix]:
    """One for each bucket of the module without ownership controls, or with such as let it have no list."""
    seen: set[str] = set()
    for one in (*_of_lists(module), *_of_logs(module)):
        if one.bucket.address in seen:
            continue
        seen.add(one.bucket.address)
        if not _is_controlled(module, one.bucket):
            yield _fix(module, _for_all(module, one))
            continue
        for controls in module.resources(_CONTROLS):
            if _bucket_of(module, controls) == one.bucket and _is_enforced(module, controls):
                said = f"{_said(one, f'{controls.address} lets it have none')}: leave out that one or this"
                yield Fix(one.by.source, one.node, said)


def _of_lists(module: Module) -> Iterator[_Listed]:
    for acl, item, bucket in _lists(module):
        if is_sent(module, acl, item):
            yield _Listed(bucket, acl, item, acl, item.value_code)


def _of_logs(module: Module) -> Iterator[_Listed]:
    for distribution in module.resources(_DISTRIBUTION):
        for _, item in nested_arguments(distribution.body, "logging_config.bucket"):
            found = named(module, distribution, item.value, frozenset({_BUCKET}))
            if found is None or found.declaration is None or not is_sent(module, distribution, item):
                continue
            bucket = found.declaration
            if bucket.shape == SINGLE:
                yield _Listed(bucket, distribution, item, bucket, f"{bucket.address}.id")
            elif bucket.shape.kind == "count":
                yield _Listed(bucket, distribution, item, bucket, f"{bucket.address}[count.index].id")
            elif not EACH.search(found.code) and "[*]" not in found.code:
                single = distribution if distribution.shape == SINGLE else bucket
                yield _Listed(bucket, distribution, item, single, f"{found.code}.id")


def _for_all(module: Module, one: _Listed) -> _Listed:
    """What is to have a list, with controls for all instances of the bucket where not all who want lists are alike:
    those for the instances of one of them would be missing for the others.
    """
    wanting = [(by.shape, item.value_code) for by, item, bucket in _lists(module) if bucket == one.bucket]
    wanting += [(by.by.shape, by.node.value_code) for by in _of_logs(module) if by.bucket == one.bucket]
    if len(set(wanting)) < _SEVERAL:
        return one
    return one._replace(shaped=one.bucket, code=f"{instance(one.bucket)}.id")


def _lists(module: Module) -> Iterator[tuple[Declaration, hcl.Attribute, Declaration]]:
    """All lists for buckets of the module, those too that are not made by default: each, and how it names which."""
    for acl in module.resources(_ACL):
        item = acl.attribute("bucket")
        found = named(module, acl, item.value, frozenset({_BUCKET})) if item is not None else None
        if item is not None and found is not None and found.declaration is not None:
            yield acl, item, found.declaration


def _is_controlled(module: Module, bucket: Declaration) -> bool:
    """Whether something says who owns the objects of a bucket, or may say it."""
    for controls in module.resources(_CONTROLS):
        if _bucket_of(module, controls) in (None, bucket):
            return True
        if any(reference.address == bucket.address for reference in reads(module, controls.block)):
            return True
    return may_be_declared_elsewhere(module, _CONTROLS, bucket.address)


def _bucket_of(module: Module, controls: Declaration) -> Declaration | None:
    """The bucket of the module that controls are for, where that can be told."""
    value = controls.value("bucket")
    read = target(module, value) if value is not None else None
    found = module.find(read.address) if read is not None else None
    return found if found is not None and found.type == _BUCKET else None


def _is_enforced(module: Module, controls: Declaration) -> bool:
    """Whether a bucket has no lists by its controls."""
    said = [known_string(module, one.value) for _, one in nested_arguments(controls.body, "rule.object_ownership")]
    return said == ["BucketOwnerEnforced"]


def _said(one: _Listed, reason: str) -> str:
    is_list = one.by.type == _ACL
    wants = "is given an ACL" if is_list else f"gets the logs of {one.by.address}, which are written by its ACL"
    return f"{one.bucket.address} {wants}, and {reason} (AccessControlListNotSupported)"


def _fix(module: Module, one: _Listed) -> Fix:
    is_list = one.by.type == _ACL
    said = _said(one, "new buckets have ACLs disabled")
    waits = one.by.value("depends_on")
    is_closed = waits is not None and not isinstance(waits, hcl.TupleCons)
    if is_closed or not is_open(module, one.by) or not is_open(module, one.bucket):
        return Fix(one.by.source, one.node, f"{said}: add an {_CONTROLS} and let {one.by.address} wait for it")
    name = free_name(module, _CONTROLS, one.bucket.name)
    code = beside(one.shaped, _CONTROLS, name, f"bucket = {one.code}{_RULE}")
    put = Insert(one.by.source, one.by.block, code, "before")
    if not is_list:
        put = Insert(one.bucket.source, one.bucket.block, code)
    done = f"{_CONTROLS}.{name} is added, which enables them"
    address = f"{_CONTROLS}.{name}"
    edits = (put, *waiting([one.by], address))
    public = [acl for acl, _, bucket in _lists(module) if bucket == one.bucket and _is_public(module, acl)]
    safety = Safety.UNSAFE if public else None
    return Fix(one.by.source, one.node, f"{said}: {done}", edits, safety=safety)


def _is_public(module: Module, acl: Declaration) -> bool:
    """Whether a list lets in others than the account and the services of AWS, or may."""
    value = acl.value("acl")
    canned = known_string(module, value) if value is not None else None
    return canned not in (
        "aws-exec-read",
        "bucket-owner-full-control",
        "bucket-owner-read",
        "log-delivery-write",
        "private",
    )
