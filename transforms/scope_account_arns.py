"""Limits the ARNs in IAM policies that reach into every account to the account that is deployed to.

## What it does

An ARN with `*` for its account, as a resource of a statement that allows something or as what a condition of it
compares with (`aws:SourceArn`), gets `data.aws_caller_identity.current.account_id` in its place: in `jsonencode`, in
JSON strings and heredocs, in `aws_iam_policy_document`, and through local values. A local value or a data source of the
module that holds the number is used; where there is none, the data source is added.

Left alone are statements that deny and `NotResource` (to narrow them would widen access), principals, statements whose
conditions name the accounts, kinds of ARN that have no account (S3, Route 53, API Gateway), policies for other accounts
(organizations, permission sets), and log groups in the resource policies of logs, which hold in their account alone.
Where the wildcard may be meant there is a suggestion: roles and policies of IAM, and what AWS or others share (images,
layers, public parameters). So there is for an account that is written down.

## Why it matters

Least privilege: with `*` a permission reaches whatever resource of the name any other account opens to this one, and a
resource policy trusts the callers of all accounts.

## Fix safety

Safe: policies are updated in place and give nobody more than before, and what the module does in its own account it can
go on doing. Where the module's providers may work in different accounts, so is only what a policy of a resource that
the default one makes says of that resource; all else is refused.

## References

- https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
- https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity
"""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from transforms._data_sources.account_ids import added, held_at, obstacle
from transforms._scope_account_arns.services import AWS_ACCOUNTS, CENTRAL, EXAMPLE_ACCOUNTS, lost, shared
from transforms._scope_account_arns.uses import ACCOUNT, Reads, Use, callers, uses

# How people say that they mean other accounts.
_ACROSS = re.compile(r"(?i)(?:cross|multi|other)[\s_-]?account")


class ScopeAccountArns(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="limit ARNs with `*` for their account in IAM policies to the account deployed to",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each ARN, or a suggestion where its account may be meant."""
        if not any(ACCOUNT.search(source.text) for source in module.sources.values()):
            return
        reads: Reads = {}
        found: dict[tuple[str, int], Use] = {}
        for use in (*uses(module, reads), *callers(module)):
            place = use.source.name, use.node.start
            if place not in found or _may_be_meant(use):
                found[place] = use
        for _, use in sorted(found.items()):
            if use.arn.account == "*":
                yield _everywhere(module, use, reads)
            elif (suggestion := _written_down(module, use)) is not None:
                yield suggestion


def _everywhere(module: Module, use: Use, reads: Reads) -> Fix | Refusal:
    """What is to be done about an ARN of every account."""
    what = f"{use.address} covers {use.text} in every account"
    if use.key:
        what = f"{use.address} takes {use.text} of every account for {use.key}"
    account = held_at(module, use.declaration)
    if reason := _may_be_meant(use):
        advice = f"{what}: {reason}; if only this account's are meant, put {_read(account)} for the account"
        return Fix(use.source, use.node, advice, level=Level.NOTE)
    if kinds := lost(use.arn.service, use.arn.resource):
        advice = f"{what}: name what is meant, since it also stands for {kinds}, whose ARNs lack this account's number"
        return Fix(use.source, use.node, advice, level=Level.NOTE)
    if reason := obstacle(module, use.declaration, is_of_holder=use.is_of_holder) or _also_read(module, use, reads):
        return Refusal(use.source, use.node, f"{what}, and is left so: {reason}")
    edits: tuple[Edit, ...] = ()
    if account is None:
        account, edit = added(module, use.declaration)
        edits = (edit,)
    at = use.node.parts[0].start + use.arn.at
    star = hcl.TemplateLiteral("*", start=at, end=at + 1)
    return Fix(
        use.source, use.node, f"{what}: it is limited to this one", (*edits, Replace(use.source, star, _read(account)))
    )


def _may_be_meant(use: Use) -> str:
    """Why `*` may be meant, or why it takes a person to edit it; empty if nothing speaks against it."""
    if use.arn.service in CENTRAL and use.key and not use.key.startswith("kms:EncryptionContext:aws:logs:"):
        return f"{use.arn.service} may deliver from all accounts of an organization"
    if reason := shared(use.arn.service, use.arn.resource):
        return reason
    if use.arn.service == "kms" and "kms:ViaService" in use.statement:
        return "the keys are limited by the service that uses them"
    if _ACROSS.search(f"{use.address} {use.statement}"):
        return "other accounts seem to be meant too"
    return use.built


def _also_read(module: Module, use: Use, reads: Reads) -> str:
    for name in use.through:
        if len(list(module.readers(f"local.{name}"))) != len(reads[name]):
            return f"local.{name} is also read where it may have to stay wide"
    return ""


def _read(account: str | None) -> str:
    return f"${{{account or 'data.aws_caller_identity.current.account_id'}}}"


def _written_down(module: Module, use: Use) -> Fix | None:
    """A suggestion for an account's number in an ARN, where that can be a mistake."""
    number = use.arn.account
    what = f"{use.address} names account {number} in {use.text}"
    if number in EXAMPLE_ACCOUNTS:
        return Fix(use.source, use.node, f"{what}, which stands in examples only: put the account meant")
    if number in AWS_ACCOUNTS or (use.arn.service not in ("iam", "sts") and shared(use.arn.service, use.arn.resource)):
        return None
    account = held_at(module, use.declaration)
    return Fix(use.source, use.node, f"{what}: if that is this one, put {_read(account)}", level=Level.NOTE)
