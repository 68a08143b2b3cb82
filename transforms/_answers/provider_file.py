"""Whether a `provider.tf` seems to stand where an answer's files go, which the answer leaves out."""

from fixer.module import Module


def seems_left_out(module: Module) -> bool:
    """Whether a module is the root of an answer that configures no provider, or only such as have an alias, and nothing
    is known of the folder that it goes to.
    """
    if module.surroundings.kind != "answer" or module.path or module.surroundings.standing:
        return False
    return all(one.attribute("alias") for one in module.declarations("provider"))
