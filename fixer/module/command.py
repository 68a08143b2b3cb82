"""The commands of Terraform that read a module, in the order in which people run them."""

from enum import Enum


class Command(Enum):
    """Which is the first to reject something: what one rejects, those behind it do, too.

    INIT reads backends, sources of modules and what providers are required. VALIDATE knows what is written and what
    providers accept, but no value of a variable. PLAN knows these, and asks AWS for what exists; APPLY makes things,
    which AWS itself can refuse.
    Source: https://developer.hashicorp.com/terraform/cli/run
    """

    INIT = "init"
    VALIDATE = "validate"
    PLAN = "plan"
    APPLY = "apply"
