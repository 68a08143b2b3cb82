"""What refers to something of Terraform's, and is of no script."""

import re
from typing import Final

OURS: Final = re.compile(r"(?<![\w.$-])(?:var|local|data|module|each|count|path|terraform|self|aws_\w+|random_\w+)\.\w")
