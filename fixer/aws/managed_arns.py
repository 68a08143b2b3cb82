"""The policies of AWS that ARNs are of (`arn:aws:iam::aws:policy/AmazonSQSFullAccess`), also where `each.value`,
`count.index` or a local value stands for a part of them.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.aws.leaves import leaves
from fixer.module import Declaration, Module

_TYPE: Final = "aws_iam_policy"
_PATH: Final = ":iam::aws:policy/"


def managed_names(
    module: Module, declaration: Declaration, leaf: hcl.Expression, found: Declaration | None
) -> tuple[str, ...]:
    """The names of the AWS-managed policies that an ARN in a block can be of: one for each instance that it is put
    together for. None where it is of no such policy, or one of them cannot be told.

    `found` is what the ARN is read of, if that is a declaration of the module.
    """
    if found is not None and found.kind == "data" and found.type == _TYPE:
        by_name = found.value("name")
        value = found.value("arn") or by_name
        given = list(leaves(module, found, value)) if value is not None else []
        if found.value("arn") is None:
            return _all(_texts(module, one.declaration, one.expression) for one in given)
        return _all(_of_arn(module, one.declaration, one.expression) for one in given)
    return _all([_of_arn(module, declaration, leaf)])


def _of_arn(module: Module, declaration: Declaration, leaf: hcl.Expression) -> tuple[str, ...]:
    if not isinstance(leaf, hcl.Template):
        return ()
    parts = leaf.parts
    at = next((i for i, one in enumerate(parts) if isinstance(one, hcl.TemplateLiteral) and _PATH in one.text), None)
    return _texts(module, declaration, leaf, at) if at is not None else ()


def _texts(module: Module, declaration: Declaration, leaf: hcl.Expression, at: int = 0) -> tuple[str, ...]:
    """What a text can be, from one of its parts on; nothing where that cannot be told.

    Of several parts that depend on the instance, what each has of the others' cannot be told.
    """
    texts = [""]
    for part in leaf.parts[at:] if isinstance(leaf, hcl.Template) else ():
        if isinstance(part, hcl.TemplateLiteral):
            said = [part.text]
        elif isinstance(part, hcl.Interpolation):
            given = leaves(module, declaration, part.value)
            literals = [one.expression.literal if isinstance(one.expression, hcl.Template) else None for one in given]
            said = [one for one in literals if one is not None]
            if not said or len(said) < len(literals) or len(said) > 1 < len(texts):
                return ()
        else:
            return ()
        texts = [text + one for text in texts for one in said]
    return tuple(texts)


def _all(found: Iterator[tuple[str, ...]] | list[tuple[str, ...]]) -> tuple[str, ...]:
    """The last parts of all, without repetitions; nothing where one has none."""
    names: dict[str, None] = {}
    for texts in found:
        if not texts:
            return ()
        names |= {text.rpartition("/")[2]: None for text in texts}
    return tuple(names) if "" not in names else ()
