"""What functions take, argument by argument; the last one stands for those that follow.

Source: https://developer.hashicorp.com/terraform/language/functions
"""

from typing import Final

_OF_STRINGS: Final = """
upper lower title trim trimspace trimprefix trimsuffix replace substr split format startswith endswith strrev
base64encode base64decode jsondecode yamldecode file filebase64 filemd5 fileexists md5 sha1 sha256 base64sha256
urlencode basename dirname abspath templatestring textencodebase64 regex regexall formatdate timeadd parseint
cidrnetmask chomp
"""
_OF_NUMBERS: Final = "ceil floor abs signum log pow max min range"
_OF_LISTS: Final = "distinct sort toset tolist reverse concat flatten setproduct setunion setintersection setsubtract"
_SUBNETS: Final = ("string", "number")
TAKES: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(_OF_STRINGS.split(), ("string",)),
    **dict.fromkeys(_OF_NUMBERS.split(), ("number",)),
    **dict.fromkeys(_OF_LISTS.split(), ("list",)),
    **dict.fromkeys(("keys", "values", "merge"), ("map",)),
    **dict.fromkeys(("element", "slice", "chunklist"), ("list", "number")),
    **dict.fromkeys(("contains", "index"), ("list", "")),
    **dict.fromkeys(("cidrsubnet", "cidrsubnets", "cidrhost"), _SUBNETS),
    **dict.fromkeys(("alltrue", "anytrue"), ("list(bool)",)),
    "compact": ("list(string)",),
    "indent": ("number", "string"),
    "join": ("string", "list(string)"),
    "length": ("sized",),
    "lookup": ("map", "string", ""),
    "sum": ("list(number)",),
    "templatefile": ("string", ""),
}
# Functions that give what they are given.
THROUGH: Final = frozenset(("coalesce", "try", "nonsensitive", "sensitive", "coalescelist", "one"))
# The operators, those first that bind closest.
BINDING: Final = ("*", "/", "%", "+", "-", ">", ">=", "<", "<=", "==", "!=", "&&", "||")
