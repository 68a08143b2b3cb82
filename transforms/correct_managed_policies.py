"""Corrects the ARNs of policies of AWS that stand under another path or name.

## What it does

- Puts the path of the policy into its ARN, or takes a wrong one out (`policy/AWSLambdaBasicExecutionRole` is
  `policy/service-role/AWSLambdaBasicExecutionRole`).
- Writes the name of a policy that was replaced as the one that took its place (`ConfigRole` and `AWSConfigRole` are
  `AWS_ConfigRole`).
- Does the same where a `for_each` over names that are written out gives them (`policy/${each.value}`): in the template
  where all stand under another path, else in the names, if nothing else reads them: those of the default of a variable
  only where they count, else those of the values file or of the call that gives others.
- Writes the ARN where an attachment has the name alone.

Leaves alone policies that it does not know: new ones come.

## Why it matters

AWS says "NoSuchEntity: Policy ... does not exist or is not attachable" when the policy is attached, after a part of the
stack has been made.

## Fix safety

Safe: what is named cannot be attached, and what it is called is what is meant. Unsafe in a module's folder where
attachments that there may be get other keys.

## References

- https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html
- https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names
"""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Declaration, Module, local_sources
from transforms._correct_managed_policies.each import each_fixes, given_fixes
from transforms._correct_managed_policies.paths import path_and_name
from transforms._module_calls.calls import calls_in

ARN = re.compile(r":iam::aws:policy/((?:[a-z-]+/)?)([\w+=,.@-]+)(?=[\"\s]|$)")
ATTACHMENTS = (
    "aws_iam_group_policy_attachment",
    "aws_iam_policy_attachment",
    "aws_iam_role_policy_attachment",
    "aws_iam_user_policy_attachment",
)


class CorrectManagedPolicies(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct the paths and names in the ARNs of policies of AWS",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each ARN, and for each name that stands for one."""
        for attachment in module.resources(*ATTACHMENTS):
            yield from _named_alone(attachment)
        if any(local_sources(module)):
            for call in calls_in(module, *module.surroundings.tree()):
                yield from given_fixes(module, call)
        if not module.mentions(":iam::aws:policy/"):
            return
        for declaration in module.declarations():
            source, block = declaration.source, declaration.block
            if block.body.attribute("for_each") is not None:
                yield from each_fixes(module, declaration)
            if source.is_editable and source.is_configuration:
                for found in ARN.finditer(source.text, block.start, block.end):
                    right = path_and_name(found[2])
                    if right and right != f"{found[1]}{found[2]}" and not _is_comment(source.text, found.start()):
                        node = source.stretch(found.start(1), found.end(2))
                        said = f"{declaration.address.rstrip('.')}: AWS has no policy {found[1]}{found[2]}"
                        yield Fix(source, node, f"{said}: it is {right}", (Replace(source, node, right),))


def _named_alone(attachment: Declaration) -> Iterator[Fix]:
    attribute = attachment.attribute("policy_arn")
    name = attribute.value.literal if attribute is not None and isinstance(attribute.value, hcl.Template) else None
    if attribute is None or not name or not attachment.source.is_editable or not (right := path_and_name(name)):
        return
    code = hcl.quoted(f"arn:aws:iam::aws:policy/{right}")
    said = f"{attachment.address}: policy_arn takes the ARN of a policy, and {name} is its name: it is {code} now"
    yield Fix(attachment.source, attribute, said, (Replace(attachment.source, attribute.value, code),))


def _is_comment(text: str, at: int) -> bool:
    return text[text.rfind("\n", 0, at) + 1 : at].lstrip().startswith(("#", "//"))
