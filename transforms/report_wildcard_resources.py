"""Reports policies that allow something on every resource where the module has the one that is meant.

## What it does

Finds each statement of a role's policy that allows actions on `"*"`, all of one service and all of a kind that can be
allowed on single resources (`sqs:SendMessage`, `secretsmanager:GetSecretValue`, ...), in a module that has resources
of that service, and names what may stand there in place of the `"*"`.

Says nothing where other resources may be meant: ones that a variable, a data source or a called module names, and
where the statement has conditions or other actions.

## Why it matters

Who acts in the role may do the same to every queue, table or secret of the account.

## Fix safety

Suggested only: that the resource of the module is the only one that the role is to reach is for a person to say.

## References

- https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
- https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

from collections.abc import Iterator

from fixer.aws import Statement, grants, identity_policies, users_of
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Declaration, Module, known
from transforms._report_wildcard_resources.services import ELSEWHERE, GIVEN, SERVICES, Service


class ReportWildcardResources(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="report policies that allow something on every resource where the module has the one that is meant",
        safety=Safety.SUGGEST,
        level=Level.NOTE,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A suggestion for each statement on every resource whose resources the module has."""
        if not module.mentions('"*"') or not module.resources(*[service.type for service in SERVICES.values()]):
            return
        holders: dict[tuple[str, int], tuple[Statement, set[str]]] = {}
        for policy in identity_policies(module):
            for statement in policy.document(module).statements:
                place = (statement.declaration.source.name, statement.node.start)
                holders.setdefault(place, (statement, set()))[1].update(policy.subjects)
        for _, (statement, roles) in sorted(holders.items(), key=lambda item: item[0]):
            prefix = _service(module, statement)
            if prefix and not _is_elsewhere(module, prefix):
                yield from _suggested(module, statement, prefix, roles)


def _service(module: Module, statement: Statement) -> str:
    """The service whose single resources a statement could name, if it allows something on all of them."""
    if statement.effect != "Allow" or statement.not_actions or statement.conditions or statement.principals:
        return ""
    if len(statement.resources) != 1 or known(module, statement.resources[0]) != "*":
        return ""
    services = set()
    for action in statement.actions:
        prefix, _, name = (action or "").lower().partition(":")
        if prefix not in SERVICES or name not in SERVICES[prefix].actions:
            return ""
        services.add(prefix)
    return services.pop() if len(services) == 1 else ""


def _is_elsewhere(module: Module, prefix: str) -> bool:
    """Whether resources that the module does not have may be meant."""
    service = SERVICES[prefix]
    if any(map(module.mentions, ELSEWHERE.get(prefix, ()))):
        return True
    if any(data.type.startswith(service.type) for data in module.declarations("data")):
        return True
    for variable in module.declarations("variable"):
        name = variable.name.lower()
        if name.endswith(GIVEN) and any(word in name for word in service.words):
            return True
    return any(
        any(word in reference.attribute.lower() for word in service.words)
        for call in module.declarations("module")
        for _, reference in module.readers(call.address)
    )


def _suggested(module: Module, statement: Statement, prefix: str, roles: set[str]) -> Iterator[Fix]:
    service = SERVICES[prefix]
    # Who acts in the role does not mean itself: a function that invokes, invokes others.
    held = [role for address in sorted(roles) if (role := module.find(address)) is not None]
    own = {user.address for role in held for user in users_of(module, role)}
    meant = [one for one in module.resources(service.type) if one.address not in own and not one.source.is_override]
    if not meant or (held and _names_one(module, held, meant, service)):
        return
    actions = ", ".join(dict.fromkeys(action for action in statement.actions if action))
    names = [_arn(one, service.after) for one in meant]
    instead = names[0] if len(names) == 1 else f"those that are meant of {', '.join(names)}"
    message = f'{statement.address} allows {actions} on "*", every one of the account: name {instead}'
    yield Fix(statement.declaration.source, statement.resources[0], message)


def _names_one(module: Module, roles: list[Declaration], meant: list[Declaration], service: Service) -> bool:
    """Whether the roles are allowed the same on a resource by its name already: then `"*"` is for others."""
    addresses = {one.address for one in meant}
    return any(
        f"{address}." in statement.code
        for role in roles
        for statement in grants(module, role).statements
        for address in addresses
        if any(action and action.lower().partition(":")[2] in service.actions for action in statement.actions)
    )


def _arn(resource: Declaration, after: str) -> str:
    """The ARN of a resource, as a policy has it; of all its instances."""
    address = resource.address
    if resource.shape.kind == "single":
        return f'"${{{address}.arn}}{after}"' if after else f"{address}.arn"
    each = f"values({address})" if resource.shape.kind == "for_each" else address
    return f'[for one in {each} : "${{one.arn}}{after}"]' if after else f"{each}[*].arn"
