"""Listeners of HTTPS and TLS without a certificate.

Sources: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html ("you must
deploy at least one SSL server certificate") and https://github.com/cn-terraform/terraform-aws-nexus/issues/42 (what AWS
answers)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, Unknown, is_overridden, known, placed, resolved
from transforms._instances.constants import constant
from transforms._instances.frame import frames
from transforms._instances.made import has_instances, may_be_made

LISTENERS: Final = ("aws_lb_listener", "aws_alb_listener")
_ENCRYPTED: Final = ("HTTPS", "TLS")
_CERTIFICATE: Final = "certificate_arn"


def listener_findings(module: Module) -> Iterator[Fix]:
    """One for each listener that is made without a certificate, but for what is given when it is applied."""
    for listener in module.resources(*LISTENERS):
        value, item = listener.value("protocol"), listener.attribute(_CERTIFICATE)
        protocol = known(module, value, at_validation=True) if value is not None else None
        if protocol not in _ENCRYPTED or is_overridden(module, listener):
            continue
        if not may_be_made(module, listener, by_default=True):
            continue
        said = f"{listener.address}: A certificate must be specified for {protocol} listeners"
        if item is None:
            yield Fix(listener.source, listener.block, f"{said}: give it a {_CERTIFICATE}")
        elif _is_empty(module, listener, item.value):
            yield Fix(listener.source, item, f"{said}: {_advice(module, item)}")


def _is_empty(module: Module, listener: Declaration, value: hcl.Expression) -> bool:
    """Whether nothing is written, or the default of a variable is nothing and nobody who can be seen gives it more."""
    shown = resolved(module, value)
    if isinstance(shown, hcl.Traversal):
        if shown.names[:1] != ("var",) or len(shown.steps) != 1:
            return False
    elif not isinstance(shown, hcl.Template | hcl.LiteralValue):
        return False
    for frame in frames(module.once(placed)):
        given = constant(frame, shown, by_default=True)
        if not isinstance(given, Unknown) and given in ("", None):
            return has_instances(frame, listener, by_default=True) is not False
    return False


def _advice(module: Module, item: hcl.Attribute) -> str:
    shown = resolved(module, item.value)
    if not isinstance(shown, hcl.Traversal):
        return f"give it a {_CERTIFICATE}"
    return (
        f"by default there is none in var.{shown.names[1]}: take its default out, so that it is asked for, or make the "
        "listener only where one is given"
    )
