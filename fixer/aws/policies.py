"""The policies of a module: where each is written, what kind it is, and what it is attached to."""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from fixer import hcl
from fixer.aws.document import Document, document
from fixer.aws.leaves import is_outside, leaves
from fixer.aws.managed_arns import managed_names
from fixer.aws.roles import ROLE, roles_in
from fixer.module import Declaration, Module, nested_blocks, target

# Resources that give another resource a policy: the argument that holds it, and the one that names the resource.
ATTACHING: Final = {
    "aws_api_gateway_rest_api_policy": ("policy", "rest_api_id"),
    "aws_backup_vault_policy": ("policy", "backup_vault_name"),
    "aws_cloudwatch_event_bus_policy": ("policy", "event_bus_name"),
    "aws_cloudwatch_log_destination_policy": ("access_policy", "destination_name"),
    "aws_cloudwatch_log_resource_policy": ("policy_document", ""),
    "aws_dynamodb_resource_policy": ("policy", "resource_arn"),
    "aws_ecr_repository_policy": ("policy", "repository"),
    "aws_efs_file_system_policy": ("policy", "file_system_id"),
    "aws_elasticsearch_domain_policy": ("access_policies", "domain_name"),
    "aws_glacier_vault_lock": ("policy", "vault_name"),
    "aws_kinesis_resource_policy": ("policy", "resource_arn"),
    "aws_kms_key_policy": ("policy", "key_id"),
    "aws_opensearch_domain_policy": ("access_policies", "domain_name"),
    "aws_s3_bucket_policy": ("policy", "bucket"),
    "aws_secretsmanager_secret_policy": ("policy", "secret_arn"),
    "aws_sns_topic_policy": ("policy", "arn"),
    "aws_sqs_queue_policy": ("policy", "queue_url"),
    "aws_vpc_endpoint_policy": ("policy", "vpc_endpoint_id"),
}
# Resources that hold a policy of their own, and in which argument.
HOLDING: Final = {
    "aws_api_gateway_rest_api": "policy",
    "aws_efs_file_system": "policy",
    "aws_elasticsearch_domain": "access_policies",
    "aws_glacier_vault": "access_policy",
    "aws_kms_external_key": "policy",
    "aws_kms_key": "policy",
    "aws_kms_replica_external_key": "policy",
    "aws_kms_replica_key": "policy",
    "aws_opensearch_domain": "access_policies",
    "aws_s3_bucket": "policy",
    "aws_secretsmanager_secret": "policy",
    "aws_sns_topic": "policy",
    "aws_sqs_queue": "policy",
    "aws_vpc_endpoint": "policy",
}
MANAGED_POLICY: Final = "aws_iam_policy"
# Resources that attach policies by their ARNs: the arguments with the roles, and with the policies.
ATTACHMENTS: Final = {
    "aws_iam_role_policy_attachment": ("role", "policy_arn"),
    "aws_iam_policy_attachment": ("roles", "policy_arn"),
    "aws_iam_role_policy_attachments_exclusive": ("role_name", "policy_arns"),
    ROLE: ("", "managed_policy_arns"),
}
# Nobody names a bucket by way of more resources than these.
_DEEPEST: Final = 5


class Policy(NamedTuple):
    """A policy that is written in a block, in the value of an argument of it.

    `kind` is "identity" for what roles may do, "trust" for who may take a role, "resource" for who may use a resource.
    `subjects` are the addresses of the roles or the resource that it is attached to; `complete` unless others of the
    module may be, too, which cannot be told; `elsewhere` if what it is attached to may be none of the module's.
    """

    kind: Literal["identity", "trust", "resource"]
    declaration: Declaration
    argument: hcl.Attribute
    subjects: tuple[str, ...]
    complete: bool = True
    elsewhere: bool = False

    def document(self, module: Module) -> Document:
        """What the policy says."""
        return document(module, self.declaration, self.argument.value)


class Attachment(NamedTuple):
    """Policies that a block attaches to roles by their ARNs.

    `roles` are of the module; `roles_complete` unless others of it may be meant, `elsewhere` if others are. `policies`
    are the addresses of the module's, `managed` the names of AWS's (`AmazonSQSFullAccess`); `policies_complete` unless
    there are others, `policies_computed` if these may be the module's.
    """

    declaration: Declaration
    roles: tuple[str, ...]
    roles_complete: bool
    elsewhere: bool
    policies: tuple[str, ...]
    managed: tuple[str, ...]
    policies_complete: bool
    policies_computed: bool


def resource_policies(module: Module, address: str = "") -> Iterator[Policy]:
    """The policies of resources: inline ones, and those given by a resource of their own (`aws_sns_topic_policy`).

    With an address, those that are, or may be, the policy of that resource.
    """
    for type_, argument in HOLDING.items():
        for resource in module.resources(type_):
            held = resource.attribute(argument)
            if held is not None and address in ("", resource.address):
                yield Policy("resource", resource, held, (resource.address,))
    for type_, (argument, subject) in ATTACHING.items():
        for resource in module.resources(type_):
            held = resource.attribute(argument)
            if held is None:
                continue
            policy = _attached(module, resource, held, subject)
            may_be = not policy.complete and address.startswith(f"{type_.removesuffix('_policy')}.")
            if not address or address in policy.subjects or may_be:
                yield policy


def identity_policies(module: Module) -> Iterator[Policy]:
    """The policies that say what roles may do: inline ones and the managed ones of the module."""
    for inline in module.resources("aws_iam_role_policy"):
        role, held = inline.value("role"), inline.attribute("policy")
        if held is not None and role is not None:
            found = roles_in(module, inline, role)
            roles = tuple([one.address for one in found.roles])
            yield Policy("identity", inline, held, roles, not found.computed, not found.complete)
    for role_ in module.resources(ROLE):
        for block in nested_blocks(role_.body, "inline_policy"):
            held = block.body.attribute("policy")
            if held is not None:
                yield Policy("identity", role_, held, (role_.address,))
    managed = module.resources(MANAGED_POLICY)
    if managed:
        attached = list(attachments(module))
        for policy in managed:
            held = policy.attribute("policy")
            if held is not None:
                mine = [one for one in attached if policy.address in one.policies]
                subjects = tuple(dict.fromkeys([role for one in mine for role in one.roles]))
                complete = all(one.roles_complete for one in mine) and not any(
                    one.policies_computed for one in attached
                )
                elsewhere = any(one.elsewhere for one in mine) or _is_used_elsewhere(module, policy)
                yield Policy("identity", policy, held, subjects, complete, elsewhere)


def trust_policies(module: Module) -> Iterator[Policy]:
    """The policies that say who may take each role of the module."""
    for role in module.resources(ROLE):
        held = role.attribute("assume_role_policy")
        if held is not None:
            yield Policy("trust", role, held, (role.address,))


def attachments(module: Module) -> Iterator[Attachment]:
    """What attaches managed policies to roles, the module's and AWS's."""
    for type_, (role, argument) in ATTACHMENTS.items():
        for resource in module.resources(type_):
            arns = resource.value(argument)
            if arns is None:
                continue
            if role:
                value = resource.value(role)
                if value is None:
                    continue
                found = roles_in(module, resource, value)
                roles = tuple([one.address for one in found.roles])
                complete, elsewhere = not found.computed, not found.complete
            else:
                roles, complete, elsewhere = (resource.address,), True, False
            yield Attachment(resource, roles, complete, elsewhere, *_policies(module, resource, arns))


def _policies(
    module: Module, declaration: Declaration, arns: hcl.Expression
) -> tuple[tuple[str, ...], tuple[str, ...], bool, bool]:
    """The policies that ARNs are of: addresses of the module's, names of AWS's, whether that is all, and if not,
    whether the others may be the module's.
    """
    own: dict[str, None] = {}
    managed: dict[str, None] = {}
    complete, computed = True, False
    for of, leaf in leaves(module, declaration, arns):
        reference = target(module, leaf)
        found = module.find(reference.address) if reference else None
        if found is not None and found.kind == "resource" and found.type == MANAGED_POLICY:
            own[found.address] = None
        elif names := managed_names(module, of, leaf, found):
            managed |= dict.fromkeys(names)
        elif not (isinstance(leaf, hcl.LiteralValue) and leaf.value is None):
            complete = False
            computed = computed or not is_outside(leaf)
    return tuple(own), tuple(managed), complete, computed


def _is_used_elsewhere(module: Module, policy: Declaration) -> bool:
    """Whether something but a role has a managed policy: a user, a group, or a role that it limits."""
    for reader, reference in module.readers(policy.address):
        if reader.kind == "output":
            continue
        if reader.type not in ATTACHMENTS or reader.attribute("users") or reader.attribute("groups"):
            return True
        limit = reader.attribute("permissions_boundary")
        if limit is not None and limit.start <= reference.start < limit.end:
            return True
    return False


def _attached(module: Module, resource: Declaration, held: hcl.Attribute, subject: str) -> Policy:
    value = resource.value(subject) if subject else None
    subjects: dict[str, None] = {}
    complete = True
    for _, leaf in leaves(module, resource, value) if value is not None else ():
        address = _subject(module, resource.type.removesuffix("_policy"), subject, leaf)
        if address:
            subjects[address] = None
        else:
            complete = False
    return Policy("resource", resource, held, tuple(subjects), complete)


def _subject(module: Module, type_: str, subject: str, leaf: hcl.Expression, depth: int = 0) -> str:
    """The address of the resource that an expression names; empty where it cannot be told.

    What is of a type that has policies may be named by way of another resource that is for it, too:
    `aws_s3_bucket_versioning.logs.bucket`. `subject` is the argument in which such ones name it.
    """
    reference = target(module, leaf)
    found = module.find(reference.address) if reference else None
    if reference is None or found is None or found.kind != "resource":
        return ""
    if type_ not in HOLDING or found.type in HOLDING:
        return found.address
    # Its number is the one of what it is for.
    argument = subject if reference.attribute == "id" else reference.attribute
    value = found.value(argument) if argument and depth < _DEEPEST else None
    through = list(leaves(module, found, value)) if value is not None else []
    named = {_subject(module, type_, subject, one, depth + 1) for _, one in through}
    return named.pop() if len(named) == 1 else ""
