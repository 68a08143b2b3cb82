"""Functions of Terraform with the arguments of those of other languages."""

from fixer import hcl
from fixer.engine import Edit
from transforms._correct_function_calls.written import Written


def trimmed(call: Written) -> list[Edit]:
    """`trim(a)`, which is `trimspace(a)`."""
    return call.renamed("trimspace") if len(call.values) == 1 else []


def to_the_end(call: Written) -> list[Edit]:
    """`substr(a, 3)`, whose length is that of the rest."""
    if len(call.values) != 2 or call.call.arguments[1].separator.strip():
        return []
    end = call.values[1].end
    return [call.put(end, end, ", -1")]


def handed(call: Written) -> list[Edit]:
    """`templatefile(a)`, which takes the values that the template reads: none."""
    if len(call.values) != 1 or call.call.arguments[0].separator.strip():
        return []
    end = call.values[0].end
    return [call.put(end, end, ", {}")]


def listed(call: Written) -> list[Edit]:
    """`toset("a", "b")` and `sum(1, 2)`, which take one list."""
    return call.enclosed("[", "]") if len(call.values) > 1 and not set(call.kinds) & {"l", "m"} else []


def spread(call: Written) -> list[Edit]:
    """`max([1, 2])`, which takes numbers."""
    if call.kinds != ["l"]:
        return []
    value = call.values[0]
    if isinstance(value, hcl.TupleCons) and value.elements:
        return [call.put(value.start, value.start + 1, ""), call.put(value.end - 1, value.end, "")]
    return [call.put(value.end, value.end, "...")] if not isinstance(value, hcl.TupleCons) else []


def joined(call: Written) -> list[Edit]:
    """`concat(a, "b")` of strings, which is a template."""
    if set(call.kinds) != {"s"} or any(isinstance(value, hcl.Template) and value.is_heredoc for value in call.values):
        return []
    parts = [
        code[1:-1] if isinstance(value, hcl.Template) else f"${{{code}}}"
        for value, code in zip(call.values, call.codes, strict=True)
    ]
    return call.whole('"' + "".join(parts) + '"')


def concatenated(call: Written) -> list[Edit]:
    """`merge(a, ["b"])` of lists, which is `concat`."""
    return call.renamed("concat") if set(call.kinds) == {"l"} else []


def separated(call: Written) -> list[Edit]:
    """`join(list, ",")`, whose separator comes first."""
    return call.swapped() if call.kinds == ["l", "s"] else []


def contained(call: Written) -> list[Edit]:
    """`contains("a", list)`, whose list comes first, and `contains(a, "b")` of strings, which is `strcontains`."""
    if call.kinds[:1] in (["s"], ["n"]) and call.kinds[1:] == ["l"]:
        return call.swapped()
    return call.renamed("strcontains") if call.kinds == ["s", "s"] else []


def looked_up(call: Written) -> list[Edit]:
    """`lookup("a", map)`, whose map comes first."""
    return call.swapped() if call.kinds[:2] == ["s", "m"] else []


KNOWN = {
    "alltrue": listed,
    "anytrue": listed,
    "concat": joined,
    "contains": contained,
    "join": separated,
    "lookup": looked_up,
    "max": spread,
    "merge": concatenated,
    "min": spread,
    "substr": to_the_end,
    "sum": listed,
    "templatefile": handed,
    "tolist": listed,
    "toset": listed,
    "trim": trimmed,
}
