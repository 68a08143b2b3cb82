"""Limits the ARNs in IAM policies that reach into every account to the account that is deployed to.

## What it does

An ARN with `*` for its account, as a resource of a statement that allows something or as what a condition of it compares
with (`aws:SourceArn`), gets `data.aws_caller_identity.current.account_id` there: in `jsonencode`, in JSON strings and
heredocs, in `aws_iam_policy_document`, and through local values. A local value or a data source of the module that holds
the number is used; where there is none, the data source is added.

Left alone are statements that deny and `NotResource` (to narrow them would widen access), principals, statements whose
conditions name the accounts, ARNs that have no account (S3, Route 53, API Gateway), and policies for other accounts
(organizations, permission sets). Where the wildcard may be meant, there is a suggestion: roles and users of IAM, resources
that AWS or others share (images, layers, public parameters). So there is for an account's number that is written down.

## Why it matters

Least privilege: with `*`, whoever in another account shares a resource of the name with this one is trusted too. It also
hides mistakes: a name that exists nowhere in this account is never missed.

## Fix safety

Safe: policies are updated in place, and give nobody more than before. Whoever uses the permission in this account keeps it.

## References

- https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
- https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from transforms._scope_account_arns_account import added, held_at, obstacle
from transforms._scope_account_arns_services import AWS_ACCOUNTS, CENTRAL, EXAMPLE_ACCOUNTS, SHARED, doubt
from transforms._scope_account_arns_uses import ACCOUNT, Reads, Use, source_arns, uses


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
        found = {(use.source.name, use.node.start): use for use in uses(module, reads)}
        for use in source_arns(module):
            found[use.source.name, use.node.start] = use
        for _, use in sorted(found.items()):
            if use.arn.account == "*":
                yield _everywhere(module, use, reads)
            elif (suggestion := _written_down(module, use)) is not None:
                yield suggestion


def _everywhere(module: Module, use: Use, reads: Reads) -> Fix | Refusal:
    """What is to be done about an ARN of every account."""
    what = f"{use.address} {'accepts calls for' if use.key else 'covers'} {use.text} in every account"
    reason = use.built or _meant(use)
    if reason:
        account = held_at(module, use.declaration) or "data.aws_caller_identity.current.account_id"
        advice = f"{what}, which may be meant: {reason}; to limit it to this one, put ${{{account}}} for the account"
        return Fix(use.source, use.node, advice, level=Level.NOTE)
    if reason := obstacle(module, use.declaration):
        return Refusal(use.source, use.node, f"{what}; it is left so, since {reason}: put the account meant for the `*`")
    for name in use.through:
        if len(list(module.readers(f"local.{name}"))) != len(reads[name]):
            reason = f"local.{name} is also read where it may have to stay wide"
            return Refusal(use.source, use.node, f"{what}; it is left so, since {reason}: give the policy its own value")
    account, edits = held_at(module, use.declaration), ()
    if account is None:
        account, edit = added(module, use.declaration)
        edits = (edit,)
    at = use.node.parts[0].start + use.arn.at
    star = hcl.TemplateLiteral("*", start=at, end=at + 1)
    replace = Replace(use.source, star, f"${{{account}}}")
    return Fix(use.source, use.node, f"{what}: limit it to this one", (*edits, replace))


def _meant(use: Use) -> str:
    """Why `*` may be meant; empty if nothing speaks for it."""
    if use.key and use.arn.service in CENTRAL:
        return f"{use.arn.service} delivers from all accounts of an organization"
    if use.via_service and use.arn.service == "kms":
        return "the keys are limited by the service they are used through, not by their account"
    return doubt(use.arn.service, use.arn.resource)


def _written_down(module: Module, use: Use) -> Fix | None:
    """A suggestion for an account's number in an ARN, where that can be a mistake."""
    number = use.arn.account
    if number in AWS_ACCOUNTS or (doubt(use.arn.service, use.arn.resource) and use.arn.service not in SHARED):
        return None
    if number in EXAMPLE_ACCOUNTS:
        message = f"{use.address} names account {number} in {use.text}, which AWS uses in examples: put the account meant"
        return Fix(use.source, use.node, message)
    account = held_at(module, use.declaration) or "data.aws_caller_identity.current.account_id"
    message = f"{use.address} names account {number} in {use.text}: if it is this one, put ${{{account}}}"
    return Fix(use.source, use.node, message, level=Level.NOTE)
