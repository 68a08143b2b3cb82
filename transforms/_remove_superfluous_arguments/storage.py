"""What gp3 storage of RDS has by itself, said of a database whose storage is too small to choose it.

RDS refuses the numbers even where they are those that it would take.
Sources: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html#gp3-storage,
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance#iops and, of what RDS says,
https://github.com/cloudtools/troposphere/issues/2141
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Remove
from fixer.module import Declaration, Module, is_overridden, known, known_string

DATABASE: Final = "aws_db_instance"
# From how many GiB on the numbers can be chosen.
_LEAST: Final = {"mariadb": 400, "mysql": 400, "postgres": 400}
_LEAST_ORACLE: Final = 200
_BY_ITSELF: Final = {"iops": 3000, "storage_throughput": 125}


def of_small_storage(module: Module) -> Iterator[Fix]:
    """One for each such number: it goes where it is what there is, and is told where more is wanted."""
    for database in module.resources(DATABASE):
        engine = known_string(module, database.value("engine")) or ""
        least = _LEAST_ORACLE if engine.startswith("oracle-") else _LEAST.get(engine)
        size = known(module, database.value("allocated_storage"))
        is_small = least is not None and isinstance(size, int) and not isinstance(size, bool) and size < least
        if not is_small or known_string(module, database.value("storage_type")) != "gp3":
            continue
        for name in _BY_ITSELF:
            item = database.attribute(name)
            if item is not None and not is_overridden(module, database):
                yield from _of_number(module, database, item, f"engine {engine} and a storage size less than {least}")


def _of_number(module: Module, database: Declaration, item: hcl.Attribute, what: str) -> Iterator[Fix]:
    number, own = known(module, item.value), _BY_ITSELF[item.name]
    if not isinstance(number, int):
        return
    told = "IOPS" if item.name == "iops" else "storage throughput"
    said = f"{database.address}: you can't specify {told} for {what}"
    around = (*[database.value(name) for name in ("engine", "allocated_storage", "storage_type")], item.value)
    is_sure = all(not _is_unknown(module, value) for value in around)
    if number == own and is_sure and database.source.is_editable:
        yield Fix(database.source, item, f"{said}: it has {own} by itself", (Remove(database.source, item),))
    else:
        yield Fix(database.source, item, f"{said}, which has {own}: leave it out, or take more storage")


def _is_unknown(module: Module, value: hcl.Expression | None) -> bool:
    """Whether Terraform does not know a value when it validates."""
    return not isinstance(known(module, value, at_validation=True), str | int)
