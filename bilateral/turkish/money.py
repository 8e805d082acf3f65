"""Amounts of money in running Turkish text.

Offsets are code points of the given text.  Amounts are in whole units of the currency.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Literal

from bilateral.turkish import letters, numbers, vocabulary
from bilateral.turkish.numbers import Bound, Number
from bilateral.turkish.vocabulary import Currency

Basis = Literal["stated", "resolved"]
_MINOR_UNITS = r"(?:kuruş|sent|cent|peni|kapik)"
# The dollars that are written with letters before the sign; every ISO 4217 code may stand there too.
_DOLLAR_LETTERS = {
    "a": "AUD", "abd": "USD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nt": "TWD", "nz": "NZD", "us": "USD",
}  # fmt: skip
_SHARED_WORDS = frozenset({"dolar", "$", "lira", "frank", "pound", "paund", "riyal", "dirhem", "rupi"})
_SETTLED_WORDS = frozenset({"dolar", "$", "lira", "pound", "paund"})
"""Shared words that Turkish news use of one state's money wherever they name none."""
_SUFFIX = (
    r"(?:y?[aeıiuü]|n?[ıiuü]n|[dt][ae](?:n|ki)?|y?l[ae]|l[ıiuü][kğ]\w{0,8}|l[ae]r\w{0,6}|y?[dt][ıiuü]r?"
    r"|y?ken|y?m[ıiuü]ş|[ıiuü]?n(?:[aeıiuü]|[ıiuü]n|d[ae](?:n|ki)?)|[ıiuü]yl[ae])"
)
_TAIL = rf"(?={_SUFFIX}?(?!\w))"
# "yendi" is a verb (defeated), "yeni" the adjective "new" unless a verb that takes an amount follows.
_NOT_NEW = (
    r"(?!di)(?!i\s(?!(?:bul|aş|geç|yakala|hedefle|ver|harca|öde|ayır|bağışla|aktar|karşıla)"
    r"(?:y?[ae]n|[dt][ıiuü]|m[ıiuü]ş|m[ae][skyd]|[ıiuü]yor|[ae]r[ae]k|[ıiuü]p|y?[ae]c[ae][kğ]|kın)))"
)
_RANGE = re.compile(r"\s?-\s?|\s(?:ila|ile)\s")
_FROM = re.compile(r"'?[dt][ae]n\s[^.!?;\n]{0,25}")
_LISTED = re.compile(
    r"(?:,|\s(?:ve|veya|ya\sda))\s(?:(?:ardından|sonra|sonrasında|daha|ise|de|da|orta|uzun|vadede|ikinci|son|nihai|etapta"
    r"|aşamada|olarak|için|sonunda|yıl[ıi]n?(?:da|a)?|[12][09]\d\d(?:[’'](?:[dt][ae]|y?[ae]))?)\s){0,4}"
)
_DATED = re.compile(r"\b[12][09]\d\d(?:[’'][dt][ae]|\s(?:yılında|sonunda|için))\s(?:ise\s)?$")
_SAME_SENTENCE = re.compile(r"(?:[^.!?;\n]|\.(?=\d)){0,120}")
_MULTIPLIER = re.compile(r"(?:bin|milyon|milyar|trilyon|katrilyon)$")
_NOMINAL = re.compile(
    r"(?:(?:[aeıu]|[ıu]n|d[ae]n?|l[ae]|d[ıu]r?)(?!\w)|\s(?:olarak|ol[ad]\w+|seviye|düzey|civar|dolay|yaz|göster|bildir|diyor))"
)
_POINTED = re.compile(
    r"[^\n]{0,160}\b(?:bunu|bunun|onu|onun|(?:bu|aynı|anılan|mevcut|konusu)\s(?:rakam|hac[im]|tutar|miktar|seviye|düzey)\w*)"
    r"\s(?:[^.!?;\n]|\.(?=\d)){0,40}"
)
_RAISED = re.compile(r"[ae]\s(?:çıkar|taşı|ulaş|yüksel|götür|arttır|artır|getir)")
_AIMED = re.compile(r"(?:l[ıi]k)?[\"'”’]?\shedef")
_SENTENCE_BEFORE = re.compile(r"[^\n]{0,160}")
_SUM = re.compile(r"\b(?:rakam|hac[im]|tutar|miktar)\w*\s$")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money and the span that says it, from the number to the stem of the currency word.

    ``amount`` counts whole units; ``currency`` is ISO 4217, None for subunits such as "sent"; ``basis`` is resolved for
    words of several countries (a bare "dolar" is USD by convention) and for what a neighbouring amount completes.
    ``currency_start`` and ``currency_end`` span the currency's word, which stands elsewhere in "3 milyar dolardan 5
    milyara".
    """

    start: int
    end: int
    amount: int | Decimal
    currency: str | None
    currency_start: int
    currency_end: int
    basis: Basis
    qualifier: Bound | Literal["exact"] = "exact"
    qualifier_start: int | None = None
    qualifier_end: int | None = None
    word: str | None = None


def currency_in(word: str, countries: Iterable[str]) -> str | None:
    """The code of the one currency of some states, ISO 3166-1 alpha-3, that bears a word: "dinar" in KWT is KWD."""
    codes = {_national()[word, country] for country in countries if (word, country) in _national()}
    return codes.pop() if len(codes) == 1 else None


@cache
def _national() -> dict[tuple[str, str], str]:
    """A currency's word and the state that is named before it → code: "kuveyt dinarı"."""
    named = {letters.lower(name.form): name.iso3 for name in vocabulary.country_names()}
    pairs = ((currency, *currency.form.rpartition(" ")[::2]) for currency in vocabulary.currencies())
    return {(_bare(word), named[country]): currency.code for currency, country, word in pairs if country in named}


@cache
def _local_words() -> frozenset[str]:
    """Words that currencies of several states bear and that no code is known for where they stand alone."""
    bearers: dict[str, set[str]] = {}
    for (word, _), code in _national().items():
        bearers.setdefault(word, set()).add(code)
    return frozenset(word for word, codes in bearers.items() if len(codes) > 1) - _codes().keys()


def _bare(form: str) -> str:
    """ "Kuveyt dinarı" without its possessive."""
    return re.sub(r"s?[ıiuü]$", "", form)


def find(text: str) -> list[Money]:
    """All amounts of money, left to right."""
    plain = letters.plain(text)
    counted = [number for number in numbers.candidates(plain) if not number.ordinal and number.value >= 0]
    amounts = [_beside_currency(plain, number) for number in counted]
    _share_currencies(plain, counted, amounts)
    found = [amount for amount in amounts if amount is not None]
    return [_qualified(plain, amount) for amount in _with_subunits(plain, found)]


@cache
def _codes() -> dict[str, str]:
    """Currency words and signs as they stand beside a number, with their ISO 4217 codes."""
    derived = {form: currency.code for currency in vocabulary.currencies() for form in _derived_forms(currency)}
    signs = {f"{letter}{gap}$": code for letter, code in _DOLLAR_LETTERS.items() for gap in ("", " ")}
    return derived | signs | {currency.form: currency.code for currency in vocabulary.currencies()}


def _derived_forms(currency: Currency) -> Iterator[str]:
    """ "Kanada doları" is said "Kanada dolar" before "-lık" and written "Kanada $" or "CAD$"."""
    if " " in currency.form:
        yield _bare(currency.form)
    if currency.form.endswith((" doları", " pesosu")):
        yield currency.form.rpartition(" ")[0] + " $"
        yield letters.lower(currency.code) + "$"


def _alternatives(forms: Iterable[str]) -> str:
    return "|".join(_spelled(form) for form in sorted(forms, key=len, reverse=True))


def _spelled(form: str) -> str:
    """The form as a pattern; suffixes are never glued to ISO codes ("5 nokta" holds no Norwegian krone)."""
    is_iso_code = form == letters.lower(_codes().get(form, ""))
    return re.escape(form) + (r"(?!\w)" if is_iso_code else _NOT_NEW if form == "yen" else "")


@cache
def _after() -> re.Pattern[str]:
    """A currency word or sign right after a number."""
    words = _alternatives(form for form in (*_codes(), *_local_words()) if form[-1].isalpha())
    signs = _alternatives(form for form in _codes() if not form[-1].isalpha())
    return re.compile(rf"\s?(?P<unit>(?:{words}){_TAIL}|(?:{signs})|{_MINOR_UNITS}{_TAIL})")


@cache
def _before() -> re.Pattern[str]:
    """A currency sign or ISO code right before a number."""
    codes = {letters.lower(currency.code) for currency in vocabulary.currencies()}
    forms = _alternatives(form for form in _codes() if form in codes or not form[-1].isalpha())
    return re.compile(rf"(?<!\w)(?P<unit>{forms})\s?$")


def _beside_currency(plain: str, number: Number) -> Money | None:
    after = _after().match(plain, number.end)
    if after is not None:
        return _money(number.start, after.end("unit"), number, after)
    before = _before().search(plain, max(0, number.start - 6), number.start)
    follows_amount = before is not None and plain[: before.start()].rstrip()[-1:].isdigit()
    if before is None or follows_amount:
        return None
    return _money(before.start("unit"), number.end, number, before)


def _money(start: int, end: int, number: Number, beside: re.Match[str]) -> Money:
    unit = beside["unit"]
    basis: Basis = "resolved" if unit in _SHARED_WORDS | _local_words() else "stated"
    word = unit if basis == "resolved" and unit not in _SETTLED_WORDS else None
    return Money(start, end, number.value, _codes().get(unit), beside.start("unit"), beside.end("unit"), basis, word=word)


def _share_currencies(plain: str, counted: list[Number], amounts: list[Money | None]) -> None:
    """Give numbers without a currency that of the amount with which they stand in one range or comparison."""
    for at in range(len(counted) - 2, -1, -1):
        upper = at + 1 if amounts[at + 1] is not None or at + 2 == len(counted) else at + 2
        right = amounts[upper]
        if amounts[at] is None and right is not None:
            amounts[at] = _lower_bound(plain, counted[at], counted[upper], right)
    last: Money | None = None
    for at, number in enumerate(counted):
        if amounts[at] is None and last is not None:
            amounts[at] = _risen(plain, last, number)
        last = amounts[at] or last


def _lower_bound(plain: str, number: Number, upper: Number, money: Money) -> Money | None:
    """The first amount of "3-4 milyar dolar", "3 milyardan 4 milyar dolara", "2020'de 3, 2023'te ise 4 milyar dolar"."""
    between = plain[number.end : upper.start]
    multiplier = _MULTIPLIER.search(plain[number.start : number.end])
    dated = _DATED.search(between) and _DATED.search(plain, max(0, number.start - 16), number.start)
    listed = _LISTED.fullmatch(between) and (multiplier or dated)
    if multiplier and (listed or _FROM.fullmatch(between)):
        return _sharing(number, number.value, money)
    if not (listed or _RANGE.fullmatch(between)):
        return None
    shared = None if multiplier else _MULTIPLIER.search(plain[upper.start : upper.end])
    scaled = number.value * numbers.MULTIPLIERS[shared[0]] if shared else number.value
    return _sharing(number, scaled, money) if listed or scaled < money.amount else None


def _risen(plain: str, money: Money, number: Number) -> Money | None:
    """The second amount of "3 milyar dolardan 5 milyara"; "5 milyara" alone refers back inside its sentence.

    "Bu rakamı 5 milyara" and "5 milyar hedefi" refer back further.
    """
    multiplier = _MULTIPLIER.search(plain[number.start : number.end])
    between = plain[money.end : number.start]
    if multiplier is not None and _AIMED.match(plain, number.end):
        return _sharing(number, number.value, money) if _SENTENCE_BEFORE.fullmatch(between) else None
    if multiplier is None or not _NOMINAL.match(plain, number.end):
        return None
    large = multiplier[0] not in ("bin", "milyon") or "milyar" in plain[number.start : number.end]
    many = large or _RAISED.match(plain, number.end) or _SUM.search(between)
    alone = many and _SAME_SENTENCE.fullmatch(between)
    back = alone or _FROM.fullmatch(between) or _POINTED.fullmatch(between)
    return _sharing(number, number.value, money) if back else None


def _sharing(number: Number, value: int | Decimal, money: Money) -> Money:
    amount = numbers.exact(Decimal(value))
    return replace(money, start=number.start, end=number.end, amount=amount, basis="resolved")


def _with_subunits(plain: str, amounts: list[Money]) -> Iterator[Money]:
    """Join "50 TL 30 kuruş" to one amount."""
    whole: Money | None = None
    for amount in amounts:
        if whole is not None and _is_subunit(plain, whole, amount):
            yield replace(whole, end=amount.end, amount=numbers.exact(whole.amount + Decimal(amount.amount) / 100))
            whole = None
            continue
        if whole is not None:
            yield whole
        whole = amount
    if whole is not None:
        yield whole


def _is_subunit(plain: str, whole: Money, part: Money) -> bool:
    beside = plain[whole.end : part.start].isspace() and part.start - whole.end <= 2
    is_subunit = part.currency is None and part.word is None
    return beside and whole.currency is not None and is_subunit and part.amount < 100


def _qualified(plain: str, money: Money) -> Money:
    found = numbers.qualifier(plain, money.start, money.end)
    if found is None:
        return money
    return replace(money, qualifier=found.kind, qualifier_start=found.start, qualifier_end=found.end)
