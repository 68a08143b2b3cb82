"""A model's answer in Markdown in, the files it holds out. Pure: text in, values out, no disk.

`extract` is the whole of it. What is written to disk, and whether a link stands in the way there, is another layer's.
"""

from fixer.response.answer import Answer, AnswerFile
from fixer.response.extract import extract, is_answer
from fixer.response.form import as_answer, departures
from fixer.response.safety import safe_name

__all__ = ["Answer", "AnswerFile", "as_answer", "departures", "extract", "is_answer", "safe_name"]
