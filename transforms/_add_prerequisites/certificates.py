"""Certificates that are taken before they are issued: nothing waits for their validation by DNS.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation,
https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html (until it is validated it is pending, and of no
use to other services) and https://github.com/hashicorp/terraform-provider-aws/issues/26245 (UnsupportedCertificate)
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Replace, listed
from fixer.module import (
    Declaration,
    Module,
    free_name,
    known,
    known_string,
    nested_arguments,
    reachable,
    reads,
    rough_links,
    target,
)
from transforms._add_prerequisites.elsewhere import depends_on_any, is_open, may_be_declared_elsewhere
from transforms._instances.made import may_be_made
from transforms._own_resources.placement import beside, instance
from transforms._own_resources.waiting import waiting

_CERTIFICATE: Final = "aws_acm_certificate"
_VALIDATION: Final = "aws_acm_certificate_validation"
_RECORD: Final = "aws_route53_record"
_OPTIONS: Final = "domain_validation_options"
# Who takes certificates and in which arguments, and whether that is updated in place: what is made anew where the
# argument changes waits by its depends_on, so that nothing deployed is replaced.
_TAKERS: Final = (
    (("aws_lb_listener", "aws_alb_listener"), "certificate_arn", True),
    (("aws_lb_listener_certificate", "aws_alb_listener_certificate"), "certificate_arn", False),
    (("aws_cloudfront_distribution",), "viewer_certificate.acm_certificate_arn", True),
    (("aws_api_gateway_domain_name",), "certificate_arn", True),
    (("aws_api_gateway_domain_name",), "regional_certificate_arn", True),
    (("aws_apigatewayv2_domain_name",), "domain_name_configuration.certificate_arn", True),
    (("aws_appsync_domain_name", "aws_cognito_user_pool_domain"), "certificate_arn", False),
    (("aws_ec2_client_vpn_endpoint",), "server_certificate_arn", False),
)
# What makes a certificate another kind: imported, or of a private authority.
_OTHERWISE: Final = ("certificate_authority_arn", "certificate_body", "private_key")
# What waits by itself, or runs a program.
_WAITING: Final = ("external", "time_sleep")
_ARN: Final = re.compile(r"\.(?:arn|id)$")


class _Taker(NamedTuple):
    """A resource that takes a certificate, the argument, and whether that is updated in place."""

    resource: Declaration
    argument: hcl.Attribute
    is_updated: bool


def certificate_fixes(module: Module) -> Iterator[Fix]:
    """One for each certificate that nothing validates, without edits where the records are not there."""
    for certificate in module.resources(_CERTIFICATE):
        takers = list(_takers(module, certificate)) if _is_pending(module, certificate) else []
        if takers and not _is_validated(module, certificate):
            yield _fix(module, certificate, takers)


def _is_pending(module: Module, certificate: Declaration) -> bool:
    """Whether a certificate is one that waits for records, and is made."""
    if known_string(module, certificate.value("validation_method")) != "DNS":
        return False
    if any(certificate.attribute(name) is not None for name in _OTHERWISE):
        return False
    return may_be_made(module, certificate)


def _is_validated(module: Module, certificate: Declaration) -> bool:
    validations = module.resources(_VALIDATION)
    if any(reads_of(module, one.block, certificate) for one in validations):
        return True
    return may_be_declared_elsewhere(module, _VALIDATION, certificate.address)


def reads_of(module: Module, node: hcl.Node, declaration: Declaration) -> bool:
    """Whether a node refers to something, by way of locals too."""
    return any(reference.address == declaration.address for reference in reads(module, node))


def _takers(module: Module, certificate: Declaration) -> Iterator[_Taker]:
    for types, path, is_updated in _TAKERS:
        for resource in module.resources(*types):
            for _, argument in nested_arguments(resource.body, path):
                if not reads_of(module, argument, certificate) or not may_be_made(module, resource):
                    continue
                if not _waits_by_command(module, resource, certificate):
                    yield _Taker(resource, argument, is_updated)


def _waits_by_command(module: Module, taker: Declaration, certificate: Declaration) -> bool:
    """Whether what a taker depends on runs something that comes after a certificate, which may wait until it is issued
    (`aws acm wait certificate-validated`), or does nothing but wait.
    """
    links = rough_links(module)
    for address in reachable(links, taker.address):
        found = module.find(address)
        may_wait = found is not None and (found.type in _WAITING or found.body.blocks("provisioner"))
        if may_wait and (address == certificate.address or certificate.address in reachable(links, address)):
            return True
    return False


def _fix(module: Module, certificate: Declaration, takers: list[_Taker]) -> Fix:
    first = takers[0]
    source = first.resource.source
    names = listed(list(dict.fromkeys([taker.resource.address for taker in takers])))
    said = f"{names}: AWS takes no certificate that is not issued, and nothing waits for {certificate.address} to be"
    records = [one for one in module.resources(_RECORD) if _is_for(module, one, certificate)]
    doubt = _doubt(module, certificate, records, takers)
    if doubt:
        return Fix(source, first.argument, f"{said}; {doubt}")
    record, name = records[0], free_name(module, _VALIDATION, certificate.name)
    inside = f"certificate_arn = {instance(certificate)}.arn\nvalidation_record_fqdns = {_fqdns(record)}"
    code = beside(certificate, _VALIDATION, name, inside)
    edits: list[Edit] = [Insert(record.source, record.block, code)]
    late: dict[str, Declaration] = {}
    for taker in takers:
        found = list(_arns(taker.argument, certificate)) if taker.is_updated else []
        for node in found:
            written = node.code.strip().replace(certificate.address, f"{_VALIDATION}.{name}", 1)
            edits.append(Replace(taker.resource.source, node, _ARN.sub(".certificate_arn", written)))
        if not found:
            late[taker.resource.address] = taker.resource
    edits += waiting(late.values(), f"{_VALIDATION}.{name}")
    return Fix(source, first.argument, f"{said}: {_VALIDATION}.{name} is added, which does", tuple(edits))


def _doubt(module: Module, certificate: Declaration, records: list[Declaration], takers: list[_Taker]) -> str:
    """Why a validation is not added, as what there is to do; empty where it is."""
    todo = f"and take the certificate_arn of an {_VALIDATION} of it"
    others = _other_records(module, certificate) if not records else []
    if others:
        return f"wait for what {listed(others)} {'make' if len(others) > 1 else 'makes'} of its {_OPTIONS} {todo}"
    if not records:
        return f"write records over its {_OPTIONS} {todo}"
    record = records[0]
    named = {reference.address for reference in reads(module, record.block) if reference.names[0] == _CERTIFICATE}
    if len(records) > 1 or len(named) > 1 or certificate.shape.kind == "for_each":
        return f"which of its records are all that it needs cannot be told: wait for these {todo}"
    if record.shape.kind == "single" and not _is_one_name(certificate):
        return f"it has several names, and {record.address} is for one of them: write one for each {todo}"
    if _is_private(module, record):
        return "its record stands in a private zone, where AWS does not see it: write it in the public one"
    taking = [taker.resource for taker in takers]
    if depends_on_any(module, (record.address,), [one.address for one in taking]):
        return f"{record.address} depends on that: let it not, {todo}"
    changed = [certificate, record, *taking]
    if not all(is_open(module, one) for one in changed):
        return f"wait for {record.address} {todo}"
    return ""


def _is_for(module: Module, record: Declaration, certificate: Declaration) -> bool:
    """Whether a record is one of those by which a certificate is validated."""
    found = reads(module, record.block)
    read = [one for one in found if one.address == certificate.address]
    return any(one.attribute == _OPTIONS for one in read)


def _other_records(module: Module, certificate: Declaration) -> list[str]:
    """What makes, or may make, the records by which a certificate is validated: those of other providers of DNS, and
    modules; outputs tell others of them.
    """
    holders = [one for one in module.declarations() if one.kind in ("resource", "module", "output")]
    return [one.address for one in holders if one.address != certificate.address and _is_for(module, one, certificate)]


def _is_one_name(certificate: Declaration) -> bool:
    """Whether one record is enough: there is one name, or the others are all names below it, which share its record."""
    names = certificate.value("subject_alternative_names")
    domain = certificate.value_code("domain_name").strip().strip('"')
    if names is None:
        return True
    below = (f'"*.{domain}"', f'"*.${{{domain}}}"')
    return isinstance(names, hcl.TupleCons) and all(one.value.code.strip() in below for one in names.elements)


def _is_private(module: Module, record: Declaration) -> bool:
    read = target(module, zone) if (zone := record.value("zone_id")) is not None else None
    declared = module.find(read.address) if read is not None else None
    if declared is None:
        return False
    return bool(declared.body.blocks("vpc")) or known(module, declared.value("private_zone")) is True


def _fqdns(record: Declaration) -> str:
    return {
        "single": f"[{record.address}.fqdn]",
        "count": f"{record.address}[*].fqdn",
        "for_each": f"[for record in {record.address} : record.fqdn]",
    }[record.shape.kind]


def _arns(argument: hcl.Attribute, certificate: Declaration) -> Iterator[hcl.Traversal]:
    """Where an argument reads the ARN of a certificate."""
    for node in hcl.walk(argument.value):
        is_read = isinstance(node, hcl.Traversal) and ".".join(node.names[:2]) == certificate.address
        if isinstance(node, hcl.Traversal) and is_read and _ARN.search(node.code.strip()):
            yield node
