"""The one document that a policy document took under the names that take several now.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document and its
schema: "source_json is deprecated". What is merged is merged in the same way.
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from transforms._former_arguments.versions import is_known

_DOCUMENT: Final = "aws_iam_policy_document"
_NAMES: Final = {"override_json": "override_policy_documents", "source_json": "source_policy_documents"}
# What is a document for certain: that of another data source, or a text that is written out.
_IS_ONE: Final = re.compile(
    r"data\.aws_iam_policy(?:_document)?\.[\w-]+(?:\[[^\[\]]*\])?\.(?:json|policy)|jsonencode\("
)


def of_documents(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each of the two arguments."""
    for document in module.data(_DOCUMENT):
        for old, new in _NAMES.items():
            item = document.attribute(old)
            if item is None or not document.source.is_editable or not is_known(module, "aws", (4, 0, 0)):
                continue
            said = f"{old} of {document.address} is deprecated. Use {new} instead"
            if document.attribute(new) is not None:
                yield Refusal(document.source, item, f"{said}; left alone, as {new} stands beside it: put it there")
            elif _IS_ONE.match(item.value_code) is None:
                yield Refusal(
                    document.source, item, f"{said}; left alone, as it may be empty: that takes documents only"
                )
            else:
                edit = Replace(document.source, item, f"{new} = [{item.value_code}]")
                yield Fix(document.source, item, f"{said}: {new} has it", (edit,))
