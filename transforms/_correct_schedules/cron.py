"""Schedules as EventBridge takes them, where they are written as others do: Unix, Quartz, or in plain words.

A cron expression has six fields: minutes, hours, day of the month, month, day of the week, year. One of the two days is
a `?`. Weekdays count from Sunday, which is 1; of Unix it is 0.

Sources: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html and
https://man7.org/linux/man-pages/man5/crontab.5.html
"""

import re
from typing import Final, NamedTuple

_RATE: Final = re.compile(r"rate\(\s*(\d+)\s*([A-Za-z]+)\s*\)")
_PERIOD: Final = re.compile(r"(\d+) (minutes?|hours?|days?)")
_CRON: Final = re.compile(r"cron\((.*)\)")
_FIELD: Final = re.compile(r"[\d*?/,#LWA-Z-]+")
_UNITS: Final = {
    "day": ("day", 1),
    "hour": ("hour", 1),
    "hr": ("hour", 1),
    "min": ("minute", 1),
    "minute": ("minute", 1),
    "week": ("day", 7),
}
_DAYS: Final = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_UNIX: Final = 5
_FULL: Final = 6
_QUARTZ: Final = 7
_HOURS: Final = 24
_BOTH: Final = "one of the day of the month and the day of the week has to be ?"
_FIELDS: Final = "a cron expression has six fields: minutes, hours, day of the month, month, day of the week, year"
_SECONDS: Final = "a cron expression has no seconds in front, and a year at its end"
_NUMBERS: Final = "weekdays count from Sunday, which is 1: name the days that are meant (MON-FRI)"


class Schedule(NamedTuple):
    """What is meant, and why what is written is not taken; empty where that is not known, and where it is."""

    meant: str = ""
    why: str = ""


def rate(text: str) -> Schedule:
    """Of `rate(1 minutes)`: a unit that fits its number."""
    found = _RATE.fullmatch(text)
    if found is None:
        return Schedule()
    number = int(found[1])
    unit, times = _UNITS.get(found[2].lower().removesuffix("s"), ("", 0))
    why = "the unit of a rate is minute, hour or day for 1, and minutes, hours or days for more"
    if not unit or not number:
        return Schedule(why=why)
    number *= times
    meant = f"rate({number} {unit}{'s' if number > 1 else ''})"
    return Schedule(meant, why) if meant != text else Schedule()


def cron(text: str, *, is_one_day: bool = True) -> Schedule:
    """Of `cron(0 2 * * *)`: six fields, with a `?` for one of the days, where `is_one_day` that may be asked for.

    What is computed is a `$` in the text.
    """
    found = _CRON.fullmatch(text)
    if found is None:
        return Schedule()
    fields = found[1].split()
    if any("$" in field for field in fields[2:]) or (len(fields) == _FULL and fields[5] != "?" and not is_one_day):
        return Schedule()
    read, why = _read(fields)
    meant = f"cron({' '.join(read)})" if read else ""
    return Schedule(meant, why) if why and meant != text else Schedule()


def bare(text: str) -> Schedule:
    """Of `0 2 * * *` and `5 minutes`: what they are in EventBridge's words."""
    why = "it is rate(...) or cron(...)"
    if _PERIOD.fullmatch(text):
        return Schedule(rate(f"rate({text})").meant or f"rate({text})", why)
    fields = text.split()
    if len(fields) in (_UNIX, _FULL) and all(_FIELD.fullmatch(field) for field in fields):
        if len(fields) == _FULL and "?" not in fields:
            # Others have seconds in front of five; EventBridge has a ? among its six.
            return Schedule(why=why)
        meant = cron(f"cron({text})").meant
        return Schedule(meant or (f"cron({text})" if not cron(f"cron({text})").why else ""), why)
    return Schedule()


def _read(fields: list[str]) -> tuple[list[str], str]:
    """The fields that are meant, none where that cannot be told, and what is wrong with them, if anything is."""
    if len(fields) == _UNIX:
        return _of_unix(fields), _FIELDS
    if len(fields) == _QUARTZ and fields[0] == "0" and (fields[3] == "?") != (fields[5] == "?"):
        # Quartz has seconds in front.
        return fields[1:], _FIELDS
    if len(fields) != _FULL:
        return [], _FIELDS
    if fields[5] == "?":
        quartz = [*fields[1:], "*"]
        is_read = fields[0] == "0" and "?" not in fields[3:5] and not any(day in fields[4] for day in _DAYS)
        return (quartz if is_read else []), _FIELDS
    if fields[3] == "?":
        # No month is a ?: it is Quartz's, with seconds and without a year. Others count weekdays otherwise.
        is_read = fields[0] == "0" and not re.search(r"\d", fields[5].partition("#")[0]) and fields[5] != "*"
        return ([*fields[1:], "*"] if is_read else []), _SECONDS
    return _of_six(fields)


def _of_six(fields: list[str]) -> tuple[list[str], str]:
    minutes, hours, day, month, weekday, year = fields
    has_seconds = not _is_hours(hours)
    if (day == "?") != (weekday == "?"):
        return [], _NUMBERS if re.search(r"(?<![#/\d])0", weekday) else ""
    if day == weekday == "?":
        return ([] if has_seconds else [minutes, hours, "*", month, "?", year]), _BOTH
    if weekday == "*":
        # With seconds in front, as others have them, the hours would be minutes, and the day an hour.
        has_seconds |= minutes == "0" and (hours == "0" or "/" in hours) if day == "*" else _is_hours(day)
        return ([] if has_seconds else [minutes, hours, day, month, "?", year]), _BOTH
    if day == "*":
        is_named = not re.search(r"\d", weekday.partition("#")[0])
        return ([minutes, hours, "?", month, weekday, year] if is_named and not has_seconds else []), _BOTH
    return [], _BOTH


def _is_hours(field: str) -> bool:
    """Whether a field may be of hours, by its numbers: half a day is the longest step that comes back each day."""
    times, _, step = field.partition("/")
    is_step = not step or (step.isdigit() and int(step) <= _HOURS // 2) or "$" in step
    return (
        is_step and all(int(number) < _HOURS for number in re.findall(r"\d+", times)) and not re.search("[LW]", times)
    )


def _of_unix(fields: list[str]) -> list[str]:
    minutes, hours, day, month, weekday = fields
    if "?" in (day, weekday):
        # One of EventBridge without its year; its numbers of weekdays may be of either.
        is_read = (day == "?") != (weekday == "?") and not re.search(r"\d", weekday)
        return [*fields, "*"] if is_read else []
    if weekday == "*":
        return [minutes, hours, day, month, "?", "*"]
    days = _weekdays(weekday)
    return [minutes, hours, "?", month, days, "*"] if day == "*" and days else []


def _weekdays(field: str) -> str:
    """The weekdays of Unix by their names; empty where that is not a list of days and of ranges in a week."""
    named = []
    for part in field.upper().split(","):
        ends = [_DAYS[int(end) % len(_DAYS)] if re.fullmatch("[0-7]", end) else end for end in part.split("-")]
        places = [_DAYS.index(end) for end in ends if end in _DAYS]
        if len(places) != len(ends) or len(ends) > 2 or places != sorted(set(places)):
            return ""
        named.append("-".join(ends))
    return ",".join(named)
