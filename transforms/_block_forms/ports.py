"""One port where rules take the first and the last of a range.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group#from_port-1
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.provider.schema import Schema
from fixer.validation import Rejection
from transforms._block_forms.written import placed

PORT = "port"


def takes_range(schema: Schema) -> bool:
    """Whether a block takes the two ends of a range of ports, and no port."""
    ends = [schema.argument(name) for name in ("from_port", "to_port")]
    return all(end is not None and end.is_settable for end in ends) and PORT not in schema.names


def is_port(one: Rejection) -> bool:
    """Whether it is a port that is both ends of a range."""
    is_argument = one.name == PORT and isinstance(one.node, hcl.Attribute)
    return is_argument and one.schema is not None and takes_range(one.schema)


def ports(one: Rejection) -> Iterator[Fix | Refusal]:
    """The range that starts and ends with the port."""
    assert isinstance(one.node, hcl.Attribute)
    assert one.body is not None
    source, item, said = one.declaration.source, one.node, one.told
    if one.body.attribute("from_port") is not None or one.body.attribute("to_port") is not None:
        yield Refusal(source, item, f"{said} from_port and to_port are meant, of which one is there: keep these alone")
        return
    literal = item.value.literal if isinstance(item.value, hcl.Template) else None
    if isinstance(item.value, hcl.TupleCons) or (literal is not None and not literal.isdigit()):
        yield Refusal(source, item, f"{said} from_port and to_port are meant: say where the range starts and ends")
        return
    code = placed(source, item, f"from_port = {item.value_code}\nto_port = {item.value_code}\n")
    yield Fix(source, item, f"{said} It is from_port and to_port", (Replace(source, item, code),))
