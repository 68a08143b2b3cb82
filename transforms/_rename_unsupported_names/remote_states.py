"""What is read of another state: its outputs, which were attributes of the data source before Terraform 0.12.

Sources: https://developer.hashicorp.com/terraform/language/state/remote-state-data#attributes-reference and
https://github.com/hashicorp/terraform/issues/21442
"""

from typing import Final

from fixer.module import Declaration

# What people call all of them.
_ALL: Final = frozenset({"output", "out"})
# In what else outputs may be meant to stand: what is read behind it is one of them, or is not.
_UNCLEAR: Final = frozenset({"attributes", "data", "state", "value", "values"})


def output_path(declared: Declaration, wrong: str) -> str:
    """The path to what is read under a name that the data source has not; empty of another type."""
    if declared.kind != "data" or declared.type != "terraform_remote_state" or wrong in _UNCLEAR:
        return ""
    return "outputs" if wrong in _ALL else f"outputs.{wrong}"
