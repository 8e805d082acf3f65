"""Which words are a name: where it begins beside an office, what goes on with it and what ends it."""

from __future__ import annotations

from functools import cached_property, lru_cache

from bilateral import gazetteer
from bilateral.gazetteer import Place
from bilateral.mentions.reader import Reader
from bilateral.mentions.spelling import ARTICLES, is_strange
from bilateral.turkish import letters, vocabulary
from bilateral.turkish.memo import remembered
from bilateral.turkish.morphology import is_only_a_name
from bilateral.turkish.pipeline import Token
from bilateral.turkish.vocabulary import small_given_names

PARTICLES = {
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
_SAFE_PARTICLES = PARTICLES - {"de", "da", "la", "le", "al", "den"}
LONGEST_NAME = 6
_NUMERALS = set("IVXL")
COUNTS = {"iki": 2, "üç": 3, "dört": 4, "beş": 5}
COUNTERPARTS = ("mevkidaş", "meslektaş", "meslekdaş", "muhatab", "muadil")
GUESTS = {"konuk", "misafir"}
PRONOUNS = {"onunla": "Ins"}
"""Words for the other one of two of whom the text speaks, with their cases."""
DELEGATES = {"heyet", "diplomat", "yetkili", "müzakereci"}
SERVING = ("yapan", "yürüten", "üstlenen", "sürdüren")
"""What one does with an office: "aynı görevi yürüten Ana Roe"."""
_POINTERS = (*SERVING, *COUNTERPARTS, "muhatap", *ARTICLES, *GUESTS, "konuğ", *PRONOUNS, *COUNTS, *DELEGATES, "her", "lider")
_TENURES = tuple(
    f"{word}{case}"
    for word in ("cılığı", "ciliği", "kanlığı", "elçiliği")
    for case in ("", "nı", "ni", "nın", "nin", "na", "ne")
)
"""Ends of what an office is called by the holding of it: "Başbakan Yardımcılığı görevi"."""
_TITLES_OR_NAMES = {"seyid", "seyyid"}
"""Honorifics that are given names where one word follows: "Seyid Salim"."""
_LANGUAGES = ("ca", "ce", "ça", "çe")
_MONTHS = {
    "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık",
}  # fmt: skip
LEADING = {"başkanlığındaki", "başkanlığında", "liderliğindeki", "öncülüğündeki"}
"""What stands between the head of a delegation and it."""
NEVER_NAMES = {"türkiye", "cumhuriyeti", "hükümeti", "ve", "ile"}
_NO_NAMES = {"ADP", "ADV", "PRON"}
"""What goes on behind a name in a line in capitals: "ODONGO AYRICA …"."""
_TOO = {"DA", "DE"}
"""The particle "too" in a line in capitals: "SAVUNMA BAKANI DA KABUL ETTİ"."""
_MINISTRIES = ("dışişleri", "içişleri")
"""Ministries that are called by their field alone: "Büyükelçi Dışişlerine çağrıldı"."""
_BEHIND_NAMES = ("beyefendi", "hanımefendi", "hazretleri")


class NameReader(Reader):
    """Reads names."""

    @cached_property
    def pointing(self) -> list[Token]:
        """The words in small letters that are no names and may still point to somebody, or begin to: "iki lider", "el-Sisi"."""
        return [token for token in self.tokens if _may_point(token.lower)]

    def _name_after(self, i: int, kind: str) -> tuple[int, int] | None:
        """The half-open token span of the name that follows the token before ``i`` in its sentence."""
        return self._name_at(i, kind, self.sentence_of[i - 1] if i else -1)

    def _name_at(self, i: int, kind: str, sentence: int) -> tuple[int, int] | None:
        """The half-open token span of the name that begins at ``i`` in a sentence, honorifics passed over."""
        tokens = self.tokens
        i = self._skip_brackets(i)
        i += i < len(tokens) and tokens[i].lower in {"olan", "seçilen", "atanan"}
        while i < len(tokens) and is_title(tokens[i]):
            i += 2 if i + 1 < len(tokens) and tokens[i + 1].text == "." else 1
        begin = i
        first_title = tokens[i - 1].lower if i else ""
        numbered = kind in {"royal", "head_of_state"} or (i > 0 and tokens[i - 1].lower == "patrik")
        if i + 2 < len(tokens) and _is_numeral(tokens[i]) and tokens[i + 1].text == ".":
            roman = not tokens[i].text.isdigit() and tokens[i + 2].capital
            i += 2 if numbered or roman else 0
        longest = LONGEST_NAME
        while i < len(tokens) and i - begin < longest and self.sentence_of[i] == sentence and self._is_name_word(i, begin):
            longest += tokens[i].lower in PARTICLES
            i += 1
            if tokens[i - 1].word.stem < len(tokens[i - 1].text):
                break
            i += 2 if kind == "royal" and i == begin + 1 and self._is_regnal(i) else 0
        while i > begin and tokens[i - 1].lower in PARTICLES:
            i -= 1
        begin -= i - begin == 1 and first_title in _TITLES_OR_NAMES
        if i == begin or self._is_building(tokens[i - 1]) or (i == begin + 1 and self._is_where(begin)):
            return None
        return begin, i

    def _is_where(self, i: int) -> bool:
        """ "Konuk bakanı Meclis'te kabul etti": a word in the locative behind an office is no name."""
        token = self.tokens[i]
        return token.case == "Loc" and token.word.stem < len(token.text) and not token.word.relative

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
        """Whether the word at ``i`` is of a name that begins at ``begin``."""
        token, following = self.tokens[i], self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if i > begin and following is not None and following.text and self._is_joint(token, following):
            return True
        if self._is_word_of_its_own(token, begin):
            return False
        if i == begin and self._is_first_name(i):
            return True
        people = gazetteer.known(token.text[:-2]) in {"adjective", "people"} or token.lower == "arapça"
        if (token.lower.endswith(_LANGUAGES) and people) or token.word.pos == "NUM":
            return False
        if not token.capital and not token.lower.startswith(ARTICLES):
            return i == begin + 1 and following is not None and following.lower == "ile" and is_strange(token.text)
        if i == begin and "-" in token.text and letters.is_shouted(token.text):
            return False
        if not token.text[:1].isalpha() or i in self.office_token or is_counterpart(token):
            return False
        place = self.place_at.get(i)
        if place is not None and i > begin + 1 and self._is_scene(place):
            return False
        if place is not None and self._names_somebody(place, token, begin):
            return True
        if place is not None and (i == begin or place.last - place.first > 1 or place.entry.kind != "city" or place.entry.sure):
            return False
        return token.lower not in NEVER_NAMES and not token.lower.startswith(_BEHIND_NAMES)

    def _is_joint(self, token: Token, following: Token) -> bool:
        """Whether a word or mark inside a name joins what stands around it: "Ana de la Roe", "Said el-Hasan", "J. Roe"."""
        if token.lower not in PARTICLES and token.text not in {"-", "."} and following.text != "-":
            return False
        before = self.tokens[token.i - 1]
        particle = token.lower in _SAFE_PARTICLES or (token.lower in PARTICLES and before.lower in _SAFE_PARTICLES)
        if particle and _goes_on_name(following):
            return True
        if _is_romance(before, token, following) and not self._is_of_nation(following.i):
            return True
        if token.text in {"de", "da"} and self._goes_on_behind_city(following.i):
            return True
        if token.text == "de" and self._is_between_names(before, following):
            return True
        if "-" in {token.text, following.text}:
            return (before if token.text == "-" else token).lower in {"el", "al"}
        return token.text == "." and len(before.text) == 1 and following.capital

    def _is_between_names(self, before: Token, following: Token) -> bool:
        """Whether "de" joins two names, and is not "too": "Bakan Piet de Roe", but "Bakan Roe de Mori'ye"."""
        behind = self.tokens[following.i + 1] if following.i + 1 < len(self.tokens) else following
        whole = following.word.stem == len(following.text)
        goes_on = whole and behind.capital and behind.text[:1].isalpha() and behind.i not in self.place_at
        apart = following.i in self.place_at or following.i in self.office_token or goes_on
        opens = self.tokens[before.i - 1].i in self.office_token and is_only_a_name(before.lower)
        surnames = [t for t in self.tokens if t.capital and t.i and t.bare in {before.bare, following.bare}]
        told = any(self.tokens[t.i - 1].capital and t.i - 1 not in self.office_token for t in surnames if t.i != before.i)
        told = told and not any(self.tokens[t.i - 1].text == "De" for t in surnames)
        return opens and following.capital and is_strange(following.word.name) and not apart and not told

    def _is_word_of_its_own(self, token: Token, begin: int) -> bool:
        """Whether a word that may be capitalised is none of a name: "ODONGO AYRICA", "Roe Kasım ayında", "Bakanı Görevi"."""
        i, following = token.i, self.tokens[token.i + 1] if token.i + 1 < len(self.tokens) else None
        unfit = token.word.pos in _NO_NAMES or (i > begin and token.verb == "Fin" and not self._is_shouted_behind(i))
        if unfit and len(token.text) > 1 and letters.is_shouted(token.text):
            return True
        if token.lemma in _MONTHS and not self._is_month_as_name(i, begin):
            return True
        if following is not None and following.lower.startswith("bakanlığ") and (i > begin or not is_only_a_name(token.lower)):
            return True
        if i > begin:
            return token.lower.endswith(_TENURES)
        owned = (token.word.possessive and token.word.stem < len(token.text)) or token.lower.startswith(_MINISTRIES)
        action = token.verb == "Vnoun" and token.case != "Nom"
        return owned or action or token.text in _TOO or token.lower.endswith(_TENURES)

    def _names_somebody(self, place: Place, token: Token, begin: int) -> bool:
        """Whether the name of a place is of somebody's name: "Ana de Lima", "Ana Lima ile", "Ali Türk konuştu"."""
        if token.i > begin + 1 and place.first == token.i and self._is_behind_particle(token.i):
            return True
        if place.end < token.name_end and place.entry.kind in {"adjective", "people", "city"}:
            return True
        return token.i > begin and (self._is_family_name(place, token.i == begin + 1) or self._is_called_by_nation(place))

    def _is_scene(self, place: Place) -> bool:
        """Whether a town behind a full name is where somebody is or goes: "Bakan Ana Roe Ordu'da", but "Ana Roe Ordu'yu"."""
        return place.entry.kind == "city" and (place.case == "Loc" or (place.case == "Dat" and self._is_reached(place)))

    def _is_reached(self, goal: Place) -> bool:
        """Whether somebody comes or goes to a place."""
        return any(t.lemma in {"gel", "git", "ziyaret"} for t in self.tokens[goal.last : goal.last + 5])

    def _is_shouted_behind(self, i: int) -> bool:
        """ "Ana SATTI": whether a word in capitals stands behind one that is not, as only family names do."""
        before = self.tokens[i - 1].text
        return not letters.is_shouted(before)

    def _is_of_nation(self, i: int) -> bool:
        """Whether somebody else begins at ``i``: "Bakan Resul de İranlı mevkidaşı …", "Roe de Başbakan …"."""
        place = self.place_at.get(i)
        return i in self.office_token or (place is not None and place.entry.kind in {"adjective", "people"})

    def _is_month_as_name(self, i: int, begin: int) -> bool:
        """Whether the name of a month is somebody's: "Kasım Roe", "Ana Kasım, …", "Marta Roe", but "Roe Kasım ayında"."""
        token, following = self.tokens[i], self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if following is None:
            return False
        if token.lower != token.lemma:
            strange = following.capital and following.i not in self.place_at and is_strange(following.bare)
            return i == begin and strange and token.word.stem == len(token.text)
        ends = i == begin + 1 and following.lower in {",", "ile", "ve", "tarafından"}
        return following.capital or (ends and self.tokens[begin].lower in small_given_names())

    def _goes_on_behind_city(self, i: int) -> bool:
        """Whether a city's name at ``i`` is a family name with another one behind: "Ana de Lima Roe"."""
        place, last = self.place_at.get(i), self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if place is None or last is None or place.entry.kind != "city" or not self._is_behind_particle(i):
            return False
        return last.capital and last.i not in self.place_at and is_strange(last.word.name)

    def _is_behind_particle(self, i: int) -> bool:
        """Whether the name of a place at ``i`` goes on somebody's: "Ana de Lima Roe", but "Ana da Lima'da"."""
        whole = self.tokens[i].word.stem == len(self.tokens[i].text)
        return self.tokens[i - 1].lower in PARTICLES and whole and self.place_at[i].last == i + 1

    def _is_family_name(self, place: Place, second: bool) -> bool:
        """Whether the name of a city is one: "Ana Lima ile", where a city would have a case or a noun behind it.

        So it is before a comma or "ise" if it is a name's second word and no list of cities begins with it.
        """
        following = self.tokens[place.last].lower
        other = self.place_at.get(place.last + 1)
        alone = second and (other is None or other.entry.kind != "city" or other.entry == place.entry or other.case != "Nom")
        whole = place.last - place.first == 1 and place.end == self.tokens[place.first].end
        ends = {"ile", "tarafından", ",", "ise", "da", "de"} if alone else {"ile", "tarafından"}
        called_so = self._name((place.first - 1, place.first)) in self.said
        named = place.entry.kind == "city" or (place.entry.kind == "country" and second and not called_so)
        return named and whole and following in ends

    def _is_called_by_nation(self, place: Place) -> bool:
        """ "Necdet Özbek'le", "Ali Türk konuştu": a nation behind a given name of Turks that says of no noun whose it is."""
        token = self.tokens[place.first]
        following = self.tokens[place.last] if place.last < len(self.tokens) else None
        named = place.entry.kind == "adjective" and self.tokens[place.first - 1].lower in small_given_names()
        if not named or place.last - place.first > 1 or following is None:
            return False
        ends = following.text in {",", ".", ";"} or following.lower in {"ile", "ise", "tarafından"} or bool(following.verb)
        return ends or token.name_end < token.end

    def _is_first_name(self, i: int) -> bool:
        """Whether an adjective of nation or a city is a first name: "Rumen" before a word that is none of the language."""
        place, following = self.place_at.get(i), self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if place is None or place.entry.kind not in {"adjective", "agency", "city"} or following is None:
            return False
        whole = place.last == i + 1 and place.end == self.tokens[i].end
        if place.entry.kind == "city" and following.case == "Loc":
            return False
        strange = following.capital and following.i not in self.place_at and following.i not in self.office_token
        return whole and strange and is_only_a_name(following.word.name)


def _goes_on_name(token: Token) -> bool:
    return token.capital or token.lower in PARTICLES


_VOWELS = "aeıioöuü"
_FRONT = set("eiöü")
_BEHIND_DA = {
    "câmara", "conceição", "costa", "cruz", "cunha", "fonseca", "gama", "graça", "luz", "maia", "matta", "mota", "motta",
    "nóbrega", "ponte", "rocha", "silva", "silveira", "sousa", "souza", "veiga", "vinci",
}  # fmt: skip
"""Portuguese and Italian family names that "da" makes whole; before any other name it is the Turkish "da" (too)."""


def _is_romance(before: Token, token: Token, following: Token) -> bool:
    """Whether "de", "da" or "la" belongs to a name: Turkish "de" takes the colour of the vowel before.

    "Da" does so by ear, which the letters do not tell: "Hollande da Merkel'le görüştü".
    """
    if token.text == "la" or (token.text == "de" and following.text in {"la", "las", "los"}):
        return token.text == "de" or before.text == "de"
    if token.text == "da":
        return following.bare in _BEHIND_DA
    last = next((c for c in reversed(letters.lower(before.text)) if c in _VOWELS), "")
    return token.text == "de" and following.capital and bool(last) and last not in _FRONT


def _is_numeral(token: Token) -> bool:
    return token.text.isdigit() or set(token.text) <= _NUMERALS


def _points(form: str) -> bool:
    return form.startswith(_POINTERS)


_may_point = remembered(_points)


def is_counterpart(token: Token) -> bool:
    return token.lower.startswith(COUNTERPARTS) and not token.word.plural


@lru_cache(maxsize=1)
def _building_heads() -> frozenset[str]:
    return frozenset(form.split()[-1] for form in vocabulary.venue_heads())


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    """Honorifics and academic titles as they are, and each word of a rank: "emekli Korgeneral", "Kurmay Albay"."""
    whole = {t.form for t in vocabulary.titles() if t.kind in {"honorific", "rank", "academic"}}
    ranks = {word for t in vocabulary.titles() if t.kind == "rank" for word in t.form.split()}
    return frozenset(letters.lower(form).rstrip(".") for form in whole | ranks)


def is_title(token: Token) -> bool:
    return token.lower in _titles() and not is_counterpart(token)
