"""What modifies what: the participles of an occasion, and the words by which circumstances are known."""

from __future__ import annotations

from itertools import pairwise

from bilateral.extract.scene import DURING, Scene
from bilateral.extract.telling import Happening
from bilateral.turkish.pipeline import Sentence, Token

COMING = {"gel", "git", "var", "in", "ulaş", "geç", "dön"}
"""Who comes on a day may meet his hosts on the next."""
GOING_TO = {*COMING, "uç", "uğra"}
"""What leads to the place of which the next words tell."""
_STAYING = {"bulun", "kal", "konakla", "ağırlan"}
"""What says of a building where it is or who stays in it."""
HELD = {"düzenle", "yap", "gerçekleş", "tertiple", "imzala", "topla"}
"""What happens to a gathering on its day, while "geçen yıl kurulan grup" tells of another day."""
STAYS = {"ziyaret", "temas", "program", "gezi", "seyahat", "tur"}
"""What has days of its own: "temaslarının ikinci gününde"."""
OCCASIONS = {
    "ziyaret", "gezi", "seyahat", "görüşme", "toplantı", "zirve", "tören", "forum", "temas", "buluşma", "kabul", "yemek",
    "oturum",
}  # fmt: skip
ANNOUNCING = {"duyur", "açıkla", "bildir", "yaz"}
_TELLING = {*ANNOUNCING, "söyle", "belirt", "kaydet"}
"""What makes news of what has been done."""
_JOINING = {"ve", "ama", "ancak", "fakat"}
_ROW = 12
"""How many words before a participle another may stand that modifies the same noun."""


def is_journey(scene: Scene, verb: Token) -> bool:
    """ "Lima'ya gitti", "Lima'ya hareket etti": whether a verb leads to a place."""
    return verb.lemma in GOING_TO or (verb.lemma == "et" and scene.tokens[verb.i - 1].lower == "hareket")


class Modifiers:
    """Reads what modifies the noun of an event.

    ``found`` is the list of the tellings so far, which grows while the article is read.
    """

    def __init__(self, scene: Scene, found: list[Happening]) -> None:
        self.scene = scene
        self.found = found

    def modifier(self, sentence: Sentence, i: int) -> Token | None:
        """The participle that modifies a noun at ``i``: "yapacağı resmi ziyaret", not "açılan köprünün töreni"."""
        for token in reversed(self.scene.own(sentence, max(sentence.first, i - 5), i)):
            if self.scene.is_in_date(token):
                continue
            if token.verb == "Part" and token.case == "Nom":
                owner = self.scene.tokens[token.i + 1]
                if owner.i < i and owner.case == "Gen" and not owner.word.possessive and token.word.tense == "Pres":
                    return None
                told = self._announced(token) or self.beside(sentence, token) or token
                return told if told.lemma not in {"ol", "dair", "ilişkin", "kapsa", "içer", "sür"} else None
            if token.verb or token.text in {",", ";"} or token.case not in {"Nom", "Gen"}:
                return None
        return None

    def _announced(self, participle: Token) -> Token | None:
        """ "yapacağını duyurduğu gezi", "yapılacağı açıklanan gezi": what is said of something, and not that it is said."""
        before = self.scene.tokens[participle.i - 1]
        if participle.lemma not in _TELLING or not before.word.possessive:
            return None
        complement = before.verb == "Part" or before.lemma.endswith(("acak", "ecek"))
        return before if complement and before.case == ("Nom" if participle.word.passive else "Acc") else None

    def beside(self, sentence: Sentence, participle: Token) -> Token | None:
        """ "yaptığı ve duyurulmayan gezi", "yaptığı ve Roe ile görüştüğü gezi": of two participles the one that tells of it."""
        if participle.word.possessive and participle.lemma in HELD:
            return None
        before = self.scene.own(sentence, max(sentence.first, participle.i - _ROW), participle.i)
        row = ((n, one) for n, (one, t) in enumerate(pairwise(before)) if t.lower in _JOINING and one.verb == "Part")
        joint, first = next(row, (0, None))
        doing = first is not None and first.case == "Nom" and (bool(first.word.possessive) or first.lemma in HELD)
        return first if doing and not any(t.verb or t.text in {",", ";"} for t in before[joint + 2 :]) else None

    def _goes_on(self, one: Token, other: Token) -> bool:
        """ "Salı günü Lima'ya geldi ve … görüştü", "Lima'ya gelecek olan X … görüşecek": the next verb, in the same tense."""
        following = self.scene.tokens[one.i + 1].lower
        return other.verb == "Fin" and one.word.tense == other.word.tense and following in {"ve", ",", ";", "olan"}

    def _is_of_occasion(self, verb: Token) -> bool:
        """ "mayısta Lima'ya yaptığı (ve duyurulmayan) ziyarette": a participle of the occasion on which something happens."""
        following = self.scene.tokens[verb.i + 1 : verb.i + 6] if verb.verb == "Part" and verb.case == "Nom" else ()
        joined = next((t for t in following if t.verb), None) if following and following[0].lower == "ve" else None
        if joined is not None:
            return self._is_of_occasion(joined)
        for token in following:
            if token.verb or token.text in {",", ";"}:
                return False
            if token.case == "Loc" and (token.lemma in OCCASIONS or token.lower in DURING):
                return True
        return False

    def _is_site(self, verb: Token, end: int) -> bool:
        """ "Lima'da bulunan binasında", "kaldığı otelde": only says where the building is in which it happens."""
        following = self.scene.tokens[verb.i + 1 : min(verb.i + 5, end)]
        return verb.lemma in _STAYING and verb.verb == "Part" and any(t.case == "Loc" for t in following)
