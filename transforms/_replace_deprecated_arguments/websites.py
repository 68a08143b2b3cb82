"""What is read of a bucket that its website's configuration has: a bucket is made before that, and has it not yet.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket#attribute-reference
("(Deprecated) Website endpoint, if the bucket is configured with a website") and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_website_configuration
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, node_references
from transforms._former_arguments.versions import is_known

_BUCKET: Final = "aws_s3_bucket"
_CONFIGURATION: Final = "aws_s3_bucket_website_configuration"
# What is read of it, or of one of several.
_ATTRIBUTE: Final = re.compile(r"(?:\[[^\[\]]*\])?\.(website_domain|website_endpoint)\b")


def of_websites(module: Module) -> Iterator[Fix]:
    """One fix for each place where something is read of a bucket that the configuration of its website has."""
    if not is_known(module, "aws", (4, 0, 0)):
        return
    for bucket in module.resources(_BUCKET):
        configured = [one for one in module.resources(_CONFIGURATION) if _is_of(one, bucket)]
        if len(configured) != 1 or bucket.body.blocks("website", "dynamic"):
            continue
        new = configured[0]
        needed = {reference.address for reference in node_references(new.block)}
        for reader, reference in module.readers(bucket.address):
            start, end = reference.start, reference.start + len(bucket.address)
            text = reader.source.text
            read = _ATTRIBUTE.match(text, end)
            if read is None or text[start:end] != bucket.address or not reader.source.is_editable:
                continue
            if reader.address != new.address and reader.address not in needed:
                node = hcl.Body.of_text(bucket.address, start)
                said = f"{read[1]} of {bucket.address} is deprecated"
                said += f", and empty until its website is there: that of {new.address} is read"
                yield Fix(reader.source, node, said, (Replace(reader.source, node, new.address),))


def _is_of(configuration: Declaration, bucket: Declaration) -> bool:
    """Whether a configuration is that of a bucket: of each of them, where they are repeated alike."""
    named = configuration.value("bucket")
    found = [reference.address for reference in node_references(named)] if named is not None else []
    mine, other = configuration.shape, bucket.shape
    return bucket.address in found and (mine.kind, mine.code.split()) == (other.kind, other.code.split())
