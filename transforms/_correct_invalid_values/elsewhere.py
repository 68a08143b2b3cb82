"""Whether a name that would be changed stands in a second place, which would mean what is called otherwise then."""

import re

from fixer.module import Module


def is_read_elsewhere(module: Module, text: str) -> bool:
    """Whether a name, as it is written between quotes, stands in a second place, tags called Name aside.

    By itself, or as a part of an ARN or a path (`...:rule/NAME`), also in the JSON of a text.
    """
    places = re.compile(rf'(?:(?<!Name = )(?<!Name= )"|[/:]){re.escape(text)}(?=["/:*\\])')
    return sum(len(places.findall(source.text)) for source in module.sources.values()) > 1
