"""What blocks of checks may not hold."""

from collections.abc import Iterator

from fixer.module import Module
from fixer.validation.rejection import Kind, Rejection


def check_rejections(module: Module) -> Iterator[Rejection]:
    """Repeated data sources in checks, which may not be.

    Source: https://developer.hashicorp.com/terraform/language/checks#meta-arguments
    """
    for check in module.declarations("check"):
        for data in check.body.blocks("data"):
            for item in data.body.attributes:
                if item.name in ("count", "for_each"):
                    said = 'The "count" and "for_each" meta-arguments are not supported within nested data blocks.'
                    yield Rejection(Kind.META_ARGUMENT, check, item, item.name, said, data.body)
