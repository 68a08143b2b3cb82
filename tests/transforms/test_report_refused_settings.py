"""Windows of databases that overlap."""

import pytest

from transforms._report_refused_settings.databases import do_overlap


@pytest.mark.parametrize(
    ("daily", "weekly", "expected"),
    [
        ("03:00-04:00", "sun:03:30-sun:04:30", True),
        ("03:00-04:00", "Sun:04:00-Sun:05:00", False),
        ("03:00-04:00", "sun:02:00-sun:03:00", False),
        ("23:30-00:30", "mon:00:00-mon:01:00", True),
        ("23:30-00:30", "mon:00:30-mon:01:30", False),
        ("00:00-01:00", "sun:23:30-mon:00:30", True),
        ("03:00-04:00", "mon:22:00-tue:03:30", True),
        ("03:00", "sun:03:30-sun:04:30", False),
        ("03:00-04:00", "03:30-04:30", False),
    ],
)
def test_do_overlap(daily: str, weekly: str, expected: bool) -> None:
    assert do_overlap(daily, weekly) is expected
