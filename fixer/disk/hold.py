"""Holding signals back while files are being put in place.

An exception out of a signal handler can strike between any two steps, also between making a temporary file and noting
its name. So the signals that end a program are noted instead, looked at between steps, and delivered once the disk is
in order: the program then ends as it would have ended without us.
"""

import signal
from types import FrameType, TracebackType
from typing import Any

# SIGINT first, so that Ctrl-C cannot strike once the first handler has been replaced; it is restored last.
_ENDING = tuple(
    number for name in ("SIGINT", "SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None
)


class HeldSignals:
    """Within `with HeldSignals()`, SIGINT, SIGTERM and SIGHUP wait; afterwards the first that came is delivered.

    In a thread other than the main one nothing is held: Python runs signal handlers in the main thread only. A signal
    that is ignored (`nohup`) stays ignored.
    """

    def __init__(self) -> None:
        self._came: list[int] = []
        self._before: list[tuple[int, Any]] = []

    @property
    def came(self) -> str:
        """The name of the signal that waits, or an empty text."""
        return signal.Signals(self._came[0]).name if self._came else ""

    def __enter__(self) -> "HeldSignals":
        for number in _ENDING:
            before = signal.getsignal(number)
            # None: set by something other than Python, which could not be restored.
            if before is None or before == signal.SIG_IGN:
                continue
            try:
                signal.signal(number, self._note)
            except ValueError:  # not the main thread
                break
            self._before.append((number, before))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, before in reversed(self._before):
            signal.signal(number, before)
        if self._came:
            signal.raise_signal(self._came[0])

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self._came.append(number)
