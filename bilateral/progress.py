"""How far a build is: a bar on a terminal, a line now and then in a log."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

_WIDTH = 24
_BAR_SECONDS, _LOG_SECONDS = 0.1, 30.0


class Meter:
    """Counts what is done; shows it on ``stream``, or nothing where there is none."""

    def __init__(self, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._clock = stream, clock
        self._bar = stream is not None and stream.isatty()
        self._drawn = 0
        self._made = clock()
        self.begin(0, 0, 0)

    def begin(self, total: int, kept: int, facts: int | None, doing: str = "reading", what: str = "articles") -> None:
        """So many are to be done, of which some are kept; in these so many facts were found, None if that does not matter."""
        self._total, self._kept, self._done, self._facts = total, kept, kept, facts
        self._doing, self._what = doing, what
        self._begun = self._shown = self._clock()

    def step(self, facts: int = 0) -> None:
        """One more is done."""
        self._done += 1
        self._facts = None if self._facts is None else self._facts + facts
        if self._clock() - self._shown >= (_BAR_SECONDS if self._bar else _LOG_SECONDS):
            self._shown = self._clock()
            self._show(self.line())

    def say(self, words: str) -> None:
        """Show a line of its own."""
        if words and self._stream:
            self.end()
            print(words, file=self._stream, flush=True)

    def phase(self, words: str) -> None:
        """Name what goes on; in a log only where it has lasted a while."""
        if self._bar or self._clock() - self._made >= _LOG_SECONDS:
            self._show(words)

    def end(self) -> None:
        """Take the bar away."""
        if self._drawn and self._stream:
            print("\r" + " " * self._drawn + "\r", end="", file=self._stream, flush=True)
            self._drawn = 0

    def line(self) -> str:
        """How many are done, how many a second, time left; facts so far, as articles tell them, before they are merged."""
        seconds, done = self._clock() - self._begun, self._done - self._kept
        rate = done / seconds if seconds > 0 else 0.0
        left = _clock_time((self._total - self._done) / rate) if rate else "?"
        counted = f"{self._doing} {self._picture()}{self._done:,}/{self._total:,} {self._what}"
        facts = "" if self._facts is None else f", {self._facts:,} facts"
        return f"{counted}, {rate:.1f}/s, {left} left{facts}"

    def _picture(self) -> str:
        full = _WIDTH * self._done // max(self._total, 1)
        return f"[{'#' * full}{'-' * (_WIDTH - full)}] " if self._bar else ""

    def _show(self, words: str) -> None:
        if self._stream:
            shown = f"\r{words:<{self._drawn}}" if self._bar else f"{words}\n"
            print(shown, end="", file=self._stream, flush=True)
            self._drawn = len(words) if self._bar else 0


def _clock_time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
