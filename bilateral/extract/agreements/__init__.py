"""Documents between states: those that are named or described singly, and how many are signed in one go.

Rules of ``rules/agreements.yml`` find the words for documents and what is told of them (signed, initialled, …).
A document is what its title, its quotation marks or its field ("A ve B alanlarında") say; a bare "anlaşma" is none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property
from itertools import pairwise

from bilateral.extract import sectors, titles
from bilateral.extract.dyads import States, dyad
from bilateral.extract.scene import EXPECTED, Draft, Scene, Status, tells
from bilateral.extract.telling import Happening
from bilateral.facts import Basis, Precision
from bilateral.gazetteer import Place
from bilateral.mentions import HOME, Mention
from bilateral.turkish import letters, numbers, vocabulary
from bilateral.turkish.morphology import word
from bilateral.turkish.numbers import Number, Qualifier
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

Span = tuple[int, int]
_STANDINGS = ("proposed", "planned", "agreed", "signed", "in_force")
_PRIVATE = ("sözleşme", "sözleşmesi", "kontrat", "kontratı", "Sözleşme", "Sözleşmesi")
_WEAK = {
    "program",
    "plan",
    "metin",
    "belge",
    "mutabakat",
    "sertifika",
    "doküman",
    "şartname",
    "harita",
    "sözleşme",
    "kontrat",
}
"""Words that name a document between states only where it is signed or initialled."""
_REFERRED = {
    "kapsamında", "çerçevesinde", "uyarınca", "gereğince", "gereği", "göre", "doğrultusunda", "sayesinde",
    "dolayısıyla", "nedeniyle", "rağmen", "için", "aykırı", "ilişkin", "dair", "yönelik",
}  # fmt: skip
_OWNED = {"yan", "süre", "kapsam", "metin", "tasarı", "taslak", "tamam", "ikinci", "birinci", "imza"}
"""What a document has that stands for it: "metni", "yanı sıra"."""
_BESIDE = {
    "olan", "bir", "toplam", "söz", "konusu", "ve", "yeni", "çok", "sayıda", "dizi", "bazı", "ikili", "kapsamlı", "hükümetler",
    "hükümetlerarası", "devletler", "arası",
}  # fmt: skip
_BETWEEN_COUNT = {
    "ülke",
    "taraf",
    "devlet",
    "lider",
    "bakan",
    "dolar",
    "avro",
    "euro",
    "lira",
    "milyar",
    "milyon",
    "gün",
    "ay",
    "yıl",
}
_BEFORE_COUNT = {
    "toplam", "olmak", "üzere", "çok", "sayıda", "bir", "dizi", "yeni", "çeşitli", "ayrı", "farklı", "ikili", "da",
    "de", "son", "muhtelif", "önemli", "karşılıklı", "kapsamlı", "ise", "ek", "en", "az", "yaklaşık",
    "birer",
}  # fmt: skip
_GENERIC_STEMS = {
    "anlas", "antla", "proto", "mutab", "zapti", "belge", "progr", "plani", "eylem", "isbir", "birli",
    "ilisk", "alani", "arasi", "mektu", "niyet", "sozle", "ortak",
}  # fmt: skip
_SHORT = {"sta": "serbest ticaret anlasmasi", "gaz": "dogalgaz"}
_TOWNS_AND_CLUBS = (
    "belediye", "kulüp", "kulüb", "şirket", "holding", "sendika", "futbolcu", "dernek", "derneğ", "konsorsiyum",
)  # fmt: skip
_BODIES = (
    "belediye", "üniversite", "oda", "akademi", "enstitü", "valili", "müze", "borsa", "kütüphane", "arşiv", "şirket", "ajans",
    "banka", "birli", "federasyon", "hastane", "televizyon", "radyo", "bakanlı",
)  # fmt: skip
"""How the words for bodies begin that bear the name of their town or state."""
_AUTHORITIES = (
    "bakanlı", "müsteşarlı", "başkanlı", "idare", "kurum", "otorite", "müdürlü", "meclis", "ordu", "kuvvet", "hükümet",
)  # fmt: skip
"""How the words for authorities of a state begin that make contracts for it."""
_TOWNS = {"belediye", "kent", "şehir", "ilçe", "belde"}
_ACTING = {"ülke", "taraf", "bakan", "bakanlık", "lider", "heyet", "hükümet"}
_PAIRED = {
    "meclis", "parlamento", "bakanlık", "kurum", "ordu", "hükümet", "başkent", "devlet", "komşu", "kent", "şehir", "yönetim",
    "senato", "belediye", "üniversite", "banka", "başkan", "komutan", "müttefik", "müdürlük",
}  # fmt: skip
"""Behind "iki": those of the two states of which was told."""
_SIGNED_BY = {
    "telling.return", "telling.prepare", "telling.stay", "telling.sign",
    "telling.initial", "telling.headline", "telling.ratify",
}  # fmt: skip
_POINTING = {"telling.sign", "telling.initial", "telling.force", "telling.ratify", "telling.await"}
"""Tellings that a bare word for a document may have whose title stands before."""
_AHEAD = {
    "telling.sign", "telling.initial", "telling.prepare", "telling.negotiate", "telling.conclude", "telling.draft",
    "telling.ready",
}  # fmt: skip
"""Tellings of what may still lie ahead."""
_CASES = {"telling.arrive": "Dat", "telling.return": "Ins"}
"""Tellings that take a document in one case alone: "anlaşmaya vardı", "üç belgeyle döndü"."""
_ENDED = {"askı", "feshet", "fesih", "iptal", "sona", "çekil"}
_AGREED = {"mutabık", "hemfikir", "anlaş", "uzlaş", "mutabakat", "kararlı"}
"""Behind "imzalanmasında": it is to come."""
_ORDERED = {"talimat", "karar", "hedef", "plan", "takvim", "taahhüt", "söz"}
"""Behind "imzalanması": it is to come."""
_OPEN = {
    "konu", "konusunda", "konusundaki", "konusu", "için", "taslağı", "müzakereleri", "görüşmeleri", "üzerinde", "hazırlığı",
}  # fmt: skip
"""Behind a document's word: it is not there yet."""
_GLAD = ("memnuniyet", "mutluluk", "sevinç", "kıvanç", "duyduğu", "duyulan", "duydukları")
"""Behind a signing: it happened, and both sides like it."""
_NOMINAL = {"telling.headline", "telling.force", "telling.exist", "telling.ready"}
"""Tellings that need no verb: "anlaşma var"."""
_DOMESTIC = {"bütçe", "koalisyon", "toplu", "parti"}
_REBELS = ("isyancı", "asiler", "gerilla", "milis", "ayrılıkçı", "direnişçi", "muhalif", "cephesi")
_WITH_THE_UNION = ("geri kabul anlaşma", "gümrük birliği")
"""Documents that candidates have with the EU, where no other party is told."""
_UNION = {"Avrupa Birliği", "Avrupa Birliği Komisyonu"}
_THREE = ("ülke", "devlet", "lider", "bakan", "cumhurbaşkan", "taraf")
"""How the words begin that, behind "üç", mean three states or those who act for them."""
_LEADERS = ("liderler", "bakanlar", "taraflar", "katılımcılar", "cumhurbaşkanları", "başbakanlar")
"""Those who gather and adopt a declaration, all of them."""
_OF_COUNCILS = {"protocol", "minutes", "memorandum"}
_FARTHEST_COUNCIL = 14
"""So many words before what it draws up may a council be named."""
_FARTHEST_OF_CHAIN = 12
"""So many words before the last of several participles may the first one stand."""
_AMONG = {"arasında", "başında", "içinde"}
_LONGEST_OPENING = 3
"""So many words may stand before a semicolon that opens a list: "Belgeler; …"."""
_CLAUSAL = {"Fin", "Conv", "Part"}
_CHAMBERS = {"parlamento", "meclis", "senato"}
"""Those who pass a text: "parlamento metni onayladı"."""
_SIGNED_ONLY = {"letter_of_intent", "action_plan", "roadmap", "programme"}
"""Kinds that states also draw up alone: only a signature makes them documents between states."""
_COOPERATION = {
    "iş", "işbirliği", "birliği", "işbirliğini", "birliğini", "işbirliğine", "birliğine", "dair", "ilişkin", "yönelik",
    "öngören", "içeren", "geliştirmeyi", "amaçlayan", "geliştirmeye", "artırmaya", "güçlendirmeye", "geliştirilmesine",
    "artırılmasına", "güçlendirilmesine", "geliştirilmesini", "artırmayı", "güçlendirmeyi",
}  # fmt: skip
_TITLED_BY = {"başlıklı", "adlı", "isimli", "konulu"}
_SENTENCES_BACK = 6
_MOST_WORDS_TO_COUNT = 6
_YEARS = range(1800, 2200)


@dataclass(frozen=True, slots=True)
class Document:
    """A word for a document: half-open token span of the phrase of the lexicon, and the kind that it names."""

    first: int
    last: int
    kind: str


@dataclass(frozen=True, slots=True)
class Telling:
    """What is told of documents: the trigger's half-open token span, their status, and the words that say it."""

    first: int
    last: int
    status: str
    span: Span
    verb: Token
    rule: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many documents: the number's place, and the words that make it a bound."""

    number: Number
    first: int
    qualifier: Qualifier | None


@dataclass(slots=True)
class Told:
    """One telling of a document or of several in one go, before the tellings of an article are put together."""

    kind: str
    kind_span: Span
    status: str
    telling: Telling
    sentence: Sentence
    title: Span | None = None
    count: Count | None = None
    sectors: Sequence[sectors.SectorMention] = ()
    states: States = field(default_factory=dict)
    package: Told | None = None
    generic: bool = False
    named: Sentence | None = None
    """The sentence before that gives the title of which this one tells."""


class AgreementDraft(Draft):
    """A document, or a package of them, with what tells it from others."""

    def __init__(self, told: Told, key: str) -> None:
        super().__init__("agreement" if told.count is None else "agreement_package", key)
        self.told = told
        self.names: set[str] = set()


def extract(scene: Scene, events: Sequence[Happening]) -> list[Draft]:
    """The documents that an article tells, each once: packages first, then the documents in order of place."""
    if not any(_last_word(t) in _last_words() for t in scene.tokens):
        return []
    reader = _Reader(scene, events)
    return list(_Drafts(scene, events).write(reader.read()))


# ---- reading


class _Reader:
    """Reads one article's documents out of its sentences."""

    def __init__(self, scene: Scene, events: Sequence[Happening]) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.events = events
        self.documents: list[Document] = []
        self.hits: list[Hit] = []
        self.found: list[Told] = []

    def read(self) -> list[Told]:
        """All tellings, in order of place."""
        for hit in self.scene.hits["agreements"]:
            if hit.rule.get("part") == "document":
                self._note(hit)
            else:
                self.hits.append(hit)
        before = -1
        for document in self.documents:
            told = self._item(document) or self._document(document, before)
            self.found.extend(told)
            owner = not told and self.tokens[document.last - 1].case == "Gen"
            before = before if owner or self._is_part_of_next(document) else document.last
        for hit in self.hits:
            if hit.rule.id in {"telling.reach", "telling.arrive"} and not any(t.telling.first == hit.first for t in self.found):
                self.found.extend(self._reached(hit))
        return [told for told in self.found if self._between_states(told)]

    def _is_part_of_next(self, document: Document) -> bool:
        """ "vergi anlaşmasına ilişkin ek protokol", "… uygulanmasına ilişkin …": a document's name within another's."""
        behind = self.tokens[document.last : document.last + 2]
        owned = len(behind) == 2 and self.tokens[document.last - 1].case == "Gen" and behind[0].verb == "Vnoun"
        about = bool(behind) and behind[-1 if owned else 0].lower in {"ilişkin", "dair", "yönelik", "hakkında", "ek"}
        return about or self._is_altered(document)

    def _is_altered(self, document: Document) -> bool:
        """ "vergi anlaşmasını beş yıl uzatan protokol", "… değiştiren protokol": what another document is about."""
        last = self.tokens[document.last - 1]
        verb = titles.altered(self.scene, document.last, document.last + 6) if last.case in {"Acc", "Loc", "Gen"} else None
        return verb is not None and any(verb.i < d.last <= verb.i + 5 for d in self.documents)

    def _note(self, hit: Hit) -> None:
        phrase = _phrase(self.tokens, hit.last - 1)
        if phrase is not None:
            while self.documents and (phrase.first <= self.documents[-1].first or self._is_named_within(phrase)):
                self.documents.pop()
            self.documents.append(phrase)

    def _is_named_within(self, phrase: Document) -> bool:
        """ "Gençlik Değişim Programı Anlaşması": the word before belongs to the name of this one."""
        one, other = self.tokens[phrase.first - 1], self.tokens[phrase.first]
        return self.documents[-1].last == phrase.first and one.capital and other.capital and one.word.stem == len(one.text)

    def _between_states(self, told: Told) -> bool:
        if told.sentence.heading:
            return True
        if told.named is not None:
            before = replace(told, sentence=told.named, named=None)
            between = self._between_states(before)
            told.states = before.states
            return between
        listed = (t.states for t in self.found if t is not told and t.telling == told.telling and len(t.states) >= 2)
        bodies = self._states_of_bodies(told.sentence)
        several = self._row_of_states(told) or bodies or self._of_the_summit(told) or self._of_three(told.sentence)
        told.states = next(listed, {}) or several or self._states(told)
        if self._is_with_rebels(told.sentence) or (not several and self._is_of_many(told.sentence)):
            return False
        if told.telling.rule == "telling.refer" and not (told.sectors and self._names_the_states(told)):
            return False
        is_line = titles.is_item(self.scene, told.sentence, told.sentence.last)
        if (self._is_private(told) and not is_line and not bodies) or self._is_domestic(told):
            return False
        if told.generic and not (bodies or self._speaks_of_states(told)):
            return False
        is_line = is_line or self._is_packaged(told)
        private = not is_line and (told.kind == "contract" or self.scene.text[slice(*told.kind_span)].endswith(_PRIVATE))
        union = self._union(told.sentence)
        if union is not None and not told.count:
            told.states = self._state_with(union, told.sentence) or told.states
            return len(told.states) == 1 and not private
        told.states = self._with_a_body(told.sentence) or self._with_the_union(told) or told.states
        if len(told.states) == 1:
            return not private and not told.count
        return len(told.states) >= 2 and (not private or self._names_the_states(told) or self._is_public(told))

    def _is_packaged(self, told: Told) -> bool:
        """Whether a document is one of several that are told in the same breath, not all of them contracts."""
        return told.count is None and any(t.telling == told.telling and t.kind != "contract" for t in self.found)

    def _is_public(self, told: Told) -> bool:
        """Whether an authority or a state has a part in a contract: "… Müsteşarlığı ile … arasında", "Lima'nın … alımı"."""
        first, last = told.sentence.first, told.sentence.last
        if any(t.capital and t.lower.startswith(_AUTHORITIES) for t in self.tokens[first:last]):
            return True
        places = self.scene.places(told.sentence, first, last)
        parties = (p for p in places if p.entry.country in told.states and p.case in {"Gen", "Ins", "Dat"})
        return any(p.entry.kind in {"country", "city"} for p in parties)

    def _states_of_bodies(self, sentence: Sentence) -> States:
        """The two states of bodies known or named after them: "Lima Belediyesi ile Kenya'nın Mombasa Belediyesi arasında"."""
        national = (p for p in self.scene.places(sentence, sentence.first, sentence.last) if p.entry.kind == "national")
        found: States = {p.entry.country: ((p.start, p.end), "resolved") for p in national if p.entry.country}
        for token in self.tokens[sentence.first : sentence.last]:
            if token.capital and token.word.possessive and token.lower.startswith(_BODIES):
                towns = [p for p in self.scene.places(sentence, max(sentence.first, token.i - 4), token.i) if p.entry.country]
                found.update({p.entry.country: ((p.start, p.end), "resolved") for p in towns[-1:] if p.entry.country})
        return found if len(found) == 2 else self._states_of_towns(sentence)

    def _states_of_towns(self, sentence: Sentence) -> States:
        """The states of two towns: "Lima ve Nairobi belediyeleri", "Lima ile Kenya'nın Kitale kenti", "iki şehir arasında"."""
        words = self.tokens[sentence.first : sentence.last]
        pairs = [t for t in words if t.lemma in _TOWNS and (t.word.plural or self.tokens[t.i - 1].lower == "iki")]
        towns = [p for p in self.scene.places(sentence, sentence.first, sentence.last) if p.entry.kind == "city"]
        owned = [t for t in words if t.lemma in _TOWNS and t.word.possessive and not t.word.plural and not t.capital]
        owners = [p for t in owned for p in self.scene.places(sentence, max(sentence.first, t.i - 4), t.i) if p.is_state]
        chosen = towns if pairs else [*owners, *(p for p in towns if self._is_body_of(p))] if owners else []
        found: States = {p.entry.country: ((p.start, p.end), "resolved") for p in chosen if p.entry.country}
        return found if len(found) == 2 else {}

    def _is_body_of(self, town: Place) -> bool:
        """ "Lima Belediyesi", "Lima ile"."""
        following = self.tokens[town.last] if town.last < len(self.tokens) else None
        return following is not None and (following.lower.startswith(("belediye", "valili")) or self._is_with(town))

    def _row_of_states(self, told: Told) -> States:
        """Three states or more that stand in a row, or whose officers do: "Peru, Kenya ve Gana'nın imzaladığı …"."""
        rows = [row for row in self._rows(told.sentence) if len(row) > 2 and row[-1].case in {"Nom", "Gen"}]
        if rows:
            spans = {p.entry.country: (p.start, p.end) for p in rows[-1]}
            return {code: (span, "stated") for code, span in spans.items() if code}
        officers = {self.scene.mentions.country(a): m for m in self._signers(told) for a in m.actors}
        found: States = {code: ((m.start, m.end), "resolved") for code, m in officers.items() if code}
        return found if len(found) > 2 else {}

    def _of_the_summit(self, told: Told) -> States:
        """ "Zirvenin sonunda Lima Bildirisi imzalandı": all states of the summit that was told right before."""
        sentence = told.sentence
        named = any(p.is_state for p in self.scene.places(sentence, sentence.first, sentence.last))
        people = self.scene.mentions.people_in(sentence.first, sentence.last)
        pointed = all(self.tokens[m.last - 1].lower.startswith(_LEADERS) for m in people)
        if named or not pointed:
            return {}
        before = [e for e in self.events if e.trigger[0] <= told.kind_span[0] and e.sentence.index <= sentence.index]
        adopted = told.telling.rule == "telling.adopt" and told.kind == "joint_declaration"
        near = [e for e in before if sentence.index - e.sentence.index <= 2 or (adopted and e.type == "summit")]
        last = max(near, key=lambda e: e.trigger[0], default=None)
        several = last is not None and len(last.countries) > 2
        return {code: (span, "resolved") for code, (span, _) in last.countries.items()} if last is not None and several else {}

    def _of_three(self, sentence: Sentence) -> States:
        """ "Üç ülke …", "üçlü toplantıda …": the three states, or those of three officers, that a sentence named last."""
        before = [s for s in self.scene.analysed.sentences[: sentence.index + 1] if not s.heading and s.quote == sentence.quote]
        near = [s for s in before[-3:] if s.paragraph == sentence.paragraph]
        words = [t.lower for s in near for t in self.tokens[s.first : s.last]]
        three = "üçlü" in words or any(one == "üç" and other.startswith(_THREE) for one, other in pairwise(words))
        named = {p.entry.country for p in self.scene.places(sentence, sentence.first, sentence.last) if p.is_state}
        if not three or len(named) == 2:
            return {}
        told = (self._spoken_of(s) for s in reversed(before))
        return next((states for states in told if len(states) == 3), {})

    def _spoken_of(self, sentence: Sentence) -> States:
        """The states that a sentence names, and those of the officers in it."""
        found: States = {}
        for place in self.scene.places(sentence, sentence.first, sentence.last):
            if place.is_state and place.entry.country:
                found.setdefault(place.entry.country, ((place.start, place.end), "resolved"))
        for mention in self.scene.mentions.people_in(sentence.first, sentence.last):
            states = {self.scene.mentions.country(actor) for actor in mention.actors}
            found.update({s: ((mention.start, mention.end), "resolved") for s in states if s and s not in found})
        return found

    def _signers(self, told: Told) -> list[Mention]:
        """Who signs or adopts a document, all of them."""
        signs = told.telling.rule in {"telling.sign", "telling.adopt"}
        return _signers(self.scene, told.sentence, told.telling.verb) if signs else []

    def _rows(self, sentence: Sentence) -> list[list[Place]]:
        """The states of a sentence in the rows in which they stand: "Peru, Kenya ve Gana"."""
        rows: list[list[Place]] = []
        for place in self.scene.places(sentence, sentence.first, sentence.last):
            if not (place.is_state and place.entry.country):
                continue
            parting = self.tokens[rows[-1][-1].last : place.first] if rows else ()
            if len(parting) == 1 and parting[0].lower in {",", "ve", "ile"}:
                rows[-1].append(place)
            else:
                rows.append([place])
        return rows

    def _is_of_many(self, sentence: Sentence) -> bool:
        """ "Anlaşmayı beş ülke onayladı": states that are counted and not named."""
        first, last = sentence.first, sentence.last
        words = [t for t in self.tokens[first + 1 : last] if t.lemma == "ülke" and t.i - 1 in self.numbers]
        many = any(isinstance(n := self.numbers[t.i - 1].value, int) and n > 2 and t.lower.startswith("ülke") for t in words)
        named = {p.entry.country for p in self.scene.places(sentence, first, last) if p.is_state} if many else set()
        return many and len(named) < 2

    def _is_with_rebels(self, sentence: Sentence) -> bool:
        """ "Hükümet ile isyancıların imzaladığı …": what a government signs with rebels is no document of two states."""
        words = self.tokens[sentence.first : sentence.last]
        return any(t.lower.startswith(_REBELS) and t.case in {"Nom", "Gen", "Ins"} for t in words)

    def _union(self, sentence: Sentence) -> Place | None:
        """The organisation with which a sentence tells of a document: "AB ile yürüttüğü serbest ticaret anlaşması"."""
        places = self.scene.mentions.places_in(sentence.first, sentence.last)
        unions = (p for p in places if p.entry.kind == "organization" and p.last < sentence.last)
        return next((p for p in unions if self._is_with(p) or self.tokens[p.last].lower.startswith("arasında")), None)

    def _state_with(self, union: Place, sentence: Sentence) -> States:
        """The one state that is named before the organisation that it has a document with: by its name or its capital."""
        before = self.scene.places(sentence, sentence.first, union.first)
        sides = [p for p in before if p.case in {"Nom", "Gen"} and p.entry.country and p.entry.kind in {"country", "city"}]
        side = sides[-1] if sides else None
        if side is not None and side.entry.country:
            return {side.entry.country: ((side.start, side.end), "resolved")}
        subjects = (m for m in self.scene.mentions.people_in(sentence.first, union.first) if m.case == "Nom")
        people = [m for m in subjects if len(m.actors) == 1]
        code = self.scene.mentions.country(people[-1].actors[0]) if people else None
        return {code: ((people[-1].start, people[-1].end), "resolved")} if code else {}

    def _with_a_body(self, sentence: Sentence) -> States:
        """ "Kenyalı X, NATO Genel Sekreteri Y ile görüştü ve … imzaladı": the state that meets an organisation's officer."""
        met = (e for e in self.events if e.sentence is sentence and len(e.countries) == 1)
        event = next((e for e in met if any(self.scene.mentions.country(actor) is None for actor in e.people)), None)
        if event is None or not set(self._spoken_of(sentence)) <= set(event.countries):
            return {}
        return {code: (span, "resolved") for code, (span, _) in event.countries.items()}

    def _with_the_union(self, told: Told) -> States:
        """ "Geri Kabul Anlaşması" in a report on Türkiye and the EU, whose candidates make such with it: the candidate."""
        words = letters.lower(self.scene.text[slice(*told.title)]) if told.title else ""
        if not any(name in words for name in _WITH_THE_UNION) or set(self._spoken_of(told.sentence)) - {HOME}:
            return {}
        bodies = {p.entry.name for p in self.scene.mentions.places if p.entry.kind == "organization"}
        ours = next((e.countries[HOME] for e in self.events if HOME in e.countries), None)
        return {HOME: (ours[0], "resolved")} if ours is not None and bodies & _UNION else {}

    def _names_the_states(self, told: Told) -> bool:
        """Contracts of companies are between states only where the sentence names both, or officers of both sign them."""
        if set(told.states) <= {self.scene.mentions.country(a) for m in self._signers(told) for a in m.actors}:
            return True
        first, last = self.scene.span(told.sentence)
        words = [t.lower for t in self.tokens[told.sentence.first : told.sentence.last]]
        pointed = ["iki", "ülke", "arasında"] in [words[i : i + 3] for i in range(len(words))]
        return pointed or all(first <= span[0] and span[1] <= last for span, _ in told.states.values())

    def _states(self, told: Told) -> States:
        """The two states that a document is between: its clause's, those of what was told before, else of what follows."""
        end = self.scene.span(told.sentence)[1]
        before = [e for e in self.events if e.trigger[0] < end]
        near = dyad(self.scene, told.sentence, before or self.events, told.telling.verb.i) or self._told_of(told.sentence)
        near = near or self._with_the_main_state(told.sentence)
        near = near or dyad(self.scene, told.sentence, self.events, told.telling.verb.i) or self._told_after(told.sentence)
        return near if len(near) == 2 else self._told_just_before(told.sentence) or near

    def _told_just_before(self, sentence: Sentence) -> States:
        """The two states of the document told last in the same breath, if the sentence names none."""
        last = next((t for t in reversed(self.found) if len(t.states) == 2 and t.sentence.index < sentence.index), None)
        if last is None or sentence.index - last.sentence.index > 2 or last.sentence.quote != sentence.quote:
            return {}
        named = any(p.is_state for p in self.scene.places(sentence, sentence.first, sentence.last))
        return {} if named else {code: (span, "resolved") for code, (span, _) in last.states.items()}

    def _with_the_main_state(self, sentence: Sentence) -> States:
        """ "Peru ile imzalanan …" in a report of others: the other side is the state of which the report tells most."""
        places = self.scene.places(sentence, sentence.first, sentence.last)
        partners = {p.entry.country: p for p in places if p.is_state and self._is_with(p)}
        told = Counter(code for event in self.events for code in event.countries)
        main = HOME if told and told[HOME] == max(told.values()) else None
        if len(partners) != 1 or main is None or main in partners:
            return {}
        span = next(event.countries[main][0] for event in self.events if main in event.countries)
        return {main: (span, "resolved"), **{c: ((p.start, p.end), "stated") for c, p in partners.items() if c}}

    def _is_with(self, place: Place) -> bool:
        following = self.tokens[place.last].lower if place.last < len(self.tokens) else ""
        return place.case == "Ins" or (place.case == "Nom" and following == "ile")

    def _told_of(self, sentence: Sentence) -> States:
        """ "iki ülke", "taraflar": the two states that a sentence not long before names."""
        earlier = [s for s in self.scene.analysed.sentences[: sentence.index] if s.quote == -1][-_SENTENCES_BACK:]
        return self._two_of(reversed(earlier)) if self._points_to_states(sentence) else {}

    def _told_after(self, sentence: Sentence) -> States:
        """ "İki ülke arasında … imzalandı." at the head of a report: the two states that the next sentences name."""
        later = [s for s in self.scene.analysed.sentences[sentence.index + 1 :] if s.quote == -1][:_SENTENCES_BACK]
        return self._two_of(later) if self._points_to_states(sentence) else {}

    def _points_to_states(self, sentence: Sentence) -> bool:
        words = {t.lemma for t in self.tokens[sentence.first : sentence.last]}
        capitals = (p for p in self.scene.places(sentence, sentence.first, sentence.last) if p.entry.kind == "city")
        acting = any(p.case == "Nom" and self.tokens[p.last].text == "," for p in capitals if p.last < sentence.last)
        return acting or self._names_a_pair(sentence) or bool(words & (_ACTING - {"bakanlık", "hükümet"}))

    def _names_a_pair(self, sentence: Sentence) -> bool:
        """ "İki meclis arasında": two bodies of a kind, one of each of the two states."""
        pairs = pairwise(self.tokens[sentence.first : sentence.last])
        return any(one.lower == "iki" and other.lemma in _PAIRED for one, other in pairs)

    def _two_of(self, sentences: Iterable[Sentence]) -> States:
        """The two states of the first of some sentences that speaks of two."""
        named = (dyad(self.scene, s, (), s.last - 1) for s in sentences)
        found = next((states for states in named if len(states) == 2), {})
        return {code: (span, "resolved") for code, (span, _) in found.items()}

    def _speaks_of_states(self, told: Told) -> bool:
        """Whether a sentence names the states or those who act for them ("imzalamıştık"), unlike a town's protocol."""
        tokens = self.tokens[told.sentence.first : told.sentence.last]
        ours = told.sentence.quote != -1 and told.telling.verb.word.person == "1"
        acting = ours or any(t.lemma in _ACTING for t in tokens) or self._names_a_pair(told.sentence)
        people = self.scene.mentions.people_in(told.sentence.first, told.sentence.last)
        return acting or bool(people) or self._names_the_states(told)

    def _is_private(self, told: Told) -> bool:
        """Documents of towns, clubs and companies; a company's director may sign for a state, and sister towns for two."""
        if told.title is not None and "kardeş" in letters.lower(self.scene.text[slice(*told.title)]):
            return False
        verb, first = told.telling.verb, told.sentence.first
        within = self.scene.sentence_at[verb.i] or told.sentence
        words = self.tokens[min(within.first, first) : max(verb.i, first)]
        pairs = {other.i for one, other in pairwise(words) if one.lower == "iki"}
        parties = [t for t in words if t.lower.startswith(_TOWNS_AND_CLUBS) and not (self._is_titled(told, t) or t.i in pairs)]
        return any(self.tokens[t.i + 1].lemma not in {"genel", "yönetim"} for t in parties)

    def _is_domestic(self, told: Told) -> bool:
        """What parties and governments agree on at home: "bütçe anlaşması"."""
        if told.title is None:
            return False
        first, last = self.scene.at(told.title[0]), self.scene.at(told.title[1])
        words = [t.lemma for t in self.tokens[first : last + 1]]
        return bool(_DOMESTIC & set(words)) or (told.kind == "other" and words[0] in _CHAMBERS)

    def _is_titled(self, told: Told, token: Token) -> bool:
        return told.title is not None and told.title[0] <= token.start < told.title[1]

    # ---- documents in sentences

    def _document(self, document: Document, before: int) -> list[Told]:
        """What a sentence tells of one word for a document; ``before`` is where the one before it ends."""
        quoted = titles.quoted(self.scene, document.last)
        sentence = self.outer[document.last - 1] if quoted else self.scene.sentence_at[document.last - 1]
        if sentence is None:
            return []
        lowest = max(before, sentence.first)
        count = None if quoted else self._count(document, lowest)
        start = count.first if count else (quoted[0] if quoted else document.first)
        closer = None if quoted else self._end_of_fields(document, sentence, count, lowest)
        row = [] if quoted else self._quoted_row(document, closer, count)
        named = None if row or count or closer is not None else titles.quoted_before(self.scene, document.first, lowest)
        title = quoted or (named, document.last) if named is not None else quoted
        title = title or (None if row else self._title(document, count, closer, lowest) or self._of_council(document, lowest))
        opening = row[0][0] - 1 if row else title[0] if title and not closer else start
        telling = self._telling(document, sentence, opening, start)
        if title is None and count is None and closer is None and not row:
            return self._content(document, sentence, telling) or self._pointed_to(document, sentence, telling)
        if telling is None:
            return self._covered(document, sentence)
        if any(t.lower == "ne" for t in self.tokens[max(lowest, document.first - 3) : document.first]):
            return []
        if not self._is_told(document, telling, bool(quoted)):
            return []
        if row:
            packages = self._each(document, sentence, telling, count, None, None)
            return [*packages, *(self._start(document, sentence, telling, title, listed=True) for title in row)]
        found = self._each(document, sentence, telling, count, closer, title)
        if count is not None and len(found) == 1:
            found += self._fields_behind(document, sentence, telling, count)
        signed = telling.last <= document.first and telling.status == "signed" and count is None
        later = self._after(document, sentence) if signed else None
        if later is not None and later.status == "in_force" and later.rule == "telling.force":
            found += self._each(document, sentence, later, count, closer, title)
        return found

    def _fields_behind(self, document: Document, sentence: Sentence, telling: Telling, count: Count) -> list[Told]:
        """ "Üç anlaşma imzalandı: tarım, turizm ve spor": the fields that a colon opens, no more than were counted."""
        last = sentence.last - (self.tokens[sentence.last - 1].text in {".", ";"})
        colon = next((t.i for t in self.tokens[document.last : last] if t.text == ":"), None)
        listed = sectors.fields(self.scene, sentence, last, colon + 1) if colon is not None else []
        plain = colon is not None and bool(listed) and listed[0].first == colon + 1 and all(f.sectors for f in listed)
        if not plain or not 1 < len(listed) <= int(count.number.value):
            return []
        return [self._start(document, sentence, telling, (f.first, f.last), listed=True) for f in listed]

    def _quoted_row(self, document: Document, closer: int | None, count: Count | None) -> list[Span]:
        """ '"Eğitim", "Turizm" ve "Spor" alanlarında …', '"Turizmde İşbirliği" ve "Gümrük" başlıklı iki anlaşma'."""
        last = closer if closer is not None else count.first if count is not None else document.first
        many = count is not None or _is_plural(self.tokens[document.last - 1])
        while self.tokens[last - 1].lower in _TITLED_BY:
            last -= 1
        return titles.quoted_row(self.scene, last) if many else []

    def _content(self, document: Document, sentence: Sentence, telling: Telling | None) -> list[Told]:
        """ "İmzalanan anlaşma, vizelerin kaldırılmasını öngörüyor": a bare document whose content its sentence tells."""
        last = self.tokens[document.last - 1]
        if _is_plural(last) or last.case != "Nom":
            return self._covered(document, sentence)
        title = titles.content(self.scene, sentence, document.last)
        telling = (telling or self._bare_before(sentence)) if title else None
        if title is None or telling is None or telling.rule not in {"telling.sign", "telling.initial"}:
            return []
        return [self._start(document, sentence, telling, title)]

    def _pointed_to(self, document: Document, sentence: Sentence, telling: Telling | None) -> list[Told]:
        """ "Anlaşma ocakta yürürlüğe girdi": what is told of the one document that was named last."""
        before = self.tokens[document.first - 1].lower if document.first > sentence.first else ","
        if telling is None or telling.rule not in _POINTING or before not in {",", "bu", "konusu", "anılan"}:
            return []
        until = telling.verb.verb == "Conv" or telling.verb.case == "Abl"
        if _is_plural(self.tokens[document.last - 1]) or until:
            return []
        for named in reversed(self.scene.analysed.sentences[max(0, sentence.index - 3) : sentence.index]):
            titled = self._titled_in(named, document.kind)
            if titled:
                told = [self._start(d, sentence, telling, title) for d, title in titled]
                return [replace(told[0], named=named)] if len(told) == 1 else []
        return []

    def _titled_in(self, sentence: Sentence, kind: str) -> list[tuple[Document, Span]]:
        """The documents of a sentence that bear a title or tell a subject and may be meant by a bare word of a kind."""
        found: list[tuple[Document, Span]] = []
        lowest = sentence.first
        for document in self.documents:
            if sentence.first < document.last <= sentence.last and not sentence.heading:
                title = titles.quoted(self.scene, document.last) or self._title(document, None, None, lowest)
                lowest = document.last
                if title is not None and (kind in {document.kind, "agreement"} or kind == "other"):
                    found.append((document, title))
        return found

    def _bare_before(self, sentence: Sentence) -> Telling | None:
        """What is told, in the sentence before, of a document whose subject was not told."""
        before = next((s for s in reversed(self.scene.analysed.sentences[: sentence.index]) if s.quote == sentence.quote), None)
        if before is None or any(told.sentence is before for told in self.found):
            return None
        bare = [d for d in self.documents if before.first < d.last <= before.last]
        tellings = (self._telling(d, before, d.first, d.first) for d in bare if not _is_plural(self.tokens[d.last - 1]))
        return next((t for t in tellings if t is not None), None)

    def _covered(self, document: Document, sentence: Sentence) -> list[Told]:
        """ "Anlaşmalar enerji ve eğitim alanlarını kapsıyor": fields of documents that were told before."""
        last = self.tokens[document.last - 1]
        if not _is_plural(last) or last.case != "Nom":
            return []
        areas = [t for t in self.tokens[document.last : sentence.last - 1] if t.lemma in sectors.AREAS and t.case == "Acc"]
        closer = next((t.i for t in areas if self.tokens[t.i + 1].lemma in {"kapsa", "içer"}), None)
        telling = self._told_before(sentence) if closer is not None else None
        if telling is None or closer is None:
            return []
        listed = sectors.fields(self.scene, sentence, closer, document.last)
        return [self._start(document, sentence, telling, (f.first, f.last), listed=True) for f in listed]

    def _among(self, document: Document, sentence: Sentence) -> Telling | None:
        """ "Bunlar arasında … Anlaşması yer aldı": one of the documents that were told to be signed before."""
        if self._is_part_of_next(document):
            return None
        for i in range(sentence.first + 1, document.first):
            group, among = self.tokens[i - 1], self.tokens[i].lower in _AMONG
            if among and (group.lower == "bunlar" or _is_group(group)):
                return self._told_before(sentence) or self._signed_in(sentence, i) or self._signed_before(sentence)
            if among and group.lower == "imzalananlar":
                signed = self._hits_in(i - 1, i)
                return self._told_by(signed[0], sentence) if signed else None
            if among and self._is_counted(group):
                return self._counted_in(sentence)
            if group.lower == "bunlar" and i == sentence.first + 1 and not self.tokens[i].is_word:
                return self._told_before(sentence)
            opens = self.tokens[i].text == ":" or (self.tokens[i].text == ";" and i - sentence.first <= _LONGEST_OPENING)
            if opens and any(self._is_counted(t) for t in self.tokens[sentence.first : i]):
                return self._told_before(sentence) or self._signed_in(sentence, i) or self._signed_before(sentence)
            if self.tokens[i].text == ":" and any(t.lemma == "liste" for t in self.tokens[sentence.first : i]):
                return self._told_before(sentence)
        return self._one_of(document, sentence) or self._identified(document, sentence)

    def _one_of(self, document: Document, sentence: Sentence) -> Telling | None:
        """ "Vergi anlaşması da imzalanan üç belge arasında yer aldı": one of the documents that the words behind it tell of."""
        behind = range(document.last, sentence.last - 1)
        ends = (i for i in behind if self.tokens[i + 1].lower in _AMONG and self._is_counted(self.tokens[i]))
        last = next(ends, None)
        signs = self._signed_in(sentence, last, document.last) if last is not None else None
        return signs or (self._told_before(sentence) if last is not None else None)

    def _identified(self, document: Document, sentence: Sentence) -> Telling | None:
        """ "İmzalanan tek belge, … anlaşması(ydı)", "En çok konuşulan belge … protokolü oldu": a predicate tells which one."""
        rest = [t for t in self.tokens[document.last : sentence.last] if t.is_word]
        ends = not rest or (len(rest) == 1 and rest[0].lemma == "ol" and rest[0].verb == "Fin" and not rest[0].word.negative)
        before = self.tokens[sentence.first : document.first]
        subject = next((t for t in before if t.lemma in _GROUPED and t.case == "Nom"), None)
        if not ends or subject is None or sentence.heading:
            return None
        signs = self._signed_in(sentence, subject.i)
        return signs or (self._told_before(sentence) or self._signed_before(sentence) if rest else None)

    def _counted_in(self, sentence: Sentence) -> Telling | None:
        """ "İmzalanacak 12 belge arasında … bulunuyor": what the sentence says of the documents that it counts."""
        return next((t.telling for t in reversed(self.found) if t.count is not None and t.sentence is sentence), None)

    def _is_counted(self, token: Token) -> bool:
        """ "anlaşmalar", "üç metin"."""
        return _is_group(token) or (token.lemma in _GROUPED and token.i - 1 in self.numbers)

    def _signed_in(self, sentence: Sentence, last: int, first: int = 0) -> Telling | None:
        """ "İmzalanan anlaşmalar şöyle: …": what the words before a colon say of the documents behind it."""
        signs = [h for h in self._hits_in(max(first, sentence.first), last) if h.rule.id in {"telling.sign", "telling.initial"}]
        return self._told_by(signs[-1], sentence) if signs else None

    def _signed_before(self, sentence: Sentence) -> Telling | None:
        """ "Bir dizi anlaşma imzalandı. Bunlar arasında …": what the sentence before says of documents without a number."""
        before = self.scene.analysed.sentences[sentence.index - 1] if sentence.index else sentence
        grouped = any(t.lemma in _GROUPED for t in self.tokens[before.first : before.last])
        return self._signed_in(before, before.last) if grouped and before.quote == sentence.quote else None

    def _told_before(self, sentence: Sentence) -> Telling | None:
        """The telling of the documents counted last, not long before, else of those that the sentence's head tells."""
        last = next((t for t in reversed(self.found) if t.count is not None), None)
        if last is not None and 0 < sentence.index - last.sentence.index <= 3:
            return last.telling
        opening = [h for h in self._hits_in(sentence.first, sentence.first + 4) if h.rule.id == "telling.sign"]
        return self._told_by(opening[0], sentence) if opening else None

    def _each(
        self, document: Document, sentence: Sentence, telling: Telling, count: Count | None, closer: int | None,
        title: Span | None,
    ) -> list[Told]:  # fmt: skip
        """The package of a count, the fields of a list, or the one document of a title."""
        found: list[Told] = []
        if count is not None:
            found.append(self._start(document, sentence, telling, count=count))
        listed = sectors.fields(self.scene, sentence, closer) if closer is not None else []
        fields = [f for f in listed if not (self._is_aim(f) or self._names_another(f, document))]
        between = [t for t in self.tokens[closer or 0 : document.first] if t.lower not in {"bir", "birer", "da", "de"}]
        plain = closer is not None and not titles.breaks(between)
        last = self.tokens[document.last - 1]
        single = self.tokens[document.first - 1].lower == "bir" or self.tokens[closer or 0].lower == "alanındaki"
        one = len(fields) == 1 or (len(fields) > 1 and single)
        if one and count is None and plain and not _is_plural(last):
            title, fields = (fields[0].first, document.last), []
        elif closer is not None and not fields and count is None:
            title = self._title(document, None, None, closer + 1)
        found += [self._start(document, sentence, telling, (f.first, f.last), listed=True) for f in fields]
        if not fields and title is not None and count is None:
            found.append(self._start(document, sentence, telling, title))
        return found

    def _start(
        self, document: Document, sentence: Sentence, telling: Telling, title: Span | None = None,
        count: Count | None = None, listed: bool = False,
    ) -> Told:  # fmt: skip
        last = self.tokens[document.last - 1]
        span = (self.tokens[document.first].start, titles.nominative_end(last))
        kind = "agreement" if listed and document.kind == "other" else document.kind
        told = Told(kind, span, telling.status, telling, sentence, count=count)
        if title is not None:
            told.generic = kind != "joint_declaration" and not last.capital and titles.is_generic(self.scene, title)
            told.title = self._chars(title, listed)
            told.sectors = sectors.find(self.tokens, *title)
        return told

    def _names_another(self, item: sectors.Field, document: Document) -> bool:
        """ "eğitim protokolü ve spor alanında mutabakat zaptı": the first is a document and no field of the second."""
        return any(item.first < d.last <= item.last for d in self.documents if d is not document)

    def _is_aim(self, item: sectors.Field) -> bool:
        """Targets and ambitions ("ticareti artırma") are no field of a document."""
        return self.tokens[item.last - 1].verb in {"Fin", "Conv", "Part"} and not item.sectors

    def _chars(self, title: Span, listed: bool = False) -> Span:
        last = self.tokens[title[1] - 1]
        if listed:
            return self.tokens[title[0]].start, titles.nominative_end(last) if last.case == "Dat" else last.end
        bare = title[1] - title[0] > 1 and self.tokens[title[1] - 2].lower in titles.BEFORE_BARE
        stem = last.start + len(last.lemma) if bare and last.lower[:-1] == last.lemma else last.end
        return self.tokens[title[0]].start, min(stem, titles.nominative_end(last))

    def _title(self, document: Document, count: Count | None, closer: int | None, lowest: int) -> Span | None:
        if count is not None or closer is not None or _is_plural(self.tokens[document.last - 1]):
            return None
        title = titles.phrase(self.scene, document.first, document.last, lowest, document.kind)
        named = self.tokens[document.last - 1].capital
        provided = titles.provided(self.scene, title[0], lowest) if title is not None and not named else None
        if provided is not None:
            return provided, document.last
        among = title[0] - 1 if title is not None and title[0] - 1 > lowest else document.first
        if title is not None and self.tokens[among].lower.startswith("arasında") and not self.tokens[among - 1].capital:
            begin = titles.parties(self.scene, title[0], lowest)
            title = (begin, document.last) if begin is not None else title
        if title is None or (document.kind != "joint_declaration" and titles.is_generic(self.scene, title)):
            begin = title[0] if title else document.first
            bodies = titles.parties(self.scene, begin, lowest)
            parted = bodies is not None and any(t.verb == "Part" for t in self.tokens[bodies : document.first])
            between = (document.first if parted else bodies, document.last) if bodies is not None else None
            title = self._whole(titles.matter(self.scene, begin, lowest), document) or between or title
        return title

    def _of_council(self, document: Document, lowest: int) -> Span | None:
        """ "Karma Ekonomik Komisyon toplantısında 9 maddelik bir protokol": what a council draws up is named by it."""
        if document.kind not in _OF_COUNCILS or _is_plural(self.tokens[document.last - 1]):
            return None
        near = self.scene.mentions.places_in(max(lowest, document.first - _FARTHEST_COUNCIL), document.first)
        council = next((p for p in reversed(near) if p.entry.name in _councils()), None)
        between = self.tokens[council.last : document.first] if council is not None else ()
        if council is None or any(t.verb in {"Fin", "Conv"} or t.i in self.parties or t.text in {";", ":"} for t in between):
            return None
        return council.first, document.last

    @cached_property
    def parties(self) -> frozenset[int]:
        """The tokens that name states, or name or point to people."""
        return self.scene.states_at | self.scene.people_at

    def _whole(self, matter: Span | None, document: Document) -> Span | None:
        """ "tarife ilişkin ikili anlaşma": a subject up to its document, where only words that say little part them."""
        if matter is None:
            return None
        marker = self.tokens[titles.marker(self.scene, matter[1])]
        between = (t for t in self.tokens[marker.i + 1 : document.first] if t.lower not in {"de", "da"})
        plain = all(titles.says_little(t) for t in between)
        about = marker.lower in {"ilişkin", "dair", "yönelik", "için"} or marker.verb == "Part"
        return (matter[0], document.last) if plain and about else matter

    def _is_told(self, document: Document, telling: Telling, quoted: bool) -> bool:
        rule = telling.rule
        if rule == "telling.adopt":
            near = telling.last <= document.first or telling.first - document.last <= 3
            return near and document.kind in {"joint_declaration", "action_plan", "roadmap", "programme"}
        if rule == "telling.make" and document.kind == "joint_declaration":
            return False
        if document.kind in _SIGNED_ONLY and not quoted:
            return rule in _SIGNED_BY
        if self.tokens[document.last - 1].lemma in _WEAK and document.kind != "memorandum" and not quoted:
            return rule in _SIGNED_BY
        return rule != "telling.reach"

    # ---- lines of a list

    def _item(self, document: Document) -> list[Told]:
        """A line of a list under a sentence or heading that says that documents were signed: "1- … Anlaşması"."""
        sentence = self.outer[document.last - 1]
        marked = sentence is not None and titles.is_item(self.scene, sentence, document.last)
        if sentence is None or not (marked or titles.is_bare_item(self.scene, sentence, document.last)):
            return []
        intro = self._intro(sentence) if marked else self._intro_of_lines(sentence)
        if intro is None:
            return []
        title = titles.item(self.scene, sentence, document.first, document.last)
        return [self._start(document, replace(sentence, heading=False), intro, title)]

    def _intro(self, item: Sentence) -> Telling | None:
        """The telling in the line above the list that the item is in."""
        for sentence in reversed(self.scene.analysed.sentences[: item.index]):
            if sentence.quote == -1 and not titles.is_item(self.scene, sentence, sentence.last):
                hits = self._hits_in(sentence.first, sentence.last)
                signs = [h for h in hits if h.rule.id in {"telling.sign", "telling.initial"}]
                listed = self.tokens[sentence.last - 1].text == ":" or any(
                    t.lemma in {"liste", "şöyle", "şunlar"} or (sentence.heading and _is_group(t))
                    for t in self.tokens[sentence.first : sentence.last]
                )
                return self._told_by(signs[0], sentence) if signs else self._counted_last(sentence) if listed else None
        return None

    def _counted_last(self, sentence: Sentence) -> Telling | None:
        """ "Listede şunlar var:": the lines name the documents that were counted last."""
        counted = (t for t in reversed(self.found) if t.count is not None)
        last = next(counted, None)
        if last is not None and 0 <= sentence.index - last.sentence.index <= _SENTENCES_BACK:
            return last.telling
        earlier = self.scene.analysed.sentences[max(0, sentence.index - _SENTENCES_BACK) : sentence.index]
        told = (self._signed_in(s, s.last) for s in reversed(earlier) if s.quote == -1 and not s.heading)
        return next((t for t in told if t is not None), None)

    def _intro_of_lines(self, item: Sentence) -> Telling | None:
        """The telling in the line with a colon right above the lines of titles that the item is one of."""
        for sentence in reversed(self.scene.analysed.sentences[: item.index]):
            asked = sentence.heading and self.tokens[sentence.last - 1].text == "?"
            if self.tokens[sentence.last - 1].text == ":" or asked:
                hits = self._hits_in(sentence.first, sentence.last)
                signs = [h for h in hits if h.rule.id in {"telling.sign", "telling.initial"}]
                return self._told_by(signs[0], sentence) if signs else None
            ends = [d for d in self.documents if sentence.first < d.last <= sentence.last]
            if sentence.quote != -1 or not ends or not titles.is_bare_item(self.scene, sentence, ends[-1].last):
                return None
        return None

    # ---- counts

    def _count(self, document: Document, lowest: int) -> Count | None:
        """The number of documents that stands before the word: "toplam 8 işbirliği anlaşması", "20'yi aşkın belge"."""
        number = self.numbers.get(document.last + 1)
        if number is not None and self.tokens[document.last].lower == "sayısı":
            return self._counted(number, document.first)
        for i in range(document.first - 1, max(lowest, document.first - _MOST_WORDS_TO_COUNT) - 1, -1):
            number, token = self.numbers.get(i), self.tokens[i]
            if number is not None:
                named = token.capital and token.is_word and i > lowest and self.tokens[document.last - 1].capital
                return None if named else self._counted(number, i)
            if (
                token.verb
                or token.text in {",", ";", ":", ")"}
                or token.lemma in _BETWEEN_COUNT
                or token.lower.endswith(titles.MEASURES)
            ):
                return None
            if "Nom" not in token.word.cases and token.lower not in {"üzerinde", "üstünde", "altında"}:
                return None
        return None

    def _counted(self, number: Number, last: int) -> Count | None:
        value = number.value
        if number.ordinal or not isinstance(value, int) or value < 2 or value in _YEARS:
            return None
        first = self.scene.at(number.start)
        return Count(number, min(first, last), numbers.qualifier(self.plain, number.start, number.end))

    @cached_property
    def plain(self) -> str:
        return letters.plain(self.scene.text)

    @cached_property
    def numbers(self) -> dict[int, Number]:
        """Numbers by the index of their last token."""
        starts = [t.start for t in self.tokens]
        return {bisect_left(starts, n.end) - 1: n for n in numbers.candidates(self.plain) if starts and n.end > starts[0]}

    # ---- fields

    def _end_of_fields(self, document: Document, sentence: Sentence, count: Count | None, lowest: int) -> int | None:
        """Where the list of fields ends that a document's word or number follows, if there is one."""
        each = document.first > sentence.first and self.tokens[document.first - 1].lower == "birer"
        many = each or count is not None or _is_plural(self.tokens[document.last - 1])
        closer = self._closer(sentence, count.first if count else document.first, many)
        if closer is None and count is None and self._lists_fields(document, sentence, lowest):
            return document.first
        return closer

    def _closer(self, sentence: Sentence, i: int, many: bool) -> int | None:
        """The word that closes a list of fields before a document or its number: "alanlarında", "ile ilgili"."""
        k = i - 1
        skipped = _BEFORE_COUNT | {"yapılan", "kapsayan"} | ({"imzalanan", "imzaladıkları"} if many else set())
        while k > sentence.first and (self.tokens[k].lower in skipped or (many and self.tokens[k].lower in _COOPERATION)):
            k -= 1
        token = self.tokens[k] if k > sentence.first else None
        if token is None or token.capital:
            return None
        if token.verb == "Part":
            row = range(k - 1, max(sentence.first, k - 8), -1)
            parted = next((j - 1 for j in row if self.tokens[j].text == ","), k)
            k, token = parted, self.tokens[parted]
        covers = token.case == "Acc" and self.tokens[k + 1].lower in {"kapsayan", "içeren"}
        if self.tokens[k - 1].lower in {"işbirliği", "birliği"} and token.lemma in {"konu", "husus"}:
            near = [self.tokens[k - 2], self.tokens[k - 3]]
            return next((t.i for t in near if t.lemma in sectors.AREAS and t.case == "Loc"), None)
        if token.lemma in sectors.AREAS and (token.case == "Loc" or covers):
            return k
        related = (token.lower == "ilgili" and self.tokens[k - 1].lower == "ile") or (many and token.lower == "hakkında")
        if many and token.case == "Dat" and self.tokens[k + 1].lower in {"ilişkin", "dair", "yönelik"}:
            related, k = True, k + 1
        return k if related and len(sectors.fields(self.scene, sentence, k)) > 1 else None

    def _lists_fields(self, document: Document, sentence: Sentence, lowest: int) -> bool:
        """ "kültür, turizm ve sağlık anlaşmaları": one document a field."""
        last = self.tokens[document.last - 1]
        if not (_is_plural(last) and last.word.possessive):
            return False
        listed = sectors.fields(self.scene, sentence, document.first, lowest)
        return len(listed) > 1 and all(item.sectors for item in listed)

    # ---- what is told

    def _telling(self, document: Document, sentence: Sentence, begin: int, start: int) -> Telling | None:
        told = self._before(sentence, begin) or (self._before(sentence, start) if start != begin else None)
        if told is None or told.rule in {"telling.initial", "telling.make", "telling.exist"}:
            later = self._after(document, sentence)
            told = later if told is None or (later is not None and later.status == "signed") else told
        if told is None or told.rule == "telling.exist":
            told = self._among(document, sentence) or told or self._existing(document, sentence, begin)
        behind = self.tokens[document.last : document.last + 1]
        draft = any(t.lower.startswith("tasla") for t in behind)
        if draft and told is not None and told.rule in {"telling.exist", "telling.extend"}:
            return replace(told, status="proposed")
        return told if told is None or told.rule != "telling.headline" or sentence.heading else None

    def _existing(self, document: Document, sentence: Sentence, begin: int) -> Telling | None:
        """ "iki ülke arasındaki vize anlaşması turizmi artırdı": spoken of as a document that there is."""
        while begin - 1 > sentence.first and self._is_measure(begin - 1):
            begin -= 1
        before = self.tokens[begin - 1]
        following = self.tokens[document.last].lower if document.last < len(self.tokens) else ""
        ended = any(t.lemma in _ENDED for t in self.tokens[document.last : sentence.last])
        told_of = ended or self._hits_in(document.last, sentence.last)
        if begin <= sentence.first or before.lower != "arasındaki" or following in _OPEN or told_of:
            return None
        return Telling(begin - 1, begin, "in_force", (before.start, before.end), before, "telling.between")

    def _before(self, sentence: Sentence, begin: int) -> Telling | None:
        """The participle that modifies the document: "imzalanan …", "imzalanacak olan …", "imzalanması öngörülen …"."""
        k = begin - 1
        while k > sentence.first and self._is_beside(k):
            k -= 1
        hit = next((h for h in reversed(self._hits_in(sentence.first, begin)) if h.last - 1 in {k, k - 1, k - 2}), None)
        hit = hit or self._first_of_chain(sentence, k)
        if hit is None or hit.rule.id == "telling.headline" or hit.rule.get("always"):
            return None
        last = self.tokens[hit.last - 1]
        if hit.last - 1 < k - 2:
            return self._told_by(hit, sentence)
        between = [t for t in self.tokens[hit.last : k + 1] if t.text != ","]
        finite = last.verb in {"Fin", "Conv"} and self.tokens[hit.last].lower != "olan"
        if finite or any(t.lemma not in EXPECTED | {"ol"} or t.verb != "Part" for t in between):
            return None
        return self._told_by(hit, sentence)

    def _is_beside(self, k: int) -> bool:
        """Whether a word may part a document from its participle: "imzalanan 5 milyon dolarlık …", "… Peru-Kenya …"."""
        token = self.tokens[k]
        state = token.text == "-" or (k in self.scene.states_at and token.case == "Nom")
        return state or token.lower in _BESIDE or self._is_measure(k) or self._is_apart(k)

    def _first_of_chain(self, sentence: Sentence, k: int) -> Hit | None:
        """ "2011'de imzalanan ve Meclis'te bekleyen anlaşma": the participle that another one at ``k`` follows."""
        if not (self.tokens[k].verb == "Part" and self.tokens[k].case == "Nom"):
            return None
        hits = self._hits_in(max(sentence.first, k - _FARTHEST_OF_CHAIN), k)
        lasts = ((h, self.tokens[h.last - 1]) for h in hits)
        bare = [h for h, last in lasts if last.verb == "Part" and last.case == "Nom"]
        joined = [h for h in bare if any(t.lower in {"ve", ","} for t in self.tokens[h.last : h.last + 1])]
        between = self.tokens[joined[-1].last : k] if joined else ()
        return joined[-1] if joined and not any(t.verb in _CLAUSAL or t.text == ";" for t in between) else None

    def _is_apart(self, k: int) -> bool:
        """ "imzalanan, enerjiye ilişkin anlaşma": the comma behind a participle."""
        return self.tokens[k].text == "," and self.tokens[k - 1].verb == "Part"

    def _is_measure(self, k: int) -> bool:
        """ "imzalanan 5 milyon dolarlık kredi ve 2 milyon dolarlık hibe anlaşması": what stands before the title's words."""
        token = self.tokens[k]
        measured = token.lower.endswith(titles.MEASURES) and self.tokens[k - 1].lemma in _BETWEEN_COUNT
        amount = token.lemma in _BETWEEN_COUNT and self.tokens[k + 1].lower.endswith(titles.MEASURES)
        joined = self.tokens[k + 1].lower == "ve" and token.word.pos == "NOUN" and token.case == "Nom"
        opening = token.text in {'"', "“", "‘", "'"}
        return measured or amount or joined or opening or k in self.numbers or token.text[0].isdigit()

    def _after(self, document: Document, sentence: Sentence) -> Telling | None:
        """The first telling behind the document that no finite verb parts from it."""
        last = self.tokens[document.last - 1]
        following = self.tokens[document.last].lower if document.last < len(self.tokens) else ""
        reaching = (h for h in self._hits_in(document.last, sentence.last) if self._reaches(h, document))
        hit = next(reaching, None)
        referred = following in _REFERRED and (hit is None or hit.first != document.last)
        away = last.case in {"Loc", "Abl"} and "Nom" not in last.word.cases and not last.text.isupper()
        if referred or away:
            return None
        if hit is None or any(self._parts(t, hit) for t in self.tokens[document.last : hit.first]):
            return None
        if last.case == "Gen" and self._belongs_elsewhere(document.last, hit):
            return None
        if last.case == "Dat" and hit.rule.id == "telling.sign" and self.tokens[hit.last - 1].lemma == "imzala":
            return None
        return self._to_be_signed(hit, sentence) or self._told_by(hit, sentence)

    def _to_be_signed(self, hit: Hit, sentence: Sentence) -> Telling | None:
        """ "… meclisten geçtiği ve Lima'da imzalanacağı bildirildi": what is passed before it is signed."""
        later = [h for h in self._hits_in(hit.last, sentence.last) if h.rule.id == "telling.sign"]
        told = self._told_by(later[0], sentence) if later and hit.rule.id == "telling.ratify" else None
        return told if told is not None and told.status == "planned" else None

    def _reaches(self, hit: Hit, document: Document) -> bool:
        near = hit.rule.get("near")
        needed = _CASES.get(hit.rule.id)
        if needed is not None and self.tokens[document.last - 1].case != needed:
            return False
        verb = self.tokens[hit.last - 1]
        if hit.rule.id == "telling.conclude" and verb.verb == "Part" and not verb.word.passive:
            return False
        if hit.rule.id == "telling.extend" and verb.verb == "Part" and not verb.word.passive:
            return hit.first == document.last or self._is_altered(document)
        return not near or hit.first - self._end_of_row(document, hit) <= int(near)

    def _end_of_row(self, document: Document, hit: Hit) -> int:
        """Where the last of the documents ends that stand side by side: "vergi anlaşması ile eğitim protokolünün metinleri"."""
        end = document.last
        for other in self.documents:
            joined = end <= other.first and other.last <= hit.first and self.tokens[end].lower in {"ve", "ile", ","}
            if joined and not any(t.verb in {"Fin", "Conv"} for t in self.tokens[end : other.first]):
                end = other.last
        return end

    def _belongs_elsewhere(self, i: int, hit: Hit) -> bool:
        """ "anlaşmasının uygulanmasını": what is told is told of something that the document only has."""
        owned = self.tokens[i]
        return i < hit.first and owned.word.possessive and owned.lemma not in _OWNED

    def _parts(self, token: Token, hit: Hit) -> bool:
        named = token.i in self.scene.people_at
        if token.text == ";":
            return hit.rule.id != "telling.sign" or not self._is_object(token.i)
        return token.verb == "Fin" and not named and token.quote == self.tokens[hit.first].quote

    def _is_object(self, last: int) -> bool:
        """ "X, vergi anlaşmasını; Y, eğitim protokolünü imzaladı": whether a document ends there that a later verb takes."""
        ends = (self.tokens[d.last - 1] for d in self.documents if d.last == last)
        return any({t.case, *t.word.cases} & {"Acc", "Dat"} for t in ends)

    def _hits_in(self, first: int, last: int) -> list[Hit]:
        begin = bisect_left(self.hits, first, key=lambda h: h.first)
        end = bisect_left(self.hits, last, key=lambda h: h.first)
        return self.hits[begin:end]

    def _told_by(self, hit: Hit, sentence: Sentence) -> Telling | None:
        """A hit with its status, None where its verb denies it, wishes for it or calls it off."""
        verb = self._verb(hit, sentence)
        span = (self.tokens[hit.first].start, self.tokens[hit.last - 1].end)
        beside = self.tokens[verb.i + 1 : verb.i + 2] if verb is not None else ()
        denied = verb is not None and (verb.word.negative or any(t.lower == "değil" for t in beside))
        if hit.rule.get("always") and not denied:
            return self._as(hit, hit.rule.get("status"), span, verb or self.tokens[hit.last - 1])
        if verb is None:
            nominal = hit.rule.id in _NOMINAL
            return self._as(hit, hit.rule.get("status"), span, self.tokens[hit.last - 1]) if nominal else None
        told, said = self._tells(verb)
        status = self._status(hit, told, verb)
        if status is None:
            return None
        return self._as(hit, status, span if said.i < hit.last else (said.start, said.end), verb)

    def _as(self, hit: Hit, status: str, span: Span, verb: Token) -> Telling:
        return Telling(hit.first, hit.last, status, span, verb, hit.rule.id)

    def _tells(self, verb: Token) -> tuple[Status | None, Token]:
        following = self.tokens[verb.i + 1].lower if verb.i + 1 < len(self.tokens) else ""
        done = (verb.case == "Nom" and verb.word.possessive and following in {"oldu", "olmuştu"}) or (
            following in {"ardından", "sonra", "sonrası", "sonrasında", "yıldönümü", "yıldönümünde"} or following[:1].isdigit()
        )
        glad = verb.case in {"Abl", "Acc"} and following.startswith(_GLAD)
        seen = verb.case == "Dat" and following in {"tanıklık", "şahitlik"}
        if verb.verb == "Vnoun" and (done or glad or seen) and not verb.word.negative:
            return "occurred", verb
        if verb.verb == "Vnoun" and not verb.word.negative and self._is_ahead(verb):
            return "planned", verb
        if verb.verb == "Vnoun" and not verb.word.negative and (verb.case == "Ins" or following == "ile"):
            return tells(self.tokens, self._next_finite(verb) or verb)
        told, said = tells(self.tokens, verb)
        return "planned" if told == "occurred" and verb.verb == "Fin" and verb.word.tense == "Fut" else told, said

    def _next_finite(self, verb: Token) -> Token | None:
        """ "anlaşmanın yürürlüğe girmesiyle ticaret arttı": what follows from it tells whether it happened."""
        sentence = self.scene.sentence_at[verb.i]
        following = self.tokens[verb.i : sentence.last] if sentence else ()
        return next((t for t in following if t.verb == "Fin" or (t.verb == "Part" and t.word.possessive)), None)

    def _is_ahead(self, verb: Token) -> bool:
        """ "imzalamaya hazırlanıyor", "imzalamak üzere", "imzalamak için çalışıyor", "tamamlanması hedefleniyor"."""
        following = [t.lemma for t in self.tokens[verb.i + 1 : verb.i + 3]]
        aimed = self.tokens[verb.i + 1] if verb.i + 1 < len(self.tokens) else verb
        if aimed.lemma in EXPECTED | {"uzlaş", "anlaş"} and aimed.verb == "Fin" and not aimed.word.negative:
            return True
        behind = [t.lemma for t in self.tokens[verb.i + 1 : verb.i + 3] if t.lower not in {"da", "de"}]
        if verb.case == "Loc" and behind[:1] and behind[0] in _AGREED:
            return True
        if verb.word.possessive and following[:1] and following[0] in _ORDERED and aimed.word.possessive:
            return True
        if following[:1] == ["üzere"] or (verb.case == "Dat" and following[:1] == ["hazırla"]):
            return True
        return following[:1] == ["için"] and following[1:] in (["çalış"], ["müzakere"], ["görüş"], ["görüşme"])

    def _verb(self, hit: Hit, sentence: Sentence) -> Token | None:
        last = self.tokens[hit.last - 1]
        if last.verb:
            return last
        if hit.rule.id in _NOMINAL:
            return None
        within = self.scene.sentence_at[last.i] or sentence
        return self.scene.governor(within, last.i)

    def _status(self, hit: Hit, told: Status | None, verb: Token) -> str | None:
        if told == "occurred" and hit.rule.id != "telling.expire":
            signed = hit.rule.id == "telling.adopt" and self._by_signature(verb)
            return "signed" if signed else hit.rule.get("status")
        begun = hit.rule.id == "telling.negotiate" and verb.verb == "Vnoun" and not verb.word.negative
        if begun or (told == "planned" and hit.rule.id in _AHEAD):
            return "planned"
        if told == "planned" and hit.rule.id == "telling.force":
            return "agreed"
        if told == "planned" and hit.rule.id == "telling.expire":
            return "in_force"
        return None

    def _by_signature(self, verb: Token) -> bool:
        """ "iki liderin imzasıyla kabul edildi"."""
        return any(t.lemma == "imza" and t.case == "Ins" for t in self.tokens[max(0, verb.i - 12) : verb.i])

    def _reached(self, hit: Hit) -> list[Told]:
        """ "Elektrik satışı için Peru ile mutabakat sağlandı"."""
        sentence = self.scene.sentence_at[hit.first]
        first = hit.first - (hit.rule.id == "telling.arrive")
        if sentence is None or sentence.heading or self.tokens[first].lemma not in {"mutabakat", "anlaşma", "uzlaş"}:
            return []
        k = next((i for i in range(first - 1, max(sentence.first, first - 6), -1) if self._is_about(i)), None)
        title = titles.subject(self.scene, sentence, k) if k is not None else None
        if self.tokens[first - 1].lower in {"ilişkin", "dair", "yönelik"}:
            title = titles.phrase(self.scene, first, first + 1, sentence.first, "agreement")
        telling = self._told_by(hit, sentence) if title else None
        if telling is None or title is None:
            return []
        words = sectors.find(self.tokens, *title)
        span = (self.tokens[first].start, titles.nominative_end(self.tokens[first]))
        return [Told("agreement", span, telling.status, telling, sentence, self._chars(title), None, words)]

    def _is_about(self, i: int) -> bool:
        return self.tokens[i].lower in {"için", "konusunda", "hususunda", "üzerinde"}

    @cached_property
    def outer(self) -> list[Sentence | None]:
        """The sentence of the report itself that holds each token, whatever is quoted in it."""
        index: list[Sentence | None] = [None] * len(self.tokens)
        for sentence in self.scene.analysed.sentences:
            if sentence.quote == -1:
                index[sentence.first : sentence.last] = [sentence] * (sentence.last - sentence.first)
        return index


@cache
def _councils() -> frozenset[str]:
    """The names of the standing councils of two states."""
    return frozenset(body.name for body in vocabulary.organizations() if body.kind == "bilateral")


@cache
def _phrases() -> dict[tuple[str, ...], str]:
    """Words for documents, the last one as its lemma → kind."""
    found: dict[tuple[str, ...], str] = {}
    for entry in vocabulary.agreement_words():
        *words, last = entry.form.split()
        found.setdefault((*words, word(last).lemma), entry.kind)
        found.setdefault((*words, last), entry.kind)
    return found


@cache
def _last_words() -> frozenset[str]:
    """The lemmas that a word for a document ends with."""
    return frozenset(key[-1] for key in _phrases())


def _phrase(tokens: Sequence[Token], i: int) -> Document | None:
    """The longest phrase of the lexicon that ends with the token at ``i``."""
    for count in range(min(4, i + 1), 0, -1):
        key = (*(t.lower for t in tokens[i - count + 1 : i]), _last_word(tokens[i]))
        if key in _phrases():
            return Document(i - count + 1, i + 1, _phrases()[key])
    return None


def _last_word(token: Token) -> str:
    """A token's lemma; that of an abbreviation is the abbreviation."""
    return token.lower[: token.word.stem] if token.text[:2].isupper() else token.lemma


def _is_plural(token: Token) -> bool:
    rest = token.lower[len(token.lemma) :] if token.lower.startswith(token.lemma) else ""
    return rest.lstrip("ıiuü").startswith(("lar", "ler"))


_GROUPED = {"anlaşma", "belge", "protokol", "metin", "zapt"}


def _is_group(token: Token) -> bool:
    return token.lemma in _GROUPED and _is_plural(token)


# ---- putting together


class _Drafts:
    """The tellings of an article put together and written down."""

    def __init__(self, scene: Scene, events: Sequence[Happening]) -> None:
        self.scene = scene
        self.events = events
        self.packages: list[AgreementDraft] = []
        self.named: list[AgreementDraft] = []

    def write(self, found: Sequence[Told]) -> Iterable[Draft]:
        """Drafts of all tellings; headings only add to what the report's sentences tell."""
        body = [t for t in found if not t.sentence.heading]
        headings = [t for t in found if t.sentence.heading]
        for told in (*[t for t in body if t.count], *[t for t in headings if t.count]):
            self._put(told, self.packages, "k", self._same_package, self._say_package)
        for told in (*[t for t in body if not t.count], *[t for t in headings if not t.count]):
            if not (told.generic and self._is_named(told, body)):
                self._put(told, self.named, "a", self._same_document, self._say_document)
        return [*self.packages, *self.named]

    def _is_named(self, told: Told, body: Sequence[Told]) -> bool:
        """Whether a document told by its kind alone is one that the article names or counts elsewhere."""
        return any(
            other is not told
            and not other.generic
            and (other.kind == told.kind or {other.kind, told.kind} & {"agreement", "other"})
            and set(other.states) == set(told.states)
            and other.status == told.status
            for other in body
        )

    def _put(
        self, told: Told, drafts: list[AgreementDraft], letter: str,
        same: Callable[[AgreementDraft, Told], bool], say: Callable[[AgreementDraft, Told], None],
    ) -> None:  # fmt: skip
        draft = next((d for d in reversed(drafts) if same(d, told)), None)
        if draft is None and told.sentence.heading:
            return
        if draft is None:
            draft = AgreementDraft(told, f"{letter}{len(drafts) + 1}")
            drafts.append(draft)
        self._say_fact(draft, told)
        say(draft, told)

    # ---- the same document

    def _same_package(self, draft: AgreementDraft, told: Told) -> bool:
        assert draft.told.count is not None and told.count is not None
        if draft.told.count.number.value != told.count.number.value:
            return False
        return told.sentence.heading or set(draft.told.states) == set(told.states)

    def _same_document(self, draft: AgreementDraft, told: Told) -> bool:
        if not told.sentence.heading and set(draft.told.states) != set(told.states):
            return False
        one, other = draft.told.kind, told.kind
        if one != other and not {one, other} & {"agreement", "other"}:
            return False
        if one != other and "planned" in {draft.told.status, told.status} != {"planned"}:
            return False
        names = self._names(told)
        shared = names & draft.names
        if one != other and told.telling.rule == "telling.between":
            return names == draft.names
        return names == draft.names or len(shared) == min(len(names), len(draft.names)) > 1

    def _names(self, told: Told) -> set[str]:
        """The beginnings of a title's words, generic ones left out where others are left."""
        assert told.title is not None
        text = letters.fold(self.scene.text[told.title[0] : told.title[1]]).replace("'", " ").replace("is birligi", "isbirligi")
        text = text.replace("dogal gaz", "dogalgaz")
        words = [long for word in text.split() for long in _SHORT.get(word, word).split()]
        stems = {w.strip('.,()"')[:5] for w in words if len(w) > 2}
        return stems - _GENERIC_STEMS or stems

    # ---- values

    def _say_fact(self, draft: AgreementDraft, told: Told) -> None:
        draft.say("", "", self.scene.span(told.sentence), told.telling.rule)
        if told.sentence.heading:
            return
        self._say_status(draft, told)
        for code, (span, basis) in told.states.items():
            draft.say(f"country:{code}", code, span, told.telling.rule, basis)

    def _say_status(self, draft: AgreementDraft, told: Told) -> None:
        """The furthest that a document is said to have come."""
        known = draft.told.status
        if _STANDINGS.index(told.status) > _STANDINGS.index(known):
            draft.values = [v for v in draft.values if v.field != "status"]
            draft.told.status = known = told.status
        if told.status == known:
            draft.say("status", told.status, told.telling.span, told.telling.rule)

    def _say_package(self, draft: AgreementDraft, told: Told) -> None:
        count, rule = told.count, told.telling.rule
        assert count is not None
        draft.say("declared_count", str(count.number.value), (count.number.start, count.number.end), rule)
        if count.qualifier is not None:
            draft.say("qualifier", count.qualifier.kind, (count.qualifier.start, count.qualifier.end), rule)
        self._say_event(draft, told)

    def _say_document(self, draft: AgreementDraft, told: Told) -> None:
        assert told.title is not None
        draft.names |= self._names(told)
        rule = told.telling.rule
        if not told.sentence.heading and not any(v.field == "kind" for v in draft.values):
            draft.say("kind", told.kind, told.kind_span, rule)
        draft.say("title", titles.clean(self.scene.text[told.title[0] : told.title[1]]), told.title, rule)
        for mention in told.sectors:
            draft.say(f"sector:{mention.sector}", mention.sector, (mention.start, mention.end), rule)
        if told.sentence.heading:
            return
        self._say_links(draft, told)

    def _say_links(self, draft: AgreementDraft, told: Told) -> None:
        self._say_package_of(draft, told)
        event = self._say_event(draft, told)
        if told.status == "signed" and told.telling.rule != "telling.ratify":
            self._say_signatories(draft, told)
            self._say_day(draft, told, event)

    def _say_package_of(self, draft: AgreementDraft, told: Told) -> None:
        """The package that is counted in the same breath, or, for a list of what was signed, the article's only one."""
        package = next((p for p in self.packages if p.told.telling == told.telling), None)
        listed = titles.is_item(self.scene, told.sentence, told.sentence.last)
        if package is None and listed and len(self.packages) == 1 and self.packages[0].told.status == told.status:
            package = self.packages[0]
        if package is not None and package.told.count is not None:
            number = package.told.count.number
            draft.say("package", package.key, (number.start, package.told.kind_span[1]), told.telling.rule, "resolved")

    def _say_event(self, draft: AgreementDraft, told: Told) -> Happening | None:
        """The signing ceremony that the sentence tells."""
        first, last = self.scene.span(told.sentence)
        for event in self.events:
            if event.type == "signing_ceremony":
                spans = [event.trigger, *((v.start, v.end) for v in event.values if v.field == "type")]
                inside = next((s for s in spans if first <= s[0] and s[1] <= last), None) or self._at(event, told)
                if inside is not None:
                    draft.say("event", event.key, inside, told.telling.rule, "resolved")
                    return event
        return None

    def _at(self, event: Happening, told: Told) -> Span | None:
        """ "Törende": the ceremony that the sentence before tells."""
        if not 0 < told.sentence.index - event.sentence.index <= 2:
            return None
        opening = self.scene.tokens[told.sentence.first : told.telling.first]
        return next(((t.start, t.end) for t in opening if t.lemma == "tören" and t.case == "Loc"), None)

    def _say_signatories(self, draft: AgreementDraft, told: Told) -> None:
        """Who signs: the subject of an active verb, the agent of a passive one, the owners of the signature."""
        verb = told.telling.verb
        if told.telling.rule == "telling.adopt":
            self._say_owners(draft, told)
        if told.telling.rule == "telling.sign" and verb.lemma in {"imzala", "at", "koy", "akdet", "al"}:
            for mention in _signers(self.scene, told.sentence, verb):
                for actor in mention.actors:
                    if self.scene.mentions.country(actor) in {None, *told.states}:
                        span = (mention.start, mention.end)
                        draft.say(f"participant:{actor}", "signatory", span, told.telling.rule, mention.basis)

    def _say_owners(self, draft: AgreementDraft, told: Told) -> None:
        """ "iki liderin imzasıyla kabul edildi"."""
        tokens = self.scene.tokens
        for mention in self.scene.mentions.people_in(told.sentence.first, told.sentence.last):
            if mention.last < len(tokens) and tokens[mention.last].lemma == "imza" and mention.case == "Gen":
                for actor in mention.actors:
                    span = (mention.start, mention.end)
                    draft.say(f"participant:{actor}", "signatory", span, told.telling.rule, mention.basis)

    def _say_day(self, draft: AgreementDraft, told: Told, event: Happening | None) -> None:
        day = self._said_day(told) or self._day_of(event) or self._fresh_day(told, event)
        if day is None:
            return
        when, precision, span, basis = day
        draft.say("signed_on", when.isoformat(), span, told.telling.rule, basis)
        if precision != "day":
            draft.say("date_precision", precision, span, told.telling.rule, basis)

    def _said_day(self, told: Told) -> tuple[date, Precision, Span, Basis] | None:
        """The date that stands in the telling's clause, outside of titles."""
        verb = told.telling.verb
        within = self.scene.sentence_at[verb.i] or told.sentence
        first = self.scene.clause_start(within, verb.i)
        dates = self.scene.dates_in(first, verb.i + 1) if first <= verb.i else []
        free = [d for d in dates if told.title is None or d.end <= told.title[0] or told.title[1] <= d.start]
        said = next((d for d in reversed(free) if d.past is not None and self._dates_it(d.start, d.end, within, told)), None)
        if said is None or said.past is None:
            return None
        return said.past, said.precision, (said.start, said.end), said.basis

    def _dates_it(self, start: int, end: int, sentence: Sentence, told: Told) -> bool:
        """Whether a date belongs to the telling's own verb, not to that of a participle before it."""
        tokens, verb = self.scene.tokens, told.telling.verb
        last = max(self.scene.at(start), self.scene.at(end) - 1)
        if any(t.text == "," for t in tokens[last : last + 3]):
            return True
        governor = self.scene.governor(sentence, last)
        titled = governor is not None and told.title is not None and told.title[0] <= governor.start < told.title[1]
        return governor is None or governor.i >= verb.i or titled

    def _day_of(self, event: Happening | None) -> tuple[date, Precision, Span, Basis] | None:
        if event is None or event.when is None:
            return None
        basis: Basis = "default" if event.when.basis == "default" else "resolved"
        return event.when.starts_on, event.when.precision, event.when.span, basis

    def _fresh_day(self, told: Told, event: Happening | None) -> tuple[date, Precision, Span, Basis] | None:
        """Fresh news was signed on the day of what was told right before it, else on its publication day."""
        verb = told.telling.verb
        published = self.scene.published(verb.start)
        if event is not None or not self._is_fresh(told, verb):
            return None
        near = [e for e in self.events if e.status == "occurred" and 0 <= told.sentence.index - e.sentence.index <= 2]
        last = max((e for e in near if e.trigger[0] < verb.start and e.when), key=lambda e: e.trigger[0], default=None)
        if last is not None and last.when is not None and last.when.basis != "default":
            return self._day_of(last)
        return (date.fromisoformat(published), "day", told.telling.span, "default") if published else None

    def _is_fresh(self, told: Told, verb: Token) -> bool:
        """Told as news: no background participle, no pluperfect, outside quotations."""
        if told.sentence.quote != -1:
            return False
        active = verb.verb == "Part" and verb.word.tense == "Pres" and not verb.word.passive
        following = self.scene.tokens[verb.i + 1].lemma if verb.i + 1 < len(self.scene.tokens) else ""
        done = verb.word.tense != "Evid" or following == "ol"
        return done and (verb.verb in {"Fin", "Conv"} or active or following == "ol")


def _signers(scene: Scene, sentence: Sentence, verb: Token) -> list[Mention]:
    for within in (sentence, scene.sentence_at[verb.i] or sentence):
        around = scene.arguments(within, within.first, verb.i)
        agents = [a.mention for a in around if a.marker == "Agt"]
        owners = [a.mention for a in around if a.marker == "Gen"]
        subject = [a.mention for a in scene.subject(within, verb.i)]
        if verb.word.passive or verb.lemma in {"atıl", "kon", "alın"}:
            found = agents or _between(scene, [a.mention for a in around], verb)
        else:
            found = (owners or _head(scene, within, verb)) if verb.verb == "Part" else subject
            found = found and [*found, *(m for m in _companions(scene, within, verb) if m not in found)]
        if found:
            return found
    return []


def _between(scene: Scene, people: Sequence[Mention], verb: Token) -> list[Mention]:
    """ "X ile Y arasında imzalanan": both, where no other verb stands between them and the signing."""
    for one, other in pairwise(people):
        parted = scene.tokens[other.last : other.last + 1]
        joined = scene.joint(one, other) in {"ile", "ve"} and any(t.lower == "arasında" for t in parted)
        if joined and not any(t.verb for t in scene.tokens[other.last : verb.i]):
            return [one, other]
    return []


def _companions(scene: Scene, sentence: Sentence, verb: Token) -> list[Mention]:
    """ "X, Y ile anlaşma imzaladı": those together with whom somebody signs."""
    around = scene.arguments(sentence, sentence.first, verb.i)
    beside = [a.mention for a in around if a.marker == "Ins" and a.mention.actors]
    governed = ((m, scene.governor(sentence, m.last - 1)) for m in beside)
    return [m for m, by in governed if by is not None and by.i == verb.i]


def _head(scene: Scene, sentence: Sentence, verb: Token) -> list[Mention]:
    head = scene.head_after(sentence, verb.i) if verb.word.tense == "Pres" else None
    return [head] if head is not None else []
