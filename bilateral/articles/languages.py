"""Which language a text is in: Turkish is read, others are set aside."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

_SHORTEST, _PART, _SURE = 60, 1200, 0.9
"""Fewer letters than these are taken for Turkish; so many characters from two places are looked at; a text is of another
language only where the detector is that sure."""


def language(text: str) -> str:
    """The ISO 639-1 code of a text's language; ``tr`` where it cannot be told."""
    sample = _sample(text)
    if sum(map(str.isalpha, sample)) < _SHORTEST:
        return "tr"
    code, share = _detector().classify(sample)
    return str(code) if share >= _SURE else "tr"


def _sample(text: str) -> str:
    """Its beginning and its middle."""
    middle = len(text) // 2
    return text if len(text) <= 2 * _PART else f"{text[:_PART]} {text[middle : middle + _PART]}"


@lru_cache(maxsize=1)
def _detector() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # here, as it brings numpy with it

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
