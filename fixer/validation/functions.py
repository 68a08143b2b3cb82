"""The functions that Terraform has, and calls of others or with too few or too many arguments.

Source of the table: `terraform metadata functions -json` of Terraform 1.11.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module, Source
from fixer.validation.called import Called, called_names, written_calls
from fixer.validation.nearest import nearest
from fixer.validation.rejection import Kind, Rejection

# A function a line, with its parameters; `*` stands before one that may be given any number of times.
_TABLE: Final = """
abs num
abspath path
alltrue list
anytrue list
base64decode str
base64encode str
base64gzip str
base64sha256 str
base64sha512 str
basename path
bcrypt str *cost
can expression
ceil num
chomp str
chunklist list size
cidrhost prefix hostnum
cidrnetmask prefix
cidrsubnet prefix newbits netnum
cidrsubnets prefix *newbits
coalesce *vals
coalescelist *vals
compact list
concat *seqs
contains list value
csvdecode str
dirname path
distinct list
element list index
endswith str suffix
ephemeralasnull value
file path
filebase64 path
filebase64sha256 path
filebase64sha512 path
fileexists path
filemd5 path
fileset path pattern
filesha1 path
filesha256 path
filesha512 path
flatten list
floor num
format format *args
formatdate format time
formatlist format *args
indent spaces str
index list value
issensitive value
join separator *lists
jsondecode str
jsonencode val
keys inputMap
length value
log num base
lookup inputMap key *default
lower str
matchkeys values keys searchset
max *numbers
md5 str
merge *maps
min *numbers
nonsensitive value
one list
parseint number base
pathexpand path
plantimestamp
pow num power
range *params
regex pattern string
regexall pattern string
replace str substr replace
reverse list
rsadecrypt ciphertext privatekey
sensitive value
setintersection first_set *other_sets
setproduct *sets
setsubtract a b
setunion first_set *other_sets
sha1 str
sha256 str
sha512 str
signum num
slice list start_index end_index
sort list
split separator str
startswith str prefix
strcontains str substr
strrev str
substr str offset length
sum list
templatefile path vars
templatestring template vars
textdecodebase64 source encoding
textencodebase64 string encoding
timeadd timestamp duration
timecmp timestamp_a timestamp_b
timestamp
title str
tobool v
tolist v
tomap v
tonumber v
toset v
tostring v
transpose values
trim str cutset
trimprefix str prefix
trimspace str
trimsuffix str suffix
try *expressions
upper str
urlencode str
uuid
uuidv5 namespace name
values mapping
yamldecode src
yamlencode value
zipmap keys values
"""
# What functions say themselves of the number of their arguments: the least, the most, and their words.
_ONE: Final = (1, None, "at least one argument is required")
_NEEDS: Final[Mapping[str, tuple[int, int | None, str]]] = {
    "coalesce": _ONE,
    "coalescelist": _ONE,
    "concat": _ONE,
    "join": (2, None, "at least one list is required"),
    "lookup": (2, 3, "lookup() takes two or three arguments"),
    "max": (1, None, "must pass at least one number"),
    "min": (1, None, "must pass at least one number"),
    "range": (1, 3, "must have one, two, or three arguments"),
    "setproduct": (2, None, "at least two arguments are required"),
}
# Functions of OpenTofu, which reads the same files, and types where a function of such a name is gone.
_ELSEWHERE: Final = frozenset({"base64gunzip", "cidrcontains", "urldecode"})
_TYPES: Final = frozenset({"list", "map", "object", "optional", "set", "tuple"})
_GONE: Final = {
    "list": "use tolist([ ... ]) syntax to write a literal list",
    "map": "use tomap({ ... }) syntax to write a literal map",
}
_STEP: Final = re.compile(r'"(?>(?:[^"\\$%\n]|\\.)*)"|[^"\[\](){},#/<]+|[\s\S]')


class Function(NamedTuple):
    """How a function is called: the names of its parameters, and how many arguments it takes (None: any number)."""

    parameters: tuple[str, ...]
    least: int
    most: int | None

    def takes(self, number: int) -> bool:
        """Whether it can be called with so many arguments."""
        return self.least <= number and (self.most is None or number <= self.most)


@cache
def functions() -> Mapping[str, Function]:
    """The functions that Terraform has, by name."""
    made: dict[str, Function] = {}
    for row in _TABLE.split("\n")[1:-1]:
        name, *parameters = row.split()
        named = tuple([parameter for parameter in parameters if not parameter.startswith("*")])
        most = len(named) if len(named) == len(parameters) else None
        least, most, _ = _NEEDS.get(name, (len(named), most, ""))
        made[name] = Function(named, least, most)
    return made


def function_rejections(module: Module) -> Iterator[Rejection]:
    """Calls of functions that there are not, and with a wrong number of arguments."""
    for source in module.sources.values():
        if source.is_configuration:
            for called in written_calls(source, source.once(_doubtful)):
                if _is_constraint(called):
                    continue
                if told := wrong_call(called.call):
                    kind, said = told
                    node = source.stretch(called.call.start, called.call.start + len(called.call.name))
                    yield Rejection(kind, called.declaration, node, called.call.name, said, call=called.call)


def _is_constraint(called: Called) -> bool:
    """Whether a call stands in a variable's type, which is no value: what is wrong with it is told of the type."""
    type_ = called.declaration.attribute("type") if called.declaration.kind == "variable" else None
    return type_ is not None and type_.start <= called.call.start < type_.end


def wrong_call(call: hcl.FunctionCall) -> tuple[Kind, str] | None:
    """What Terraform says of a call, by its name and the number of its arguments alone."""
    name, number = call.name, len(call.arguments)
    if "::" in name or name in _ELSEWHERE:
        return None
    known = functions().get(name)
    if known is None:
        if name in _GONE:
            gone = f'the "{name}" function was deprecated in Terraform v0.12 and is no longer available; {_GONE[name]}'
            return Kind.FUNCTION, f'Call to function "{name}" failed: {gone}.'
        near = nearest(name, functions(), 2 if len(name) > 5 else 1)
        return Kind.FUNCTION, f'There is no function named "{name}".' + (f' Did you mean "{near}"?' if near else "")
    if known.takes(number) or any("..." in argument.separator for argument in call.arguments):
        return None
    fixed = len(known.parameters)
    if number < fixed:
        least = "" if known.most == fixed else "at least "
        missing = f'Missing value for "{known.parameters[number]}".'
        return Kind.ARGUMENT_COUNT, f'Function "{name}" expects {least}{fixed} argument(s). {missing}'
    if name in _NEEDS:
        return Kind.ARGUMENT_COUNT, f'Call to function "{name}" failed: {_NEEDS[name][2]}.'
    return Kind.ARGUMENT_COUNT, f'Function "{name}" expects only {fixed} argument(s).'


def _doubtful(source: Source) -> tuple[int, ...]:
    """Where calls stand of which it takes a closer look to tell that they are right: in most files, nowhere."""
    return tuple([start for name, start in called_names(source) if _is_doubtful(source, name, start)])


def _is_doubtful(source: Source, name: str, start: int) -> bool:
    text, known, inside = source.text, functions().get(name), start + len(name) + 1
    if known is None:
        around = source.item_at(start) if name in _TYPES and name not in _GONE else None
        return around is None or around.type != "variable"
    if known.most is None and not known.least:
        return False
    if known.least <= 1 <= (known.most or 1) and text.startswith(("{", "["), inside):
        # Long, and nobody gives a second one.
        return False
    number = _count(text, inside)
    return number is not None and not known.takes(number)


def _count(text: str, at: int) -> int | None:
    """How many arguments stand behind an open parenthesis; None where that takes a parser."""
    depth, commas, is_empty = 0, 0, True
    while found := _STEP.match(text, at):
        piece, at = found[0], found.end()
        if piece == ")" and not depth:
            return 0 if is_empty and not commas else commas + (not is_empty)
        if piece == "," and not depth:
            commas, is_empty = commas + 1, True
            continue
        if piece.isspace():
            continue
        is_empty = False
        if piece in "([{":
            depth += 1
        elif piece in ")]}":
            depth -= 1
        elif piece == '"':
            end = hcl.tokens.template_end(text, at - 1)
            if end is None:
                return None
            at = end
        elif piece in "#<" or text.startswith(("//", "/*"), at - 1) or piece.rstrip().endswith("..."):
            return None
    return None
