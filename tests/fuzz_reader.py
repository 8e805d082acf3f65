"""Any bytes in any format → articles → readings, led by the coverage of the code (Atheris).  ``make soak`` runs it.

    python tests/fuzz_reader.py CORPUS [libFuzzer's options, such as -max_total_time=600]

What ends the run is a crash, a hang, or a reading with a value that lies nowhere in its text.  ``tests/corpus`` keeps inputs
that reach different code; a test reads them all.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

try:
    import atheris
except ImportError:
    print("fuzz_reader.py: Atheris is not installed, as it has no wheel for this Python or system: nothing is fuzzed")
    sys.exit()

with atheris.instrument_imports(include=["bilateral"]):
    from hostile import FRAGMENTS, tried

LONGEST = 6_000
"""Bytes of an input: enough for a short article, and little enough for many a second."""


def main() -> None:
    """Fuzz until libFuzzer's options end it.  The words of news are its dictionary: it would hardly find them by itself."""
    words = [fragment.encode("utf-8", "replace") for fragment in FRAGMENTS]
    with tempfile.NamedTemporaryFile("w", suffix=".dict") as dictionary:
        Path(dictionary.name).write_text("".join('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n' for word in words))
        limits = [f"-dict={dictionary.name}", f"-max_len={LONGEST}", "-timeout=20", "-rss_limit_mb=3000"]
        atheris.Setup([sys.argv[0], *limits, *sys.argv[1:]], tried)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
