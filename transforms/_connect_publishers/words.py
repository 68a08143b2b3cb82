"""How topics and queues are spoken of, and what stands in their names."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration

VERB: Final = {"aws_sns_topic": "publishes to", "aws_sqs_queue": "sends to"}
_WORD: Final = re.compile(r"[a-z0-9]+")


def words(channel: Declaration) -> frozenset[str]:
    """The words in the names of a topic or a queue: that of the resource, and what is written of the other."""
    name = channel.value("name")
    parts = name.parts if isinstance(name, hcl.Template) else ()
    texts = [part.text for part in parts if isinstance(part, hcl.TemplateLiteral)]
    return frozenset(_WORD.findall(" ".join([channel.name, *texts]).lower().replace("_", " ")))
