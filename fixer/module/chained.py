"""Resources whose `for_each` is another one: they have its instances, key by key.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#chaining-for_each-between-resources.
"""

from typing import Final

from fixer.module.declaration import Declaration
from fixer.module.module import Module

_REPEATED: Final = ("resource", "data", "module")


def chained(module: Module, declared: Declaration) -> tuple[Declaration, ...]:
    """What is declared, what its `for_each` is, and so on: the last one says what the keys are."""
    chain = [declared]
    while chain[-1].shape.kind == "for_each":
        over = module.find(chain[-1].shape.code.strip())
        if over is None or over in chain or over.kind not in _REPEATED or over.shape.kind != "for_each":
            break
        chain.append(over)
    return tuple(chain)
