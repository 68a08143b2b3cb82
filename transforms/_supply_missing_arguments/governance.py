"""What arguments of budgets, jobs, rules and policies must be, as what stands beside them tells.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each, and of how costs are
told https://docs.aws.amazon.com/cost-management/latest/userguide/getting-started-ad.html (topics are told at once) and
https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Notification.html.
"""

from typing import Final

from fixer import hcl
from fixer.module import Module, target
from fixer.validation import Rejection, literal
from transforms._supply_missing_arguments.tellers import Told

# Ports on which nothing but TCP is spoken, as far as anybody writes rules for them.
_TCP_PORTS: Final = frozenset(
    {
        22,
        25,
        80,
        443,
        465,
        587,
        1433,
        1521,
        2049,
        3306,
        3389,
        5432,
        5439,
        5671,
        6379,
        8080,
        8443,
        9092,
        9094,
        9096,
        27017,
    }
)
_TASKS: Final = {
    "automation_parameters": "AUTOMATION",
    "lambda_parameters": "LAMBDA",
    "run_command_parameters": "RUN_COMMAND",
    "step_functions_parameters": "STEP_FUNCTIONS",
}
_STARTED: Final = {"aws_lambda_function": "LAMBDA", "aws_sfn_state_machine": "STEP_FUNCTIONS"}
_SIGNED: Final = {
    "EC_prime256v1": "SHA256WITHECDSA",
    "EC_secp384r1": "SHA384WITHECDSA",
    "EC_secp521r1": "SHA512WITHECDSA",
    "RSA_2048": "SHA256WITHRSA",
    "RSA_3072": "SHA384WITHRSA",
    "RSA_4096": "SHA512WITHRSA",
}
_WHOLE: Final = 100
_TEMPLATES: Final = (".yaml", ".yml", ".json", ".template")


def _said(module: Module, body: hcl.Body, name: str) -> str | int | float | None:
    item = body.attribute(name)
    return literal(module, item.value) if item is not None else None


def _compared(module: Module, found: Rejection, __: hcl.Body) -> str:
    """How a budget is compared: as for the other notices of it, which are about too much where nobody says so.

    Of what is reserved too little is used.
    """
    others = {
        item.value_code
        for block in found.declaration.body.blocks("notification")
        if (item := block.body.attribute("comparison_operator")) is not None
    }
    if others:
        return others.pop() if len(others) == 1 else ""
    return '"GREATER_THAN"' if _said(module, found.declaration.body, "budget_type") in ("COST", "USAGE") else ""


def _of_limit(module: Module, found: Rejection, body: hcl.Body) -> str:
    """What a threshold is told in: as the others of the budget are, else in percent where it may be some."""
    others = {
        item.value_code
        for block in found.declaration.body.blocks("notification")
        if (item := block.body.attribute("threshold_type")) is not None
    }
    if others:
        return others.pop() if len(others) == 1 else ""
    threshold = _said(module, body, "threshold")
    return '"PERCENTAGE"' if isinstance(threshold, int | float) and 0 < threshold <= _WHOLE else ""


def _of_money(module: Module, _: Rejection, body: hcl.Body) -> str:
    """A limit in a currency is one of costs."""
    return '"COST"' if _said(module, body, "limit_unit") == "USD" else ""


def _port(module: Module, _: Rejection, body: hcl.Body) -> str:
    first, last = _said(module, body, "from_port"), _said(module, body, "to_port")
    return '"tcp"' if first == last and first in _TCP_PORTS else ""


def _listened(module: Module, _: Rejection, body: hcl.Body) -> str:
    ranges = [block.body for block in body.blocks("port_range")]
    ports = [(_said(module, one, "from_port"), _said(module, one, "to_port")) for one in ranges]
    is_tcp = bool(ports) and all(first == last and first in _TCP_PORTS for first, last in ports)
    return '"TCP"' if is_tcp and not body.blocks("dynamic") else ""


def _task(module: Module, _: Rejection, body: hcl.Body) -> str:
    """What runs in a maintenance window: by what it is given, or by what is started."""
    there = {
        type_
        for given in body.blocks("task_invocation_parameters")
        for name, type_ in _TASKS.items()
        if given.body.blocks(name)
    }
    item = body.attribute("task_arn")
    read = target(module, item.value) if item is not None else None
    if not there and read is not None and read.names[0] in _STARTED:
        there = {_STARTED[read.names[0]]}
    elif not there and str(_said(module, body, "task_arn")).startswith("AWS-Run"):
        there = {"RUN_COMMAND"}
    return hcl.quoted(there.pop()) if len(there) == 1 else ""


def _cutoff(module: Module, _: Rejection, body: hcl.Body) -> str:
    """The hours before the end in which nothing is begun any more: the last, if there are others."""
    hours = _said(module, body, "duration")
    return ("1" if hours > 1 else "0") if isinstance(hours, int) and hours > 0 else ""


def _scheduled(_: Module, __: Rejection, body: hcl.Body) -> str:
    is_repeated = body.blocks("schedule_frequency")
    return "" if body.blocks("dynamic") else '"SCHEDULED"' if is_repeated else '"ONE_TIME"'


def _own_account(module: Module, _: Rejection, body: hcl.Body) -> str:
    """The account of buckets that the module itself makes."""
    item = body.attribute("buckets")
    if item is None or not isinstance(item.value, hcl.TupleCons) or not item.value.elements:
        return ""
    read = [target(module, element.value) for element in item.value.elements]
    if not all(one is not None and one.names[0] == "aws_s3_bucket" for one in read):
        return ""
    known = [one for one in module.declarations("data") if one.type == "aws_caller_identity"]
    if any(one.attribute("provider") is not None for one in known):
        return ""
    return f"{known[0].address if known else 'data.aws_caller_identity.current'}.account_id"


def _forwarded(_: Module, __: Rejection, body: hcl.Body) -> str:
    return '"FORWARD"' if body.blocks("target_ip") else ""


def _centrally(module: Module, _: Rejection, body: hcl.Body) -> str:
    """What is configured centrally is not enabled by itself, the provider says."""
    types = [_said(module, block.body, "configuration_type") for block in body.blocks("organization_configuration")]
    return "false" if types == ["CENTRAL"] else ""


def _version(module: Module, _: Rejection, body: hcl.Body) -> str:
    """The version of addresses that are written out."""
    item = body.attribute("addresses")
    if item is None or not isinstance(item.value, hcl.TupleCons) or not item.value.elements:
        return ""
    written = [literal(module, element.value) for element in item.value.elements]
    kinds = {("IPV6" if ":" in one else "IPV4") if isinstance(one, str) else "" for one in written}
    found = kinds.pop() if len(kinds) == 1 else ""
    return hcl.quoted(found) if found else ""


def _signing(module: Module, _: Rejection, body: hcl.Body) -> str:
    found = _SIGNED.get(str(_said(module, body, "key_algorithm")))
    return hcl.quoted(found) if found else ""


def _product(module: Module, _: Rejection, body: hcl.Body) -> str:
    """What a product is made of: as its first version says, or the name of its template."""
    for block in body.blocks("provisioning_artifact_parameters"):
        said = _said(module, block.body, "type")
        if said is not None:
            return hcl.quoted(str(said)) if said == "CLOUD_FORMATION_TEMPLATE" else ""
        item = block.body.attribute("template_url")
        if item is not None and item.value_code.strip('"').endswith(_TEMPLATES):
            return '"CLOUD_FORMATION_TEMPLATE"'
    return ""


def _frequency(module: Module, _: Rejection, body: hcl.Body) -> str:
    """Topics are told at once, and people once a day."""
    types = {_said(module, block.body, "type") for block in body.blocks("subscriber")}
    return {"EMAIL": '"DAILY"', "SNS": '"IMMEDIATE"'}.get(str(types.pop()), "") if len(types) == 1 else ""


def _logged(_: Module, __: Rejection, body: hcl.Body) -> str:
    is_given = body.attribute("cloudwatch_log_group") or body.attribute("cloudwatch_log_stream")
    return "true" if is_given else ""


TOLD: Final[dict[str, tuple[Told, ...]]] = {
    "aws_acmpca_certificate_authority.certificate_authority_configuration.signing_algorithm": (_signing,),
    "aws_budgets_budget.budget_type": (_of_money,),
    "aws_budgets_budget.notification.comparison_operator": (_compared,),
    "aws_budgets_budget.notification.threshold_type": (_of_limit,),
    "aws_ce_anomaly_subscription.frequency": (_frequency,),
    "aws_ec2_client_vpn_endpoint.connection_log_options.enabled": (_logged,),
    "aws_globalaccelerator_listener.protocol": (_listened,),
    "aws_macie2_classification_job.job_type": (_scheduled,),
    "aws_macie2_classification_job.s3_job_definition.bucket_definitions.account_id": (_own_account,),
    "aws_network_acl_rule.protocol": (_port,),
    "aws_route53_resolver_rule.rule_type": (_forwarded,),
    "aws_security_group_rule.protocol": (_port,),
    "aws_securityhub_organization_configuration.auto_enable": (_centrally,),
    "aws_servicecatalog_product.type": (_product,),
    "aws_ssm_maintenance_window.cutoff": (_cutoff,),
    "aws_ssm_maintenance_window_task.task_type": (_task,),
    "aws_vpc_security_group_egress_rule.ip_protocol": (_port,),
    "aws_vpc_security_group_ingress_rule.ip_protocol": (_port,),
    "aws_wafv2_ip_set.ip_address_version": (_version,),
}
