"""Titles of documents: in quotation marks, in capital letters, as noun phrases, and as lines of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from bilateral.extract import sectors
from bilateral.extract.scene import Scene
from bilateral.turkish.pipeline import Sentence, Token, is_letter_of_list

Span = tuple[int, int]
_DOUBLE = {'"', "“", "”", "„"}
_OPENERS_OF = {'"': _DOUBLE, "“": _DOUBLE, "”": _DOUBLE, "»": {"«"}, "’": {"‘", "’"}, "'": {"'"}, "''": {"''"}}
_ENDS = {".", "!", "?", ";"}
_LONGEST_QUOTED = 40
_LONGEST = 14
_LINKS = {
    "ilişkin", "dair", "yönelik", "hakkında", "konusunda", "konulu", "alanda", "alanında", "alanındaki", "hususunda", "ait",
    "üzerine", "sektöründe", "sahasında", "dalında",
}  # fmt: skip
BEFORE_BARE = {"ilişkin", "dair", "yönelik", "hakkında"}
"""Behind these a document's word bears no possessive: "… ilişkin protokolü imzaladı" tells of a "protokol"."""
_CONNECTED = _LINKS | {"ve", "ile", "için", "-", "–", "/", "(", ")"}
_BREAKS = {
    "bir", "bu", "şu", "o", "söz", "konusu", "sözkonusu", "yeni", "ayrıca", "ise", "de", "da", "ile", "ortaya", "iki", "her",
    "bazı", "çok", "dizi", "toplam", "ardından", "sonra", "birlikte", "sıra", "arasındaki", "gün", "dün", "bugün",
    "ikili", "ilk", "son", "böylece", "önce", "olarak", "için", "kez", "üzere", "aynı", "önemli", "kapsamlı",
    "tarafından", "adına", "eski", "yine", "mevcut", "gibi", "özellikle", "önceki", "tarihi", "göre", "yıllık", "aylık",
    "günlük", "maddelik", "sayfalık", "süreli", "kısa", "uzun", "geçici", "diğer", "hem", "alan",
    "geçen", "geçtiğimiz", "yıl", "sene", "ay", "hafta", "şimdilik", "sadece", "yalnızca", "yalnız", "ancak", "henüz",
    "artık", "hâlâ", "hala", "nihayet", "halen", "zaten", "sonuncusu",
    "başında", "ortasında", "ayında", "haftasında",
    "adet", "tane", "dolayısıyla", "vesilesiyle", "münasebetiyle", "nedeniyle", "yüzünden",
}  # fmt: skip
_GENERIC = {
    "iş", "birlik", "işbirliği", "mutabakat", "zapt", "zabıt", "niyet", "iyi", "mektup", "eylem", "plan", "yol",
    "harita", "ortak", "ön", "ek", "çerçeve", "anlayış", "prensip", "metin", "belge", "anlaşma", "antlaşma",
    "sözleşme", "protokol", "program", "bildiri", "bildirge", "muhtıra", "memorandum", "tutanak", "tören",
    "hükümet", "ara", "hükümetlerarası", "uygulama", "çalış", "stratejik", "ortaklık", "beyan", "uluslararası",
    "iki", "karşılık", "ülke", "resmi", "nihai", "mutabık", "ziyaret", "imza", "kurum", "proje", "icra", "tek",
}  # fmt: skip
MEASURES = ("lık", "lik", "luk", "lük")
"""Endings of what a number measures: "5 milyon dolarlık"."""
_OF_STATES = {"hükümet", "ülke", "taraf", "devlet", "bakan", "lider"}
_REALMS = {"cumhuriyet", "krallık", "emirlik", "sultanlık"}
"""What a state's official name ends with."""
_TELLING_KIND = {"işbirliği", "birlik", "ortaklık", "stratejik", "çerçeve"}
"""What makes a document's name where no subject is told: "işbirliği protokolü", "stratejik ortaklık belgesi"."""
_NAMED_BY_KIND = {"letter_of_intent", "action_plan", "roadmap"}
_VAGUE = _GENERIC | {
    "ilişki", "geliş", "geliştir", "artır", "güçlen", "derinleş", "ticaret", "hacim",
    "çaba", "konu", "alan", "amaç",
}  # fmt: skip
"""Words that tell no subject: "ilişkilerin geliştirilmesi için"."""
_CONTENT = {
    "öngör", "içer", "kapsa", "düzenle", "amaçla", "hedefle", "sağla", "kaldır", "kolaylaş", "belirle", "geliştir",
    "güçlen", "artır", "tanı", "getir", "canlan", "kur", "uzat", "yenile", "değiş", "güncelle", "genişle", "tamamla",
}  # fmt: skip
"""Verbs whose object is what a document is about: "vizelerin kaldırılmasını öngören"."""
_HOW_LONG = {"yıl", "ay", "kadar", "daha", "süre", "yeniden", "da", "de"}
"""Words that stand between such a verb and its object: "süresini 2030'a kadar uzatan"."""
_ALTERED = {"anlaşma", "sözleşme", "protokol"}
"""Documents that others alter."""
_LIGHT = {"imkan", "olanak", "katkı", "yarar", "fayda", "bu", "o", "vize", "dönem", "süre"}
"""Nouns that tell no subject by themselves: "imkan sağlayan"."""
_MEANS = {"imkan", "imkân", "olanak"}
"""What a document gives to that which it enables."""
_MAKING = {"yap": {"değişiklik"}, "et": {"tadil", "revize"}}
"""What alters a document, by its light verbs: "anlaşmada değişiklik yapan", "anlaşmayı tadil eden"."""
_PERIODS = {"yıl", "dönem"}
"""What a document may span, which is no subject: "2015-2017 dönemini kapsayan spor programı"."""
_SETTINGS = {"tören", "toplantı", "görüşme", "ziyaret", "zirve", "kapsam", "çerçeve"}
_SIGNED = {"imzala", "at", "atıl", "koy", "kon", "yap", "var", "akdet", "parafla", "imza"}
_BEHIND_QUOTED = {
    "bir", "yeni", "ikili", "başlıklı", "adlı", "isimli", "konulu", "ilişkin", "dair", "yönelik",
    "öngören", "içeren", "kapsayan",
}  # fmt: skip
"""What may stand between a name in quotation marks and the document that bears it or is about it."""
_ABOUT = {"konusunda", "hususunda", "amacıyla", "konulu", "hakkında", "için"}
_PURPOSES = {"için", "üzere", "amacıyla"}
"""Behind an infinitive: what a document is to bring about."""
_BETWEEN_SUBJECT = {
    "bir", "ile", "ve", "arasında", "iki", "ikili", "de", "da", "yeni", "kapsamlı", "önemli", "bugün", "dün", "karşılıklı",
    "hükümetlerarası", "olarak", "ayrıca", "birer", "iş", "işbirliği", "birliği", "ayrı", "özel", "ise", "şimdilik", "sadece",
    "yalnızca", "yalnız", "ancak", "henüz", "artık", "hâlâ", "nihayet", "önceki", "gün", "geçen", "hafta", "ay", "yıl", "sabah",
    "akşam", "gelecek", "önümüzdeki", "yarın", "'", "‘", "“", '"',
}  # fmt: skip
_MOST_BETWEEN = 16
_MOST_OBJECTS = 6
"""So many words may tell whom or what a deed is done to."""
_ITEM = re.compile(r"\d{1,2}|[-–•*·]")


def clean(text: str) -> str:
    """A title on one line."""
    return " ".join(text.split())


def nominative_end(token: Token) -> int:
    """Where a word ends without its case suffix: a character offset."""
    if token.word.stem < len(token.text) or token.text.isupper():
        return token.name_end
    possessed = token.word.possessive or (token.lemma[-1] in "ıiuü" and token.lower.startswith(f"{token.lemma}n"))
    endings = _POSSESSED if possessed else _BARE.get(token.case)
    match = endings.search(token.lower) if endings is not None else None
    return token.start + match.start() if match else token.end


_POSSESSED = re.compile(r"(?<=[ıiuü])(?:n[ıiuü]n|n[ae]|n[ıiuü]|nd[ae]n?|yl[ae])$")
_BARE = {
    "Gen": re.compile(r"n?[ıiuü]n$"),
    "Dat": re.compile(r"y?[ae]$"),
    "Acc": re.compile(r"y?[ıiuü]$"),
    "Loc": re.compile(r"[dt][ae]$"),
    "Abl": re.compile(r"[dt][ae]n$"),
    "Ins": re.compile(r"y?l[ae]$"),
}


# ---- in quotation marks


def quoted(scene: Scene, last: int) -> Span | None:
    """The half-open token span of the quoted title that ends before ``last``, where quotation marks close there."""
    tokens = scene.tokens
    if last >= len(tokens) or tokens[last].text not in _OPENERS_OF or tokens[last].start != tokens[last - 1].end:
        return None
    for i in range(last - 1, max(-1, last - _LONGEST_QUOTED), -1):
        if tokens[i].text in _OPENERS_OF[tokens[last].text]:
            return (i + 1, last) if _is_title(tokens[i + 1 : last]) else None
        if tokens[i].text in _ENDS:
            return None
    return None


def quoted_before(scene: Scene, first: int, last: int, lowest: int) -> Span | None:
    """A document's name in quotation marks before its word: "'kardeş şehir' protokolü", '"Spor" başlıklı bir protokol'."""
    tokens = scene.tokens
    end = _end_of_quoted(tokens, first, lowest)
    if end <= lowest or tokens[end].text not in _OPENERS_OF:
        return None
    openers = _OPENERS_OF[tokens[end].text]
    begin = next((i for i in range(end - 1, max(lowest - 1, end - _LONGEST), -1) if tokens[i].text in openers), None)
    words = tokens[begin + 1 : end] if begin is not None else ()
    if begin is None or not words or any(t.verb == "Fin" or t.text in _ENDS for t in words):
        return None
    return (begin, last) if end == first - 1 else (begin + 1, end)


def _end_of_quoted(tokens: Sequence[Token], first: int, lowest: int) -> int:
    """The quotation mark before a document, behind which only an ending and "başlıklı", "dair", "öngören" may stand."""
    end = first - 1
    while end > lowest and tokens[end].lower in _BEHIND_QUOTED:
        end -= 1
    suffixed = lowest < end < first - 1 and tokens[end - 1].text in _OPENERS_OF and tokens[end - 1].end == tokens[end].start
    return end - 1 if suffixed else end


def quoted_row(scene: Scene, last: int) -> list[Span]:
    """The spans of the quoted names that stand side by side before ``last``: '"Eğitim", "Turizm" ve "Spor"'."""
    tokens, found = scene.tokens, list[Span]()
    i = last - 1
    while i > 0 and tokens[i].text in _OPENERS_OF:
        openers = _OPENERS_OF[tokens[i].text]
        begin = next((k for k in range(i - 1, max(-1, i - _LONGEST_QUOTED), -1) if tokens[k].text in openers), None)
        words = tokens[begin + 1 : i] if begin is not None else ()
        if begin is None or not words or not words[0].capital or any(t.verb == "Fin" or t.text in _ENDS for t in words):
            break
        found.insert(0, (begin + 1, i))
        i = begin - 1 - (tokens[begin - 1].lower in {",", "ve", "ile"})
    return found


def _is_title(words: Sequence[Token]) -> bool:
    begins = len(words) > 1 and (words[0].capital or words[0].text.isdigit())
    return begins and not any(t.verb == "Fin" for t in words)


# ---- phrases


def phrase(scene: Scene, first: int, last: int, lowest: int, kind: str) -> Span | None:
    """The half-open token span of the title whose last words are the document's; None where they name no subject."""
    capital = scene.tokens[last - 1].capital
    begin = _capitals(scene, first, lowest) if capital else _noun_phrase(scene, first, lowest)
    begin = _trim(scene, _past_states(scene, begin, first), first)
    begin = begin if capital else _with_objects(scene, _with_plan(scene, begin, lowest), first, lowest)
    words = scene.tokens[begin:last]
    if kind == "joint_declaration" and len(words) > 1:
        return begin, last
    if _says(words, _GENERIC) or kind in _NAMED_BY_KIND or any(t.lemma in _TELLING_KIND for t in words):
        return begin, last
    return None


def _with_objects(scene: Scene, begin: int, first: int, lowest: int) -> int:
    """Where a deed begins with its objects: "pasaport hamillerine vize muafiyeti sağlanmasına ilişkin anlaşma"."""
    about = (i for i in range(begin + 1, first) if scene.tokens[i].lower in {"ilişkin", "dair", "yönelik"})
    i = next(about, None)
    found = _matter_before(scene, i, lowest) if i is not None and _is_deed(scene.tokens[i - 1]) else None
    return found[0] if found is not None and 0 < begin - found[0] <= _MOST_OBJECTS else begin


def _with_plan(scene: Scene, begin: int, lowest: int) -> int:
    """Where the owner of a document begins with what is to be done to it: "Lima'da yapılacak köprünün sözleşmesi"."""
    owner, verb = scene.tokens[begin], scene.tokens[begin - 1]
    if owner.case != "Gen" or owner.capital or begin - 2 <= lowest or verb.verb != "Part" or verb.word.tense != "Fut":
        return begin
    return begin - 2 if scene.tokens[begin - 2].case in {"Loc", "Abl", "Dat"} else begin - 1


def breaks(words: Sequence[Token]) -> bool:
    """Whether a word among these ends a title: "eğitim alanında yeni bir anlaşma"."""
    return any(t.lower in _BREAKS for t in words)


def _past_states(scene: Scene, begin: int, first: int) -> int:
    """Leave the parties out of "… Hükümeti ile … Cumhuriyeti Arasında Turizm Anlaşması"; institutions stay."""
    parted = next((i for i in range(first - 1, begin, -1) if scene.tokens[i].lower == "arasında"), None)
    if parted is None or parted + 1 >= first:
        return begin
    states = scene.tokens[parted - 1].lemma in _OF_STATES | _REALMS or parted - 1 in scene.states_at
    return parted + 1 if states else begin


def is_generic(scene: Scene, title: Span) -> bool:
    """Whether a title only names a kind of document: "işbirliği protokolü"."""
    return not _says(scene.tokens[slice(*title)], _GENERIC)


def _says(words: Sequence[Token], generic: Set[str]) -> bool:
    """Whether words tell a subject."""
    return any(t.lemma not in generic and t.is_word and not t.text.isdigit() and t.lower not in _CONNECTED for t in words)


def matter(scene: Scene, first: int, lowest: int) -> Span | None:
    """What a document at ``first`` is about, told before it: "X'i öngören …", "X için iki ülke arasında bir …"."""
    for i in range(first - 1, max(lowest, first - _MOST_BETWEEN), -1):
        if _is_marker(scene, i, lowest):
            return _matter_before(scene, i, lowest)
        if not _may_part(scene, i):
            return None
    return None


def provided(scene: Scene, begin: int, lowest: int) -> int | None:
    """Where the words begin for what a titled document provides for: "et girişini düzenleyen sağlık protokolü".

    So do those of "liman için 5 milyon dolarlık kredi anlaşması".
    """
    i = begin - 1
    while i > lowest + 1 and _is_amount(scene.tokens[i]):
        i -= 1
    told = scene.tokens[i].verb == "Part" or scene.tokens[i].lower == "için"
    if i <= lowest or not told or not _is_marker(scene, i, lowest):
        return None
    found = _matter_before(scene, i, lowest)
    return found[0] if found is not None else None


def parties(scene: Scene, first: int, lowest: int) -> int | None:
    """Where the bodies begin between which a document is that tells no subject: "haber ajansları arasında (bir) protokol"."""
    before = range(first - 1, max(lowest, first - _MOST_BETWEEN), -1)
    between = next((i for i in before if not (_may_part(scene, i) or scene.tokens[i].lemma in _CONTENT)), lowest)
    k = next((i for i in range(between, first) if scene.tokens[i].lower in {"arasında", "arasındaki"}), first)
    head = scene.tokens[k - 1] if lowest < k < first else None
    named = head is not None and head.capital and head.word.possessive and k - 1 not in scene.people_at
    begin = _institutions(scene, k, lowest) if named else k
    if begin < k - 1 and any(t.lower in {"ve", "ile"} for t in scene.tokens[begin:k]):
        return begin
    if head is None or not head.word.plural or not head.word.possessive or head.lemma in _OF_STATES:
        return None
    if any(tells_a_deed(t) for t in scene.tokens[k:first]):
        return None
    begin = _trim(scene, _noun_phrase(scene, k - 1, lowest), k - 1)
    return begin if _says(scene.tokens[begin:k], _GENERIC | {"bakanlık"}) else None


def tells_a_deed(token: Token) -> bool:
    """Whether a participle tells what is done with a document ("imzalanan"), not what it is to do ("öngören")."""
    return token.verb == "Part" and token.lemma not in _CONTENT


def content(scene: Scene, sentence: Sentence, first: int) -> Span | None:
    """What the verb behind a document says that it provides for: "anlaşma, vizelerin kaldırılmasını öngörüyor"."""
    verb = next((t for t in scene.tokens[first : sentence.last] if t.verb in {"Fin", "Conv"}), None)
    if verb is None or verb.lemma not in _CONTENT or verb.word.negative or scene.tokens[verb.i - 1].case != "Acc":
        return None
    return _matter_before(scene, verb.i, first)


def _is_marker(scene: Scene, i: int, lowest: int) -> bool:
    """Whether the word at ``i`` says that what stands before it is a document's subject."""
    token, before = scene.tokens[i], scene.tokens[_end_of_object(scene, i, lowest) - 1]
    if token.verb in {"Part", "Fin"} and token.lemma in _CONTENT and not token.word.passive:
        taken = before.case == "Acc" or "Nom" in before.word.cases or _is_enabled(scene, before.i + 1)
        return token.word.tense in {"Pres", "Fut"} and taken
    if token.verb == "Part" and token.lemma in _MAKING:
        return before.lower in _MAKING[token.lemma] and token.word.tense == "Pres"
    if token.lower in _PURPOSES and before.verb == "Vnoun" and before.lower.endswith(("mak", "mek")):
        return True
    if token.lower in _ABOUT:
        return before.case == "Nom" and (before.word.possessive or bool(sectors.find(scene.tokens, max(lowest, i - 2), i)))
    if token.lower == "ilgili":
        return before.case == "Ins" or before.lower == "ile"
    return token.lower in {"ilişkin", "dair", "yönelik"} and before.case == "Dat"


def _end_of_object(scene: Scene, i: int, lowest: int) -> int:
    """Where the object of the verb at ``i`` ends: before "2030'a kadar", "beş yıl daha", "imkân", else right there."""
    while i - 1 > lowest and (_tells_how_long(scene.tokens[i - 1]) or _is_enabled(scene, i - 1)):
        i -= 1
    return i


def _is_enabled(scene: Scene, i: int) -> bool:
    """ "serbest dolaşıma imkân sağlayan": whether the verb behind the word at ``i`` enables what stands before it."""
    return scene.tokens[i].lower in _MEANS and scene.tokens[i - 1].case == "Dat" and scene.tokens[i + 1].verb == "Part"


def says_little(token: Token) -> bool:
    """Whether a word before a document's tells nothing of its subject: "ikinci uygulama sözleşmesi", "yeni bir anlaşma"."""
    return token.lemma in _GENERIC or token.lower in {"bir", "yeni", "ikili", "kapsamlı"} or token.word.pos == "NUM"


def marker(scene: Scene, last: int) -> int:
    """The word behind a subject that ends before ``last`` which makes it one: "ilişkin", "öngören", "beş yıl uzatan"."""
    return next((i for i in range(last, last + 6) if not _tells_how_long(scene.tokens[i])), last)


def altered(scene: Scene, i: int, last: int) -> Token | None:
    """The participle before ``last`` by which one document alters another that ends at ``i``: "anlaşmasını beş yıl uzatan"."""
    within = {"süresini"}.union(*_MAKING.values())
    verb = next((t for t in scene.tokens[i:last] if not _tells_how_long(t) and t.lower not in within), None)
    if verb is None or verb.verb != "Part" or verb.word.tense != "Pres" or verb.word.passive:
        return None
    return verb if verb.lemma in _CONTENT or scene.tokens[verb.i - 1].lower in _MAKING.get(verb.lemma, ()) else None


def _is_deed(token: Token) -> bool:
    """Whether a word tells a deed, verbal nouns that the lexicon has as nouns among them: "(şube) açması"."""
    noun = token.word.possessive and token.lemma.endswith(("ma", "me")) and token.lemma not in _GENERIC
    return token.verb == "Vnoun" or noun


def _tells_how_long(token: Token) -> bool:
    measured = token.text[:1].isdigit() or token.word.pos == "NUM" or token.lower in _HOW_LONG or token.lemma in _HOW_LONG
    return measured and (not token.word.possessive or token.lower == "yılına")


def _may_part(scene: Scene, i: int) -> bool:
    """Whether a word may stand between a document and its subject: parties, places, days, and the verb of signing."""
    token = scene.tokens[i]
    if token.lower in _BETWEEN_SUBJECT or token.lemma in _OF_STATES | _GENERIC | {"bakanlık"} or token.text in {"(", ")"}:
        return True
    if token.verb == "Part":
        return token.lemma in _SIGNED
    named = i in scene.people_at or i in scene.states_at
    return named or token.lemma == "imza" or (token.capital and token.word.stem < len(token.text)) or _is_amount(token)


def _is_amount(token: Token) -> bool:
    """ "5,2 milyar avroluk"."""
    return token.text[:1].isdigit() or token.word.pos == "NUM" or token.lower.endswith(MEASURES)


def _matter_before(scene: Scene, i: int, lowest: int) -> Span | None:
    """The subject that ends before the marker at ``i``."""
    last = i - 1 if scene.tokens[i - 1].lower == "ile" and scene.tokens[i].lower == "ilgili" else i
    last = _end_of_object(scene, i, lowest) if scene.tokens[i].verb else last
    if last <= lowest:
        return None
    head = scene.tokens[last - 1]
    made = head.lower in _MAKING.get(scene.tokens[i].lemma, ())
    deed = _is_deed(head) or (scene.tokens[i].verb and (head.word.possessive or made))
    begin = _deed(scene, last - 1, lowest) if deed else _noun_phrase(scene, last - 1, lowest)
    cut = begin == lowest and scene.tokens[begin - 1].case == "Gen"
    begin = _trim(scene, begin, last - 1)
    light = head.lemma in _PERIODS or (head.lemma in _LIGHT and not (head.word.possessive and last - begin > 1))
    return (begin, last) if not (cut or light) and _says(scene.tokens[begin:last], _VAGUE) else None


def _deed(scene: Scene, last: int, lowest: int) -> int:
    """Where the phrase of a verbal noun begins, with its objects: "göçmenlerin ülkelerine iadesi"."""
    begin = last
    while begin > max(lowest, last - _LONGEST) and _belongs(scene, begin - 1):
        begin -= 1
    return begin


def _belongs(scene: Scene, i: int) -> bool:
    """Whether a word can stand within the phrase of a verbal noun."""
    token = scene.tokens[i]
    if not token.text[:1].isalnum() or token.verb in {"Fin", "Conv", "Part"} or i in scene.people_at:
        return False
    setting = token.lemma in _SETTINGS and token.lower != "çerçeve"
    breaks = token.lower in _BREAKS and token.lower not in {"tarihi", *_AGENT}
    if token.lower == "arasında" or setting or (breaks and not _is_of_agent(scene, i)):
        return False
    subject = token.case == "Nom" and (token.lemma in _OF_STATES or i in scene.states_at)
    possessed = scene.tokens[i + 1].word.possessive and not token.word.plural
    return not subject or possessed or _is_of_agent(scene, i) or _is_nationality(scene, i)


_AGENT = {"tarafından", "tarafınca", "eliyle"}
"""Behind those who are to do what a verbal noun tells: "limanın Kenyalı bir firma tarafından işletilmesi"."""


def _is_of_agent(scene: Scene, i: int) -> bool:
    """Whether a word belongs to those who are to do something: "Kenyalı bir firma tarafından"."""
    following = [t.lower for t in scene.tokens[i + 1 : i + 4]]
    one = scene.tokens[i].lower == "bir" or following[:1] == ["bir"]
    return not _AGENT.isdisjoint(following[:1]) or (one and not _AGENT.isdisjoint(following))


def _is_nationality(scene: Scene, i: int) -> bool:
    """ "Kenyalı hemşirelerin …", "Türk öğrencilerin …": a people's name that modifies those of whom is told."""
    kinds = {p.entry.kind for p in scene.mentions.places_in(i, i + 1)}
    whose = scene.tokens[i + 1].case == "Gen" or _is_of_agent(scene, i)
    return bool(kinds & {"adjective", "people"}) and scene.tokens[i].case == "Nom" and whose


def subject(scene: Scene, sentence: Sentence, i: int) -> Span | None:
    """What an understanding is about: the noun before "için" or "konusunda" at ``i``; aims ("artırma") are none."""
    head = scene.tokens[i - 1] if i > sentence.first else None
    if head is None or head.verb or not head.word.possessive or head.case != "Nom":
        return None
    begin = _trim(scene, _noun_phrase(scene, i - 1, sentence.first), i - 1)
    words = scene.tokens[begin:i]
    return (begin, i) if len(words) > 1 and not any(t.verb or t.lemma in {"vize", "hacim"} for t in words) else None


def _capitals(scene: Scene, first: int, lowest: int) -> int:
    """Where a title in capital letters begins; small connecting words may stand within."""
    begin = first
    for i in range(first - 1, max(lowest, first - _LONGEST) - 1, -1):
        token = scene.tokens[i]
        if (token.capital and _may_title(scene, i)) or (token.text.isdigit() and not _is_counted(scene, i)):
            begin = i
        elif token.text == "," and _is_row(scene.tokens[i - 1 : first]):
            continue
        elif token.lower not in _CONNECTED and not (token.text == "." and scene.tokens[i - 1].text.isdigit()):
            break
    while begin < first and (scene.tokens[begin].lower in _CONNECTED or _breaks_off(scene, begin)):
        begin += 1
    return begin


def _may_title(scene: Scene, i: int) -> bool:
    token = scene.tokens[i]
    ends = token.word.stem < len(token.text) or (token.word.plural and token.lemma in _OF_STATES)
    within = token.verb not in {"Fin", "Conv"} or token.lower in _WITHIN
    return not ends and within and not _breaks_off(scene, i) and i not in scene.people_at


_WITHIN = {"olarak", "ikili", "kapsamlı", "geçici", "özel"}
"""Words that titles in capital letters hold too: "Karşılıklı Olarak"."""


def _breaks_off(scene: Scene, i: int) -> bool:
    """Whether a word belongs to no title: "Kapsamlı" does where it is written so within a sentence."""
    token, sentence = scene.tokens[i], scene.sentence_at[i]
    titled = token.capital and token.lower in _WITHIN and sentence is not None and i > sentence.first + 1
    return token.lower in _BREAKS and not titled


def _is_row(words: Sequence[Token]) -> bool:
    """ "Ticari, Ekonomik ve Teknik": a comma that a title's own "ve" follows."""
    named = len(words) > 2 and words[0].capital and words[0].case == "Nom" and words[2].capital
    return named and any(t.lower == "ve" for t in words[3:7])


def _is_counted(scene: Scene, i: int) -> bool:
    """Whether a number counts what follows or, as in "2) Vergi Anlaşması", the lines."""
    following = scene.tokens[i + 1].text
    return following[0].islower() or (following == ")" and scene.tokens[i - 1].text != "(")


def _noun_phrase(scene: Scene, first: int, lowest: int) -> int:
    """Where the noun phrase begins that ends with the word at ``first``."""
    tokens = scene.tokens
    floor = max(lowest, first - _LONGEST)
    known = {k for m in sectors.find(tokens, floor, first + 1) for k in range(m.first, m.last)}
    i = first
    while i > floor:
        if tokens[i - 1].lower == "arasında":
            return _institutions(scene, i - 1, floor) if i == first else i
        if not (i - 1 in known or _modifies(scene, i - 1) or (i - 2 in known and _parts_fields(tokens, i - 1))):
            break
        i -= 1
    return i


def _parts_fields(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma stands in a row of fields in small letters: "ticari, ekonomik ve teknik işbirliği anlaşması"."""
    before, row = tokens[comma - 1], [t.lower for t in tokens[comma + 1 : comma + 5]]
    return tokens[comma].text == "," and not before.capital and "Nom" in before.word.cases and "ve" in row[1:]


def _modifies(scene: Scene, i: int) -> bool:
    """Whether a token can stand within a noun phrase that names a document's subject."""
    token, following = scene.tokens[i], scene.tokens[i + 1]
    if following.lower == "arası" and token.lemma in _OF_STATES:
        return True
    if token.lower in _LINKS or (token.lower == "ve" and "Nom" in scene.tokens[i - 1].word.cases):
        return True
    before = scene.tokens[i - 1]
    if token.lower == "ilgili":
        return before.lower == "ile" or before.case == "Ins"
    if following.lower == "ilgili":
        return token.lower == "ile" or token.case == "Ins"
    if token.text == "-" or following.text == "-":
        hyphen = i if token.text == "-" else i + 1
        return scene.tokens[hyphen - 1].text.isdigit() and scene.tokens[hyphen + 1].text.isdigit()
    if not token.text[:1].isalnum():
        return token.text == "." and scene.tokens[i - 1].text.isdigit()
    if token.text.isdigit() and len(token.text) == 4:
        return following.text[:1].isalpha()
    if token.word.pos == "NUM" or (before.word.pos == "NUM" and token.lower.endswith(MEASURES)):
        return False
    if token.lower in _BREAKS or token.lemma in _OF_STATES or i in scene.states_at or i in scene.people_at:
        return False
    named = token.word.possessive or (token.lower.endswith(("ma", "me")) and following.lemma in _GENERIC)
    if token.verb and not (token.verb == "Vnoun" and named):
        return False
    if token.text.isdigit():
        return following.text == "."
    return _case_fits(token, following)


def _case_fits(token: Token, following: Token) -> bool:
    if token.case == "Dat" and following.lower in {"ilişkin", "dair", "yönelik", "ait", "ek"}:
        return True
    if following.lower.startswith("işbirli") or following.lower == "iş":
        return _is_shared(token) or "Nom" in token.word.cases
    if token.case == "Gen":
        return token.word.stem == len(token.text) or token.lemma in _ALTERED
    return "Nom" in token.word.cases and token.text.replace("-", "").isalnum()


def _is_shared(token: Token) -> bool:
    """Whether a word tells in what states work together: "petrol aramalarında işbirliği"."""
    return token.lower.endswith(_IN_WHAT) and not token.capital and token.lemma not in _SETTINGS


_IN_WHAT = ("larında", "lerinde", "masında", "mesinde")


def _institutions(scene: Scene, i: int, floor: int) -> int:
    """Where "X Üniversitesi ve Y Üniversitesi arasında" begins; ``i`` itself +1 where the two are states."""
    tokens = scene.tokens
    if tokens[i - 1].lemma in _OF_STATES or i - 1 in scene.states_at:
        return i + 1
    begin = i
    while begin > floor and (tokens[begin - 1].capital or tokens[begin - 1].lower in {"ve", "ile", "(", ")", "de", "la"}):
        begin -= 1
    return begin if begin < i else i + 1


def _trim(scene: Scene, begin: int, first: int) -> int:
    """Leave out the connecting words, and the names of the states, that a title does not begin with."""
    tokens = scene.tokens
    while begin < first:
        token = tokens[begin]
        leading = _breaks_off(scene, begin) or token.lower in _CONNECTED - {"("} or not token.text[:1].isalnum()
        leading = leading or token.lower == "arasında" or _tells_when(tokens, begin) or _tells_where(tokens, begin, first)
        if not leading and not _is_bare_state(scene, begin, first):
            break
        begin += 1
    return begin


def _tells_when(tokens: Sequence[Token], i: int) -> bool:
    """ "Ziyarette", "Toplantı sonunda" at a title's head: the occasion of the signing."""
    token, behind = tokens[i], tokens[i].lower in _OCCASION and i > 0 and tokens[i - 1].lemma in _SETTINGS
    return behind or (token.lemma in _SETTINGS and (token.case == "Loc" or tokens[i + 1].lower in _OCCASION))


def _tells_where(tokens: Sequence[Token], i: int, first: int) -> bool:
    """ "Lima'da Vergi Anlaşması'nı uzatan protokol": where a document is signed that alters another one."""
    placed = tokens[i].case == "Loc" and tokens[i].capital and tokens[i].word.stem < len(tokens[i].text)
    return placed and any(t.lemma in _ALTERED and t.case in {"Acc", "Gen", "Loc"} for t in tokens[i + 1 : first + 1])


_OCCASION = {"sonunda", "sonrasında", "sonrası", "sırasında", "esnasında", "kapsamında", "çerçevesinde", "vesilesiyle"}


def _is_bare_state(scene: Scene, i: int, first: int) -> bool:
    """A state's name at a title's head that does not belong to an institution's."""
    if i not in scene.states_at or _is_nationality(scene, i):
        return False
    return not any(t.lower == "arasında" for t in scene.tokens[i:first])


# ---- lines of a list


def is_bare_item(scene: Scene, sentence: Sentence, last: int) -> bool:
    """Whether a sentence is a line that holds a title and nothing else, and the token before ``last`` ends it."""
    tokens = scene.tokens[sentence.first : sentence.last]
    rest = scene.tokens[last : sentence.last]
    ends = all(t.text in {".", ";", ","} for t in rest) and scene.tokens[last - 1].case in {"Nom", "Acc"}
    return ends and tokens[0].capital and not any(t.verb in {"Fin", "Conv"} or t.text == ":" for t in tokens)


def is_item(scene: Scene, sentence: Sentence, last: int) -> bool:
    """Whether a sentence is a line of a list, "1- …" or "• …", and the token before ``last`` ends it."""
    tokens = scene.tokens
    opening = tokens[sentence.first : sentence.first + 2]
    lettered = len(opening) == 2 and is_letter_of_list(opening[0].text, opening[1].text)
    marked = (lettered or _ITEM.fullmatch(opening[0].text) is not None) and sentence.last - sentence.first > 2
    rest = tokens[last : sentence.last]
    noted = len(rest) > 2 and rest[0].text == "(" and any(t.text == ")" for t in rest[-2:])
    return marked and (noted or all(t.text in {".", ";", ","} for t in rest)) and not any(
        t.verb == "Fin" for t in tokens[sentence.first : last]
    )  # fmt: skip


def item(scene: Scene, sentence: Sentence, first: int, last: int) -> Span:
    """The title in a list's line: all of it, without the parties where a subject is told behind "arasında"."""
    tokens = scene.tokens
    begin = sentence.first
    opening = tokens[begin : begin + 2]
    if len(opening) == 2 and is_letter_of_list(opening[0].text, opening[1].text):
        begin += 2
    while begin < first and (not tokens[begin].text[:1].isalpha()) and tokens[begin].text not in {"("}:
        begin += 1
    signed = next((i for i in range(first - 1, begin, -1) if tokens[i].verb == "Part" and tokens[i].lemma in _SIGNED), None)
    begin = signed + 1 if signed is not None else begin
    parted = next((i for i in range(begin, first) if tokens[i].lower == "arasında"), None)
    subject = parted is not None and parted + 1 < first and _says(tokens[parted + 1 : last], _GENERIC)
    return (parted + 1, last) if parted is not None and subject else (begin, last)
