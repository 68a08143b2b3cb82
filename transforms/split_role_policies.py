"""Gives the policies of IAM roles resources of their own.

## What it does

Moves each `inline_policy` of an `aws_iam_role` to an `aws_iam_role_policy`, and each of its `managed_policy_arns` to an
`aws_iam_role_policy_attachment`, below the role, with its `count` or `for_each` and its provider. They have the name of
the role, and that of the policy where there are several. A list that is not written out and that a plan knows becomes
one resource with `for_each`. Whatever uses the role waits for them as it did: resources that read it, by way of local
values and instance profiles, too, outputs where the module is called, and calls of modules that read no data. But not
what the policies read themselves, nor what only names the role in a policy.

## Why it matters

"Argument is deprecated": since versions 5.68 and 5.72 of the AWS provider. A role that lists its policies undoes, at
every apply, what an `aws_iam_role_policy` or an attachment for the same role adds.

## Fix safety

Unsafe: a role that lists its policies takes away whatever else is given to it, which nothing does afterwards. Where
that is wanted, add an `aws_iam_role_policies_exclusive` or an `aws_iam_role_policy_attachments_exclusive`. What cannot
wait for the policies is said. On a deployed role the same policies are put once more, unless they are imported
(`terraform import aws_iam_role_policy.NAME ROLE:POLICY`, `terraform import aws_iam_role_policy_attachment.NAME
ROLE/ARN`). Left alone, with the reason: empty lists and blocks, which mean that there are no policies, lists that only
an apply knows, what `lifecycle` ignores and what else reads the argument.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role_policies_exclusive
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role_policy_attachments_exclusive
- https://github.com/hashicorp/terraform-provider-aws/blob/main/CHANGELOG.md
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Insert, Level, Meta, Refusal, Remove, Safety, Transform
from fixer.module import Declaration, Module

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROLE: Final = "aws_iam_role"
_OWN: Final = {"inline_policy": "aws_iam_role_policy", "managed_policy_arns": "aws_iam_role_policy_attachment"}
_SINCE: Final = {"inline_policy": (5, 68, 0), "managed_policy_arns": (5, 72, 0)}
_ALONE: Final = {
    "inline_policy": "aws_iam_role_policies_exclusive",
    "managed_policy_arns": "aws_iam_role_policy_attachments_exclusive",
}
_IDS: Final = {"inline_policy": "ROLE-NAME:POLICY-NAME", "managed_policy_arns": "ROLE-NAME/POLICY-ARN"}


class SplitRolePolicies(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give the policies of IAM roles resources of their own",
        safety=Safety.UNSAFE,
        level=Level.NOTE,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for the inline policies, and one for the managed ones, of each role."""
        for role in module.resources(_ROLE):
            if not role.source.is_editable:
                continue
            inline = [
                block
                for block in role.body.blocks("inline_policy", "dynamic")
                if block.type == "inline_policy" or block.labels == ("inline_policy",)
            ]
            arns = role.attribute("managed_policy_arns")
            found: list[tuple[str, Sequence[hcl.Attribute | hcl.Block]]] = []
            found += [("inline_policy", inline)] if inline else []
            found += [("managed_policy_arns", [arns])] if arns is not None else []
            for name, items in sorted(found, key=lambda one: one[1][0].start):
                yield from _moved(module, role, name, items)


def _moved(
    module: Module, role: Declaration, name: str, items: "Sequence[hcl.Attribute | hcl.Block]"
) -> Iterator[Fix | Refusal]:
    from transforms._former_arguments.versions import is_known
    from transforms._own_resources.placement import import_of
    from transforms._own_resources.rewriting import LeftAloneError

    if not is_known(module, "aws", _SINCE[name]):
        return
    said = f"{name} of {role.address} is deprecated. Use the {_OWN[name]} resource instead"
    try:
        names, edits, waits = _edits(module, role, name, items)
    except LeftAloneError as reason:
        yield Refusal(role.source, items[0], f"{said}; left alone: {reason}")
        return
    addresses = [f"{_OWN[name]}.{one}" for one in names]
    added = f"{', '.join(addresses)} {'is' if len(addresses) == 1 else 'are'} added"
    message = (
        f"{said}: {added if names else 'it is removed, as all of it is attached already'}; policies that others give "
        f"the role are no longer taken away, unless an {_ALONE[name]} lists them"
    )
    message += waits
    if names:
        which = "import it" if len(names) == 1 else "import each"
        message += f"; where the role is deployed, {which} ({import_of(role, addresses[0], _IDS[name])})"
    yield Fix(role.source, items[0], message, edits)


def _edits(
    module: Module, role: Declaration, name: str, items: "Sequence[hcl.Attribute | hcl.Block]"
) -> tuple[list[str], tuple[Edit, ...], str]:
    from transforms._own_resources.managed_policies import attachments
    from transforms._own_resources.obstacles import obstacle
    from transforms._own_resources.placement import last_beside
    from transforms._own_resources.rewriting import LeftAloneError
    from transforms._own_resources.waiting import waiting
    from transforms._split_role_policies.inline import inline_policies
    from transforms._split_role_policies.waiting import Waiting, waiting_for

    reason = obstacle(module, role, name, _OWN[name])
    if reason:
        raise LeftAloneError(reason)
    item = items[0]
    if isinstance(item, hcl.Attribute):
        made = attachments(module, role, item)
    else:
        made = inline_policies(module, role, [block for block in items if isinstance(block, hcl.Block)])
    edits: list[Edit] = [Remove(role.source, one) for one in items]
    edits += (
        [Insert(role.source, last_beside(role, frozenset(_OWN.values())), "\n".join(made.values()))] if made else []
    )
    found = waiting_for(module, role) if made else Waiting([], "")
    edits += waiting(found.consumers, *[f"{_OWN[name]}.{own}" for own in made])
    if not all(edit.source.is_editable for edit in edits):
        raise LeftAloneError("what uses the role stands in a file that is not edited")
    return list(made), tuple(edits), found.said
