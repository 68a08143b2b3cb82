"""What a cluster waits for on account of what becomes a resource of its own, which waits for it from then on."""

from fixer import hcl
from fixer.engine import Edit
from fixer.module import Declaration, Module, references
from transforms._own_resources.placement import is_commented
from transforms._own_resources.removal import without

_POLICY = "aws_s3_bucket_policy."


def moved_waits(module: Module, cluster: Declaration, block: hcl.Block) -> tuple[str, tuple[Edit, ...]]:
    """What the policy of the bucket in a block is waited for by: the line for the new resource, and the edit of the
    cluster. Nothing where it waits for none, or for several, nor where comments say why it waits.
    """
    argument = cluster.attribute("depends_on")
    bucket = block.body.attribute("bucket_name")
    if bucket is None or argument is None or not isinstance(argument.value, hcl.TupleCons):
        return "", ()
    buckets = {one.address for one in references(bucket.value_code)}
    if argument.comments.strip() or argument.trail.strip() or is_commented(argument.value_code):
        return "", ()
    elements = argument.value.elements
    found = [at for at, one in enumerate(elements) if _is_for(module, one.value.code.strip(), buckets)]
    if len(found) != 1:
        return "", ()
    edit = without(cluster.source, argument, elements, found[0])
    return f"\ndepends_on = [{elements[found[0]].value.code.strip()}]", (edit,)


def _is_for(module: Module, address: str, buckets: set[str]) -> bool:
    """Whether an address is that of the policy of one of some buckets."""
    policy = module.find(address) if address.startswith(_POLICY) else None
    return policy is not None and any(one.address in buckets for one in references(policy.value_code("bucket")))
