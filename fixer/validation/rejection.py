"""One thing that Terraform would reject, with what a repair has to know of it."""

import re
from enum import Enum
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Command, Declaration
from fixer.provider.schema import Schema


class Kind(Enum):
    """What is wrong; the value is Terraform's own summary of it."""

    UNSUPPORTED_ARGUMENT = "Unsupported argument"
    UNSUPPORTED_BLOCK = "Unsupported block type"
    MISSING_ARGUMENT = "Missing required argument"
    MISSING_BLOCK = "Insufficient blocks"
    TOO_MANY_BLOCKS = "Too many blocks"
    READ_ONLY = "Value for unconfigurable attribute"
    RESOURCE_TYPE = "Invalid resource type"
    DATA_SOURCE = "Invalid data source"
    COMBINATION = "Invalid combination of arguments"
    CONFLICT = "Conflicting configuration arguments"
    VALUE = "Invalid value"
    TYPE = "Incorrect attribute value type"
    OBJECT_LACKS = "Incorrect attribute value type: an object lacks attributes"
    UNDECLARED_VARIABLE = "Reference to undeclared input variable"
    UNDECLARED_LOCAL = "Reference to undeclared local value"
    UNDECLARED_RESOURCE = "Reference to undeclared resource"
    UNDECLARED_MODULE = "Reference to undeclared module"
    UNSUPPORTED_ATTRIBUTE = "Unsupported attribute"
    LIST_READ = "Unsupported attribute: list"
    SET_READ = "Unsupported attribute: set"
    OBJECT_ATTRIBUTE = "Unsupported attribute: of a variable's object"
    ITEM_ATTRIBUTE = "Unsupported attribute: of an instance"
    BLOCK_ATTRIBUTE = "Unsupported attribute: of a nested block"
    OBJECT_READ = "Unsupported attribute: object"
    PRIMITIVE_READ = "Unsupported attribute: primitive"
    MISSING_KEY = "Missing resource instance key"
    UNEXPECTED_KEY = "Unexpected resource instance key"
    SET_INDEX = "Invalid index"
    PRIMITIVE_INDEX = "Invalid index: primitive"
    MAP_KEY = "Invalid index: key"
    WORKSPACE_KEY = "Invalid index: workspace"
    INSTANCE_KEY = "Invalid index: instance"
    PROVIDER_ABSENT = "Provider configuration not present"
    PROVIDER_REFERENCE = "Invalid provider configuration reference"
    LEGACY_MODULE = "Module is incompatible with count, for_each, and depends_on"
    MODULE_ABSENT = "Unreadable module directory"
    META_ARGUMENT = "Invalid meta-argument"
    INVALID_REFERENCE = "Invalid reference"
    NAMED_VALUE = "Invalid attribute of a named value"
    COUNT = "Invalid count argument"
    BOTH_REPEATED = 'Invalid combination of "count" and "for_each"'
    FOR_EACH = "Invalid for_each argument"
    NOT_REPEATED = "Reference in a block that is not repeated"
    MAP_SPLAT = "Unsupported attribute: splat of a map"
    ITERATOR = "Unsupported attribute: iterator"
    CONDITIONAL = "Inconsistent conditional result types"
    FILE_ABSENT = "Invalid function argument"
    TEMPLATE_VARIABLE = "Invalid function argument: vars"
    TEMPLATE = "Error in function call"
    FUNCTION = "Call to unknown function"
    LABELS = "Extraneous or missing label"
    NAME = "Invalid name"
    REQUIREMENT = "Invalid required_providers object"
    TYPE_CONSTRAINT = "Invalid type specification"
    NOT_EVALUATED = "Variables not allowed"
    NOT_STATIC = "Invalid expression"
    IGNORED_ATTRIBUTE = "Unsupported attribute: ignored"
    SENSITIVE = "Output refers to sensitive values"
    NOT_AVAILABLE = "Invalid reference: not available here"
    DEPENDENCY = "Invalid depends_on reference"
    MODULE_SOURCE = "Invalid module source address"
    FUNCTION_ARGUMENT = "Invalid function argument: type"
    OPERAND = "Invalid operand"
    CONDITION = "Incorrect condition type"
    JSON = "Invalid JSON"
    ARGUMENT_COUNT = "Too many or not enough function arguments"


# What is said of a name that nothing declares.
UNDECLARED: Final = frozenset(
    {
        Kind.UNDECLARED_VARIABLE,
        Kind.UNDECLARED_LOCAL,
        Kind.UNDECLARED_RESOURCE,
        Kind.UNDECLARED_MODULE,
        Kind.INVALID_REFERENCE,
    }
)


# How Terraform goes on, and where a file is not there, who reads it and what to do.
_ADVICE: Final = re.compile(r" (?:Did you |Remove the bracketed )")
_SUPPLY: Final = re.compile(r"; ")

# What is said of something in a block by its bare name, so that it has to be told which block that is.
_IN_BLOCKS: Final = frozenset(
    {
        Kind.UNSUPPORTED_ARGUMENT,
        Kind.UNSUPPORTED_BLOCK,
        Kind.MISSING_ARGUMENT,
        Kind.MISSING_BLOCK,
        Kind.TOO_MANY_BLOCKS,
        Kind.READ_ONLY,
        Kind.TYPE,
        Kind.OBJECT_LACKS,
    }
)


class Rejection(NamedTuple):
    """What Terraform would reject, and where.

    `detail` is what it says. `node` is where it stands: of a missing argument, the block that lacks it, of a list that
    is read without an index, the list. `name` is that of the argument, block, type or address; `body` and `schema` are
    of the block that it stands or should stand in, `path` tells that block (`rule.filter`, empty for the outermost), or
    the attribute that is read wrongly; of a template, its file. `wanted` is what a value of the wrong type should be,
    in short; of elements that are not of one type, `any` where the whole may be of any, `said in part` where some of
    them do not say of which they are, else `one type`. `call` is that
    of a function which there is not. It is `rejected_by` the first command of Terraform that meets it.
    """

    kind: Kind
    declaration: Declaration
    node: hcl.Node
    name: str
    detail: str
    body: hcl.Body | None = None
    schema: Schema | None = None
    path: str = ""
    wanted: str = ""
    call: hcl.FunctionCall | None = None
    rejected_by: Command = Command.VALIDATE

    @property
    def message(self) -> str:
        """What a person reads: whose it is, in which block of that, and what Terraform says."""
        block = f", block {self.path}" if self.path and self.kind in _IN_BLOCKS else ""
        return f"{self.declaration.address.rstrip('.')}{block}: {self.detail}"

    @property
    def told(self) -> str:
        """The message without what is advised behind it, for what a repair has to add."""
        return self.message.removesuffix(self.advice)

    @property
    def advice(self) -> str:
        """What is asked or advised behind the problem itself, with what parts it from that; empty where nothing is."""
        found = _ADVICE.search(self.detail) if self.kind is not Kind.FILE_ABSENT else _SUPPLY.search(self.detail)
        return self.detail[found.start() :] if found is not None else ""

    @property
    def excluded(self) -> str:
        """Of a conflict, what cannot stand beside the argument or block of its name."""
        return self.detail.rpartition(" ")[2] if self.kind is Kind.CONFLICT else ""

    @property
    def attribute(self) -> str:
        """The attribute that does not exist, where one is read."""
        return self.detail.removesuffix(self.advice).rpartition(' "')[2].rstrip('".')
