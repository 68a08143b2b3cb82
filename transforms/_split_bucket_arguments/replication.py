"""The replication of a bucket as `aws_s3_bucket_replication_configuration` says it.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_replication_configuration
"""

from fixer import hcl
from transforms._own_resources.rewriting import Rewriting, contents, iterated, plain
from transforms._split_bucket_arguments.lifecycle_rules import by_tags
from transforms._split_bucket_arguments.settings import Items


def replication(writing: Rewriting, items: Items) -> str:
    """The role and the rules."""
    body = plain(items).body
    for block, rule in contents(body, "rules"):
        writing.rename(block, "rule")
        _rule(writing, rule)
    return iterated(writing.inside(body), "rules", "rule")


def _rule(writing: Rewriting, rule: hcl.Body) -> None:
    filters = list(contents(rule, "filter"))
    for _, inner in filters:
        _filter(writing, inner)
    markers = rule.attribute("delete_marker_replication_status")
    if markers is not None:
        writing.add_blocks(rule, [f"delete_marker_replication {{\n{writing.lift(markers, 'status')}\n}}"])
    elif filters:
        # Rules with a filter have to say it, and what was not said was not done.
        writing.add_blocks(rule, ['delete_marker_replication {\nstatus = "Disabled"\n}'])
    for _, destination in contents(rule, "destination"):
        _destination(writing, destination)
    for _, criteria in contents(rule, "source_selection_criteria"):
        for _, encrypted in contents(criteria, "sse_kms_encrypted_objects"):
            enabled = encrypted.attribute("enabled")
            if enabled is not None:
                writing.set_switch(enabled, "status", "Disabled")


def _filter(writing: Rewriting, inner: hcl.Body) -> None:
    tags = inner.attribute("tags")
    if tags is None:
        return
    value = tags.value
    if not (isinstance(value, hcl.ObjectCons) and not value.elements):
        code = by_tags(writing, inner, tags)
        writing.put(inner.end, inner.end, f"\n{code}\n")
    elif len(inner.items) == 1 and not tags.comments and not inner.tail.strip():
        writing.put(inner.start, inner.end, "")
    else:
        writing.lift(tags)


def _destination(writing: Rewriting, destination: hcl.Body) -> None:
    account, key = destination.attribute("account_id"), destination.attribute("replica_kms_key_id")
    if account is not None:
        writing.rename(account, "account")
    if key is not None:
        writing.add_blocks(destination, [f"encryption_configuration {{\n{writing.lift(key)}\n}}"])
    for name, inner_name in (("replication_time", "time"), ("metrics", "event_threshold")):
        for _, inner in contents(destination, name):
            _minutes(writing, inner, inner_name)


def _minutes(writing: Rewriting, inner: hcl.Body, name: str) -> None:
    """Status and minutes, which went without saying: they were these."""
    status, minutes = inner.attribute("status"), inner.attribute("minutes")
    said = writing.lift(status) if status is not None else 'status = "Enabled"'
    inside = writing.lift(minutes) if minutes is not None else "minutes = 15"
    comments = inner.tail.strip() + "\n" if inner.tail.strip() else ""
    writing.put(inner.start, inner.end, f"\n{said}\n\n{name} {{\n{inside}\n}}\n{comments}")
