"""Invented relations of three states, with every kind of fact: what the tests of the database write and read."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

from bilateral.accuracy import OfKind, OfValue
from bilateral.facts import Article, Evidence, Fact, FactKind, Participant, Refusal, Relations, Report, Value
from bilateral.store import Reference, write
from bilateral.turkish.letters import fold

FIRST_REPORT = """Gürcistan Dışişleri Bakanı Levan Beridze, resmi ziyaret için 4 Mart 2031'de Kazakistan'a gitti.
Beridze, Almatı'daki Uçan Halı Konukevi'nde Kazakistan Dışişleri Bakanı Daniyar Ospanov ile görüştü.
Bakanlar ulaştırma alanında mutabakat zaptı imzaladı; ziyarette toplam 3 belgenin imzalandığı bildirildi.
İki ülke, ticaret hacmini 2035'e kadar yaklaşık 2 milyar dolara çıkarmayı hedefliyor. Önceki hedef 1 milyar dolardı.
Ticaret hacmi 2030'da 900 milyon dolar oldu.
Ospanov, "Yeni limanı birlikte kuracağız ve birlikte işleteceğiz." dedi.
Taraflar deniz sularının temiz kalmasından yana olduklarını açıkladı. Enerjide de işbirliği yapılacak.
"""
SECOND_REPORT = """Bakan Beridze'nin resmi ziyareti 5 Mart 2031'de bitti. Ticarette hedef 3 milyar dolar.
İran'ın da katılacağı zirvenin nisanda yapılması bekleniyor. Eski Başbakan Nino Lomidze de davetli.
"""
OTHER_REPORT = """Kazakistan ile Gürcistan ticarette 2 milyar dolara ulaşmak istiyor.
"""


def _article(name: str, *reports: str, published_on: str) -> Article:
    text = "".join(reports)
    starts = [sum(map(len, reports[:index])) for index in range(len(reports))]
    spans = tuple(
        Report(start, start + len(report), None, "Kurgu Ajansı", published_on)
        for start, report in zip(starts, reports, strict=True)
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(name, f"{name}.txt", text, digest, None, "Kurgu Ajansı", published_on, spans)


ARTICLES = (
    _article("gezi", FIRST_REPORT, SECOND_REPORT, published_on="2031-03-05"),
    _article("hedef", OTHER_REPORT, published_on="2031-03-06"),
)
PARTICIPANTS = (
    Participant("daniyar-ospanov", "Daniyar Ospanov", "person", "KAZ"),
    Participant("levan-beridze", "Levan Beridze", "person", "GEO"),
    Participant("nino-lomidze", "Nino Lomidze", "person", "GEO"),
)
VISIT, TALKS, SUMMIT = "2031-03-04-official-visit-geo-kaz", "2031-03-04-meeting-geo-kaz", "2031-04-summit-geo-irn-kaz"
PACKAGE, MEMORANDUM = "documents-geo-kaz", "ulastirma-mutabakat-zapti-geo-kaz"
TARGET, OLD_TARGET, VOLUME = "target-2-billion-geo-kaz", "target-1-billion-geo-kaz", "volume-2030-geo-kaz"
STATEMENT, POSITION, AREA = "statement-daniyar-ospanov", "position-temiz-sular-geo-kaz", "cooperation-energy-geo-kaz"
OFFICE, FORMER_OFFICE = "office-levan-beridze-disisleri-bakani", "office-nino-lomidze-basbakan"

Told = tuple[str, str, str]
"""A field, its value, and the words of the text that say it."""


def _evidence(article: int, report: int, told: Told) -> Evidence:
    field, value, words = told
    source = ARTICLES[article]
    start = source.text.index(words, source.reports[report].start)
    return Evidence(source.id, report, Value(field, value, "stated", start, start + len(words), "sample"))


def _fact(
    fact: str,
    kind: FactKind,
    date: str | None,
    columns: Mapping[str, str | int | None],
    told: tuple[Told, ...],
    *,
    report: int = 0,
    participants: tuple[tuple[str, str], ...] = (),
    sectors: tuple[str, ...] = (),
    more: tuple[Evidence, ...] = (),
) -> Fact:
    evidence = tuple(_evidence(0, report, one) for one in told) + more
    countries = tuple(sorted({field[8:] for field, _, _ in told if field.startswith("country:")}))
    status = columns.get("status")
    summary = f"A made-up {kind} of {' and '.join(countries)}"
    text_status = None if status is None else str(status)
    return Fact(fact, kind, date, text_status, summary, columns, countries, participants, sectors, evidence)


BOTH: tuple[Told, ...] = (("country:GEO", "GEO", "Gürcistan"), ("country:KAZ", "KAZ", "Kazakistan"))
DAY = {"starts_on": "2031-03-04", "ends_on": None, "date_precision": "day", "year": 2031, "month": 3}

FACTS = (
    _fact(
        VISIT,
        "event",
        "2031-03-04",
        {
            **DAY,
            "type": "official_visit",
            "status": "occurred",
            "ends_on": "2031-03-05",
            "city": "Almatı",
            "country": "KAZ",
        },
        (
            *BOTH,
            ("", "", "gitti"),
            ("type", "official_visit", "resmi ziyaret"),
            ("status", "occurred", "gitti"),
            ("starts_on", "2031-03-04", "4 Mart 2031"),
            ("city", "Almatı", "Almatı"),
            ("country", "KAZ", "Kazakistan"),
            ("participant:levan-beridze", "guest", "Levan Beridze"),
        ),
        participants=(("levan-beridze", "guest"),),
        more=(
            _evidence(0, 1, ("type", "meeting", "ziyareti")),
            _evidence(0, 1, ("ends_on", "2031-03-05", "5 Mart 2031")),
        ),
    ),
    _fact(
        TALKS,
        "event",
        "2031-03-04",
        {**DAY, "type": "meeting", "status": "occurred", "venue": "Uçan Halı Konukevi", "part_of": VISIT},
        (
            *BOTH,
            ("type", "meeting", "görüştü"),
            ("status", "occurred", "görüştü"),
            ("starts_on", "2031-03-04", "4 Mart 2031"),
            ("venue", "Uçan Halı Konukevi", "Uçan Halı Konukevi"),
            ("part_of", VISIT, "resmi ziyaret"),
            ("participant:levan-beridze", "attendee", "Beridze"),
            ("participant:daniyar-ospanov", "attendee", "Daniyar Ospanov"),
        ),
        participants=(("levan-beridze", "attendee"), ("daniyar-ospanov", "attendee")),
    ),
    _fact(
        SUMMIT,
        "event",
        "2031-04-01",
        {
            "type": "summit",
            "status": "planned",
            "starts_on": "2031-04-01",
            "date_precision": "month",
            "year": 2031,
            "month": 4,
        },
        (
            ("country:GEO", "GEO", "Beridze"),
            ("country:KAZ", "KAZ", "Bakan"),
            ("country:IRN", "IRN", "İran"),
            ("type", "summit", "zirve"),
            ("status", "planned", "bekleniyor"),
            ("starts_on", "2031-04-01", "nisanda"),
        ),
        report=1,
    ),
    _fact(
        PACKAGE,
        "agreement_package",
        "2031-03-05",
        {"declared_count": 3, "qualifier": "exact", "status": "signed", "event": VISIT},
        (*BOTH, ("declared_count", "3", "3"), ("status", "signed", "imzalandığı"), ("event", VISIT, "ziyarette")),
    ),
    _fact(
        MEMORANDUM,
        "agreement",
        "2031-03-04",
        {
            "kind": "memorandum",
            "title": "ulaştırma mutabakat zaptı",
            "status": "signed",
            "signed_on": "2031-03-04",
            "date_precision": "day",
            "event": TALKS,
            "package": PACKAGE,
        },
        (
            *BOTH,
            ("kind", "memorandum", "mutabakat zaptı"),
            ("title", "ulaştırma mutabakat zaptı", "ulaştırma alanında mutabakat zaptı"),
            ("status", "signed", "imzaladı"),
            ("signed_on", "2031-03-04", "4 Mart 2031"),
            ("event", TALKS, "görüştü"),
            ("package", PACKAGE, "3 belgenin"),
            ("sector:transport_logistics", "transport_logistics", "ulaştırma"),
            ("participant:levan-beridze", "signatory", "Bakanlar"),
            ("participant:daniyar-ospanov", "signatory", "Bakanlar"),
        ),
        participants=(("daniyar-ospanov", "signatory"), ("levan-beridze", "signatory")),
        sectors=("transport_logistics",),
    ),
    _fact(
        TARGET,
        "trade_target",
        "2031-03-05",
        {
            "measure": "trade_volume",
            "amount": 2_000_000_000,
            "qualifier": "about",
            "currency": "USD",
            "by_year": 2035,
            "announced_on": "2031-03-05",
            "status": "agreed",
            "event": VISIT,
            "supersedes": OLD_TARGET,
        },
        (
            *BOTH,
            ("measure", "trade_volume", "ticaret hacmini"),
            ("amount", "2000000000", "2 milyar"),
            ("qualifier", "about", "yaklaşık"),
            ("currency", "USD", "dolara"),
            ("by_year", "2035", "2035"),
            ("announced_on", "2031-03-05", "hedefliyor"),
            ("status", "agreed", "İki ülke"),
            ("event", VISIT, "ziyarette"),
        ),
        more=(
            _evidence(0, 1, ("amount", "3000000000", "3 milyar")),
            _evidence(1, 0, ("amount", "2000000000", "2 milyar")),
        ),
    ),
    _fact(
        OLD_TARGET,
        "trade_target",
        "2031-03-05",
        {
            "measure": "trade_volume",
            "amount": 1_000_000_000,
            "qualifier": "exact",
            "currency": "USD",
            "status": "proposed",
            "speaker": "daniyar-ospanov",
        },
        (
            *BOTH,
            ("measure", "trade_volume", "ticaret hacmini"),
            ("amount", "1000000000", "1 milyar"),
            ("currency", "USD", "dolardı"),
            ("status", "proposed", "Önceki hedef"),
            ("speaker", "daniyar-ospanov", "Daniyar Ospanov"),
        ),
    ),
    _fact(
        VOLUME,
        "trade_volume",
        "2031-03-05",
        {
            "measure": "trade_volume",
            "amount": 900_000_000,
            "qualifier": "exact",
            "currency": "USD",
            "period": "2030",
            "speaker": "daniyar-ospanov",
        },
        (
            *BOTH,
            ("measure", "trade_volume", "Ticaret hacmi"),
            ("amount", "900000000", "900 milyon"),
            ("currency", "USD", "dolar oldu"),
            ("period", "2030", "2030"),
            ("speaker", "daniyar-ospanov", "Ospanov"),
        ),
    ),
    _fact(
        STATEMENT,
        "statement",
        "2031-03-05",
        {
            "speaker": "daniyar-ospanov",
            "event": TALKS,
            "kind": "direct",
            "text": "Yeni limanı birlikte kuracağız ve birlikte işleteceğiz.",
        },
        (
            *BOTH,
            ("speaker", "daniyar-ospanov", "Ospanov"),
            ("event", TALKS, "görüştü"),
            ("kind", "direct", "dedi"),
            (
                "text",
                "Yeni limanı birlikte kuracağız ve birlikte işleteceğiz.",
                "Yeni limanı birlikte kuracağız ve birlikte işleteceğiz.",
            ),
        ),
    ),
    _fact(
        POSITION,
        "shared_position",
        "2031-03-05",
        {"topic": "deniz sularının temiz kalması", "event": TALKS},
        (
            *BOTH,
            ("topic", "deniz sularının temiz kalması", "deniz sularının temiz kalmasından"),
            ("event", TALKS, "görüştü"),
        ),
    ),
    _fact(
        AREA,
        "cooperation_area",
        "2031-03-05",
        {"sector": "energy", "event": TALKS},
        (*BOTH, ("sector", "energy", "Enerjide"), ("event", TALKS, "görüştü")),
    ),
    _fact(
        OFFICE,
        "office_holding",
        "2031-03-05",
        {"participant": "levan-beridze", "office": "Dışişleri Bakanı", "country": "GEO", "former": 0},
        (
            ("country:GEO", "GEO", "Gürcistan"),
            ("participant", "levan-beridze", "Levan Beridze"),
            ("office", "Dışişleri Bakanı", "Dışişleri Bakanı"),
            ("country", "GEO", "Gürcistan"),
        ),
    ),
    _fact(
        FORMER_OFFICE,
        "office_holding",
        None,
        {"participant": "nino-lomidze", "office": "Başbakan", "country": None, "former": 1},
        (
            ("participant", "nino-lomidze", "Nino Lomidze"),
            ("office", "Başbakan", "Başbakan"),
            ("former", "1", "Eski"),
        ),
        report=1,
    ),
)

REJECTED = (Refusal("bozuk.jsonl", "line 7", "no JSON object"), Refusal("bos.txt", None, "empty"))
RELATIONS = Relations(ARTICLES, PARTICIPANTS, FACTS, REJECTED)
REFERENCE = Reference(
    countries=tuple(
        {
            "iso3": iso3,
            "iso2": iso2,
            "name": name,
            "name_tr": name_tr,
            "capital": capital,
            "latitude": latitude,
            "longitude": longitude,
            "region": "Asia",
        }
        for iso3, iso2, name, name_tr, capital, latitude, longitude in (
            ("GEO", "GE", "Georgia", "Gürcistan", "Tiflis", 41.7, 44.8),
            ("IRN", "IR", "Iran", "İran", "Tahran", 35.7, 51.4),
            ("KAZ", "KZ", "Kazakhstan", "Kazakistan", "Astana", 51.2, 71.4),
            ("LVA", "LV", "Latvia", "Letonya", "Riga", 56.9, 24.1),
        )
    ),
    event_types=tuple(
        {"id": name, "name": name, "name_tr": name, "family": family, "cameo": "042", "plover": "CONSULT"}
        for name, family in (("official_visit", "visit"), ("meeting", "talks"), ("summit", "council"))
    ),
    agreement_kinds=tuple({"id": name, "name": name, "name_tr": name} for name in ("memorandum", "agreement")),
    sectors=tuple({"id": name, "name": name, "name_tr": name} for name in ("transport_logistics", "energy")),
    rules=({"id": "sample", "part": "code", "says": "Made up.", "patterns": None, "examples": None, "rejects": None},),
    accuracy=(asdict(OfKind("dev", "events", 4, 5, 3, 0.6, 0.75, 0.667, "sample")),),
    accuracy_of_values=(asdict(OfValue("dev", "events", "city", 3, 2, 0.667, "sample")),),
)
BUILD = {"schema": "1", "extractor": "sample"}


def changed(fact: str, **changes: object) -> Relations:
    """The sample with some attributes of one fact exchanged."""
    facts = tuple(replace(one, **changes) if one.id == fact else one for one in FACTS)  # type: ignore[arg-type]
    return replace(RELATIONS, facts=facts)


def write_sample(target: Path, relations: Relations = RELATIONS) -> Path:
    """The sample's database, its search terms folded words."""
    write(relations.change(), relations.rejected, target, REFERENCE, fold, BUILD)
    return target
