"""Terraform meaning, pure: a folder of `.tf` files is one module; what it declares, who reads what, what is known."""

from fixer.module.declaration import SINGLE, Declaration, Shape
from fixer.module.module import Module
from fixer.module.references import Reference, node_references, references
from fixer.module.source import Source
from fixer.module.surroundings import Surroundings
from fixer.module.values import UNKNOWN, Unknown, Value, known, known_string, resolved, target

__all__ = [
    "SINGLE",
    "UNKNOWN",
    "Declaration",
    "Module",
    "Reference",
    "Shape",
    "Source",
    "Surroundings",
    "Unknown",
    "Value",
    "known",
    "known_string",
    "node_references",
    "references",
    "resolved",
    "target",
]
