"""Lists of which each member is a document of its own: "eğitim, turizm ve spor alanlarında üç protokol".

A list of fields stands before the word for the documents or their number, closed by a word such as "alanlarında", or behind a
colon; and quoted titles may stand in a row.  What a single field is, is told by :mod:`bilateral.extract.sectors`.
"""

from __future__ import annotations

from bilateral.extract import sectors, titles
from bilateral.extract.agreements.counts import Count
from bilateral.extract.agreements.documents import Document, Documents, is_plural
from bilateral.extract.scene import Scene
from bilateral.extract.titles import Span
from bilateral.turkish.pipeline import Sentence, Token

_BEFORE_COUNT = {
    "toplam", "olmak", "üzere", "çok", "sayıda", "bir", "dizi", "yeni", "çeşitli", "ayrı", "farklı", "ikili", "da",
    "de", "son", "muhtelif", "önemli", "karşılıklı", "kapsamlı", "ise", "ek", "en", "az", "yaklaşık",
    "birer", "yapılan", "kapsayan",
}  # fmt: skip
"""What may stand between a list of fields and the documents or their number."""
_COOPERATION = {
    "iş", "işbirliği", "birliği", "işbirliğini", "birliğini", "işbirliğine", "birliğine", "dair", "ilişkin", "yönelik",
    "öngören", "içeren", "geliştirmeyi", "amaçlayan", "geliştirmeye", "artırmaya", "güçlendirmeye", "geliştirilmesine",
    "artırılmasına", "güçlendirilmesine", "geliştirilmesini", "artırmayı", "güçlendirmeyi",
}  # fmt: skip
"""What may stand there too before several documents: "… alanlarında işbirliğini öngören anlaşmalar"."""
_BEFORE_MANY = _BEFORE_COUNT | _COOPERATION | {"imzalanan", "imzaladıkları"}
_TITLED_BY = {"başlıklı", "adlı", "isimli", "konulu"}
_LONGEST_PARTICIPLE = 8
"""So many words before a participle may the comma stand that parts it from a list: "… alanlarında, X'in imzaladığı"."""


def end(scene: Scene, document: Document, sentence: Sentence, count: Count | None, lowest: int) -> int | None:
    """Where the list of fields ends that a document's word or number follows, if there is one."""
    each = document.first > sentence.first and scene.tokens[document.first - 1].lower == "birer"
    many = each or count is not None or is_plural(scene.tokens[document.last - 1])
    closer = _closer(scene, sentence, count.first if count else document.first, many)
    if closer is None and count is None and _are_listed(scene, document, sentence, lowest):
        return document.first
    return closer


def _closer(scene: Scene, sentence: Sentence, i: int, many: bool) -> int | None:
    """The word that closes a list of fields before a document or its number: "alanlarında", "ile ilgili"."""
    tokens, k = scene.tokens, i - 1
    skipped = _BEFORE_MANY if many else _BEFORE_COUNT
    while k > sentence.first and tokens[k].lower in skipped:
        k -= 1
    if k <= sentence.first or tokens[k].capital:
        return None
    if tokens[k].verb == "Part":
        row = range(k - 1, max(sentence.first, k - _LONGEST_PARTICIPLE), -1)
        k = next((j - 1 for j in row if tokens[j].text == ","), k)
    token = tokens[k]
    if tokens[k - 1].lower in {"işbirliği", "birliği"} and token.lemma in {"konu", "husus"}:
        return next((t.i for t in (tokens[k - 2], tokens[k - 3]) if _is_area(t) and t.case == "Loc"), None)
    covers = token.case == "Acc" and tokens[k + 1].lower in {"kapsayan", "içeren"}
    if _is_area(token) and (token.case == "Loc" or covers):
        return k
    about = token.lower == "ilgili" and (tokens[k - 1].lower == "ile" or (many and tokens[k - 1].case == "Ins"))
    related = about or (many and token.lower in {"hakkında", "konulu"})
    if many and token.case == "Dat" and tokens[k + 1].lower in {"ilişkin", "dair", "yönelik"}:
        related, k = True, k + 1
    return k if related and len(sectors.fields(scene, sentence, k)) > 1 else None


def _is_area(token: Token) -> bool:
    """ "alanlarında", "konusunda": a word for fields."""
    return token.lemma in sectors.AREAS


def _are_listed(scene: Scene, document: Document, sentence: Sentence, lowest: int) -> bool:
    """ "kültür, turizm ve sağlık anlaşmaları": one document a field."""
    last = scene.tokens[document.last - 1]
    if not (is_plural(last) and last.word.possessive):
        return False
    listed = sectors.fields(scene, sentence, document.first, lowest)
    return len(listed) > 1 and all(item.sectors for item in listed)


def of_documents(documents: Documents, document: Document, sentence: Sentence, closer: int) -> list[sectors.Field]:
    """The fields of a list that ends at a word, without aims ("ticareti artırma") and other documents."""
    listed = sectors.fields(documents.scene, sentence, closer)
    return [f for f in listed if not (_is_aim(documents.scene, f) or _names_another(documents, f, document))]


def _is_aim(scene: Scene, item: sectors.Field) -> bool:
    """Targets and ambitions ("ticareti artırma") are no field of a document."""
    return scene.tokens[item.last - 1].verb in {"Fin", "Conv", "Part"} and not item.sectors


def _names_another(documents: Documents, item: sectors.Field, document: Document) -> bool:
    """ "eğitim protokolü ve spor alanında mutabakat zaptı": the first is a document and no field of the second."""
    return any(item.first < d.last <= item.last for d in documents.all if d is not document)


def behind_colon(scene: Scene, document: Document, sentence: Sentence, count: Count) -> list[sectors.Field]:
    """ "Üç anlaşma imzalandı: tarım, turizm ve spor": the fields that a colon opens, no more than were counted."""
    last = sentence.last - (scene.tokens[sentence.last - 1].text in {".", ";"})
    colon = next((t.i for t in scene.tokens[document.last : last] if t.text == ":"), None)
    if colon is None:
        return []
    listed = sectors.fields(scene, sentence, last, colon + 1)
    plain = bool(listed) and listed[0].first == colon + 1 and all(f.sectors for f in listed)
    return listed if plain and 1 < len(listed) <= int(count.number.value) else []


def covered(scene: Scene, document: Document, sentence: Sentence) -> list[sectors.Field]:
    """ "Anlaşmalar enerji ve eğitim alanlarını kapsıyor": the fields that documents told of before are said to cover."""
    last = scene.tokens[document.last - 1]
    if not is_plural(last) or last.case != "Nom":
        return []
    areas = [t for t in scene.tokens[document.last : sentence.last - 1] if _is_area(t) and t.case == "Acc"]
    closer = next((t.i for t in areas if scene.tokens[t.i + 1].lemma in {"kapsa", "içer"}), None)
    return sectors.fields(scene, sentence, closer, document.last) if closer is not None else []


def quoted_row(scene: Scene, document: Document, closer: int | None, count: Count | None) -> list[Span]:
    """'"Eğitim", "Turizm" ve "Spor" alanlarında …', '"Turizmde İşbirliği" ve "Gümrük" başlıklı iki anlaşma'."""
    if count is None and not is_plural(scene.tokens[document.last - 1]):
        return []
    last = closer if closer is not None else count.first if count is not None else document.first
    while scene.tokens[last - 1].lower in _TITLED_BY:
        last -= 1
    return titles.quoted_row(scene, last)
