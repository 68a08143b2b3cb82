"""The variable that says which key the replicas in a region have."""

from collections import Counter
from itertools import count

from fixer import hcl
from fixer.engine import Edit, Insert
from fixer.module import Module, known, references
from transforms._use_regional_replica_keys.keys import purpose
from transforms._use_regional_replica_keys.replicas import Replica, has_own_key

_TEMPLATE = """
  variable "NAME" {
    description = DESCRIPTION
    type        = map(string)
    default     = {}

    validation {
      condition = alltrue([
        for region, arn in var.NAME : can(regex("^arn:[a-z-]+:kms:${region}:[0-9]{12}:key/", arn))
      ])
      error_message = "Each key must be given by its ARN and stand in the region that it is given for."
    }
  }
"""
_EACH = "ARN of the KMS key for the replicas in each region"
_ALL = f"{_EACH}; DynamoDB needs one for every region, since the table has a key of its own"
_SOME = f"{_EACH}; where none is given, the replicas are encrypted with the key that AWS manages there"


def looked_up(module: Module, replica: Replica) -> tuple[str, str, tuple[Edit, ...]]:
    """The name of the variable for a replica's key, the code that takes the key from it, and the edits that declare it
    where the module does not.
    """
    base = "_".join([*purpose(replica.key.name), "replica_kms_key_arns"])
    names = (base if number == 1 else f"{base}_{number}" for number in count(1))
    name = next(name for name in names if _fits(module, name))
    variable = module.find(f"var.{name}")
    code = f"lookup(var.{name}, {replica.here}, null)"
    if variable is not None:
        return name, code, ()
    description = hcl.quoted(_ALL if has_own_key(module, replica) else _SOME)
    return name, code, (_place(module, replica, hcl.build(_TEMPLATE, NAME=name, DESCRIPTION=description)),)


def _fits(module: Module, name: str) -> bool:
    """Whether a name is free, or that of such a variable."""
    variable = module.find(f"var.{name}")
    if variable is None:
        return not any(f'"{name}"' in source.text for source in module.sources.values() if not source.is_hcl)
    return variable.value_code("type") == "map(string)" and known(module, variable.value("default")) == {}


def _place(module: Module, replica: Replica, code: str) -> Edit:
    """After the variable for the regions, else after the last one of the file, else of the module's variables, else
    before the replica's own block.
    """
    for reference in references(replica.regions):
        regions = module.find(reference.address)
        if regions is not None and regions.kind == "variable" and regions.source.is_editable:
            return Insert(regions.source, regions.block, code)
    editable = [variable for variable in module.declarations("variable") if variable.source.is_editable]
    homes = Counter(variable.source.name for variable in editable)
    if not homes:
        return Insert(replica.owner.source, replica.owner.block, code, "before")
    own = replica.owner.source.name
    home = own if own in homes else homes.most_common(1)[0][0]
    last = [variable for variable in editable if variable.source.name == home][-1]
    return Insert(last.source, last.block, code)
