"""Policy documents that say who takes roles on, where the roles are handed to services only.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html (what such a policy says)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, listed
from fixer.module import Declaration, Module, Reference, called_as
from transforms._data_sources.accounts import provider_beside, with_provider
from transforms._data_sources.lookups import DOCUMENT
from transforms._data_sources.place import place_for
from transforms._trust_policies.table import is_special
from transforms._trust_policies.untrusted import handed

_ROLE: Final = "aws_iam_role"
# Who is let in by such a document is no service.
_FEDERATED: Final = re.compile(r"federated|github|irsa|oidc|saml|web_identity")
_CODE: Final = """
data "aws_iam_policy_document" "NAME" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = SERVICES
    }
  }
}
"""


def trust_document(module: Module, name: str, uses: list[tuple[Declaration, Reference]]) -> Iterator[Fix]:
    """The document that roles have for their `assume_role_policy`, if each of them is handed to a service and nothing
    else reads it.
    """
    address = f"data.{DOCUMENT}.{name}"
    roles = [use for use, _ in uses]
    if any(one.type != _ROLE or one.value_code("assume_role_policy") != f"{address}.json" for one in roles):
        return
    takers = handed(module)
    services: set[str] = set()
    for one in roles:
        found = takers.get(one.address, {})
        if not found or one.block.code.count(address) != 1:
            return
        services.update(found)
    if any(is_special(module, one) for one in services) or _FEDERATED.search(name):
        return
    names = [f"{one}.amazonaws.com" for one in sorted(services)]
    first, reference = uses[0]
    said = f'{first.address}: A data resource "{DOCUMENT}" "{name}" has not been declared in {called_as(module)}'
    code = hcl.build(
        with_provider(_CODE, provider_beside(module, [use for use, _ in uses])),
        NAME=name,
        SERVICES=f"[{', '.join(map(hcl.quoted, names))}]",
    )
    node = hcl.Body.of_text(address, reference.start)
    yield Fix(first.source, node, f"{said}: it is declared, for {listed(names)}", (place_for(module, first, [code]),))
