"""Which telling of its own sentence a document belongs to.

A participle before it may modify it ("imzalanan …"), a verb behind it may take it ("… imzalandı"), and words may tell that it
is there already ("iki ülke arasındaki …").  What the words mean is told by :mod:`bilateral.extract.agreements.tellings`.
"""

from __future__ import annotations

from bilateral.extract import titles
from bilateral.extract.agreements.counts import COUNTED_TOO, Counts
from bilateral.extract.agreements.documents import Document, Documents
from bilateral.extract.agreements.tellings import Telling, Tellings
from bilateral.extract.scene import EXPECTED, Scene
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

_BESIDE = {
    "olan", "bir", "toplam", "söz", "konusu", "ve", "yeni", "çok", "sayıda", "dizi", "bazı", "ikili", "kapsamlı", "hükümetler",
    "hükümetlerarası", "devletler", "arası",
}  # fmt: skip
"""What may stand between a participle and its document: "imzalanan bir dizi …"."""
_REFERRED = {
    "kapsamında", "çerçevesinde", "uyarınca", "gereğince", "gereği", "göre", "doğrultusunda", "sayesinde",
    "dolayısıyla", "nedeniyle", "rağmen", "için", "aykırı", "ilişkin", "dair", "yönelik",
}  # fmt: skip
"""Behind a document's word: what follows is told of something else."""
_OWNED = {"yan", "süre", "kapsam", "metin", "tasarı", "taslak", "tamam", "ikinci", "birinci", "imza"}
"""What a document has that stands for it: "metni", "yanı sıra"."""
_CASES = {"telling.arrive": "Dat", "telling.return": "Ins"}
"""Tellings that take a document in one case alone: "anlaşmaya vardı", "üç belgeyle döndü"."""
_ENDED = {"askı", "feshet", "fesih", "iptal", "sona", "çekil"}
_OPEN = {
    "konu", "konusunda", "konusundaki", "konusu", "için", "taslağı", "müzakereleri", "görüşmeleri", "üzerinde", "hazırlığı",
}  # fmt: skip
"""Behind a document's word: it is not there yet."""
_FARTHEST_OF_CHAIN = 12
"""So many words before the last of several participles may the first one stand."""
_CLAUSAL = {"Fin", "Conv", "Part"}


class Clauses:
    """The tellings of one article as they stand around the documents of their sentence."""

    def __init__(self, scene: Scene, documents: Documents, counts: Counts, tellings: Tellings) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.documents = documents
        self.counts = counts
        self.tellings = tellings

    # ---- before the document

    def before(self, sentence: Sentence, begin: int) -> Telling | None:
        """The participle that modifies the document: "imzalanan …", "imzalanacak olan …", "imzalanması öngörülen …"."""
        k = begin - 1
        while k > sentence.first and self._is_beside(k):
            k -= 1
        hits = self.tellings.hits_in(sentence.first, begin)
        hit = next((h for h in reversed(hits) if h.last - 1 in {k, k - 1, k - 2}), None) or self._first_of_chain(sentence, k)
        if hit is None or hit.rule.id == "telling.headline" or hit.rule.get("always"):
            return None
        if hit.last - 1 >= k - 2 and not self._leads_to(hit, k):
            return None
        return self.tellings.told_by(hit, sentence)

    def _leads_to(self, hit: Hit, k: int) -> bool:
        """Whether nothing but "olan" and what is expected stands between a hit and ``k``: "imzalanması öngörülen"."""
        last = self.tokens[hit.last - 1]
        between = [t for t in self.tokens[hit.last : k + 1] if t.text != ","]
        finite = last.verb in {"Fin", "Conv"} and self.tokens[hit.last].lower != "olan"
        return not finite and all(t.lemma in EXPECTED | {"ol"} and t.verb == "Part" for t in between)

    def _is_beside(self, k: int) -> bool:
        """Whether a word may part a document from its participle: "imzalanan 5 milyon dolarlık …", "… Peru-Kenya …"."""
        token = self.tokens[k]
        state = token.text == "-" or (k in self.scene.states_at and token.case == "Nom")
        return state or token.lower in _BESIDE or self._is_measure(k) or self._is_apart(k)

    def _first_of_chain(self, sentence: Sentence, k: int) -> Hit | None:
        """ "2011'de imzalanan ve Meclis'te bekleyen anlaşma": the participle that another one at ``k`` follows."""
        if not (self.tokens[k].verb == "Part" and self.tokens[k].case == "Nom"):
            return None
        hits = self.tellings.hits_in(max(sentence.first, k - _FARTHEST_OF_CHAIN), k)
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
        measured = token.lower.endswith(titles.MEASURES) and self.tokens[k - 1].lemma in COUNTED_TOO
        amount = token.lemma in COUNTED_TOO and self.tokens[k + 1].lower.endswith(titles.MEASURES)
        joined = self.tokens[k + 1].lower == "ve" and token.word.pos == "NOUN" and token.case == "Nom"
        opening = token.text in {'"', "“", "‘", "'"}
        return measured or amount or joined or opening or k in self.counts.numbers or token.text[:1].isdigit()

    # ---- behind the document

    def after(self, document: Document, sentence: Sentence) -> Telling | None:
        """The first telling behind the document that no finite verb parts from it."""
        hits = self.tellings.hits_in(document.last, sentence.last)
        hits = [h for h in hits if sentence.heading or h.rule.id != "telling.headline"]
        hit = next((h for h in hits if self._reaches(h, document)), None)
        if hit is None or self._is_only_referred_to(document, hit) or not self._takes(hit, document):
            return None
        return self._to_be_signed(hit, sentence) or self.tellings.told_by(hit, sentence)

    def _is_only_referred_to(self, document: Document, hit: Hit) -> bool:
        """ "anlaşma kapsamında … imzalandı", "anlaşmada … öngörüldü": what is told is told of something else."""
        last = self.tokens[document.last - 1]
        following = self.tokens[document.last].lower
        referred = following in _REFERRED and hit.first != document.last
        return referred or (last.case in {"Loc", "Abl"} and "Nom" not in last.word.cases and not last.text.isupper())

    def _takes(self, hit: Hit, document: Document) -> bool:
        """Whether a telling behind a document is one of it: "anlaşmayı imzaladı", and not "anlaşmanın maddesini …"."""
        last = self.tokens[document.last - 1]
        if any(self._parts(t, hit) for t in self.tokens[document.last : hit.first]):
            return False
        if last.case == "Gen" and self._belongs_elsewhere(document.last, hit):
            return False
        return not (last.case == "Dat" and hit.rule.id == "telling.sign" and self.tokens[hit.last - 1].lemma == "imzala")

    def _to_be_signed(self, hit: Hit, sentence: Sentence) -> Telling | None:
        """ "… meclisten geçtiği ve Lima'da imzalanacağı bildirildi": what is passed before it is signed."""
        later = [h for h in self.tellings.hits_in(hit.last, sentence.last) if h.rule.id == "telling.sign"]
        told = self.tellings.told_by(later[0], sentence) if later and hit.rule.id == "telling.ratify" else None
        return told if told is not None and told.status == "planned" else None

    def _reaches(self, hit: Hit, document: Document) -> bool:
        """Whether a telling is near enough to a document, and takes its case: "anlaşmaya vardı"."""
        near = hit.rule.get("near")
        needed = _CASES.get(hit.rule.id)
        if needed is not None and self.tokens[document.last - 1].case != needed:
            return False
        verb = self.tokens[hit.last - 1]
        reported = verb.word.possessive and (verb.case != "Nom" or any(t.verb for t in self.tokens[hit.last : hit.last + 1]))
        active = verb.verb == "Part" and not (verb.word.passive or reported)
        if hit.rule.id == "telling.conclude" and active:
            return False
        if hit.rule.id == "telling.extend" and active:
            return hit.first == document.last or self.documents.is_altered(document)
        return not near or hit.first - self.documents.end_of_row(document, hit.first) <= int(near)

    def _belongs_elsewhere(self, i: int, hit: Hit) -> bool:
        """ "anlaşmasının uygulanmasını": what is told is told of something that the document only has."""
        owned = self.tokens[i]
        had = bool(owned.word.possessive) and owned.lemma not in _OWNED
        return i < hit.first and had and not self.scene.is_in_date(owned)

    def _parts(self, token: Token, hit: Hit) -> bool:
        """Whether a word parts a document from a telling behind it: a finite verb or a semicolon."""
        named = token.i in self.scene.people_at
        if token.text == ";":
            return hit.rule.id != "telling.sign" or not self.documents.is_object(token.i)
        return token.verb == "Fin" and not named and token.quote == self.tokens[hit.first].quote

    # ---- there already

    def existing(self, document: Document, sentence: Sentence, begin: int) -> Telling | None:
        """ "iki ülke arasındaki vize anlaşması turizmi artırdı": spoken of as a document that there is."""
        while begin - 1 > sentence.first and self._is_measure(begin - 1):
            begin -= 1
        before = self.tokens[begin - 1]
        following = self.tokens[document.last].lower
        ended = any(t.lemma in _ENDED for t in self.tokens[document.last : sentence.last])
        told_of = ended or self.tellings.hits_in(document.last, sentence.last)
        if begin <= sentence.first or before.lower != "arasındaki" or following in _OPEN or told_of:
            return None
        return Telling(begin - 1, begin, "in_force", (before.start, before.end), before, "telling.between")
