"""Names that are known to be meant for others: of old versions of the provider, of AWS's API, of other types.

Each row says where the wrong name comes from, in the words of `fixer.provider.naming`; a test looks the types up in the
provider's schema, and tools/check_names.py the operations and the types of CloudFormation in what AWS publishes.
What a name tells by itself (`multi_az` for `multi_az_enabled`) needs no row: that is `matching`. The rows stand in
`areas`: those of arguments and blocks as `NAMES`; as `TYPES`, by the type that is meant, the names of types that there
are not. An operation (`s3.PutBucketCors`) and a type of CloudFormation give theirs, and what is in them
(`LoggingConfiguration` of `AWS::S3::Bucket`).

A row holds whatever is written behind the name. So none is here whose value may be of another kind (a name where an ARN
is taken), in another unit, or of two meanings.
"""

from typing import Final

from fixer.provider.naming import read
from transforms._unsupported_names.areas import (
    analytics,
    balancers,
    caches,
    compute,
    containers,
    databases,
    domains,
    edge,
    elsewhere,
    functions,
    gateways,
    messages,
    network,
    operations,
    scaling,
    secrets,
    security,
    storage,
    streams,
    tables,
)

_AREAS: Final = (
    network,
    edge,
    domains,
    compute,
    containers,
    storage,
    databases,
    caches,
    functions,
    gateways,
    messages,
    streams,
    security,
    operations,
    secrets,
    analytics,
    balancers,
)

ROWS: Final = tuple([row for area in (*_AREAS, elsewhere, scaling, tables) for row in read(area.NAMES)])
TYPE_ROWS: Final = tuple([row for area in _AREAS for row in read(area.TYPES)])
TYPES: Final = {row.wrong: row.type for row in TYPE_ROWS}
