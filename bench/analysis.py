"""How many articles of 600 words a core analyses in a second, beside natasha and bare tokenizers; and where the time goes.

    python -m bench.analysis [--articles N] [--rounds N]

Each round gives every contestant the same number of words in articles that none has seen before, one after the other, in
seconds of the processor; the figures are medians of the rounds, a first one aside.  natasha gets Russian of the same length.
With BENCH_TEXTS=DIR in the environment the Turkish articles are those of a folder, the same ones in each round.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from operator import itemgetter
from pathlib import Path
from random import Random
from statistics import median

from bench import articles as made_up
from bench.grammar import Grammar
from bilateral import articles
from bilateral.facts import Article
from bilateral.reading import read_article, warm

ROOT = Path(__file__).resolve().parent.parent
Reader = Callable[[Article], object]
Rounds = Sequence[Sequence[Article]]
Callers = Mapping[tuple[str, int, str], tuple[int, int, float, float]]
OURS, NATASHA, SPACY, AKANA = "bilateral", "natasha", "spaCy, blank tokenizer", "akana, tokenizer"


def turkish(rounds: int, count: int) -> Rounds:
    """The articles of each round: made up, or those of the folder BENCH_TEXTS."""
    if folder := os.environ.get("BENCH_TEXTS"):
        return [articles.read([Path(folder)])] * rounds
    found = [each.article() for each in made_up.articles(rounds * count)]
    return [found[first : first + count] for first in range(0, rounds * count, count)]


def russian(like: Rounds, seed: int = 1) -> Rounds:
    """Made-up Russian articles, each as long as a Turkish one."""
    grammar, random = Grammar(Path(__file__).with_name("russian.yml")), Random(seed)
    return [[_russian(grammar, random, len(each.text.split())) for each in given] for given in like]


def _russian(grammar: Grammar, random: Random, words: int) -> Article:
    told: list[str] = []
    while len(told) < words:
        told += [*grammar.expand("body", {}, random).split()]
    text = " ".join(told[:words])
    return Article(id="kurgu", path="kurgu", text=text, sha256="", title=None, publisher=None, published_on=None, reports=())


def contestants(given: Rounds) -> dict[str, tuple[Reader, Rounds]]:
    """Who reads what; who is not installed is left out."""
    import akana
    import spacy

    tokenizer = spacy.blank("tr").tokenizer
    found: dict[str, tuple[Reader, Rounds]] = {OURS: (read_article, given)}
    if find_spec("natasha"):
        found[NATASHA] = (natasha(), russian(given))
    found[SPACY] = (lambda article: tokenizer(article.text), given)
    found[AKANA] = (lambda article: akana.tokenize_words(article.text), given)
    return found


def natasha() -> Reader:
    """natasha's segmentation, morphology and entities, as its README puts them together; the models are in its packages."""
    from natasha import Doc, NewsEmbedding, NewsMorphTagger, NewsNERTagger, Segmenter

    segmenter, embedding = Segmenter(), NewsEmbedding()
    morphology, entities = NewsMorphTagger(embedding), NewsNERTagger(embedding)

    def read(article: Article) -> object:
        doc = Doc(article.text)
        doc.segment(segmenter)
        doc.tag_morph(morphology)
        doc.tag_ner(entities)
        return doc

    return read


def rates(found: Mapping[str, tuple[Reader, Rounds]]) -> dict[str, float]:
    """Articles of 600 words a second, the median of all rounds but the first."""
    rounds = len(next(iter(found.values()))[1])
    told: dict[str, list[float]] = {name: [] for name in found}
    for number in range(rounds):
        for name, (read, given) in found.items():
            told[name].append(_rate(read, given[number]))
    return {name: median(each[1:] or each) for name, each in told.items()}


def _rate(read: Reader, given: Sequence[Article]) -> float:
    words = sum(len(article.text.split()) for article in given)
    start = time.process_time()
    for article in given:
        read(article)
    return words / made_up.WORDS / (time.process_time() - start)


def shares(given: Sequence[Article]) -> list[tuple[str, float]]:
    """The share of each module in the time, largest first; what is built into Python counts for the module that calls it."""
    profile = cProfile.Profile()
    profile.enable()
    for article in given:
        read_article(article)
    profile.disable()
    spent: dict[str, float] = defaultdict(float)
    for (file, *_), (_, _, own, _, callers) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        for part, seconds in _charged(file, own, callers):
            spent[part] += seconds
    total = sum(spent.values())
    return sorted(((part, seconds / total) for part, seconds in spent.items()), key=itemgetter(1), reverse=True)


def _charged(file: str, own: float, callers: Callers) -> Iterator[tuple[str, float]]:
    """The parts of ours that a function's own time is charged to."""
    if file.startswith(str(ROOT)):
        yield str(Path(file).relative_to(ROOT)), own
        return
    for (caller, *_), (_, _, seconds, _) in callers.items():
        ours = caller.startswith(str(ROOT))
        yield (str(Path(caller).relative_to(ROOT)) if ours else "Python's own"), seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100, help="how many in each round (100)")
    parser.add_argument("--rounds", type=int, default=6, help="how often, a first one aside (6)")
    asked = parser.parse_args()
    for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):  # numpy's, for natasha: one core is asked for
        os.environ[threads] = "1"
    given = turkish(asked.rounds, asked.articles)
    found = contestants(given)
    if NATASHA not in found:
        print("natasha is not installed: `make bench` does that", file=sys.stderr)
    warm()
    told = rates(found)
    print(f"{'analysis':<32}{'articles/s a core':>18}{'ours / this':>14}")
    for name, rate in told.items():
        print(f"{name:<32}{rate:>18,.1f}{told[OURS] / rate:>14.4g}")
    print("\nwhere the time goes")
    for part, share in shares(given[-1])[:16]:
        print(f"  {part:<40}{100 * share:>6.1f} %")


if __name__ == "__main__":
    main()
