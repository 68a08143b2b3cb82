"""What the tellers of this transform are: functions that work an argument's value out of what stands around it."""

from collections.abc import Callable

from fixer import hcl
from fixer.module import Module
from fixer.validation import Rejection

# Takes the module, what is rejected and the body that lacks it; gives the code of the value, empty if nothing tells it.
Told = Callable[[Module, Rejection, hcl.Body], str]
