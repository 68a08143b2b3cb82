"""Makes a list of a set where one of its elements is picked by a number.

## What it does

`aws_acm_certificate.site.domain_validation_options[0].resource_record_name` becomes
`tolist(aws_acm_certificate.site.domain_validation_options)[0].resource_record_name`: the elements of a set have no
order and no index. The same for `data.aws_lb.web.security_groups[0]` and whatever else the provider has as a set.

## Why it matters

Terraform stops at "Elements of a set are identified only by their value and don't have any separate index or key to
select with".

## Fix safety

Safe: the configuration could not be planned. Which element is the first of several is for Terraform to say, and it says
the same each time.

## References

- https://developer.hashicorp.com/terraform/language/functions/tolist
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-3-upgrade#resource-aws_acm_certificate
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, rejections_of

_KEY: Final = re.compile(r'\[\s*(?:"|each\.key)')
_OLD_INDEX: Final = re.compile(r"\.(\d+)")


class IndexSetsAsLists(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="make a list of a set where one of its elements is picked by a number",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix for each set that is read by an index."""
        for found in rejections_of(module, Kind.SET_INDEX):
            source, node = found.declaration.source, found.node
            if not source.is_editable:
                continue
            code = source.text[node.start : node.end]
            where = found.declaration.address.rstrip(".")
            if _KEY.match(source.text, node.end):
                said = f"{where}: {code} is a set, and has no keys: pick the one that is meant by what it has"
                yield Refusal(source, node, f"{said}, as in one([for one in {code} : one if ...])")
                continue
            new, stretch = f"tolist({code})", node
            if old := _OLD_INDEX.match(source.text, node.end):
                new, stretch = f"{new}[{old[1]}]", source.stretch(node.start, old.end())
            message = f"{where}: {code} is a set, and has no index: it is made a list"
            yield Fix(source, node, message, (Replace(source, stretch, new),))
