"""What GuardDuty writes to buckets, and what it asks for before."""

from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, resolved
from transforms._instances.named import EACH, Named, named
from transforms._key_policies.services import ACCOUNT, PARTITION, REGION
from transforms._own_resources.rewriting import LeftAloneError
from transforms._permit_services.grant import Grant, Said, in_region_of, text_of
from transforms._permit_services.objects import OF_ACCOUNT, bucket_arn, check_each

_DETECTOR: Final = "aws_guardduty_detector"


def findings(module: Module, sender: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """What lets GuardDuty put its findings into a bucket, or a folder of it.

    Source: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html#guardduty_exportfindings-s3-policies.
    """
    to, detector, destination = found.declaration, sender.value("detector_id"), body.attribute("destination_arn")
    value = resolved(module, destination.value) if destination is not None else None
    assert to is not None
    if detector is None or value is None:
        return None
    check_each(sender, to, detector)
    own = named(module, sender, detector, frozenset({_DETECTOR}))
    if own is not None and own.declaration is not None and own.declaration.shape == SINGLE:
        text, edits = in_region_of(module, sender, f"${{{own.code}.arn}}")
    else:
        arn = f"arn:{PARTITION}:guardduty:{REGION}:{ACCOUNT}:detector/{text_of(detector)}"
        text, edits = in_region_of(module, sender, arn)
    limits = (OF_ACCOUNT, ("StringEquals", "aws:SourceArn", (text,)))
    said = (
        Said("AllowGuardDutyGetBucketLocation", "s3:GetBucketLocation", bucket_arn(to), limits),
        Said("AllowGuardDutyPutObject", "s3:PutObject", f"{bucket_arn(to)}/{_folder(to, value)}*", limits),
    )
    return Grant(to, "guardduty.amazonaws.com", "GuardDuty", sender, said, edits)


def _folder(to: Declaration, destination: hcl.Expression) -> str:
    """The folder behind the ARN of a bucket, with a slash; empty where that is all."""
    match destination:
        case hcl.Traversal() | hcl.Template(parts=(hcl.Interpolation(),)):
            return ""
        case hcl.Template(parts=(hcl.Interpolation(), *rest)) if not EACH.search("".join([one.code for one in rest])):
            folder = "".join([one.code for one in rest]).strip("/")
            return f"{folder}/" if folder else ""
    raise LeftAloneError(f"the folder of {to.address} that is written to cannot be told")
