"""Which of several instances send to which."""

import re
from typing import Final

from fixer.aws import KEY
from fixer.module import SINGLE, UNKNOWN, Declaration, Module, chained, known
from transforms._instances.named import EACH, Named
from transforms._own_resources.rewriting import LeftAloneError
from transforms._sendings.row import SOURCE
from transforms._sendings.sendings import Sending

# How many instances there are of what is switched on and off.
_SWITCH: Final = re.compile(r".*\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*\)?", re.DOTALL)


def check_target(module: Module, sender: Declaration, named: Named) -> None:
    """Raises LeftAloneError unless every instance of what is sent to is sent to, or one that is told by its key."""
    to = named.declaration
    assert to is not None
    if is_one(named) or to.shape == SINGLE or _is_switched(to, named) or _goes_along(module, sender, named):
        return
    raise LeftAloneError(f"it cannot be told that all instances of {to.address} are sent to")


def arns(module: Module, one: Sending, *, is_alone: bool = True) -> list[str]:
    """The texts of the ARNs that are sent for, as they are in the policy of what is sent to. Unless these are alone,
    there certainly is another one beside them.
    """
    of = one.of
    if of is None:
        return []
    form = one.row.arns[of.declaration.type] if of.declaration else SOURCE
    is_single = one.to.shape == SINGLE or is_one(one.named)
    is_along = one.to.shape != SINGLE and _goes_along(module, one.sender, one.named)
    if not EACH.search(of.code):
        if of.key and one.sender.shape not in (SINGLE, one.to.shape):
            raise LeftAloneError(f"{of.code} may not be there")
        return [_text(form, of.code)]
    if is_along and (one.sender.shape == one.to.shape or of.key == "each.key"):
        return [_text(form, of.code)]
    if is_single and of.declaration is not None and _is_every(module, one, of.declaration, is_alone=is_alone):
        source = of.declaration
        code = f"{source.address}[*]" if source.shape.kind == "count" else f"values({source.address})[*]"
        return [_text(form, code)]
    if is_single and of.declaration is not None and _goes_along(module, one.sender, of):
        raise LeftAloneError(f"there may be none of {of.declaration.address}, and a condition takes no empty list")
    raise LeftAloneError(f"which of {of.code} sends to which of {one.to.address} cannot be told")


def is_one(named: Named) -> bool:
    """Whether one of several instances is named by its key, as it is written."""
    to = named.declaration
    return to is not None and to.shape != SINGLE and not _is_switched(to, named) and bool(KEY.fullmatch(named.key))


def _text(form: str, code: str) -> str:
    return f"${{{form.replace(SOURCE, code)}}}"


def _is_switched(to: Declaration, named: Named) -> bool:
    """Whether there is one instance of something or none, and it is named as that one."""
    is_switch = to.shape.kind == "count" and _SWITCH.fullmatch(to.shape.code.strip()) is not None
    return is_switch and named.key in ("0", "count.index")


def _goes_along(module: Module, sender: Declaration, named: Named) -> bool:
    """Whether each instance of a sender names the instance that has its key."""
    to = named.declaration
    assert to is not None
    if named.key == "each.key":
        return chained(module, sender)[-1].shape == chained(module, to)[-1].shape
    is_same = named.key == "each.value" and sender.shape.code.strip().startswith("toset(")
    return sender.shape == to.shape and (is_same or named.key == "count.index")


def is_always_there(one: Sending) -> bool:
    """Whether what is sent for is one that is always there."""
    return one.of is not None and not EACH.search(one.of.code) and "[*]" not in one.of.code


def _is_every(module: Module, one: Sending, source: Declaration, *, is_alone: bool) -> bool:
    """Whether all instances of a source send, of which there certainly are some where it is alone."""
    if one.of is None or source.shape == SINGLE or not _goes_along(module, one.sender, one.of):
        return False
    # Whoever runs it may say otherwise than the default of a variable.
    counted = known(module, source.value(source.shape.kind), at_validation=True)
    return not is_alone or (counted is not UNKNOWN and bool(counted))
