"""What has to be there first: all rows, those of what other rows wait for before these."""

from typing import Final

from transforms._wait_for_prerequisites.row import Row
from transforms._wait_for_prerequisites.rows.apis import APIS
from transforms._wait_for_prerequisites.rows.certificates import CERTIFICATES
from transforms._wait_for_prerequisites.rows.compute import COMPUTE
from transforms._wait_for_prerequisites.rows.governance import GOVERNANCE
from transforms._wait_for_prerequisites.rows.network import NETWORK
from transforms._wait_for_prerequisites.rows.storage import STORAGE

ROWS: Final[tuple[Row, ...]] = (*STORAGE, *CERTIFICATES, *GOVERNANCE, *APIS, *COMPUTE, *NETWORK)
