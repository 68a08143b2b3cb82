"""APIs that log to CloudWatch where nobody registers the role for that.

Sources: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html (REST APIs: access logs and
execution logs), https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html (the same for
WebSocket APIs), https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html (HTTP APIs need
none) and https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_account
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.aws import attachments, grants, identity_policies, trust_policies
from fixer.engine import Edit, Fix, Insert, Safety, listed
from fixer.module import SINGLE, Declaration, Module, free_name, known_string, nested_arguments, provider_of, target
from transforms._add_prerequisites.elsewhere import depends_on_any, is_open, may_be_declared_elsewhere
from transforms._instances.sent import is_sent
from transforms._own_resources.waiting import waiting

_ACCOUNT: Final = "aws_api_gateway_account"
_STAGE: Final = "aws_api_gateway_stage"
_METHODS: Final = "aws_api_gateway_method_settings"
_STAGE_2: Final = "aws_apigatewayv2_stage"
_SERVICE: Final = "apigateway.amazonaws.com"
_DESTINATION: Final = "access_log_settings.destination_arn"
_LEVELS: Final = {
    _STAGE: (),
    _METHODS: ("settings.logging_level",),
    _STAGE_2: ("default_route_settings.logging_level", "route_settings.logging_level"),
}
# What API Gateway certainly does in the role.
_ACTIONS: Final = ("logs:CreateLogStream", "logs:PutLogEvents")


def account_fixes(module: Module) -> Iterator[Fix]:
    """One for all that logs, with edits where the role is there and nobody has registered it."""
    loggers = [one for type_ in _LEVELS for one in module.resources(type_) if _logs(module, one)]
    if not loggers or module.mentions("api_gateway_account") or may_be_declared_elsewhere(module, _ACCOUNT):
        return
    first = loggers[0]
    said = (
        f"{listed([one.address for one in loggers])}: API Gateway writes logs by the role that is registered for the "
        'account and region; where none is, it says "CloudWatch Logs role ARN must be set in account settings to '
        'enable logging"'
    )
    roles = [one for one in module.resources("aws_iam_role") if _is_for_logs(module, one)]
    role = roles[0] if len(roles) == 1 else None
    if role is None or not _can_be_registered(module, role, loggers):
        which = f"{role.address}" if role is not None else "one that it may take and that may write logs"
        yield Fix(first.source, first.block, f"{said}; register {which} by an {_ACCOUNT}, if the account has none")
        return
    name = free_name(module, _ACCOUNT, "main")
    edits: list[Edit] = [Insert(role.source, role.block, _account(module, role, first, name))]
    edits += waiting(loggers, f"{_ACCOUNT}.{name}")
    done = f"{role.address} is registered, in place of another one that the account may have"
    yield Fix(first.source, first.block, f"{said}; {done}", tuple(edits), safety=Safety.UNSAFE)


def _logs(module: Module, one: Declaration) -> bool:
    """Whether a resource has an API log to CloudWatch; access logs may go to a stream instead, by no such role."""
    if one.type == _STAGE_2 and not _is_of_sockets(module, one):
        return False
    paths = () if one.type == _METHODS else (_DESTINATION,)
    for path in paths:
        for _, argument in nested_arguments(one.body, path):
            if "firehose" not in argument.value_code and is_sent(module, one, argument):
                return True
    for path in _LEVELS[one.type]:
        for _, argument in nested_arguments(one.body, path):
            if known_string(module, argument.value) in ("ERROR", "INFO") and is_sent(module, one, argument):
                return True
    return False


def _is_of_sockets(module: Module, stage: Declaration) -> bool:
    value = stage.value("api_id")
    read = target(module, value) if value is not None else None
    api = module.find(read.address) if read is not None else None
    return api is not None and known_string(module, api.value("protocol_type")) == "WEBSOCKET"


def _is_for_logs(module: Module, role: Declaration) -> bool:
    """Whether API Gateway may take a role and write logs by it."""
    trusting = [policy for policy in trust_policies(module) if policy.declaration.address == role.address]
    trusted = [
        name
        for policy in trusting
        for statement in policy.document(module).statements
        for principal in statement.principals
        for name in principal.names
    ]
    granted = grants(module, role) if _SERVICE in trusted else None
    return granted is not None and all(granted.allow(module, action) == "yes" for action in _ACTIONS)


def _can_be_registered(module: Module, role: Declaration, loggers: list[Declaration]) -> bool:
    """Whether there is one role for all that log, of one region, and all of it can be changed."""
    if role.shape != SINGLE or len({provider_of(one) for one in loggers}) > 1:
        return False
    waits = [one.value("depends_on") for one in loggers]
    if not all(one is None or isinstance(one, hcl.TupleCons) for one in waits):
        return False
    behind = (role.address, *_rights(module, role))
    if depends_on_any(module, behind, [one.address for one in loggers]):
        return False
    return all(is_open(module, one) for one in (role, *loggers))


def _account(module: Module, role: Declaration, logger: Declaration, name: str) -> str:
    """The registration, which waits for what the role may do: AWS tries it."""
    provider = logger.attribute("provider")
    own = f"provider = {provider.value_code}\n\n" if provider is not None else ""
    late = _rights(module, role)
    behind = f"\n\ndepends_on = [{', '.join(late)}]" if late else ""
    head = f'resource "{_ACCOUNT}" "{name}" {{\n{own}cloudwatch_role_arn = {role.address}.arn{behind}\n}}'
    return hcl.build("BLOCK", BLOCK=head)


def _rights(module: Module, role: Declaration) -> list[str]:
    """The addresses of what gives a role what it may do, by resources of their own."""
    rights = [one.declaration.address for one in attachments(module) if role.address in one.roles]
    rights += [one.declaration.address for one in identity_policies(module) if role.address in one.subjects]
    kinds = ("aws_iam_role_policy.", "aws_iam_role_policy_attachment.", "aws_iam_policy_attachment.")
    return [one for one in dict.fromkeys(rights) if one.startswith(kinds)]
