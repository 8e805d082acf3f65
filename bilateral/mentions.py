"""An analysed text → who is spoken of in it: people with their offices, delegations, groups; and the names of places.

Two passes.  The first reads names beside offices and makes the article's actors of them ("Dışişleri Bakanı X"); the second
finds all that points to those actors: surnames, offices alone, "mevkidaşı", "iki lider", "konuk bakan", "heyet".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property, lru_cache, partial
from operator import attrgetter
from typing import Literal

from bilateral import datelines, gazetteer, offices
from bilateral.facts import ActorKind, Basis
from bilateral.gazetteer import Place
from bilateral.offices import Office
from bilateral.turkish import letters, vocabulary
from bilateral.turkish.morphology import APOSTROPHES, analyses, is_only_a_name
from bilateral.turkish.pipeline import Analysed, Sentence, Token

FAMILY_NAME_FIRST = {"CHN", "HUN", "JPN", "KOR", "PRK", "TWN", "VNM"}
MentionKind = Literal["named", "office", "counterpart", "group", "delegation"]
_WITHOUT_FAMILY_NAMES = {"ERI", "ETH", "ISL", "MNG"}
_TURKISH_CYPRUS = "XNC"
"""Names that are Turkish tell nothing between this state and Türkiye."""
HOME = "TUR"
"""Turkish newspapers name no state for their own officials: "Başbakan X" is Türkiye's where nothing says otherwise."""


@dataclass(frozen=True, slots=True)
class Holding:
    """That somebody holds an office, with the half-open character spans that say so."""

    office: str
    kind: str
    country: str | None
    name: tuple[int, int]
    office_span: tuple[int, int]
    country_span: tuple[int, int] | None
    basis: Basis
    former_span: tuple[int, int] | None = None
    """The half-open span of "eski", where the office is a former one."""

    @property
    def former(self) -> bool:
        return self.former_span is not None


@dataclass(slots=True)
class Person:
    """Somebody (or a delegation) as this article knows them; grows while the article is read."""

    key: str
    kind: ActorKind
    name: str
    country: str | None = None
    holdings: list[Holding] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    counterpart_of: str | None = None

    @property
    def rank(self) -> str:
        return self.holdings[0].kind if self.holdings else ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that point to actors: half-open token span, the character span of the words that say who, and the case."""

    first: int
    last: int
    start: int
    end: int
    kind: MentionKind
    actors: tuple[str, ...]
    case: str
    basis: Basis
    states: tuple[Place, ...] = ()
    """The states whose officers are meant but nowhere named: "Peru ve Kenya savunma bakanları"."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that an article's text mentions, in order of place."""

    analysed: Analysed
    places: tuple[Place, ...]
    people: tuple[Mention, ...]
    persons: dict[str, Person]
    offices: tuple[Office, ...]

    def people_in(self, first: int, last: int) -> list[Mention]:
        """Mentions of people that lie in a half-open token span."""
        return _within(self.people, first, last)

    def places_in(self, first: int, last: int) -> list[Place]:
        return _within(self.places, first, last)

    def country(self, key: str) -> str | None:
        return self.persons[key].country


_FIRST = attrgetter("first")


def _within(items: Sequence[Mention] | Sequence[Place], first: int, last: int) -> list:  # type: ignore[type-arg]
    begin = bisect_left(items, first, key=_FIRST)
    return [m for m in items[begin : bisect_left(items, last, begin, key=_FIRST)] if m.last <= last]


_PARTICLES = {
    "bin",
    "bint",
    "ibn",
    "el",
    "al",
    "ul",
    "de",
    "da",
    "di",
    "del",
    "van",
    "von",
    "der",
    "den",
    "dos",
    "du",
    "le",
    "la",
}
_SAFE_PARTICLES = _PARTICLES - {"de", "da", "la", "le", "al", "den"}
_LONGEST_NAME = 6
_ARTICLES = ("el-", "al-", "es-", "er-", "ez-", "en-", "eş-", "et-", "ed-")
_NUMERALS = set("IVXL")
_GROUP_NOUNS = {
    "lider": "", "bakan": "minister", "cumhurbaşkanı": "head_of_state", "başbakan": "head_of_government", "başkan": "",
    "mevkidaş": "", "isim": "",
}  # fmt: skip
_COUNTS = {"iki": 2, "üç": 3, "dört": 4, "beş": 5}
_PAIRS = {"ikili", "ikilinin", "ikiliye", "ikiliyi"}
"""Two people, where no noun follows that they are said of: "İkili dün … görüştü"."""
_OF_TWO = {
    "görüşme", "görüş", "ilişki", "temas", "toplantı", "iş", "işbirliği", "ticaret", "ticari", "anlaşma", "konu", "düzey",
    "siyasi", "ekonomik", "gündem", "ve", "ile", "ziyaret", "müzakere", "zirve", "yemek", "oturum", "format", "mekanizma",
}  # fmt: skip
"""What is called bilateral: "İkili ilişkiler"."""
_COUNTERPARTS = ("mevkidaş", "meslektaş", "meslekdaş", "muhatab", "muadil")
_OURS = re.compile(r"[ıiuü]m[ıiuü]z(?:[ıiuü]n?|[ae]|l[ae])?$")
"""The ending of "Bakanımız": an officer of the state whose news it is."""
_GUESTS = {"konuk", "misafir"}
_CAPACITIES = {"sıfatıyla", "sıfatı"}
_PRONOUNS = {"onunla": "Ins"}
"""Words for the other one of two of whom the text speaks, with their cases."""
_VISITORS = {"komutan", "general", "diplomat", "siyasetçi", "heyet"}
"""Guests that are called by no office: "konuk komutan"."""
_DELEGATES = {"heyet", "diplomat", "yetkili", "müzakereci"}
_POINTING = frozenset(
    word[0] for word in (*_COUNTERPARTS, *_ARTICLES, *_GUESTS, *_PRONOUNS, *_COUNTS, *_DELEGATES, "her", "lider")
)
"""How words begin that are no name and may still point to somebody."""
_CHOSEN = {"seç", "seçil", "getir", "ata", "yürüt", "üstlen"}
_OF_NATIONS = ("lı", "li", "lu", "lü")
_POWERS = {"hükümet", "hükûmet", "rejim", "yönetim"}
_JOURNEYS = {"ziyaret", "seyahat", "gezi", "temas"}
_MEETINGS = ("görüş", "araya", "buluş")
_TIMES = {"akşam", "ay", "gece", "gün", "hafta", "sabah", "saat", "yıl"}
_CALLING = {"ara", "arat", "davet", "ziyaret"}
_LETTERS = {"davetiye", "mektup", "mesaj", "telgraf"}
_RECEIVING = {"ağırla", "karşıla", "kabul", "uğurla"}
_TENURES = ("cılığı", "ciliği", "cılığını", "ciliğini", "kanlığı", "kanlığını", "elçiliği", "elçiliğini")
"""Ends of what an office is called by the holding of it: "Başbakan Yardımcılığı görevi"."""
_TITLES_OR_NAMES = {"seyid", "seyyid"}
"""Honorifics that are given names where one word follows: "Seyid Salim"."""
_COMMANDING = ("atadı", "atamış", "azled", "azlet", "görevlendir", "gönderd", "göndere", "göndermiş", "yetkilendir")
"""What one does with one's own officers: "X'i görüşmekle görevlendirdi"."""
_LANGUAGES = ("ca", "ce", "ça", "çe")
_SERVICE_TITLES = {"Büyükelçi", "Elçi", "Kardinal", "Piskopos", "Milletvekili", "Senatör"}
"""What one remains in another office: "Dışişleri Bakan Yardımcısı Büyükelçi X", "Devlet Sekreteri Kardinal X"."""
_COMPANY_OFFICES = ("yönetim kurulu", "ceo", "icra kurulu")
_PRIVATE_OFFICES = (
    "bölüm başkanı", "dalı başkanı", "koleji müdürü", "kulübü başkanı", "kulüp başkanı", "kürsüsü başkanı", "mağaza müdürü",
    "okulu müdürü", "öğretim üyesi", "pazarlama direktörü", "pazarlama müdürü", "proje koordinatörü", "satış direktörü",
    "satış müdürü", "teknik direktör", "teknik direktörü",
)  # fmt: skip
"""Of schools, clubs and shops: nobody acts for a state by them."""
_ENVOYS = ("Özel Temsilci", "Özel Elçi", "Özel Danışman", "Danışman", "Temsilci", "Raportör")
_OF_GOVERNMENTS = {"head_of_state", "head_of_government", "minister", "deputy_minister"}
_LEADERS = {"head_of_state", "head_of_government", "royal", "leader"}
_HOSTS = {"minister", "deputy_minister", "head_of_government", "legislature"}
_GOVERNING = {*_OF_GOVERNMENTS, "leader", "royal", "legislature", "military"}
_OF_HISTORY = {"Padişah", "Sultan", "Şah"}
"""Titles that are part of the names of old, where no state stands before: "Sultan Süleyman"."""
_SULTANATES = {"BRN", "OMN"}
_ONE_OF_EACH = {"Başbakan", "Cumhurbaşkanı", "Devlet Başkanı", "Dışişleri Bakanı", "Savunma Bakanı"}
_SEATS = {"Papa": "VAT"}
"""Offices that one state alone has."""
_CHAMBERS = ("odası", "odalar", "borsası", "birliği", "derneği", "federasyonu", "konfederasyonu", "konseyi", "vakfı")
_NOT_AT_HOME = {"Başkan", "Devlet Başkanı", "Kral", "Kraliçe", "Şansölye", "Emir", "Prens", "Sultan", "Veliaht Prens"}
"""Offices that Türkiye does not have: whoever bears one without a state is somebody else's."""
_POINTS = {
    "heard of": 5, "own name": 19, "own given name": 4, "strange name": -18, "no office of its own": -9, "one of two": 5,
    "first": 2, "setting": 1, "dateline": 3, "beside": 7, "source": 5, "around": 3, "last": 2, "colleague": 8, "led": 5,
    "dealing": -9, "of the other": -10, "taken": -8, "goal": -10,
}  # fmt: skip
"""What a sign speaks for a state as an officer's own, where none stands beside the office."""
_STAND_FOR_STATES = {"city", "country", "metonym"}
_SHARE_OF_TWO = 0.75
_MONTHS = {
    "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık",
}  # fmt: skip
_NEVER_NAMES = {"türkiye", "cumhuriyeti", "hükümeti", "ve", "ile"}


def find(analysed: Analysed) -> Mentions:
    """Everybody and every place that the text mentions."""
    places = gazetteer.find(analysed)
    starts = frozenset(s.first for s in analysed.sentences)
    found = offices.find(analysed.tokens, places, starts)
    reader = _Reader(analysed, places, found)
    reader.read_names()
    reader.read_elected()
    reader.read_speakers()
    reader.read_nationals()
    reader.read_partners()
    reader.hear_of_home()
    reader.complete_names()
    reader.settle_countries()
    people = reader.read_references()
    return Mentions(analysed, places, tuple(people), reader.persons, tuple(found))


class _Reader:
    """Reads one article's names and references; its state is the article's actors."""

    def __init__(self, analysed: Analysed, places: tuple[Place, ...], found: list[Office]) -> None:
        self.analysed = analysed
        self.tokens = analysed.tokens
        self.places = places
        self.offices = found
        self.place_at = {i: p for p in places for i in range(p.first, p.last)}
        self.place_ending = {p.last: p for p in places}
        self.office_at = {o.first: o for o in found}
        self.office_token = {i: o for o in found for i in range(o.first, o.last)}
        self.persons: dict[str, Person] = {}
        self.named: dict[int, Mention] = {}
        self.name_tokens: set[int] = set()
        self.said: Counter[str] = Counter()
        self.borne: defaultdict[str, set[str]] = defaultdict(set)
        self.pairs: list[tuple[Person, Person]] = []
        self.councils: list[list[Person]] = []
        self.partners: dict[str, Holding] = {}
        self.by_wording: dict[str, Person | None] = {}
        self.sentence_of = _sentence_index(analysed)
        told_of_home = sum(p.entry.country == HOME and self._speaks_of_state(p) for p in places)
        self.heard_of_home = told_of_home > self._is_set_abroad()

    def _speaks_of_state(self, place: Place) -> bool:
        """Named in the report's own words, not only in somebody's speech."""
        return self.tokens[place.first].quote == -1 and place.entry.kind not in {"organization", "agency"}

    def _is_set_abroad(self) -> bool:
        """Whether a foreign city stands as the dateline."""
        return self._dateline is not None and self._dateline.entry.country != HOME

    @cached_property
    def _dateline(self) -> Place | None:
        """The city from which the report comes."""
        return datelines.first(self.analysed.text, self.places)

    # ---- names beside offices

    def read_names(self) -> None:
        in_order = sorted(self.offices, key=lambda o: (self._in_heading(o.first), o.first))
        held = [o for o in in_order if o.case == "Nom" and not o.plural and not self._is_counted(o)]
        spans = [self._name_after(self._second_office_end(office), office.kind) for office in held]
        told = [s for o, s in zip(held, spans, strict=True) if s is not None and o.kind != "royal"]
        self.said = Counter(self._name(span) for span in told)
        for office, span in zip(held, spans, strict=True):
            if span is not None:
                self.borne[self._name(span)].add(office.name)
        found = {o.first: (o, s) for o, s in zip(held, spans, strict=True) if s is not None and self._is_of_a_person(o)}
        counterparts = [t.i for t in self.tokens if t.case == "Nom" and _is_counterpart(t) and t.i not in self.office_token]
        order = {i: i for i in found} | {i: self._subject_behind(i) or i for i in counterparts}
        for i in sorted(order, key=lambda k: (self._in_heading(k), order[k], k)):
            if i in found:
                self._read_holder(*found[i])
            else:
                self._read_named_counterpart(i)
        for office in in_order:
            if office.plural and office.case == "Nom":
                self._read_holders(office)
        for token in self.tokens:
            if token.lower.startswith((*_COUNTERPARTS, "muhatap")) and token.lower.endswith(("ları", "leri")):
                self._read_named_counterparts(token.i)

    def _is_counted(self, office: Office) -> bool:
        """ "iki cumhurbaşkanı", "her iki bakan": several who bear it; what follows is not their name."""
        return office.first > 0 and self.tokens[office.first - 1].lower in {"iki", "üç", "dört"}

    def _is_of_a_person(self, office: Office) -> bool:
        """Whether an officer who is named acts for somebody, and the office is no mere title."""
        sultanates = any(place.entry.country in _SULTANATES for place in self.places)
        past = office.name in _OF_HISTORY and self._country_before(office) is None and not sultanates
        private = past or letters.lower(office.name).endswith(_PRIVATE_OFFICES)
        return not private and not self._is_of_company(office) and not self._is_rank(office)

    def _read_holders(self, office: Office) -> None:
        """ "Peru ve Kenya dışişleri bakanları X ile Y": several of one office, each with its state if all are named."""
        spans = self._names_listed(office.last, office.kind)
        if len(spans) < 2:
            return
        states = self._states_listed(office.first) or self._two_states_before(office.first)
        full = all(last - first > 1 for first, last in spans)
        in_full = full and (office.name.endswith(" Üyesi") or (len(spans) == 2 and office.kind in _OF_GOVERNMENTS))
        holders = []
        for n, span in enumerate(spans):
            place = states[n] if len(states) == len(spans) else None
            if place is None and not in_full and self._named_by([_bare(t) for t in self.tokens[span[0] : span[1]]]) is None:
                continue
            code = place.entry.country if place is not None else None
            person = self._person(self._name(span), code)
            words = (self.tokens[span[0]].start, self.tokens[span[1] - 1].name_end)
            where = (place.start, place.end) if place is not None else None
            title = (office.start, office.end)
            former = self._former(office)
            basis: Basis = "stated" if where is not None else "resolved"
            person.holdings.append(Holding(office.name, office.kind, code, words, title, where, basis, former))
            holders.append(person)
            self._note(span[0], span, person)
        if office.name.endswith(" Üyesi") and not states:
            self.councils.append(holders)
        elif in_full and not states:
            self.pairs.append((holders[0], holders[1]))

    def _names_listed(self, i: int, kind: str) -> list[tuple[int, int]]:
        """The token spans of names that are joined by commas, "ve" and "ile"; behind these no comma goes on the list."""
        spans: list[tuple[int, int]] = []
        span, joints = self._name_after(i, kind), {",", "ve", "ile"}
        while span is not None:
            spans.append(span)
            following = self.tokens[span[1]].lower if span[1] < len(self.tokens) else ""
            span = self._name_after(span[1] + 1, kind) if following in joints else None
            joints = joints - {","} if following in {"ve", "ile"} else joints
        return spans

    def _two_states_before(self, i: int) -> list[Place]:
        """The states of "Peru ile Kenya arasında iki ülke başbakanları", in the order of their officers."""
        i += self.tokens[i].lemma == "ülke"
        if [t.lemma for t in self.tokens[max(0, i - 2) : i]] != ["iki", "ülke"]:
            return []
        here = [p for p in self.places if p.is_state and p.last <= i and self.sentence_of[p.first] == self.sentence_of[i]]
        return here if len(here) == 2 and here[0].entry.country != here[1].entry.country else []

    def _states_listed(self, i: int) -> list[Place]:
        """The states that are joined by commas and "ve" before a token."""
        states: list[Place] = []
        place = self.place_ending.get(i)
        while place is not None and place.is_state:
            states.insert(0, place)
            before = self.tokens[place.first - 1].lower if place.first else ""
            place = self.place_ending.get(place.first - 1) if before in {",", "ve", "ile"} else None
        return states

    def _read_holder(self, office: Office, span: tuple[int, int]) -> None:
        heading = self._in_heading(office.first)
        span = self._in_title(span) if heading else self._without_next(span)
        if heading and self._is_shouted_word(span):
            return
        joint = self._office_joined_to(office)
        country = self._country_before(joint or office)
        title = f"{joint.name} ve {office.name}" if joint is not None else self._title(office)
        name = self._name(span)
        former = self._former(joint or office)
        words = (self.tokens[span[0]].start, self.tokens[span[1] - 1].name_end)
        code = country.entry.country if country else None
        place = (country.start, country.end) if country else None
        basis: Basis = "stated" if country and country.entry.kind != "city" else "resolved"
        begin = joint.start if joint is not None else office.start
        kind = joint.kind if joint is not None and office.kind != "minister" else office.kind
        holding = Holding(title, kind, code, words, (begin, office.end), place, basis, former)
        person = self._person(name, code, title, kind)
        person.holdings.append(holding)
        first = country.first if country else office.first
        self._note(first, span, person)

    def _title(self, office: Office) -> str:
        """An office's name, with the firm's where it is no more than a head: "Acme'nin Başkanı" → Acme Başkanı.

        The envoy of an organisation bears the name of the state where he works: "Yemen Özel Temsilcisi".
        """
        post = self.place_ending.get(office.first)
        if post is not None and (seat := self._seat(office, post)) is not None:
            return " ".join([seat, *office.name.split()[:-1], letters.capital(self.tokens[office.last - 1].bare)])
        if post is not None and post.entry.kind == "organization" and offices.is_desk(office, self.tokens):
            return f"{self.analysed.text[post.start : post.end]} {office.name}"
        if office.name == "Bakan":
            return self._ministry_before(office) or office.name
        if post is not None and post.entry.kind == "city" and post.case == "Nom" and office.kind == "head_of_state":
            return f"{post.entry.name} {office.name}"
        owner = self.tokens[office.first - 1] if office.first else None
        known = offices.head(_bare(self.tokens[office.last - 1]))
        bare = office.name == "Genel Müdür" or (office.last - office.first == 1 and office.name != "Danışman")
        bare = bare and office.kind in {"official", "organization"}
        if owner is None or known is None or not bare or not known.owned or not self._is_owner(owner):
            return office.name
        person = self._named_by([_bare(owner)])
        rest = " ".join([*office.name.split()[:-1], letters.capital(known.possessive)])
        return office.name if person is not None else f"{owner.word.name} {rest}"

    def _seat(self, office: Office, post: Place) -> str | None:
        """What of the words before an office belongs to it: "Yemen" of an envoy there, "AB Lima" of a body's man in Lima."""
        body, sender = self._body_of_seat(office, post), self.place_ending.get(post.first)
        if body is not None:
            return f"{self.analysed.text[body.start : body.end]} {post.entry.name}"
        sent = self._is_sent_by_organization(post) or (sender is not None and sender.case == "Gen")
        named = post.is_state and office.name in _ENVOYS and (sent or self._is_somebodys(post))
        return post.entry.name if named else None

    def _body_of_seat(self, office: Office, post: Place) -> Place | None:
        """The body whose man in a town an officer is: "AB Lima Temsilcisi", "AB'nin Lima Koordinatörü"."""
        body = self.place_ending.get(post.first) if post.entry.kind == "city" and post.case == "Nom" else None
        serves = office.kind in {"official", "organization"} and post.last == office.first
        return body if serves and body is not None and body.entry.kind in {"organization", "national"} else None

    def _is_somebodys(self, post: Place) -> bool:
        """Whether an envoy to a state is somebody's: "BM Genel Sekreteri'nin Yemen Temsilcisi", "Roe'nin Yemen danışmanı"."""
        return self._chief_of_envoy(post) is not None or (post.first > 0 and self._is_owner(self.tokens[post.first - 1]))

    def _chief_of_envoy(self, post: Place) -> Office | None:
        """The officer whose envoy to a state somebody is: "BM Genel Sekreteri'nin Yemen Temsilcisi"."""
        chief = self.office_token.get(post.first - 1)
        return chief if chief is not None and chief.last == post.first and chief.case == "Gen" else None

    def _ministry_before(self, office: Office) -> str | None:
        """The office of a bare minister whose ministry tells it: "Sağlık Bakanlığından yapılan açıklamada Bakan X".

        In the sentence before, the ministry is where somebody goes or is: "Sağlık Bakanlığı'na çağrıldı. Bakan X …".
        """
        for i in range(office.first - 1, max(0, office.first - 40), -1):
            apart = self.sentence_of[office.first] - self.sentence_of[i]
            if apart > 1 or (apart and i in self.office_token):
                return None
            cases = {"Abl", "Dat", "Loc"} if apart else {"Abl"}
            if self.tokens[i].lower.startswith("bakanlığ") and self.tokens[i].case in cases:
                return offices.minister_of(self.tokens, i)
        return None

    def _in_title(self, span: tuple[int, int]) -> tuple[int, int]:
        """In a heading every word may be capitalised: of a name there counts what the text below calls somebody."""
        for last in range(span[1], span[0], -1):
            if self._named_by([_bare(t) for t in self.tokens[span[0] : last]]) is not None:
                return span[0], last
        return span

    def _is_shouted_word(self, span: tuple[int, int]) -> bool:
        """Whether one word of the language behind an office, all in capitals, names nobody else: "BAKAN TEPKİLİ"."""
        word = self.tokens[span[0]]
        common = span[1] - span[0] == 1 and word.text == letters.upper(word.text) and not is_only_a_name(word.lower)
        return common and word.lower not in _given_names() and self._named_by([_bare(word)]) is None

    def _without_next(self, span: tuple[int, int]) -> tuple[int, int]:
        """A name without the next name that it runs into: "Başbakan Mori Oslo'da", where others call him Kenji Mori."""
        name, shorter = self._name(span), self._name((span[0], span[1] - 1))
        alike = [other for other in self.said if other == shorter or other.endswith(f" {shorter}")]
        others = [self.said[other] for other in alike if " " in shorter or self.borne[other] & self.borne[name]]
        runs_on = span[1] - span[0] > 1 and sum(others) > self.said[name] and not self._is_first_telling(name, shorter)
        return (span[0], span[1] - 1) if runs_on else span

    def _is_first_telling(self, name: str, shorter: str) -> bool:
        """Whether somebody is named in full before the given name alone: "Abel Roe", then "Abel"."""
        told = list(self.said)
        surname = " " in shorter or any(other.endswith(f" {shorter}") for other in told)
        return not surname and shorter in told and told.index(name) < told.index(shorter)

    def _office_joined_to(self, office: Office) -> Office | None:
        """The first office of "Başbakanı ve Dışişleri Bakanı X", both held by one."""
        if office.first < 2 or self.tokens[office.first - 1].lower != "ve":
            return None
        first = self.office_token.get(office.first - 2)
        held_alone = first is not None and first.last == office.first - 1 and first.case == "Nom" and not first.plural
        if first is None or not held_alone:
            return None
        one = "Yardımcısı" in f"{first.name} {office.name}" or office.name == "Başmüzakereci"
        return first if one or self._country_before(first) is not None else None

    def read_elected(self) -> None:
        """ "Peru Devlet Başkanlığı'na seçilen X": who comes into an office."""
        for chosen in self.tokens:
            if chosen.verb != "Part" or chosen.lemma not in _CHOSEN or chosen.word.tense == "Fut":
                continue
            span = self._name_after(chosen.i + 1, "")
            office = self._taken_up(chosen) if span is not None else None
            if span is not None and office is not None and not self._is_of_company(office):
                self._read_holder(office, span)

    def _taken_up(self, chosen: Token) -> Office | None:
        """The office to which somebody is chosen, told at most four words before: also "Başbakanlık görevini yürüten X"."""
        for i in range(chosen.i - 1, max(-1, chosen.i - 5), -1):
            task = self.tokens[i + 1].lower.startswith("görevi")
            told = task or (self.tokens[i].case == "Dat" and chosen.lemma not in {"yürüt", "üstlen"})
            office = offices.taken_up(self.tokens, i, self.places) if told else None
            if self.sentence_of[i] != self.sentence_of[chosen.i] or office is not None:
                return office
        return None

    def read_speakers(self) -> None:
        """Names without an office that stand as the subject of a quotation: "Örnek, “…” dedi", "Ana Roe bugün “…” dedi"."""
        for quote in self.analysed.quotes:
            for i in self._before_quote(quote.first):
                span = self._name_at(i, "", self.sentence_of[i]) if self._may_open_name(i) else None
                if span is None or span[0] != i or not (self._is_set_off(span[1]) or self._opens(span)):
                    continue
                words = [_bare(t) for t in self.tokens[span[0] : span[1]]]
                if self._named_by(words) is None and self._is_nobodys_word(span):
                    self._note(i, span, self._person(self._name(span), None))

    def read_nationals(self) -> None:
        """Names without an office of two of a list: "Perulu X ile Kenyalı Y", who are named again, "Z ve Norveç'ten W"."""
        for place in self.places:
            named = self._national_behind(place)
            joint = self.tokens[named[1]].lower if named is not None and named[1] < len(self.tokens) else ""
            joints = {"ile", "ve", ","} if place.case == "Abl" else {"ile", "ve"}
            other = self.place_at.get(named[1] + 1) if named is not None and joint in joints else None
            second = self._national_behind(other) if other is not None and other.case == place.case else None
            if named is None or (second is None and not self._is_listed(place.first)):
                continue
            self._note(named[0], named, self._person(self._name(named), place.entry.country))
            if second is not None and other is not None:
                self._note(second[0], second, self._person(self._name(second), other.entry.country))

    def read_partners(self) -> None:
        """Names without an office of those with whom officers deal: "Başbakan X, Ana Roe ile görüştü"."""
        for sentence in self.analysed.sentences:
            if sentence.quote == -1 and not sentence.heading and self._speaks_of_people(sentence):
                for i in range(sentence.first, sentence.last):
                    span = self._new_name_at(i, sentence)
                    if span is not None and self._is_dealt_with(span, sentence):
                        person = self._person(self._name(span), None)
                        self._note(i, span, person)
                        words = (self.tokens[i].start, self.tokens[span[1] - 1].name_end)
                        self.partners[person.key] = Holding("", "", None, words, words, None, "resolved")

    def _speaks_of_people(self, sentence: Sentence) -> bool:
        """Whether somebody is named in a sentence who is known by name."""
        words = [t for t in innermost(self.analysed, sentence) if t.capital and t.i not in self.place_at]
        officer = any(t.i in self.office_token and not self.office_token[t.i].plural for t in words)
        return officer or any(t.i in self.name_tokens or self._named_by([_bare(t)]) is not None for t in words)

    def _new_name_at(self, i: int, sentence: Sentence) -> tuple[int, int] | None:
        """The span of a full name that nobody here bears; behind a noun it would be a private person's: "gazeteci X"."""
        if i in self.name_tokens or i in self.office_token or not self._may_open_name(i):
            return None
        span = self._name_at(i, "", sentence.index)
        if span is None or span[0] != i or span[1] - i < 2 or span[1] > sentence.last or not self._is_nobodys_word(span):
            return None
        first, last, before = self.tokens[i], self.tokens[span[1] - 1], self.tokens[i - 1]
        private = before.word.pos == "NOUN" and before.case == "Nom" and not before.capital and before.lemma not in _TIMES
        private = private and i > sentence.first
        given = first.lower in _given_names() or is_only_a_name(first.lower) or _is_strange(_bare(last))
        new = self._named_by([_bare(last)]) is None and not any(k in self.name_tokens for k in range(*span))
        return span if given and new and not private else None

    def _is_dealt_with(self, span: tuple[int, int], sentence: Sentence) -> bool:
        """Whether somebody is met or received, or meets somebody as the subject of a sentence."""
        verb = next((t.i for t in self.tokens[span[1] : sentence.last] if t.verb), sentence.last - 1)
        case, words = self._case_behind(span[1]), self.tokens[span[1] : verb + 1]
        if case == "Ins":
            return any(t.lower.startswith((*_MEETINGS, "toplantı")) for t in words)
        if case == "Acc":
            return any(t.lemma in _RECEIVING or t.lemma in _CALLING for t in words)
        if case == "Gen":
            return any(t.lower.startswith("davet") for t in words[:1])
        if case == "Dat":
            return any(t.lemma in _LETTERS for t in self.tokens[span[1] : sentence.last])
        if case == "Nom" and (self.tokens[span[1]].lemma == "kabul" or self._travels(span[1])):
            return True
        opens = case == "Nom" and span[0] == sentence.first
        return opens and any(t.lower.startswith(_MEETINGS) for t in self.tokens[span[1] : sentence.last])

    def _travels(self, k: int) -> bool:
        """Whether a place that somebody reaches stands right behind a name: "… Ana Roe Lima'ya geldiğinde …"."""
        place = self.place_at.get(k)
        goal = place is not None and place.case == "Dat" and place.entry.kind in {"city", "country"}
        return goal and place is not None and self._is_reached(place)

    def _national_behind(self, place: Place) -> tuple[int, int] | None:
        """The name behind the state of somebody, or behind a nation if the surname comes again."""
        national = place.entry.kind in {"adjective", "people"} and self.tokens[place.last - 1].lower.endswith(_OF_NATIONS)
        of_state = place.entry.kind == "country" and place.case == "Abl"
        span = self._name_after(place.last, "") if (national or of_state) and not self._in_heading(place.first) else None
        if span is None or span[1] - span[0] < 2 or span[0] in self.name_tokens or not self._is_nobodys_word(span):
            return None
        surname = _bare(self.tokens[span[0] if place.entry.country in FAMILY_NAME_FIRST else span[1] - 1])
        return span if of_state or sum(t.bare == surname for t in self.tokens) > 1 else None

    def _is_listed(self, i: int) -> bool:
        """Whether "ve", "ile" or a comma and somebody's name stand before."""
        if i < 2 or self.tokens[i - 1].lower not in {"ve", "ile", ","} or not self.tokens[i - 2].capital:
            return False
        return self._named_by([_bare(self.tokens[i - 2])]) is not None

    def _before_quote(self, first: int) -> range:
        """The tokens of a quotation's own sentence that stand before it."""
        outer = [s for s in self.analysed.sentences if s.quote == -1 and s.first < first <= s.last and not s.heading]
        return range(outer[0].first, first) if outer else range(0)

    def _may_open_name(self, i: int) -> bool:
        token = self.tokens[i]
        before = self.tokens[i - 1] if i else None
        begins = before is None or not before.capital or before.text in {".", ","} or before.word.stem < len(before.text)
        return token.capital and token.quote == -1 and i not in self.place_at and begins and token.case == "Nom"

    def _is_set_off(self, last: int) -> bool:
        following = self.tokens[last] if last < len(self.tokens) else None
        whole = self.tokens[last - 1].word.stem == len(self.tokens[last - 1].text)
        return (
            whole
            and following is not None
            and (following.lower in {",", "da", "de", "ise"} or following.quote != -1 or not following.is_word)
        )

    def _opens(self, span: tuple[int, int]) -> bool:
        """Whether a full name begins a sentence as its subject: "Ana Roe gülüyor, “…” diyor"; "El …" would be a body's."""
        first = self.analysed.sentences[self.sentence_of[span[0]]].first
        return span[0] == first and span[1] - first > 1 and self.tokens[first].lower not in _PARTICLES

    def _is_nobodys_word(self, span: tuple[int, int]) -> bool:
        """Two or three capitalised words, or one that is no word of the language."""
        words = self.tokens[span[0] : span[1]]
        if len(words) == 1:
            return is_only_a_name(words[0].lower) and words[0].text != letters.upper(words[0].text)
        return len(words) <= 3 and not any(t.word.possessive or t.word.plural or t.lower in _NEVER_NAMES for t in words)

    def _second_office_end(self, office: Office) -> int:
        """Behind "ve sözcüsü" in "Genel Sekreter Yardımcısı ve sözcüsü X"."""
        seat = office.last
        while seat < len(self.tokens) and self._is_of_seat(seat):
            seat += 1
        rank = self.office_at.get(seat)
        if rank is not None and self._is_rank(rank):
            return rank.last
        following = self.tokens[office.last : office.last + 2]
        if len(following) < 2 or following[0].lower != "ve" or following[1].capital:
            return office.last
        second = offices.head(following[1].lower)
        return office.last + 2 if second is not None and second.owned and second.case == "Nom" else office.last

    def _is_rank(self, office: Office) -> bool:
        """ "Dışişleri Bakanı Prens X": a birth rank between an office and its holder's name."""
        first = office.first
        while first and office.name == "Milletvekili" and self._is_of_seat(first - 1):
            first -= 1
        before = self.office_token.get(first - 1)
        held = before is not None and before.last == first and before.case == "Nom" and before.kind != "royal"
        title = office.kind == "royal" or office.name in _SERVICE_TITLES
        return held and title and office.last - office.first == 1

    def _is_of_seat(self, i: int) -> bool:
        """Whether a word is of the party or town of a deputy: "Grup Başkanı AK Parti Van Milletvekili X"."""
        place, token = self.place_at.get(i), self.tokens[i]
        party = place is not None and place.entry.kind == "national" and place.case == "Nom"
        return token.word.stem == len(token.text) and (party or gazetteer.known(token.text) == "city")

    def _is_of_company(self, office: Office) -> bool:
        """Officers of firms act for no state: words of no Turkish before the head, or a firm's own offices."""
        if not self._has_companys_words(office):
            return False
        if office.name.endswith("Başkanı") and (self._is_of_stated_body(office) or self._tells_of_signing(office)):
            return False
        return self._side_before(office.first) is None and not self._is_of_chamber(office.first)

    def _is_of_stated_body(self, office: Office) -> bool:
        """ "Letonya Saeima Başkanı": a body whose name is not Turkish, behind its state's own name."""
        place = self.place_ending.get(office.first) or self.place_ending.get(office.first - 1)
        return place is not None and place.entry.kind == "country" and place.case == "Nom"

    def _tells_of_signing(self, office: Office) -> bool:
        """Whether the sentence of an officer tells of a signing: "KOBRA Başkanı X ile Bakan Y, belgeyi imzaladı"."""
        sentence = self.analysed.sentences[self.sentence_of[office.first]]
        return any(t.lemma.startswith("imza") for t in innermost(self.analysed, sentence))

    def _has_companys_words(self, office: Office) -> bool:
        if letters.lower(office.name).startswith(_COMPANY_OFFICES) or "ceo" in letters.lower(office.name).split("'")[0].split():
            return True
        own = self.tokens[office.first : office.last - 1]
        owner = self.tokens[office.first - 1] if office.first and self.tokens[office.first].capital else None
        of_body = owner is not None and self._is_owner(owner) and not any(_is_part([_bare(owner)], name) for name in self.said)
        words = [*own, owner] if owner is not None and of_body else list(own)
        return office.kind in {"official", "organization"} and any(_is_foreign_word(t) for t in words)

    def _is_of_chamber(self, i: int) -> bool:
        """ "Kenya Sanayi Odası Yönetim Kurulu Başkanı": chambers and unions speak for their state's trade."""
        before = self.tokens[max(0, i - 4) : i]
        return any(t.lower.startswith(_CHAMBERS) and t.capital for t in before)

    def _is_owner(self, token: Token) -> bool:
        """A name in the genitive that is neither a state's nor a person's."""
        return token.capital and token.case == "Gen" and token.word.stem < len(token.text) and token.i not in self.place_at

    def _note(self, first: int, span: tuple[int, int], person: Person) -> None:
        last = self.tokens[span[1] - 1]
        case = last.case if last.word.stem < len(last.text) else "Nom"
        start = self.tokens[span[0]].start
        self.name_tokens.update(range(*span))
        self.named[first] = Mention(first, span[1], start, last.name_end, "named", (person.key,), case, "stated")

    def _read_named_counterpart(self, i: int) -> None:
        """ "İranlı mevkidaşı X": the name takes the office of the one whose counterpart it is, once that is known."""
        span = self._name_after(i + 1, "")
        if span is None or self.tokens[span[0]].lower in _NEVER_NAMES:
            return
        country = self.place_ending.get(i)
        code = country.entry.country if country is not None and country.is_state else None
        person = self._person(self._name(span), code)
        self._note(country.first if country and code else i, span, person)
        pattern = self._holding_before(i, person)
        if pattern is not None and not person.holdings:
            token = self.tokens[i]
            words = (self.tokens[span[0]].start, self.tokens[span[1] - 1].name_end)
            place = (country.start, country.end) if country and code else None
            person.counterpart_of = self._holder_before(i, person)
            held = (pattern.office, pattern.kind, code, words, (token.start, token.end), place)
            person.holdings.append(Holding(*held, "resolved"))

    def _read_named_counterparts(self, i: int) -> None:
        """ "Perulu ve Kenyalı mevkidaşları X ve Y": each has the office of the one whose counterparts they are."""
        spans, states = self._names_listed(i + 1, ""), self._states_listed(i)
        if len(spans) < 2 or (states and len(states) != len(spans)):
            return
        sentence = self.sentence_of[i]
        before = [m.actors[0] for k, m in sorted(self.named.items()) if k < i and self.sentence_of[k] == sentence]
        for n, span in enumerate(spans):
            place = states[n] if states else None
            code = place.entry.country if place is not None else None
            person = self._person(self._name(span), code)
            self._note(span[0], span, person)
            several = len(before) == len(spans)
            pattern = self.persons[before[n]].holdings[:1] if several else [self._holding_before(i, person)]
            if person.holdings or not pattern or pattern[0] is None:
                continue
            words = (self.tokens[span[0]].start, self.tokens[span[1] - 1].name_end)
            where = (place.start, place.end) if place is not None else None
            title = (self.tokens[i].start, self.tokens[i].end)
            person.counterpart_of = before[n] if several else self._holder_before(i, person)
            person.holdings.append(Holding(pattern[0].office, pattern[0].kind, code, words, title, where, "resolved"))

    def _holding_before(self, i: int, person: Person) -> Holding | None:
        """The office of the one whose counterpart somebody is: the subject that follows, else the last one named before."""
        key = self._holder_before(i, person)
        return self.persons[key].holdings[0] if key is not None else None

    def _holder_before(self, i: int, person: Person) -> str | None:
        """The subject of the participle behind, else the one spoken of last: by surname in the sentence, or by name and office.

        Whom that one meets in the sentence is passed over: "Bakan Roe, Başbakan Mori ile görüştü, mevkidaşı X ile …".
        """
        subject = self._subject_behind(i)
        behind = self._named_by([_bare(self.tokens[subject])]) if subject is not None else None
        if behind is not None and behind is not person and behind.holdings:
            return behind.key
        met = {k for k in self.name_tokens if k < i and self.sentence_of[k] == self.sentence_of[i] and self._is_partner(k)}
        for k in range(i - 1, -1, -1):
            if k in met:
                continue
            if self.sentence_of[k] != self.sentence_of[i] or k in self.name_tokens:
                break
            other = self._named_by([_bare(self.tokens[k])]) if self.tokens[k].capital and self.tokens[k].quote == -1 else None
            other = other or self._leader_at(k)
            if other is not None and other is not person and other.holdings and k not in self.place_at:
                return other.key
        for start in sorted((k for k in self.named if k < i), reverse=True):
            other = self.persons[self.named[start].actors[0]]
            if other is not person and other.holdings and self.named[start].last - 1 not in met:
                return other.key
        return None

    def _subject_behind(self, i: int) -> int | None:
        """The last word of who is said to meet a counterpart, behind a participle: "mevkidaşı X ile görüşen Bakan Y"."""
        sentence = self.sentence_of[i]
        words = [t for t in self.tokens[i + 1 : i + 14] if self.sentence_of[t.i] == sentence]
        verb = next((t for t in words if t.verb in {"Fin", "Part"}), None)
        if verb is None or verb.verb != "Part" or verb.word.tense != "Pres" or words[0].i + 1 >= verb.i:
            return None
        k = self.place_at[verb.i + 1].last if verb.i + 1 in self.place_at else verb.i + 1
        k = self.office_at[k].last if k in self.office_at else k
        span = self._name_at(k, "", sentence)
        return span[1] - 1 if span is not None and span[0] == k else None

    def _is_partner(self, k: int) -> bool:
        """Whether the one whose name holds ``k`` is met by somebody: "Kenya Başbakanı X ile görüştü"."""
        while k + 1 in self.name_tokens:
            k += 1
        following = self.tokens[k + 1].lower if k + 1 < len(self.tokens) else ""
        behind = self.tokens[k + 2 : k + 5] if following == "ile" else self.tokens[k + 1 : k + 4]
        return self._case_behind(k + 1) == "Ins" and any(t.lower.startswith(_MEETINGS) for t in behind)

    def _leader_at(self, k: int) -> Person | None:
        """Whom "Laos lideri" or "Laoslu bakan" means: the first leader or minister named of that state."""
        office = self.office_token.get(k)
        meant = {"leader": _LEADERS, "minister": {"minister"}}.get(office.kind) if office is not None else None
        place = self._country_before(office) if office is not None and meant is not None else None
        if office is None or meant is None or place is None or place.entry.country is None:
            return None
        leaders = (p for p in self.persons.values() if p.rank in meant)
        return next((p for p in leaders if any(h.country == place.entry.country for h in p.holdings)), None)

    def _name_after(self, i: int, kind: str) -> tuple[int, int] | None:
        """The half-open token span of the name that follows the token before ``i`` in its sentence."""
        return self._name_at(i, kind, self.sentence_of[i - 1] if i else -1)

    def _name_at(self, i: int, kind: str, sentence: int) -> tuple[int, int] | None:
        """The half-open token span of the name that begins at ``i`` in a sentence, honorifics passed over."""
        tokens = self.tokens
        i = self._skip_brackets(i)
        i += i < len(tokens) and tokens[i].lower in {"olan", "seçilen", "atanan"}
        while i < len(tokens) and _is_title(tokens[i]):
            i += 2 if i + 1 < len(tokens) and tokens[i + 1].text == "." else 1
        begin = i
        first_title = tokens[i - 1].lower if i else ""
        numbered = kind in {"royal", "head_of_state"} or (i > 0 and tokens[i - 1].lower == "patrik")
        if i + 2 < len(tokens) and _is_numeral(tokens[i]) and tokens[i + 1].text == ".":
            roman = not tokens[i].text.isdigit() and tokens[i + 2].capital
            i += 2 if numbered or roman else 0
        longest = _LONGEST_NAME
        while i < len(tokens) and i - begin < longest and self.sentence_of[i] == sentence and self._is_name_word(i, begin):
            longest += tokens[i].lower in _PARTICLES
            i += 1
            if tokens[i - 1].word.stem < len(tokens[i - 1].text):
                break
            i += 2 if kind == "royal" and i == begin + 1 and self._is_regnal(i) else 0
        while i > begin and tokens[i - 1].lower in _PARTICLES:
            i -= 1
        begin -= i - begin == 1 and first_title in _TITLES_OR_NAMES
        return (begin, i) if i > begin and not self._is_building(tokens[i - 1]) else None

    def _is_building(self, token: Token) -> bool:
        """ "Başbakan Devlet Sarayı'nda", "Kral Olaf Nişanı": what follows an office is where he is, or what is his."""
        return token.word.possessive and (token.word.name in _building_heads() or token.lemma in {"nişan", "madalya", "ödül"})

    def _is_regnal(self, i: int) -> bool:
        """The number in "Karl 16. Gustaf"."""
        words = self.tokens[i : i + 3]
        return len(words) == 3 and _is_numeral(words[0]) and words[1].text == "." and words[2].capital

    def _skip_brackets(self, i: int) -> int:
        tokens = self.tokens
        if i < len(tokens) and tokens[i].text == "(":
            closing = next((k for k in range(i, min(i + 6, len(tokens))) if tokens[k].text == ")"), None)
            return closing + 1 if closing else i
        return i

    def _is_name_word(self, i: int, begin: int) -> bool:
        token = self.tokens[i]
        following = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if i > begin and token.lower in _SAFE_PARTICLES and following is not None and _goes_on_name(following):
            return True
        if i > begin and following is not None and _is_romance(self.tokens[i - 1], token, following):
            return True
        if i > begin and token.text in {"de", "da"} and self._goes_on_behind_city(i + 1):
            return True
        if token.lower in {"el", "al"} and i > begin and following is not None and following.text == "-":
            return True
        if token.text == "-" and i > begin and self.tokens[i - 1].lower in {"el", "al"}:
            return True
        if token.text == "." and i > begin and len(self.tokens[i - 1].text) == 1:
            return following is not None and following.capital
        if i > begin and token.verb == "Fin" and token.text == letters.upper(token.text):
            return False
        if token.lemma in _MONTHS and not self._is_month_as_name(i, begin):
            return False
        if i == begin and token.word.possessive and token.word.stem < len(token.text):
            return False
        if i == begin and token.verb == "Vnoun" and token.case != "Nom":
            return False
        if token.lower.endswith(_TENURES):
            return False
        if i == begin and self._is_first_name(i):
            return True
        people = gazetteer.known(token.text[:-2]) in {"adjective", "people"} or token.lower == "arapça"
        if (token.lower.endswith(_LANGUAGES) and people) or token.word.pos == "NUM":
            return False
        if not token.capital and not token.lower.startswith(_ARTICLES):
            return False
        if i == begin and "-" in token.text and token.text == letters.upper(token.text):
            return False
        if not token.text[0].isalpha() or i in self.office_token or _is_counterpart(token):
            return False
        place = self.place_at.get(i)
        if place is not None and i > begin + 1 and place.first == i and self._is_behind_particle(i):
            return True
        if place is not None and place.end < token.name_end and place.entry.kind in {"adjective", "people", "city"}:
            return True
        if place is not None and i > begin and self._is_family_name(place, i == begin + 1):
            return True
        if place is not None and (i == begin or place.last - place.first > 1 or place.entry.kind != "city" or place.entry.sure):
            return False
        return token.lower not in _NEVER_NAMES

    def _is_month_as_name(self, i: int, begin: int) -> bool:
        """Whether the name of a month is somebody's: "Kasım Roe", "Ana Kasım, …", but "Roe Kasım ayında"."""
        token, following = self.tokens[i], self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if token.lower != token.lemma or following is None:
            return False
        ends = i == begin + 1 and following.lower in {",", "ile", "ve", "tarafından"}
        return following.capital or (ends and self.tokens[begin].lower in _given_names())

    def _goes_on_behind_city(self, i: int) -> bool:
        """Whether a city's name at ``i`` is a family name with another one behind: "Ana de Lima Roe"."""
        place, last = self.place_at.get(i), self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if place is None or last is None or place.entry.kind != "city" or not self._is_behind_particle(i):
            return False
        return last.capital and last.i not in self.place_at and _is_strange(last.word.name)

    def _is_behind_particle(self, i: int) -> bool:
        """Whether the name of a place at ``i`` goes on somebody's: "Ana de Lima Roe", but "Ana da Lima'da"."""
        whole = self.tokens[i].word.stem == len(self.tokens[i].text)
        return self.tokens[i - 1].lower in _PARTICLES and whole and self.place_at[i].last == i + 1

    def _is_family_name(self, place: Place, second: bool) -> bool:
        """Whether the name of a city is one: "Ana Lima ile", where a city would have a case or a noun behind it.

        So it is before a comma or "ise" if it is a name's second word and no list of cities begins with it.
        """
        following = self.tokens[place.last].lower if place.last < len(self.tokens) else ""
        other = self.place_at.get(place.last + 1)
        alone = second and (other is None or other.entry.kind != "city" or other.entry == place.entry)
        whole = place.last - place.first == 1 and place.end == self.tokens[place.first].end
        ends = {"ile", "tarafından", ",", "ise", "da", "de"} if alone else {"ile", "tarafından"}
        called_so = self._name((place.first - 1, place.first)) in self.said
        named = place.entry.kind == "city" or (place.entry.kind == "country" and second and not called_so)
        return named and whole and following in ends

    def _is_first_name(self, i: int) -> bool:
        """Whether an adjective of nation or a city is a first name: "Rumen" before a word that is none of the language."""
        place, following = self.place_at.get(i), self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if place is None or place.entry.kind not in {"adjective", "agency", "city"} or following is None:
            return False
        whole = place.last == i + 1 and place.end == self.tokens[i].end
        if place.entry.kind == "city" and (following.case == "Loc" or self._goes_on_capital(i + 2)):
            return False
        strange = following.capital and following.i not in self.place_at and following.i not in self.office_token
        return whole and strange and is_only_a_name(following.word.name)

    def _goes_on_capital(self, i: int) -> bool:
        """Whether a name goes on here: behind a city it is a building's or a body's."""
        return i < len(self.tokens) and self.tokens[i].capital and self.tokens[i - 1].word.stem == len(self.tokens[i - 1].text)

    def _name(self, span: tuple[int, int]) -> str:
        words = [_written(t) for t in self.tokens[span[0] : span[1]]]
        return " ".join(words).replace(" .", ".").replace("- ", "-").replace(" -", "-")

    def _country_before(self, office: Office) -> Place | None:
        """The state before an office: "İran Cumhurbaşkanı", "Japonya'nın yeni Ankara Büyükelçisi"."""
        i = offices.behind_state(self.tokens, office.first)
        opening = None if offices.is_desk(office, self.tokens) else self.place_at.get(office.first)
        if opening is not None and opening.entry.kind == "city" and office.kind == "official":
            return opening
        place = opening or self.place_ending.get(i)
        if place is not None and place.entry.kind == "city" and office.kind in {"local", "royal"}:
            return place
        if place is not None and place.entry.kind == "organization":
            place = self._first_of_pair(place.first) or place
        if place is not None and (body := self._body_of_seat(office, place)) is not None:
            return body if body.entry.country is not None else None
        envoy = office.kind in {"ambassador", "consul"} or office.name.startswith(_ENVOYS)
        if place is not None and envoy:
            i = place.first if place.entry.kind == "metonym" else i
            served, place = self._is_somebodys(place), self._sender(place)
            if place is None and served:
                return None
        if place is None:
            place = self._state_of_body(i) or self._opening_state(i) or self._owning_state(i)
        if place is None and office.kind in {"official", "organization"}:
            return self._town_of_body(i)
        if place is not None and self._is_sent_by_organization(place):
            return None
        if (
            place is None
            or not (place.is_state or place.entry.kind in {"venue", "national"})
            or place.case not in {"Nom", "Gen"}
        ):
            return None
        if self.sentence_of[place.first] != self.sentence_of[office.first]:
            return None
        place = self._first_of_pair(place.last) or self._whose_body(place)
        known = offices.head(_bare(self.tokens[office.last - 1]))
        owned = known is None or known.owned or office.last - office.first > 1
        return place if owned or place.case == "Nom" else None

    def _first_of_pair(self, i: int) -> Place | None:
        """The state named first before a body of two: "Kenya-Peru Parlamentolararası Dostluk Grubu Başkanı"."""
        while i > 1 and self.tokens[i - 1].capital and "-" not in self.tokens[i - 1].text and i not in self.place_ending:
            i -= 1
        pair = [p for p in self.places if p.last == i and p.is_state and "-" in self.tokens[i - 1].text]
        return pair[0] if len(pair) == 2 else None

    def _whose_body(self, place: Place) -> Place:
        """ "Peru Temsilciler Meclisi": the state told right before a body whose name several states use."""
        before = self.place_ending.get(place.first) if place.entry.kind == "national" else None
        return before if before is not None and before.is_state and before.case in {"Nom", "Gen"} else place

    def _sender(self, post: Place) -> Place | None:
        """Who sends the ambassador to a post: "Japonya'nın yeni Ankara Büyükelçisi", "Peru'nun Kenya Büyükelçisi".

        The one who sends may be an officer, or the post a second one: "ABD Başkanı'nın Suriye Özel Temsilcisi",
        "ABD'nin Ankara Büyükelçisi ve Suriye Özel Temsilcisi".
        """
        i = post.first - (post.first > 0 and self.tokens[post.first - 1].lower == "ve")
        other = self.office_token.get(i - 1)
        if other is not None and other.last == i and other.case == ("Nom" if i < post.first else "Gen"):
            return self._country_before(other)
        sender = self.place_ending.get(offices.behind_state(self.tokens, post.first))
        if post.entry.kind in {"city", "metonym"}:
            return sender
        if sender is None and self._is_somebodys(post):
            return None
        sends = sender is not None and (sender.is_state or sender.entry.kind == "city") and sender.case == "Gen"
        return sender if sends and post.case == "Nom" else post

    def _state_of_body(self, i: int) -> Place | None:
        """The state that begins the name of the body before an office: "Çin Komünist Partisi'nin … Başkanı"."""
        token = self.tokens[i - 1] if i else None
        if token is not None and i > 2 and self.tokens[i - 2].text in APOSTROPHES and self.tokens[i - 3].text == ")":
            i -= 2
        elif token is None or token.case != "Gen" or not token.capital:
            return None
        body = self.place_ending.get(i) or self.place_ending.get(i - 1)
        if body is not None and body.entry.kind == "national":
            return body
        k = i - 1
        while k > max(0, i - 8) and (self.tokens[k].capital or not self.tokens[k].is_word):
            k -= 1
            if k in self.office_token:
                return None
            if k in self.place_at and self.place_at[k].is_state and self.place_at[k].case == "Nom":
                return self.place_at[k]
        return None

    def _opening_state(self, i: int) -> Place | None:
        """The state whose name opens the phrase: "Peru Sanayi Odası (PSO) Başkanı", "Peru Bakanlığında görevli Elçi"."""
        at_ministry = i > 1 and self.tokens[i - 1].lower == "görevli" and self.tokens[i - 2].case == "Loc"
        place = self._opening_place(i - 2 if at_ministry else i)
        if place is not None and place.entry.kind == "organization":
            return self._first_of_pair(place.first)
        return place if place is not None and (place.is_state or place.entry.kind == "national") else None

    def _owning_state(self, i: int, most: int = 6) -> Place | None:
        """The state in the genitive before words that qualify an office: "Kenya'nın kaçak durumdaki Savunma Bakanı"."""
        for k in range(i, max(0, i - most), -1):
            place = self.place_ending.get(k)
            if place is not None:
                return place if place.is_state and place.case == "Gen" else None
            token = self.tokens[k - 1]
            if token.capital or not token.is_word or token.word.possessive or token.verb in {"Fin", "Conv"}:
                return None
        return None

    def _town_of_body(self, i: int) -> Place | None:
        """The town whose name opens that of the body before an office: "Lima Sanayi Odası Başkanı"."""
        while i and i not in self.place_ending and self._is_of_phrase(i - 1):
            i -= 1
        town = self.place_ending.get(i)
        return town if town is not None and town.entry.kind == "city" and town.case == "Nom" else None

    def _opening_place(self, i: int, most: int = 14) -> Place | None:
        """The first name of the gazetteer that is met going back over the capitalised words before an office."""
        for k in range(i, max(0, i - most), -1):
            place = self.place_ending.get(k)
            if place is not None and (place.is_state or place.entry.kind in {"national", "organization"}):
                return place if place.case in {"Nom", "Gen"} else None
            if not self._is_of_phrase(k - 1):
                return None
        return None

    def _is_of_phrase(self, k: int) -> bool:
        """Whether a word may stand inside the name of a body or a field, between its state and its officer."""
        token = self.tokens[k]
        if k in self.office_token or self.sentence_of[k] != self.sentence_of[k + 1] or k in self.name_tokens:
            return False
        if token.lower in {"ve", "sorumlu", "(", ")"}:
            return True
        return token.capital and (token.word.stem == len(token.text) or token.case in {"Gen", "Abl"})

    def _is_sent_by_organization(self, place: Place) -> bool:
        """ "BM Yemen Özel Temsilcisi": the state is where the organisation's officer works."""
        sender = self.place_ending.get(place.first)
        return sender is not None and sender.entry.kind == "organization" and sender.case in {"Nom", "Gen"}

    def _former(self, office: Office) -> tuple[int, int] | None:
        """The span of the words, in an office, before it or before its state, that say that it is no longer held."""
        inside = offices.time_before(self.tokens, office.last - 1)
        i = office.last - 1 if inside is not None and inside.first > office.first else office.first
        while i:
            time, place = offices.time_before(self.tokens, i), self.place_ending.get(i)
            if time is not None and time.kind == "former":
                return self.tokens[time.first].start, self.tokens[time.last - 1].end
            before = time or place
            if before is None:
                return None
            i = before.first
        return None

    # ---- who is who

    def _person(self, name: str, country: str | None, office: str = "", kind: str = "") -> Person:
        for person in self.persons.values():
            bears = bool(office) and any(h.office == office for h in person.holdings)
            crowned = bears and kind == "royal" and _is_same_king(person, name, country)
            known = crowned or _same_person(person, name, country) or (bears and _is_given_name(person, name, country))
            if person.kind == "person" and known:
                if len(name.split()) > len(person.name.split()):
                    person.name = name
                person.names.add(name)
                person.country = person.country or country
                return person
        key = f"p{len(self.persons) + 1}"
        self.persons[key] = Person(key, "person", name, country, [], {name})
        return self.persons[key]

    def hear_of_home(self) -> None:
        """A text whose first officer needs no state is a Turkish newspaper's on its own country."""
        first = min((h for p in self.persons.values() for h in p.holdings), key=lambda h: h.name, default=None)
        if first is not None and first.country is None and (first.kind in _OF_GOVERNMENTS or _is_of_palace(first.office)):
            before = self.place_ending.get(self.analysed.at(first.office_span[0]))
            if self._is_set_abroad():
                return
            self.heard_of_home = self.heard_of_home or before is None or before.entry.country is None

    def settle_countries(self) -> None:
        """For whom the officers act whose state is not said beside the name."""
        for person in self.persons.values():
            stated = next((h.country for h in person.holdings if h.country), None)
            person.country = person.country or stated
        for first, second in self.pairs:
            self._settle_pair(first, second)
        alone = [p for p in self.persons.values() if p.country is None and p.counterpart_of is None and p.holdings]
        for person in alone:
            person.country = self._implied_country(person, self._told_country)
        for person in alone:
            if person.country is None:
                person.country = self._implied_country(person, partial(self._country_now_told, person))
        for members in self.councils:
            told = Counter(p.country for p in members if p.country).most_common(1)
            for person in members:
                person.country = told[0][0] if told else None
        for key, met in self.partners.items():
            if self.persons[key].country is None:
                self.persons[key].country = self._country_by_context(self.persons[key], met, self.analysed.at(met.name[0]))
        for person in self.persons.values():
            if person.country is None and person.counterpart_of is not None:
                person.country = self._opposite(person, self.persons[person.counterpart_of].country)

    def _settle_pair(self, first: Person, second: Person) -> None:
        """Of two who bear one office, nothing else being told, the host is named first."""
        if first.country is None and second.country is None and self.pair:
            sentence = self.sentence_of[self.analysed.at(first.holdings[0].office_span[0])]
            here = [p for p in self.places if self.sentence_of[p.first] == sentence and p.entry.country in self.pair]
            here = [p for p in here if p.case == "Loc"] or self._goals_before(self.analysed.at(first.holdings[0].name[0]))
            first.country = here[0].entry.country if here else self.setting()
        for one, other in ((first, second), (second, first)):
            if one.country is None and other.country in self.pair:
                one.country = next(iter(self.pair - {other.country}))

    def _goals_before(self, i: int) -> list[Place]:
        """The places that somebody is said to visit: "Kenya'nın Nakuru kentini ziyaret etti"."""
        told = [p for p in self.places if p.first < i and p.entry.country in self.pair and not self._in_heading(p.first)]
        return [p for p in told if p.case != "Nom" and "ziyaret" in {t.lemma for t in self.tokens[p.last : p.last + 3]}]

    def complete_names(self) -> None:
        """Who is named with an office by surname alone, and in full elsewhere, where nothing says the office."""
        for person in self.persons.values():
            if person.kind == "person" and len(person.name.split()) == 1:
                surname = letters.lower(person.name)
                same = [t.i for t in self.tokens if t.bare == surname and t.i]
                fuller = {self._name((i - 1, i + 1)) for i in same if self._is_full_name(i)}
                if len(fuller) == 1:
                    person.name = fuller.pop()
                    person.names.add(person.name)

    def _is_full_name(self, i: int) -> bool:
        """Whether a given name stands before a surname at ``i``."""
        given = self.tokens[i - 1]
        if not given.capital or given.word.stem < len(given.text):
            return False
        if i in self.name_tokens or i - 1 in self.office_token or i - 1 in self.place_at or _is_title(given):
            return False
        apart = self.sentence_of[i - 1] != self.sentence_of[i] or self._in_heading(i)
        named = given.lower in _given_names() or is_only_a_name(given.lower)
        return not apart and named and given.text.isalpha()

    def _opposite(self, person: Person, country: str | None) -> str | None:
        """The state of a counterpart: not that of the one spoken of, the place beside, the setting or the state named most."""
        i = self.analysed.at(person.holdings[0].office_span[0])
        here = [p for p in self.places if p.first < i and self.sentence_of[p.first] == self.sentence_of[i]]
        beside = [p for p in here if p.entry.kind in {"city", "country"} and p.case == "Loc" and p.entry.country != country]
        if beside:
            return beside[-1].entry.country
        setting = self.setting()
        return setting if setting != country else self._abroad(country)

    def _implied_country(self, person: Person, told: Callable[[Holding, int, Place | None], str | None]) -> str | None:
        """Whose officer somebody is where no state stands beside the office, by one way to tell it."""
        holding = person.holdings[0]
        i = self.analysed.at(min(holding.office_span[0], holding.name[0]))
        before = self.place_at.get(i) or self.place_ending.get(i)
        if before is not None and self.sentence_of[before.first] != self.sentence_of[i]:
            before = None
        if self._serves_a_body(holding, i, before):
            return None
        return told(holding, i, before)

    def _serves_a_body(self, holding: Holding, i: int, before: Place | None) -> bool:
        """Whether it is an organisation's officer, and no state's."""
        body = before if before is not None and before.entry.country is None else self._opening_place(i)
        chief = self._chief_of_envoy(before) if before is not None else None
        if before is not None and (self._is_sent_by_organization(before) or (chief and self._is_of_organization(chief))):
            return True
        return body is not None and body.entry.kind == "organization" and holding.kind != "minister"

    def _is_of_organization(self, office: Office) -> bool:
        """Whether an officer is one of an organisation of states: "BM Genel Sekreteri"."""
        body = self.place_ending.get(office.first)
        return body is not None and body.entry.kind == "organization"

    def _told_country(self, holding: Holding, i: int, before: Place | None) -> str | None:
        """The state that the words before the officer tell, in this order of trust."""
        if holding.office in _SEATS:
            return _SEATS[holding.office]
        post = self._accredited(i) if holding.kind in {"head_of_state", "royal"} else None
        leads = self._state_before(i) if holding.kind == "leader" else None
        told = self._masters_state(holding, i) or post or self._represented(i) or leads or self._source_before(i)
        told = told or self._place_beside(holding, i, before) or self._side_before(i) or self._side_led(holding)
        after = self.analysed.at(holding.name[1])
        told = told or self._host_of_guest(holding, i) or self._met_abroad(i, holding) or self._host_there(i, after)
        return told or (self._sender_before(i) if holding.kind == "ambassador" and not self.heard_of_home else None)

    def _masters_state(self, holding: Holding, i: int) -> str | None:
        """The state of the one whom an official serves: "Tapia'nın Yemen danışmanı X", "Tapia rejiminin Savunma Bakanı X"."""
        post = self.place_ending.get(i)
        i = post.first if post is not None and post.case == "Nom" else i
        power = i > 1 and self.tokens[i - 1].lemma in _POWERS and self.tokens[i - 1].case == "Gen"
        master = self.tokens[i - 1 - power] if i else None
        if master is None or not master.capital or master.case != ("Nom" if power else "Gen"):
            return None
        serves = power or holding.kind in {"official", "spokesperson"}
        person = self._named_by([_bare(master)]) if serves else None
        return person.country if person is not None else None

    def _place_beside(self, holding: Holding, i: int, before: Place | None) -> str | None:
        """The state of the place right before: "Lima'da Başbakan X", "Peru'dan Bakan X", "Zanzibar Başkanı X"."""
        if before is None:
            return None
        in_state = before.case == "Loc" and self._is_there(before, holding)
        from_state = before.is_state and before.case == "Abl"
        of_town = before.entry.kind == "city" and before.case == "Nom" and before.last == i
        local = of_town and holding.kind not in {"ambassador", "consul"}
        return before.entry.country if in_state or from_state or local else None

    def _sender_before(self, i: int) -> str | None:
        """The state before an ambassador in the sentence: who sends him, if that is said, else the one named last."""
        near = [p for p in self.places if p.is_state and p.first < i and self.sentence_of[p.first] == self.sentence_of[i]]
        senders = [p for p in near if p.case == "Gen"]
        return (senders or near)[-1].entry.country if near else None

    def _represented(self, i: int) -> str | None:
        """The state for which an officer stands: "Peru'yu zirvede Başbakan X temsil etti", "Peru adına Başbakan X"."""
        here = [p for p in self.places if p.last <= i and self.sentence_of[p.first] == self.sentence_of[i]]
        stood_for = next((p for p in reversed(here) if p.case == "Acc" and p.entry.kind in _STAND_FOR_STATES), None)
        here = [p for p in here if p.is_state]
        if stood_for is not None and any(t.lemma == "temsil" for t in self._sentence_behind(i)):
            return stood_for.entry.country
        in_the_name = bool(here) and here[-1].last == i - 1 and self.tokens[i - 1].lower == "adına"
        return here[-1].entry.country if in_the_name else None

    def _accredited(self, i: int) -> str | None:
        """The state of an ambassador's post, for who receives the letter: "… Lima Büyükelçisi, güven mektubunu Başkan X'e"."""
        here = [t for t in self.tokens[max(0, i - 14) : i] if self.sentence_of[t.i] == self.sentence_of[i]]
        if not any(t.lower == "güven" for t in here):
            return None
        posts = (self.place_at.get(t.i) for t in here if self.tokens[t.i + 1].lower.startswith("büyükelçi"))
        return next((p.entry.country for p in posts if p is not None and p.entry.kind == "city"), None)

    def _is_there(self, place: Place, holding: Holding) -> bool:
        """Whether an officer named right behind a place is that state's: in a Turkish text it may be a Turk's journey."""
        foreign = holding.office in _NOT_AT_HOME and place.entry.country != HOME
        return place.entry.kind == "country" or not self.heard_of_home or foreign

    def _country_now_told(self, person: Person, holding: Holding, i: int, before: Place | None) -> str | None:
        """What the words before say once others' states are known, else what all else says."""
        return self._told_country(holding, i, before) or self._country_by_context(person, holding, i)

    def _country_by_context(self, person: Person, holding: Holding, i: int) -> str | None:
        """The state for which most speaks of what is told around an officer, by points; none where two are alike."""
        points: Counter[str] = Counter()
        for state, sign in sorted(self._signs(person, holding, i)):
            points[state] += _POINTS[sign]
        (first, most), (_, next_most) = (*points.most_common(2), ("", 0), ("", 0))[:2]
        return first if most > max(0, next_most) else None

    def _signs(self, person: Person, holding: Holding, i: int) -> set[tuple[str, str]]:
        """What speaks for and against each state as an officer's own, once each."""
        signs = {(HOME, sign) for sign in self._signs_of_home(person, holding, i)}
        if any(place.entry.country == _TURKISH_CYPRUS for place in self._told_places):
            signs |= {(_TURKISH_CYPRUS, sign) for _, sign in signs if sign.startswith("own ")}
            signs = {(_TURKISH_CYPRUS, s) if s == "heard of" and self._is_of_cyprus else (code, s) for code, s in signs}
        signs |= self._signs_of_text | self._signs_around(i) | self._signs_of_others(person, holding, i)
        goals = {state for state, _ in signs if self._comes_to(state, self.analysed.at(holding.name[1]))}
        return {(state, sign) for state, sign in signs if state} | {(state, "goal") for state in goals}

    def _signs_of_home(self, person: Person, holding: Holding, i: int) -> Iterator[str]:
        """Whether somebody is an officer of Türkiye, by the text as a whole, the name and the office."""
        if not self.heard_of_home and all(place.entry.country != HOME for place in self._told_places):
            return
        yield from ["heard of"] * self.heard_of_home
        own = self.tokens[max(0, i - 1) : self.analysed.at(holding.office_span[1])]
        if holding.office in _NOT_AT_HOME or any(t.lower in {*_GUESTS, "eyaleti"} for t in own):
            yield "no office of its own"
        if _is_foreign_name(person.name):
            yield "strange name"
        elif self._has_turkish_name(person):
            yield "own name" if _is_turkish_surname(person.name) else "own given name"

    @cached_property
    def _is_of_cyprus(self) -> bool:
        """Whether a text is set in Northern Cyprus and Türkiye's officers bear its name: those without are not its own."""
        if self.setting() != _TURKISH_CYPRUS:
            return False
        holdings = (h for p in self.persons.values() for h in p.holdings)
        return any(h.country == HOME and h.basis == "stated" and h.country_span is not None for h in holdings)

    @cached_property
    def _signs_of_text(self) -> set[tuple[str, str]]:
        """The states that a text is of: named first, one of two, or the one in which it is set."""
        signs = {(state, "one of two") for state in self.pair} | {(str(self.setting()), "setting")}
        signs |= {(str(place.entry.country), "first") for place in self._told_places[:1]}
        return signs | ({(str(self.setting()), "dateline")} if self._dateline is not None else set())

    @cached_property
    def _told_places(self) -> list[Place]:
        """The places and bodies that the text itself names, each in a state."""
        kinds = {"city", "venue", "national"}
        named = (p for p in self.places if p.entry.country is not None and (p.is_state or p.entry.kind in kinds))
        return [p for p in named if self.tokens[p.first].quote == -1]

    def _signs_around(self, i: int) -> set[tuple[str, str]]:
        """The states that are named before ``i`` in its sentence and paragraph, and the one that is named last."""
        last = bisect_left(self._told_places, i, key=_FIRST)
        signs = {(str(place.entry.country), "last") for place in self._told_places[max(0, last - 1) : last]}
        near = _within(self._told_places, self._paragraph_begin(i), i)
        here = [p for p in near if self.sentence_of[p.first] == self.sentence_of[i]]
        before = near[: len(near) - len(here)]
        signs |= {(str(place.entry.country), "beside") for place in here if place.case != "Nom"}
        signs |= {(str(place.entry.country), "beside") for place in self._there_before(i, here)}
        signs |= {(str(place.entry.country), "source") for place in before if place.case in {"Nom", "Gen", "Abl"}}
        sentence = self.sentence_of[before[-1].first] if before else -1
        states = {str(place.entry.country) for place in before if self.sentence_of[place.first] == sentence}
        return signs | {(state, "around") for state in states if len(states) == 1}

    def _there_before(self, i: int, here: Sequence[Place]) -> list[Place]:
        """The place that "burada" means before an officer: the last one that somebody goes to or is in."""
        words = {t.lower for t in self._sentence_before(i)}
        if here or not words & {"burada", "orada"}:
            return []
        told = self._told_places[: bisect_left(self._told_places, i, key=_FIRST)]
        return [p for p in told if p.entry.kind in {"city", "country"} and p.case in {"Dat", "Loc"}][-1:]

    def _paragraph_begin(self, i: int) -> int:
        """Where the paragraph of a token begins."""
        sentences = self.analysed.sentences
        k = self.sentence_of[i]
        while k > 0 and sentences[k - 1].paragraph == sentences[self.sentence_of[i]].paragraph:
            k -= 1
        return sentences[k].first

    def _signs_of_others(self, person: Person, holding: Holding, i: int) -> set[tuple[str, str]]:
        """The states of colleagues, of who bears that office elsewhere, and of whom an officer meets."""
        signs = {(state, "taken") for state in self._taken(person, holding)}
        signs |= {(state, "of the other") for state in self._joined_to_stated(holding) | self._faced(person, holding, i)}
        signs |= self._signs_of_subject(person, holding, i)
        joined = self._joined_before(i)
        beside = joined if joined is not None and self._is_colleague(joined, holding) else None
        minister = self._minister_of(holding.office) if holding.kind == "spokesperson" else None
        return signs | {(p.country, "colleague") for p in (beside, minister) if p is not None and p.country}

    def _signs_of_subject(self, person: Person, holding: Holding, i: int) -> set[tuple[str, str]]:
        """The state of who deals with an officer ("X, Bakan Y ile gezdi") or is led by one ("X'e Bakan Y eşlik etti")."""
        k = self.analysed.at(holding.name[1])
        others = self._others(person, i, k)
        case, following = self._case_behind(k), [t.lower for t in self.tokens[k : k + 2]]
        dealt = case in {"Dat", "Acc", "Ins"} and "birlikte" not in following
        sent = case in {"Dat", "Acc"} and any(t.lower.startswith(_COMMANDING) for t in self._sentence_behind(k)[:6])
        before = [(state, other) for at, state, other in others if at < i and other in {"Nom", "Gen"} and not self._is_by(at)]
        inner = before[-1:] if before and before[-1][1] == "Gen" else []
        subjects = [state for state, other in inner or before if inner or other == "Nom"]
        after = [t.lower for t in self.tokens[k : k + 14] if self.sentence_of[t.i] == self.sentence_of[i]]
        led = {state for at, state, other in others if at < i and other == "Dat" and "eşlik" in after}
        agents = [state for at, state, _ in others if at < i and self.tokens[at + 1].lower == "tarafından" and case == "Dat"]
        led |= set(subjects[:1]) if sent else set()
        dealing = set(() if sent else subjects[:1] if dealt else ()) | set(agents)
        return {(state, "dealing") for state in dealing} | {(state, "led") for state in led}

    def _case_behind(self, k: int) -> str:
        """The case of a name that ends at ``k``, that of "ile" and "tarafından" told."""
        name, following = self.tokens[k - 1], self.tokens[k].lower if k < len(self.tokens) else ""
        case = name.case if name.word.stem < len(name.text) else "Nom"
        return "Ins" if case == "Nom" and following in {"ile", "tarafından"} else case

    def _taken(self, person: Person, holding: Holding) -> set[str]:
        """The states of others who hold that office now, of which each state has one."""
        if holding.office not in _ONE_OF_EACH or holding.former:
            return set()
        held = [p for p in self.persons.values() if p is not person and p.country]
        return {str(p.country) for p in held if any(h.office == holding.office and not h.former for h in p.holdings)}

    def _joined_to_stated(self, holding: Holding) -> set[str]:
        """The state said first with the second of two: in "Başbakan X ile Kenya Dışişleri Bakanı Y" X is another's."""
        k = self.analysed.at(holding.name[1])
        stated = self.named.get(k + 1)
        joined = k + 1 < len(self.tokens) and self.tokens[k].lower in {"ile", "ve"}
        place = self.place_at.get(k + 1)
        if stated is None or not joined or place is None or not place.is_state:
            return set()
        return {place.entry.country} if place.entry.country else set()

    def _faced(self, person: Person, holding: Holding, i: int) -> set[str]:
        """The state of the one whom an officer meets or receives, in the same sentence."""
        k = self.analysed.at(holding.name[1])
        name = self.tokens[k - 1]
        case = name.case if name.word.stem < len(name.text) else "Nom"
        after = [t for t in self.tokens[k : k + 9] if self.sentence_of[t.i] == self.sentence_of[i]]
        others = self._others(person, i, k)
        received_before = self._received_before(others, i)
        if received_before:
            return received_before
        if [t.lower for t in self.tokens[max(0, i - 3) : i]] == ["ev", "sahibi", "ülkenin"]:
            return {country for place, country, case in others[:1] if place < i and case == "Nom" and country}
        received = any(t.lemma in _RECEIVING or t.lower == "elinden" for t in after)
        with_them = case == "Ins" or (after and after[0].lower in {"ile", "tarafından", "elinden"})
        if with_them and not any(t.lower == "birlikte" for t in after[:2]):
            meets = received or any(t.lower.startswith(_MEETINGS) for t in after)
            faced = self._who_meets(others, i, k) if meets else []
        elif case == "Dat":
            faced = others[:1] if any(t.lower == "güven" for t in (*after, *self._sentence_before(i))) else []
        else:
            faced = [o for o in others if received and o[2] == "Acc"]
        known = {country for _, country, _ in faced if country}
        return known - {HOME} if self._has_turkish_name(person) else known

    def _received_before(self, others: list[tuple[int, str, str]], i: int) -> set[str]:
        """The state of whom an officer receives or meets, told before: "X'i sarayında kabul eden Cumhurbaşkanı Y"."""
        verb = self.tokens[i - 1] if i else None
        if verb is None or verb.verb != "Part" or verb.word.tense != "Pres":
            return set()
        words = self.tokens[max(0, i - 3) : i]
        receives = any(t.lemma in _RECEIVING for t in words)
        meets = any(t.lower.startswith(_MEETINGS) for t in words)
        near = [(at, state, case) for at, state, case in others if i - 12 < at < i and state]
        found = [o for o in near if (receives and o[2] == "Acc") or (meets and (o[2] == "Ins" or self._is_by(o[0])))]
        return {found[-1][1]} if found else set()

    def _who_meets(self, others: list[tuple[int, str, str]], i: int, k: int) -> list[tuple[int, str, str]]:
        """Who meets the officer between ``i`` and ``k``: the subject, behind a participle, or of the clause inside."""
        whose = self._meeting_participle(k)
        if whose is not None:
            return [o for o in others if o[0] > whose][:1]
        meeting = next((t for t in self.tokens[k : k + 9] if t.verb or t.lower.startswith(_MEETINGS)), None)
        inner = meeting is not None and meeting.word.possessive
        leading = [o for o in others if o[0] < i and o[2] == ("Gen" if inner else "Nom") and not self._is_by(o[0])]
        return leading[-1:] if inner else leading[:1]

    def _meeting_participle(self, k: int) -> int | None:
        """Where the verb behind ``k`` is a participle, whose subject follows: "Bakan X ile görüşen Başbakan"."""
        verb = next((t for t in self.tokens[k : k + 6] if t.verb), None)
        return verb.i if verb is not None and verb.verb == "Part" and verb.word.tense == "Pres" else None

    def _is_by(self, k: int) -> bool:
        """Whether somebody at ``k`` is not who does it: "X ile", "X tarafından"."""
        return k + 1 < len(self.tokens) and self.tokens[k + 1].lower in {"ile", "tarafından"}

    def _sentence_behind(self, i: int) -> list[Token]:
        return [t for t in self.tokens[i : i + 30] if self.sentence_of[t.i] == self.sentence_of[i]]

    def _sentence_before(self, i: int) -> list[Token]:
        return [t for t in self.tokens[max(0, i - 30) : i] if self.sentence_of[t.i] == self.sentence_of[i]]

    def _has_turkish_name(self, person: Person) -> bool:
        words = letters.lower(person.name).split()
        return words[0] in _given_names() or words[-1].endswith("oğlu")

    def _others(self, person: Person | None, first: int, last: int) -> list[tuple[int, str, str]]:
        """Where others are named in the sentence of an officer, with their states and cases: surnames, "Bakanımız"."""
        found: list[tuple[int, str, str]] = []
        sentence = self.sentence_of[first]
        around = self.tokens[max(0, first - 40) : last + 40]
        words = (t for t in around if self.sentence_of[t.i] == sentence and t.quote == -1)
        for token in (t for t in words if t.capital or t.i in self.office_token):
            inside = token.i in self.name_tokens and token.i + 1 in self.name_tokens and token.word.stem == len(token.text)
            if token.i in self.place_at or first <= token.i < last or inside:
                continue
            other = self._named_by([_bare(token)])
            office = self.office_token.get(token.i)
            case = token.case if token.word.stem < len(token.text) else "Nom"
            if other is not None and other is not person and other.country:
                found.append((token.i, other.country, case))
            elif office is not None and _OURS.search(token.lower):
                found.append((token.i, HOME, office.case))
            elif office is not None and office.last - 1 == token.i and not self._has_name(office):
                place = self._country_before(office)
                state = place.entry.country if place is not None else self._state_of_the(office, person)
                found.append((token.i, state or "", office.case))
        return sorted(found + self._nationals_around(sentence, around))

    def _nationals_around(self, sentence: int, around: Sequence[Token]) -> list[tuple[int, str, str]]:
        """Where somebody is called by a nation and no office in a sentence, with the state and case: "Perulu general"."""
        kinds = {*_VISITORS, *_DELEGATES}
        told = (t for t in around if t.lemma in kinds and self.sentence_of[t.i] == sentence and t.i not in self.office_token)
        apart = (t for t in told if t.quote == -1 and not self.tokens[t.i + 1].lower.startswith("baş"))
        beside = ((t, self.place_ending.get(t.i)) for t in apart)
        return [(t.i, str(p.entry.country), t.case) for t, p in beside if p is not None and p.is_state and p.case == "Nom"]

    def _state_of_the(self, office: Office, person: Person | None) -> str | None:
        """The state of the one whom an office alone means: in "Başbakan ertesi gün döndü" the only one told before."""
        bearers = (p for p in self.persons.values() if p is not person and p.country)
        told = ((p.country, h) for p in bearers for h in p.holdings if h.name[0] < office.start)
        states = {country for country, h in told if h.office.split()[-1].startswith(office.name)}
        if office.first and self.tokens[office.first - 1].lower in _GUESTS and self._dateline is None:
            states -= {self.setting()}
        return next(iter(states)) if len(states) == 1 else None

    def _has_name(self, office: Office) -> bool:
        """Whether somebody's name follows an office."""
        return office.case == "Nom" and office.last in self.name_tokens

    def _is_of_home_guest(self, i: int) -> bool:
        """Whether the first one named in the sentence, before ``i``, is of the home state."""
        here = (t for t in self.tokens[max(0, i - 40) : i] if self.sentence_of[t.i] == self.sentence_of[i] and t.quote == -1)
        bare = (t for t in here if t.capital and t.word.stem == len(t.text) and t.i not in self.place_at)
        people = (self._named_by([_bare(t)]) for t in bare)
        opening = next((p for p in people if p is not None), None)
        return opening is not None and opening.country == HOME

    def _state_before(self, i: int) -> str | None:
        """The state that stands not far before a leader: "Kenya'nın … muhalefet lideri X", "Kenya … partisi lideri X"."""
        near = [p for p in self.places if p.is_state and i - 8 <= p.last <= i and p.case in {"Gen", "Nom"}]
        here = [p for p in near if self.sentence_of[p.first] == self.sentence_of[i]]
        return here[-1].entry.country if here else None

    def _minister_of(self, office: str) -> Person | None:
        """The first minister named of the ministry whose spokesperson bears the office."""
        title = office.replace("Bakanlığı Sözcüsü", "Bakanı")
        return next((p for p in self.persons.values() if any(h.office == title and h.country for h in p.holdings)), None)

    def _source_before(self, i: int) -> str | None:
        """The state whose press or ministry tells it: "Fas basınında yer alan habere göre, Tarım Bakanı X …"."""
        begin = next((k for k in range(i, -1, -1) if k == 0 or self.sentence_of[k - 1] != self.sentence_of[i]), i)
        told = next((k for k in range(begin, i) if self.tokens[k].lower == "göre"), None)
        place = self.place_at.get(begin)
        if told is None or place is None or not place.is_state or place.case not in {"Nom", "Gen"}:
            return None
        return place.entry.country

    def _side_before(self, i: int) -> str | None:
        """The state whose side a sentence lists: "Rus heyetinde ise Enerji Bakanı X, …", "Y'nin heyetinde …"."""
        for k in range(i - 1, max(0, i - 40), -1):
            if self.sentence_of[k] != self.sentence_of[i]:
                return None
            heads = self.tokens[k].case == "Dat" and any(t.lower.startswith("başkanlık") for t in self.tokens[i : i + 14])
            if self.tokens[k].lemma != "heyet" or not (self.tokens[k].case == "Loc" or heads):
                continue
            if heads and self.tokens[k].lower.endswith("mize"):
                return HOME
            place = self.place_ending.get(k)
            if place is not None and place.is_state:
                return place.entry.country
            leader = self._named_by([_bare(self.tokens[k - 1])]) if self.tokens[k - 1].case == "Gen" else None
            return leader.country if leader is not None else None
        return None

    def _side_led(self, holding: Holding) -> str | None:
        """The state whose delegation an officer leads: "Başbakan X başkanlığındaki Kenya heyeti"."""
        k = self.analysed.at(holding.name[1])
        leads = k < len(self.tokens) and self.tokens[k].lower == "başkanlığındaki"
        place = self.place_at.get(k + 1) if leads else None
        heads = place is not None and place.is_state and place.last < len(self.tokens)
        return place.entry.country if place and heads and self.tokens[place.last].lower.startswith("heyet") else None

    def _host_of_guest(self, holding: Holding, i: int) -> str | None:
        """The state to which somebody goes whom an officer receives: "X, Lima'ya gelecek. X'i Başbakan Y kabul edecek"."""
        k = self.analysed.at(holding.name[1])
        after = [t for t in self.tokens[k : k + 9] if self.sentence_of[t.i] == self.sentence_of[i]]
        if self.tokens[k - 1].word.stem < len(self.tokens[k - 1].text) or not any(t.lemma in _RECEIVING for t in after):
            return None
        guests = {country for _, country, case in self._others(None, i, k) if case == "Acc"} - {""}
        sentences = self.analysed.sentences
        near = range(self.sentence_of[i] - 2, self.sentence_of[i] + 1)
        goals = [p for p in self.places if p.first < i and p.case == "Dat" and p.entry.kind in {"city", "country"}]
        same = [p for p in goals if self.sentence_of[p.first] in near and self._is_reached(p)]
        same = [p for p in same if sentences[self.sentence_of[p.first]].paragraph == sentences[near[-1]].paragraph]
        return same[-1].entry.country if len(guests) == 1 and same and same[-1].entry.country not in guests else None

    def _is_reached(self, goal: Place) -> bool:
        """Whether somebody comes or goes to a place."""
        return any(t.lemma in {"gel", "git", "ziyaret"} for t in self.tokens[goal.last : goal.last + 5])

    def _host_there(self, i: int, after: int) -> str | None:
        """The state of the city in which an officer receives somebody: "Lima'da Başbakan X tarafından karşılandı"."""
        words = self.tokens[after : after + 5]
        if not words or words[0].lower != "tarafından" or not any(t.lemma in _RECEIVING for t in words):
            return None
        sentence = self.sentence_of[i]
        places = [p for p in self.places if p.last <= i and self.sentence_of[p.first] == sentence and p.case in {"Loc", "Dat"}]
        there = next((p for p in reversed(places) if p.entry.kind in {"city", "country"}), None)
        return there.entry.country if there is not None else None

    def _met_abroad(self, i: int, holding: Holding) -> str | None:
        """The foreign state in which somebody meets an officer: "Lima'da … Sağlık Bakanı X ile görüştü", "ülkede … ile"."""
        after = self.analysed.at(holding.name[1])
        words = [t.lower for t in self.tokens[after : after + 7]]
        if holding.kind not in _HOSTS or words[:1] != ["ile"] or words[1:2] == ["birlikte"]:
            return None
        if not any(w.startswith(_MEETINGS) for w in words) or not self._is_of_home_guest(i):
            return None
        places = [p for p in self.places if p.last <= i and p.entry.kind in {"city", "country"} and p.entry.country != HOME]
        here = [p for p in places if self.sentence_of[p.first] == self.sentence_of[i] and p.case == "Loc"]
        own = (t.lower for t in self.tokens[max(0, i - 12) : i] if self.sentence_of[t.i] == self.sentence_of[i])
        there = here or (places if {"ülkede", "burada", "orada"} & set(own) else [])
        return there[-1].entry.country if there else None

    def _comes_to(self, home: str | None, i: int) -> bool:
        """Whether the one named before ``i`` travels to that very state: then it is not theirs."""
        window = self.tokens[i : i + 9]
        near = [p for p in _within(self.places, i, i + 9) if p.entry.country == home]
        goals = [p for p in near if p.case == "Dat" or (p.case == "Nom" and self._is_visited(p))]
        owned = bool(window) and window[0].word.possessive and not window[0].verb
        if owned and not window[0].lower.endswith("ki"):
            return False
        if window and window[0].text == "," and not self._goes_itself(i, i + 9):
            return False
        moves = any(t.lemma in {"gel", "git", *_JOURNEYS} for t in window)
        return bool(goals) and moves and all(self.sentence_of[p.first] == self.sentence_of[i - 1] for p in goals)

    def _is_visited(self, place: Place) -> bool:
        """ "Lima ziyareti"."""
        following = self.tokens[place.last] if place.last < len(self.tokens) else None
        return following is not None and following.lemma in _JOURNEYS and following.word.possessive

    def _goes_itself(self, i: int, last: int) -> bool:
        """Whether the first verb behind a goal is no participle of somebody else's."""
        goal = next((p for p in self.places if i <= p.first < last and p.case == "Dat"), None)
        after = self.tokens[goal.last : goal.last + 5] if goal is not None else ()
        verb = next((t for t in after if t.verb), None)
        return verb is not None and verb.word.tense != "Pres"

    def _abroad(self, home: str | None) -> str | None:
        """The state besides ``home`` that the text names most."""
        others = Counter(p.entry.country for p in self.places if p.is_state and p.entry.country != home)
        return others.most_common(1)[0][0] if others else home

    @cached_property
    def pair(self) -> frozenset[str]:
        """The two states of which the text is, if it names others far less."""
        named = Counter(p.entry.country for p in self.places if p.entry.country is not None and self._tells_state(p))
        (first, second) = (*named.most_common(2), ("", 0), ("", 0))[:2]
        sure = second[1] > 2 and (first[1] + second[1]) > _SHARE_OF_TWO * named.total()
        return frozenset({first[0], second[0]}) if sure else frozenset()

    def _tells_state(self, place: Place) -> bool:
        """Whether a state or a city is named in the report's own words."""
        return (place.is_state or place.entry.kind == "city") and self.tokens[place.first].quote == -1

    def _joined_before(self, i: int) -> Person | None:
        """The one named right before "ve", "ile" or a comma at ``i``."""
        if i > 2 and self.tokens[i - 1].lower == "eşi":
            i -= 1
        if i < 2 or self.tokens[i - 1].lower not in {"ve", "ile", ","}:
            return None
        mention = next((m for m in self.named.values() if m.last == i - 1), None)
        if self.tokens[i - 1].text == "," and self._is_met(i):
            return None
        return self.persons[mention.actors[0]] if mention is not None else None

    def _is_met(self, i: int) -> bool:
        """Whether the one named behind a comma is whom the one before it meets: "Bakan X, Savunma Bakanı Y'yle görüştü"."""
        mention = self.named.get(i)
        following = self.tokens[mention.last].lower if mention is not None and mention.last < len(self.tokens) else ""
        met = mention is not None and (mention.case in {"Ins", "Acc", "Dat"} or following in {"ile", "tarafından"})
        return mention is not None and met and self._meeting_participle(mention.last) is None

    def _is_colleague(self, joined: Person, holding: Holding) -> bool:
        """Of one state: nobody shares an office with a colleague; Türkiye's own leaders stand beside foreign ones."""
        if joined.rank == holding.kind == "royal":
            return True
        if any(h.office == holding.office for h in joined.holdings):
            return False
        heads = {"minister", "head_of_government", "head_of_state"}
        ministers = holding.kind == "minister" and joined.rank in heads
        return joined.country is not None and (ministers or not self.heard_of_home)

    def setting(self) -> str | None:
        """The state in which the text is set: the first that somebody comes to or that something happens in."""
        if self._dateline is not None:
            return self._dateline.entry.country
        told = [p for p in self.places if not self._in_heading(p.first)]
        told = [p for p in told if not self.pair or p.entry.country in self.pair]
        places = [p for p in told if p.entry.kind in {"city", "country", "venue"} and p.case in {"Loc", "Dat"}]
        states = places or [p for p in self.places if p.is_state]
        return states[0].entry.country if states else HOME

    def _in_heading(self, i: int) -> bool:
        sentence = self.sentence_of[i]
        return sentence == -1 or self.analysed.sentences[sentence].heading

    # ---- references

    def read_references(self) -> list[Mention]:
        """All mentions of the actors, left to right."""
        found: list[Mention] = []
        starts = {*self.named, *self.office_at}
        behind = 0
        for token in self.tokens:
            if token.i < behind or not (token.capital or token.lower[0] in _POINTING or token.i in starts):
                continue
            mention = self._mention_at(token.i, found)
            if mention is not None:
                found.append(mention)
                behind = mention.last
        return found

    def _mention_at(self, i: int, before: list[Mention]) -> Mention | None:
        token = self.tokens[i]
        if i in self.named:
            return self.named[i]
        if i in self.office_at:
            return self._office_alone(self.office_at[i], before) or self._sides(i)
        if _is_counterpart(token):
            return self._counterpart(i, before)
        if token.lower in _PRONOUNS or (token.lemma in _GUESTS and token.word.possessive and not token.word.plural):
            return self._other(i, before)
        return self._surname(i) or self._group(i, before) or self._visitor(i, before) or self._sides(i) or self._delegation(i)

    def _surname(self, i: int) -> Mention | None:
        """The longest run of words from here that is part of an actor's name."""
        token = self.tokens[i]
        if (not token.capital and not token.lower.startswith(_ARTICLES)) or i in self.office_token:
            return None
        most = min(_LONGEST_NAME, len(self.tokens) - i)
        for count in range(most if self._may_be_of_name(i) else 0, 0, -1):
            if not self._may_be_of_name(i + count - 1):
                continue
            words = self.tokens[i : i + count]
            if any(t.word.stem < len(t.text) for t in words[:-1]):
                continue
            person = self._called([_bare(t) for t in words])
            if person is not None and not (count == 1 and self._is_other_name(i)):
                last = words[-1]
                case = last.case if last.word.stem < len(last.text) else "Nom"
                return Mention(i, i + count, token.start, last.name_end, "named", (person.key,), case, "stated")
        return None

    def _may_be_of_name(self, i: int) -> bool:
        """Whether a word stands in a name of somebody here, or could be another spelling of one."""
        word = _strip_article(_spelled(_bare(self.tokens[i])))
        return word in self.name_words or (len(word) > 5 and word[0] in self.name_initials)

    @cached_property
    def name_words(self) -> frozenset[str]:
        names = (n for p in self.persons.values() for n in p.names)
        return frozenset(_strip_article(w) for name in names for w in _words(name))

    @cached_property
    def name_initials(self) -> frozenset[str]:
        return frozenset(w[0] for w in self.name_words if len(w) > 5)

    def _called(self, words: list[str]) -> Person | None:
        """The person whom words name; each wording is looked up once."""
        wording = " ".join(words)
        if wording not in self.by_wording:
            self.by_wording[wording] = self._named_by(words)
        return self.by_wording[wording]

    def _named_by(self, words: list[str]) -> Person | None:
        words = [_spelled(word) for word in words]
        initial = _strip_article(words[-1])[:1]
        for person in self.persons.values():
            for name in person.names:
                if person.kind != "person" or initial not in _initials(name):
                    continue
                if _is_part(words, name) or _is_inner(words, name, person.country):
                    return person
        return self._by_first_name(words[0]) if len(words) == 1 else None

    def _by_first_name(self, word: str) -> Person | None:
        """Of peoples without family names news say the first name alone, and of many foreigners: "Abiy Ahmed", then "Abiy"."""
        people = [p for p in self.persons.values() if p.kind == "person"]
        called = [p for p in people if any(len(_words(n)) > 1 and _words(n)[0] == word for n in p.names)]
        if len(called) != 1 or called[0].country == HOME or gazetteer.known(word) is not None:
            return None
        return called[0] if called[0].country in _WITHOUT_FAMILY_NAMES or _is_strange(word) else None

    def _is_other_name(self, i: int) -> bool:
        """A word of somebody's name that belongs to a longer name here or names a state or place."""
        before, after = self.tokens[i - 1] if i else None, self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        token = self.tokens[i]
        if i in self.place_at and self.place_at[i].last - self.place_at[i].first > 1:
            return True
        if token.word.stem == len(token.text) and after is not None and after.capital and after.start == token.end + 1:
            return i + 1 not in self.office_token and i + 1 not in self.place_at and after.lower not in _NEVER_NAMES
        return before is not None and before.capital and before.end + 1 == token.start and not self._may_precede(i - 1)

    def _may_precede(self, i: int) -> bool:
        token = self.tokens[i]
        begins = i == 0 or self.sentence_of[i - 1] != self.sentence_of[i]
        return begins or i in self.office_token or i in self.place_at or token.word.stem < len(token.text) or _is_title(token)

    def _office_alone(self, office: Office, before: list[Mention]) -> Mention | None:
        """ "İran Cumhurbaşkanı", "Rus lider", "konuk başbakan", "Bakan": who bears that office here.

        "Eş Başkan sıfatıyla" says in what office somebody else acts.
        """
        if office.last < len(self.tokens) and self.tokens[office.last].lower in _CAPACITIES:
            return None
        place = self._country_before(office)
        first = place.first if place else office.first
        case = office.case
        if office.plural:
            return self._plural_office(office, place, before)
        ours = HOME if _OURS.search(self.tokens[office.last - 1].lower) else None
        person = self._holder(office, place.entry.country if place else ours, before)
        if person is None:
            return self._nobody(office, place)
        return Mention(first, office.last, self.tokens[first].start, office.end, "office", (person.key,), case, "resolved")

    def _nobody(self, office: Office, place: Place | None) -> Mention | None:
        """ "Peru Dışişleri Bakanı", whom the text does not name: the state that he acts for."""
        following = self.tokens[office.last] if office.last < len(self.tokens) else None
        named = office.case == "Nom" and following is not None and (following.capital or following.text == ",")
        if place is None or not place.is_state or office.kind not in _OF_GOVERNMENTS or named:
            return None
        return Mention(place.first, office.last, place.start, office.end, "office", (), office.case, "resolved", (place,))

    def _holder(self, office: Office, country: str | None, before: list[Mention]) -> Person | None:
        recent = self._recent(before) + list(self.persons.values())
        people = [p for p in recent if p.kind == "person"]
        if not country:
            people = [*self._subjects_before(office, before), *people]
        if country:
            people = [p for p in people if p.country == country]
        elif office.first and self.tokens[office.first - 1].lower in _GUESTS:
            people = self._guests(office, people, before)
        same = [p for p in people if any(h.office == office.name for h in p.holdings)]
        current = (p for p in same if any(h.office == office.name and not h.former for h in p.holdings))
        if same:
            return next(current, same[0])
        if office.kind == "leader" or country:
            ranks = {office.kind} if office.kind != "leader" else {"head_of_state", "head_of_government", "royal", "leader"}
            return next((p for p in people if p.rank in ranks and not self._is_deputy(p)), None)
        known = offices.head(_bare(self.tokens[office.last - 1]))
        ends = (
            {letters.lower(form) for form in (office.name, known.bare, known.possessive)}
            if known
            else {letters.lower(office.name)}
        )
        return next((p for p in people if any(letters.lower(h.office).split()[-1] in ends for h in p.holdings)), None)

    def _is_deputy(self, person: Person) -> bool:
        """Whether somebody is but another's deputy: no "lider" of a party or a state."""
        return bool(person.holdings) and all(h.office.endswith(("Yardımcısı", "Vekili")) for h in person.holdings)

    def _subjects_before(self, office: Office, before: list[Mention]) -> list[Person]:
        """Of whom the sentence before "Bakan" tells: "A, mevkidaşı B ile görüştü. Bakan …" goes on with A."""
        last = self.sentence_of[before[-1].first] if before else -1
        if not 0 < self.sentence_of[office.first] - last <= 3 or self.sentence_of[office.first] < 0:
            return []
        told = (m for m in before if self.sentence_of[m.first] == last and len(m.actors) == 1)
        subject = next((m for m in told if m.case == "Nom" and self.tokens[m.last].lower != "ile"), None)
        return [self.persons[k] for k in subject.actors] if subject is not None else []

    def _guests(self, office: Office, people: list[Person], before: list[Mention]) -> list[Person]:
        """Who may be "konuk başbakan": not from where the host is, and most spoken of."""
        host = self._host_of(office.first, before)
        here = host is not None and self.sentence_of[host.first] == self.sentence_of[office.first]
        home = {self.persons[k].country for k in host.actors} if host is not None and here else {self.setting()}
        told = [key for m in before for key in m.actors]
        return sorted((p for p in people if p.country not in home), key=lambda p: -told.count(p.key))

    def _recent(self, before: list[Mention]) -> list[Person]:
        seen: dict[str, Person] = {}
        for mention in reversed(before):
            for key in mention.actors:
                seen.setdefault(key, self.persons[key])
        return list(seen.values())

    def _plural_office(self, office: Office, place: Place | None, before: list[Mention]) -> Mention | None:
        token = self.tokens[office.last - 1]
        states = self._states_listed(office.first)
        if len(states) > 1 and office.kind in _GOVERNING:
            return self._one_of_each(office, states, before)
        if place is not None:
            return self._all_of(office, place, before)
        return self._pair(office.first, office.last, token, office.kind, before, office.case)

    def _one_of_each(self, office: Office, states: Sequence[Place], before: list[Mention]) -> Mention:
        """ "Peru ve Kenya dışişleri bakanları": those who bear the office here, and the states of those who are not named."""
        holders = [(place, self._holder(office, place.entry.country, before)) for place in states]
        keys = tuple(person.key for _, person in holders if person is not None)
        unnamed = tuple(place for place, person in holders if person is None)
        first = states[0].first
        return Mention(first, office.last, states[0].start, office.end, "group", keys, office.case, "resolved", unnamed)

    def _all_of(self, office: Office, place: Place, before: list[Mention]) -> Mention | None:
        """ "Yunan bakanlar": all of that state and rank who were spoken of."""
        people = [p for p in self._recent(before) if p.country == place.entry.country and p.rank == office.kind]
        if not people:
            return None
        keys = tuple(sorted(p.key for p in people))
        return Mention(place.first, office.last, place.start, office.end, "group", keys, office.case, "resolved")

    def _counterpart(self, i: int, before: list[Mention]) -> Mention | None:
        """ "İranlı mevkidaşı": the one of that state whose office is nearest to the office of the one spoken of."""
        token = self.tokens[i]
        place = self.place_ending.get(i)
        country = place.entry.country if place is not None and place.is_state else None
        subject = next((m for m in reversed(before) if m.case in {"Nom", "Gen"} and len(m.actors) == 1), None)
        ranks = [self.persons[k].rank for k in subject.actors] if subject else []
        others = [p for p in self._recent(before) + list(self.persons.values()) if p.kind == "person"]
        if country:
            others = [p for p in others if p.country == country]
        elif subject:
            home = {self.persons[k].country for k in subject.actors}
            others = [p for p in others if p.country not in home]
        others = [p for p in others if subject is None or p.key not in subject.actors]
        offices = {h.office for k in subject.actors for h in self.persons[k].holdings} if subject else set()
        same = [p for p in others if any(h.office in offices for h in p.holdings)]
        peers = same or [p for p in others if p.rank in ranks]
        unranked = [p for p in others if country and (not ranks or not p.rank)]
        chosen = next(iter(peers or unranked), None)
        if chosen is None:
            return None
        first = place.first if place is not None and country else i
        return Mention(first, i + 1, self.tokens[first].start, token.end, "counterpart", (chosen.key,), token.case, "resolved")

    def _other(self, i: int, before: list[Mention]) -> Mention | None:
        """ "konuğunu", "onunla": of those who were spoken of last, the one who is not of the subject's state."""
        token = self.tokens[i]
        near = [m for m in before if self.sentence_of[i] - self.sentence_of[m.first] <= 4]
        host = self._host_of(i, near)
        home = {self.persons[k].country for k in host.actors} if host is not None else set()
        recent = [p for p in self._recent(near) if p.kind == "person" and p.country and p.country not in home]
        chosen = recent[0] if home and recent else None
        if chosen is None:
            return None
        case = _PRONOUNS.get(token.lower, token.case)
        return Mention(i, i + 1, token.start, token.end, "counterpart", (chosen.key,), case, "resolved")

    def _host_of(self, i: int, before: list[Mention]) -> Mention | None:
        """Whose guest a word at ``i`` names: the subject before it, or behind it: "Konuğunu kapıda karşılayan X"."""
        last = self.analysed.sentences[self.sentence_of[i]].last if self.sentence_of[i] >= 0 else i
        told = next((m for m in reversed(before) if m.case in {"Nom", "Gen"} and len(m.actors) == 1), None)
        begins = told is None or self.sentence_of[told.first] != self.sentence_of[i]
        behind = next((self.named[k] for k in range(i + 1, last) if k in self.named), None) if begins else None
        active = behind is not None and any(t.verb == "Part" for t in self.tokens[i + 1 : behind.first])
        return behind if active else told

    def _group(self, i: int, before: list[Mention]) -> Mention | None:
        """ "iki lider", "her iki devlet başkanı", "liderler": the last two of two states that are spoken of."""
        token = self.tokens[i]
        counted = i + (token.lower == "her") if token.lower in {*_COUNTS, "her"} else len(self.tokens)
        if counted + 1 < len(self.tokens) and self.tokens[counted].lower in _COUNTS:
            return self._counted(i, counted + 1, before)
        if token.lower in _PAIRS and self._is_of_people(i):
            return self._pair(i, i + 1, token, "", before, "Gen" if token.lower == "ikilinin" else token.case)
        if token.lemma in {"lider", "mevkidaş"} and token.word.plural:
            return self._pair(i, i + 1, token, "", before, token.case)
        return None

    def _is_of_people(self, i: int) -> bool:
        """ "İkili dün buluştu", where it opens the sentence; "İkili ilişkiler" is of no people."""
        opens = i == 0 or self.sentence_of[i - 1] != self.sentence_of[i]
        return opens and i + 1 < len(self.tokens) and self.tokens[i + 1].lemma not in _OF_TWO

    def _visitor(self, i: int, before: list[Mention]) -> Mention | None:
        """ "konuk komutan", "konuk heyet": the one most spoken of who is not from where the host is."""
        noun = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if noun is None or self.tokens[i].lower not in _GUESTS or noun.lemma not in _VISITORS:
            return None
        near = [m for m in before if self.sentence_of[i] - self.sentence_of[m.first] <= 6]
        host = self._host_of(i, near)
        here = host is not None and self.sentence_of[host.first] == self.sentence_of[i]
        home = {self.persons[k].country for k in host.actors} if host is not None and here else {self.setting()}
        told = [k for m in near for k in m.actors if self.persons[k].kind == "person" and self.persons[k].country not in home]
        abroad = [k for k in told if noun.lemma == "diplomat" or self.persons[k].rank != "ambassador"]
        chosen = max(dict.fromkeys(abroad or told), key=told.count, default=None)
        if chosen is None or home == {None}:
            return None
        return Mention(i, i + 2, self.tokens[i].start, noun.end, "counterpart", (chosen,), noun.case, "resolved")

    def _counted(self, i: int, k: int, before: list[Mention]) -> Mention | None:
        """Two by their office or by a noun at ``k``: "iki bakan", "iki dışişleri bakanı", "iki devlet adamı"."""
        office = self.office_at.get(k)
        if office is not None and office.last - office.first > 1 and k not in self.named and self.tokens[k - 1].lower == "iki":
            return self._pair(i, office.last, self.tokens[office.last - 1], office.kind, before, office.case)
        statesmen = [t.lemma for t in self.tokens[k : k + 2]] == ["devlet", "adam"]
        noun = self.tokens[k + statesmen]
        rank = "" if statesmen else _GROUP_NOUNS.get(noun.lemma)
        number = _COUNTS[self.tokens[k - 1].lower]
        if number > 2:
            return self._several(i, noun, rank, before, number) if rank is not None and not noun.verb else None
        return self._pair(i, noun.i + 1, noun, rank, before, noun.case) if rank is not None and not noun.verb else None

    def _several(self, i: int, noun: Token, rank: str, before: list[Mention], number: int) -> Mention | None:
        """ "üç lider", "dört bakan": as many as were spoken of last, each of another state."""
        people = [p for p in self._recent(before) if p.kind == "person" and p.country and (not rank or p.rank == rank)]
        people = [p for p in people if p.rank in _LEADERS] if noun.lemma == "lider" else people
        chosen: dict[str | None, str] = {}
        for person in people:
            chosen.setdefault(person.country, person.key)
        if len(chosen) < number:
            return None
        keys = tuple(sorted(list(chosen.values())[:number]))
        return Mention(i, noun.i + 1, self.tokens[i].start, noun.end, "group", keys, noun.case, "resolved")

    def _pair(self, first: int, last: int, token: Token, rank: str, before: list[Mention], case: str) -> Mention | None:
        people = [p for p in self._recent(before) if p.kind == "person" and (not rank or p.rank == rank)]
        people = [p for p in people if p.key not in self._between_others(before)]
        heads = [p for p in people if p.rank in _LEADERS] if token.lemma == "lider" else []
        people = heads if len({p.country for p in heads}) > 1 else people
        if rank and len({p.country for p in people}) < 2:
            people = [p for p in self._recent(before) if p.kind == "person"]
        chosen = people[:1]
        abroad = [p for p in people if chosen and p.country != chosen[0].country]
        peer = next((p for p in abroad if _peers(p, chosen[0])), None)
        equal = next((p for p in abroad if p.rank == chosen[0].rank and p.rank == "head_of_state"), None)
        other = peer if peer is None or self._is_just_told(peer, first, before) else equal or peer
        other = other or next((p for p in people if chosen and p.country != chosen[0].country), None)
        if other is None:
            return None
        keys = tuple(sorted((chosen[0].key, other.key)))
        return Mention(first, last, self.tokens[first].start, token.end, "group", keys, case, "resolved")

    def _is_just_told(self, person: Person, i: int, before: list[Mention]) -> bool:
        """Whether somebody is spoken of in the sentence of ``i`` or the one before."""
        last = next((m for m in reversed(before) if person.key in m.actors), None)
        return last is not None and self.sentence_of[i] - self.sentence_of[last.first] <= 1

    def _between_others(self, before: list[Mention]) -> set[str]:
        """Who brings two others together: "X'in arabuluculuğunda", "X'in huzurunda"."""
        following = ((m, self.tokens[m.last].lower) for m in before[-4:] if m.last < len(self.tokens) and m.case == "Gen")
        return {k for m, word in following if word in {"arabuluculuğunda", "huzurunda", "gözetiminde"} for k in m.actors}

    def _sides(self, i: int) -> Mention | None:
        """ "Peru ve Kenya heyetleri", "Perulu ve Kenyalı diplomatlar": states by people who are not named."""
        token = self.tokens[i]
        states = self._states_listed(i) if token.lemma in _DELEGATES and token.word.plural else []
        if len({place.entry.country for place in states}) < 2:
            return None
        first = states[0].first
        return Mention(first, i + 1, states[0].start, token.end, "group", (), token.case, "resolved", tuple(states))

    def _delegation(self, i: int) -> Mention | None:
        """ "İran heyeti", "İranlı heyet"."""
        token = self.tokens[i]
        place = self.place_ending.get(i)
        if token.lemma != "heyet" or token.word.plural or place is None or not place.is_state:
            return None
        country = place.entry.country
        key = f"d-{country}"
        name = f"{_turkish_names()[str(country)]} heyeti"
        self.persons.setdefault(key, Person(key, "delegation", name, country, [], {name}))
        return Mention(place.first, i + 1, place.start, token.end, "delegation", (key,), token.case, "stated")


@lru_cache(maxsize=1)
def _turkish_names() -> dict[str, str]:
    return {country.iso3: country.name_tr for country in vocabulary.countries()}


def _sentence_index(analysed: Analysed) -> list[int]:
    """The innermost sentence of each token."""
    index = [-1] * len(analysed.tokens)
    for sentence in analysed.sentences:
        for i in range(sentence.first, sentence.last):
            if sentence.quote != -1 or index[i] == -1 or analysed.tokens[i].quote == -1:
                index[i] = sentence.index
    return index


def innermost(analysed: Analysed, sentence: Sentence) -> list[Token]:
    """A sentence's own tokens: those of the long quotations in it are left out."""
    return [t for t in analysed.words(sentence) if t.quote == sentence.quote]


def _goes_on_name(token: Token) -> bool:
    return token.capital or token.lower in _PARTICLES


def _is_of_palace(office: str) -> bool:
    """ "Cumhurbaşkanlığı Sözcüsü", "Dışişleri Bakanlığı Sözcüsü": an officer of the state's own offices."""
    return office.startswith("Cumhurbaşkanlığı ") or "Bakanlığı " in office


_VOWELS = "aeıioöuü"
_FRONT = set("eiöü")
_BEHIND_DA = {"silva", "costa", "cunha", "sousa", "souza", "rocha", "fonseca", "graça", "luz", "conceição"}
"""Portuguese family names that "da" makes whole where it could also be the Turkish "da" (too)."""


def _is_romance(before: Token, token: Token, following: Token) -> bool:
    """Whether "de", "da" or "la" belongs to a name: Turkish "de" and "da" take the colour of the vowel before."""
    if token.text == "la" or (token.text == "de" and following.text in {"la", "las", "los"}):
        return token.text == "de" or before.text == "de"
    if token.text not in {"de", "da"} or not following.capital:
        return False
    last = next((c for c in reversed(letters.lower(before.text)) if c in _VOWELS), "")
    harmonic = (last in _FRONT) == (token.text == "de")
    return bool(last) and (not harmonic or (token.text == "da" and following.bare in _BEHIND_DA))


def _is_foreign_word(token: Token) -> bool:
    """A word that the analyser does not know and that is no abbreviation: "Worldwide", "Corporation"."""
    form = token.word.name
    if set("wxq") & set(form[1:]) and form != letters.upper(form):
        return True
    return form.isalpha() and form != letters.upper(form) and not analyses(letters.lower(form))


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    return frozenset(letters.lower(name) for name in vocabulary.given_names())


def _is_strange(word: str) -> bool:
    """Whether a word is none of the language."""
    return len(word) > 3 and is_only_a_name(word)


@lru_cache(maxsize=20_000)
def _is_foreign_name(name: str) -> bool:
    """Whether a name is none of Turks: "el-" or "bin" in it, or no given name of theirs and a last word of no Turkish."""
    words = [word for word in letters.lower(name).split() if len(word) > 2]
    if "bin" in words or any(word.startswith(_ARTICLES) for word in words):
        return True
    turkish = any(word in _given_names() or word.endswith("oğlu") for word in words)
    return len(words) > 1 and not turkish and is_only_a_name(words[-1])


def _is_turkish_surname(name: str) -> bool:
    """Whether the last word of a name is one of the language, a given name of Turks, or ends as their names do."""
    last = letters.lower(name).split()[-1]
    return last in _given_names() or last.endswith("oğlu") or not is_only_a_name(last)


def _is_numeral(token: Token) -> bool:
    return token.text.isdigit() or set(token.text) <= _NUMERALS


def _is_counterpart(token: Token) -> bool:
    if token.lower[0] not in _POINTING or token.word.plural:
        return False
    return token.lower.startswith(_COUNTERPARTS)


@lru_cache(maxsize=1)
def _building_heads() -> frozenset[str]:
    return frozenset(form.split()[-1] for form in vocabulary.venue_heads())


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    kinds = {"honorific", "rank", "academic"}
    return frozenset(letters.lower(t.form).rstrip(".") for t in vocabulary.titles() if t.kind in kinds)


def _is_title(token: Token) -> bool:
    return token.lower in _titles() and not _is_counterpart(token)


def _written(token: Token) -> str:
    """A name's word without its suffix, and not shouted."""
    form = token.word.name
    if len(form) > 3 and form == letters.upper(form) and form.isalpha():
        return letters.capital(letters.lower(form))
    return form


def _bare(token: Token) -> str:
    return token.bare


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...]:
    return tuple(_spelled(word) for word in letters.lower(name).split())


_SPELLING = {"zh": "c", "ch": "ç", "sh": "ş", "x": "ş", "q": "ç", "w": "v", "j": "c"}
"""Chinese names are printed as the Chinese write them in Latin letters and as Turks say them: Xi Jinping, Şi Cinping."""
_SPELT_OTHERWISE = re.compile("|".join(_SPELLING))


@lru_cache(maxsize=20_000)
def _spelled(word: str) -> str:
    """A word of a name in Turkish spelling, to compare it; never to be shown."""
    return _SPELT_OTHERWISE.sub(lambda match: _SPELLING[match[0]], word)


@lru_cache(maxsize=20_000)
def _bare_words(name: str) -> tuple[str, ...]:
    return tuple(_strip_article(word) for word in _words(name))


@lru_cache(maxsize=20_000)
def _initials(name: str) -> frozenset[str]:
    return frozenset(word[0] for name_words in (_words(name), _bare_words(name)) for word in name_words if word)


@lru_cache(maxsize=20_000)
def _strip_article(word: str) -> str:
    return word[3:] if word.startswith(_ARTICLES) else word


def _is_part(words: Sequence[str], name: str) -> bool:
    """Whether words are a name's last ones, its first one, or all of it."""
    own = _bare_words(name)
    said = [_strip_article(w) for w in words]
    if len(said) > len(own) or said[-1].isdigit():
        return False
    if len(said) == len(own) > 1 and all(a == b or _variant(a, b) for a, b in zip(own, said, strict=True)):
        return True
    if len(said) == len(own) == 2 and own[1] == said[1] and _hardened(own[0]) == _hardened(said[0]):
        return True
    if list(own[-len(said) :]) == said:
        return True
    if len(said) == 1:
        return _variant(own[-1], said[0])
    return len(said) == 2 and said[0] == own[0] and (_variant(own[-1], said[-1]) or said[1] == own[-1])


def _hardened(word: str) -> str:
    """Ahmed and Ahmet, Mahmud and Mahmut: Turkish hardens the last consonant, and not everybody writes it."""
    return word[:-1] + {"d": "t", "b": "p"}.get(word[-1], word[-1]) if len(word) > 3 else word


def _is_inner(words: list[str], name: str, country: str | None) -> bool:
    """A surname inside a name of three words or more, or the family name where it comes first."""
    own = _words(name)
    if len(words) != 1 or len(own) < 2:
        return False
    return (words[0] in own[1:] and len(own) > 2) or (country in FAMILY_NAME_FIRST and words[0] == own[0])


def _variant(one: str, other: str) -> bool:
    """Two spellings of one foreign surname."""
    if len(one) < 6 or len(other) < 6 or one[0] != other[0] or abs(len(one) - len(other)) > 2:
        return False
    a, b = letters.fold(one), letters.fold(other)
    return a == b or SequenceMatcher(None, a, b).ratio() >= 0.88


def _same_person(person: Person, name: str, country: str | None) -> bool:
    if country and person.country and country != person.country:
        return False
    said = _words(name)
    if len(said) > 1 and said[0][0].isdigit() and any(_words(known)[:2] == said[:2] for known in person.names):
        return True
    if len(said) == 1 and country in FAMILY_NAME_FIRST and any(_words(known)[0] == said[0] for known in person.names):
        return True
    full = [known for known in person.names if " " in known] if len(said) > 1 else []
    return any(_is_part(said, known) or _is_part(_words(known), name) for known in full or person.names)


def _is_given_name(person: Person, name: str, country: str | None) -> bool:
    """Whether a name of one word is somebody's given name: "Abel Roe", then "Abel"."""
    if country and person.country and country != person.country:
        return False
    return " " not in name and any(_words(known)[:1] == _words(name) for known in person.names)


def _is_same_king(person: Person, name: str, country: str | None) -> bool:
    """Whether two names of a state's kings are one's, the shorter a first name: "2. Hasan", "Hasan", "Hasan bin Salim"."""
    if country and person.country and country != person.country:
        return False
    names = [_words(each) for each in (name, *person.names)]
    if len({words[0] for words in names if words[0][0].isdigit()}) > 1:
        return False
    said, *others = [words[1:] if words[0][0].isdigit() else words for words in names]
    return any(said[:1] == other[:1] and 1 in {len(said), len(other)} for other in others)


def _peers(one: Person, other: Person) -> bool:
    heads = {"head_of_state", "head_of_government", "royal", "leader"}
    return one.rank == other.rank or {one.rank, other.rank} <= heads


def keys(mentions: Iterable[Mention]) -> list[str]:
    """The actors of mentions, in order, once each."""
    return list(dict.fromkeys(key for mention in mentions for key in mention.actors))
