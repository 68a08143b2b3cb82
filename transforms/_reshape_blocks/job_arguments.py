"""What a Glue job is run with: keys of its `default_arguments`, which many write as arguments of the job.

Source: https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import AppendElement, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed
from transforms._own_resources.placement import is_commented

_ARGUMENTS: Final = "default_arguments"
# The key of each name. What is no text there is on or off: a key that is not given is off.
_KEYS: Final = {
    "additional_python_modules": "--additional-python-modules",
    "continuous_cloudwatch_logging": "--enable-continuous-cloudwatch-log",
    "enable_auto_scaling": "--enable-auto-scaling",
    "enable_continuous_cloudwatch_log": "--enable-continuous-cloudwatch-log",
    "enable_continuous_cloudwatch_logging": "--enable-continuous-cloudwatch-log",
    "enable_continuous_logging": "--enable-continuous-cloudwatch-log",
    "enable_glue_datacatalog": "--enable-glue-datacatalog",
    "enable_job_insights": "--enable-job-insights",
    "enable_metrics": "--enable-metrics",
    "enable_spark_ui": "--enable-spark-ui",
    "extra_files": "--extra-files",
    "extra_jars": "--extra-jars",
    "extra_py_files": "--extra-py-files",
    "job_bookmark_option": "--job-bookmark-option",
    "job_language": "--job-language",
    "spark_event_logs_path": "--spark-event-logs-path",
    "temp_dir": "--TempDir",
}
_SWITCHES: Final = frozenset({"true", "false"})


def is_argument(one: Rejection) -> bool:
    """Whether it is what a job is run with."""
    is_of_job = one.declaration.type == "aws_glue_job" and not one.path and one.name in _KEYS
    return is_of_job and isinstance(one.node, hcl.Attribute)


def argument(one: Rejection) -> Iterator[Fix | Refusal]:
    """The key in the job's default arguments."""
    item, body, source = one.node, one.body, one.declaration.source
    assert isinstance(item, hcl.Attribute)
    assert body is not None
    key, code = _KEYS[one.name], item.value_code
    said = f'{one.told} It is "{key}" of {_ARGUMENTS}'
    is_switch = one.name.startswith(("enable_", "continuous_"))
    if is_switch and code.strip('"') not in _SWITCHES:
        yield Refusal(source, item, f"{said}, which turns it on by standing there: write that, or leave it out")
        return
    if is_switch and code.strip('"') == "false":
        yield Fix(source, item, f"{said}, which is off where it does not stand", (Remove(source, item),))
        return
    if isinstance(item.value, hcl.TupleCons):
        code = _joined(item.value)
        if not code:
            yield Refusal(source, item, f"{said}, which takes one text: write it there, with a comma between two")
            return
    code = f'"{code}"' if code in _SWITCHES else code
    given = body.attribute(_ARGUMENTS)
    if given is None:
        whole = placed(source, item, f'{_ARGUMENTS} = {{\n"{key}" = {code}\n}}')
        yield Fix(source, item, said, (Replace(source, item, whole),))
    elif not isinstance(given.value, hcl.ObjectCons):
        yield Refusal(source, item, f"{said}: write it there")
    elif (there := given.value.get(key)) is None:
        yield Fix(source, item, said, (AppendElement(source, given.value, f'"{key}" = {code}'), Remove(source, item)))
    elif there.code.strip() == code:
        yield Fix(source, item, f"{said}, where it stands already: it is removed", (Remove(source, item),))
    else:
        yield Refusal(source, item, f"{said}, and says something else there: keep one of them")


def _joined(value: hcl.TupleCons) -> str:
    """The texts of a list as the one text that the key takes; empty where they are not all written out."""
    inner = [one.value.literal if isinstance(one.value, hcl.Template) else None for one in value.elements]
    texts = [text for text in inner if text]
    is_told = len(texts) == len(inner) and not is_commented(value.code) and not any("," in text for text in texts)
    return hcl.quoted(",".join(texts)) if texts and is_told else ""
