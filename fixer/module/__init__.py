"""Terraform meaning, pure: a folder of `.tf` files is one module; what it declares, who reads what, what is known."""

from fixer.module.calls import (
    CALL_ARGUMENTS,
    ModuleTree,
    Relatives,
    Repairs,
    called_as,
    called_module,
    called_path,
    is_local,
    local_sources,
    module_sources,
    relatives,
    source_of,
    way_to,
)
from fixer.module.chained import chained
from fixer.module.command import Command
from fixer.module.computed import COMPUTED, computed
from fixer.module.cycles import Cycle, cycles, knots
from fixer.module.declaration import SINGLE, Declaration, Shape
from fixer.module.depth import DEEPEST
from fixer.module.free import free_name
from fixer.module.given import default_of, given_in, given_to, is_ever
from fixer.module.graph import Graph, Link, Links, is_idle, provider_of, reachable
from fixer.module.module import Module
from fixer.module.nested import nested_arguments, nested_blocks, nested_type
from fixer.module.overrides import is_in_plain_files, is_overridden, is_replaced, overridden
from fixer.module.placed import Placed, placed
from fixer.module.reads import reads
from fixer.module.references import Reference, node_references, references
from fixer.module.requirements import Configuration, Entry, entries, read_entry
from fixer.module.rough_links import rough_links
from fixer.module.source import Attachment, Source
from fixer.module.surroundings import Surroundings
from fixer.module.values import UNKNOWN, Unknown, Value, known, known_string, resolved, target

__all__ = [
    "CALL_ARGUMENTS",
    "COMPUTED",
    "DEEPEST",
    "SINGLE",
    "UNKNOWN",
    "Attachment",
    "Command",
    "Configuration",
    "Cycle",
    "Declaration",
    "Entry",
    "Graph",
    "Link",
    "Links",
    "Module",
    "ModuleTree",
    "Placed",
    "Reference",
    "Relatives",
    "Repairs",
    "Shape",
    "Source",
    "Surroundings",
    "Unknown",
    "Value",
    "called_as",
    "called_module",
    "called_path",
    "chained",
    "computed",
    "cycles",
    "default_of",
    "entries",
    "free_name",
    "given_in",
    "given_to",
    "is_ever",
    "is_idle",
    "is_in_plain_files",
    "is_local",
    "is_overridden",
    "is_replaced",
    "knots",
    "known",
    "known_string",
    "local_sources",
    "module_sources",
    "nested_arguments",
    "nested_blocks",
    "nested_type",
    "node_references",
    "overridden",
    "placed",
    "provider_of",
    "reachable",
    "read_entry",
    "reads",
    "references",
    "relatives",
    "resolved",
    "rough_links",
    "source_of",
    "target",
    "way_to",
]
