"""HCL syntax, lossless: a text in, a tree out whose `code` is that text, byte for byte.

Knows no Terraform and does no I/O. Structure is scanned, expressions are parsed when someone looks inside them.
"""

from fixer.hcl import tokens
from fixer.hcl.diagnostics import errors
from fixer.hcl.expression_parser import ExpressionError, is_expression, parse_expression
from fixer.hcl.expressions import (
    Conditional,
    Element,
    Expression,
    ForDirective,
    ForExpression,
    FunctionCall,
    GetAttr,
    IfDirective,
    Index,
    Interpolation,
    LiteralValue,
    ObjectCons,
    ObjectElement,
    Operand,
    Operation,
    Parentheses,
    Splat,
    Template,
    TemplateLiteral,
    Traversal,
    TupleCons,
    UnaryOperation,
    Variable,
)
from fixer.hcl.items import Attribute, Invalid, Item
from fixer.hcl.node import Node, walk
from fixer.hcl.splices import Splice, newline_of
from fixer.hcl.structure import Block, Body, File, parse
from fixer.hcl.style import formatted, is_formatted
from fixer.hcl.template import build, quoted
from fixer.hcl.template_file import free_names, parse_template

__all__ = [
    "Attribute",
    "Block",
    "Body",
    "Conditional",
    "Element",
    "Expression",
    "ExpressionError",
    "File",
    "ForDirective",
    "ForExpression",
    "FunctionCall",
    "GetAttr",
    "IfDirective",
    "Index",
    "Interpolation",
    "Invalid",
    "Item",
    "LiteralValue",
    "Node",
    "ObjectCons",
    "ObjectElement",
    "Operand",
    "Operation",
    "Parentheses",
    "Splat",
    "Splice",
    "Template",
    "TemplateLiteral",
    "Traversal",
    "TupleCons",
    "UnaryOperation",
    "Variable",
    "build",
    "errors",
    "formatted",
    "free_names",
    "is_expression",
    "is_formatted",
    "newline_of",
    "parse",
    "parse_expression",
    "parse_template",
    "quoted",
    "tokens",
    "walk",
]
