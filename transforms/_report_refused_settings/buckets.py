"""Logs of load balancers in buckets that are encrypted with a key of KMS.

Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html (the only
encryption that is supported is that with keys of S3) and
https://github.com/aws/aws-cdk/issues/21947; network load balancers may have one
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Module, known, known_string, nested_arguments
from transforms._buckets.encryption import is_by_kms
from transforms._instances.named import named
from transforms._instances.sent import is_sent

_BALANCERS: Final = ("aws_lb", "aws_alb", "aws_elb")
_LOGS: Final = ("access_logs.bucket", "connection_logs.bucket")
_BUCKETS: Final = frozenset(("aws_s3_bucket",))


def bucket_findings(module: Module) -> Iterator[Fix]:
    """One for each load balancer that cannot write."""
    for balancer in module.resources(*_BALANCERS):
        kind = balancer.value("load_balancer_type")
        if kind is not None and known_string(module, kind) != "application":
            continue
        for path in _LOGS:
            for body, argument in nested_arguments(balancer.body, path):
                switch = body.attribute("enabled")
                is_on = known(module, switch.value) is True if switch is not None else balancer.type == "aws_elb"
                found = named(module, balancer, argument.value, _BUCKETS) if is_on else None
                bucket = found.declaration if found is not None else None
                if found is None or bucket is None:
                    continue
                if is_sent(module, balancer, argument) and is_by_kms(module, balancer, found):
                    said = (
                        f'{balancer.address} cannot write its logs to {bucket.address} ("Access Denied for bucket"): '
                        'its objects are encrypted with a key of KMS, and load balancers take "AES256" only; give '
                        'the logs a bucket of their own, or encrypt this one with "AES256"'
                    )
                    yield Fix(balancer.source, argument, said)
