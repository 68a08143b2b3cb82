"""Domains of OpenSearch that publish logs, where no policy of CloudWatch Logs lets the service write them.

Sources: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html (the
policy) and https://github.com/hashicorp/terraform-provider-aws/issues/6606 (what AWS answers without it)
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import covers, resource_policies
from fixer.engine import Fix, Insert
from fixer.module import Declaration, Module, free_name, known, nested_arguments, reads, resolved
from transforms._add_prerequisites.elsewhere import is_open, may_be_declared_elsewhere
from transforms._instances.named import named
from transforms._instances.sent import is_sent, of_dynamic_blocks
from transforms._key_policies.lacking import certainly_lacks
from transforms._own_resources.placement import beside
from transforms._own_resources.waiting import waiting

DOMAINS: Final = ("aws_opensearch_domain", "aws_elasticsearch_domain")
_POLICY: Final = "aws_cloudwatch_log_resource_policy"
_GROUP: Final = "aws_cloudwatch_log_group"
_BLOCK: Final = "log_publishing_options"
_SERVICE: Final = "es.amazonaws.com"
_COMMAND: Final = "put-resource-policy"
_REFUSAL: Final = (
    "The Resource Access Policy specified for the CloudWatch Logs log group does not grant sufficient permissions for "
    "Amazon OpenSearch Service to create a log stream"
)
_TEXT: Final = """policy_name = NAME
policy_document = jsonencode({
  Version = "2012-10-17"
  Statement = [
    {
      Effect = "Allow"
      Principal = {
        Service = "es.amazonaws.com"
      }
      Action = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = GROUPS
    }
  ]
})"""


class _Publishing(NamedTuple):
    """A domain that publishes logs: where it says so first, and the code of the list of the ARNs that a policy is for,
    empty where the log groups cannot be told.
    """

    domain: Declaration
    node: hcl.Attribute
    groups: str


def log_policy_fixes(module: Module) -> Iterator[Fix]:
    """One for each domain whose logs no policy lets in, nor may let in."""
    if module.mentions(_COMMAND) or may_be_declared_elsewhere(module, _POLICY):
        return
    # A module that is not seen may make one of what it is given.
    if any(_SERVICE in call.block.code for call in module.declarations("module")):
        return
    taken: list[str] = []
    for domain in module.resources(*DOMAINS):
        found = _publishing(module, domain)
        if found is not None and not _may_be_let_in(module, domain):
            yield _fix(module, found, taken)


def _may_be_let_in(module: Module, domain: Declaration) -> bool:
    """Whether a policy of the module lets the service write to a log group that the domain reads, or may."""
    policies = [one for one in resource_policies(module) if one.declaration.type == _POLICY]
    if len({one.declaration.address for one in policies}) < len(module.resources(_POLICY)):
        return True
    for document in [one.document(module) for one in policies]:
        own = [
            one
            for one in document.statements
            if any(covers(module, one, group) != "no" for group in _groups(module, domain))
        ]
        if not document.complete or not certainly_lacks(own, _SERVICE):
            return True
    return False


def _groups(module: Module, domain: Declaration) -> list[str]:
    """The addresses of the log groups of the module that a domain reads."""
    read = [one.address for one in reads(module, domain.block)]
    return [one for one in dict.fromkeys(read) if one.startswith(f"{_GROUP}.")]


def _publishing(module: Module, domain: Declaration) -> _Publishing | None:
    """What a domain publishes; None where it certainly publishes nothing to log groups of the module. Others have
    policies where they are declared.
    """
    given = [
        item
        for body, item in nested_arguments(domain.body, f"{_BLOCK}.cloudwatch_log_group_arn")
        if not _is_off(module, body) and is_sent(module, domain, item)
    ]
    read = _groups(module, domain)
    if not given or not read:
        return None
    if any(item in given for item in of_dynamic_blocks(domain.body)):
        only = module.find(read[0]) if len(read) == len(given) == 1 else None
        is_repeated = only is not None and only.shape.kind == "for_each"
        every = f'[for group in {only.address} : "${{group.arn}}:*"]' if only is not None and is_repeated else ""
        return _Publishing(domain, given[0], every)
    if not all(isinstance(resolved(module, item.value), hcl.Traversal | hcl.Template) for item in given):
        # Which of several it is, a policy has to say as well.
        return _Publishing(domain, given[0], "")
    groups = [named(module, domain, item.value, frozenset({_GROUP})) for item in given]
    codes = dict.fromkeys([one.code for one in groups if one is not None and "[*]" not in one.code])
    if None in groups or not codes:
        return _Publishing(domain, given[0], "")
    lines = "".join([f'        "${{{code}.arn}}:*",\n' for code in codes])
    return _Publishing(domain, given[0], f"[\n{lines}      ]")


def _is_off(module: Module, body: hcl.Body) -> bool:
    switch = body.attribute("enabled")
    return switch is not None and known(module, switch.value) is not True


def _fix(module: Module, found: _Publishing, taken: list[str]) -> Fix:
    domain = found.domain
    said = f"{domain.address} publishes logs, and no {_POLICY} lets {_SERVICE} write them ({_REFUSAL})"
    called = _name(module, domain)
    waits = domain.value("depends_on")
    can_wait = waits is None or isinstance(waits, hcl.TupleCons)
    if not found.groups or not called or not can_wait or not is_open(module, domain) or _is_repeated(domain):
        advice = f"add one for its log groups, with logs:CreateLogStream and logs:PutLogEvents, that {domain.address}"
        return Fix(domain.source, found.node, f"{said}: {advice} waits for")
    name = free_name(module, _POLICY, domain.name, taken)
    taken.append(name)
    region = domain.value_code("region")
    above = f"region = {region}\n\n" if region else ""
    code = beside(domain, _POLICY, name, above + _TEXT.replace("NAME", called).replace("GROUPS", found.groups))
    edits = (Insert(domain.source, domain.block, code, "before"), *waiting([domain], f"{_POLICY}.{name}"))
    return Fix(domain.source, found.node, f"{said}: {_POLICY}.{name} is added, and waited for", edits)


def _is_repeated(domain: Declaration) -> bool:
    """Whether there may be as many domains as somebody likes: an account has ten such policies in a region."""
    return domain.shape.kind == "for_each"


def _name(module: Module, domain: Declaration) -> str:
    """What a policy is called, which has to be the only one of that name in the account and region, as the domain is:
    by its name. Empty where that cannot be told.
    """
    item = domain.attribute("domain_name")
    value = resolved(module, item.value) if item is not None else None
    if item is None or value is None or "\n" in item.value_code:
        return ""
    code = item.value_code
    if isinstance(item.value, hcl.Template) and code.startswith('"'):
        return f'{code[:-1]}-logs"'
    return f'"${{{code}}}-logs"'
