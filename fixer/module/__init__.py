"""Terraform meaning, pure: a folder of `.tf` files is one module; what it declares, who reads what, what is known."""

from fixer.module.calls import ModuleTree, Relatives, Repairs, is_local, local_sources, module_sources, relatives
from fixer.module.cycles import Cycle, cycles, knots
from fixer.module.declaration import SINGLE, Declaration, Shape
from fixer.module.graph import Link, provider_of
from fixer.module.module import Module
from fixer.module.references import Reference, node_references, references
from fixer.module.source import Source
from fixer.module.surroundings import Surroundings
from fixer.module.values import UNKNOWN, Unknown, Value, known, known_string, resolved, target

__all__ = [
    "SINGLE",
    "UNKNOWN",
    "Cycle",
    "Declaration",
    "Link",
    "Module",
    "ModuleTree",
    "Reference",
    "Relatives",
    "Repairs",
    "Shape",
    "Source",
    "Surroundings",
    "Unknown",
    "Value",
    "cycles",
    "is_local",
    "knots",
    "known",
    "known_string",
    "local_sources",
    "module_sources",
    "node_references",
    "provider_of",
    "references",
    "relatives",
    "resolved",
    "target",
]
