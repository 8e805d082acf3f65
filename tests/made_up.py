"""Short made-up news, as much as one likes.  No such thing ever happened."""

from __future__ import annotations

from pathlib import Path

PAIRS = (
    ("Peru", "Ana Roe", "Kenya", "Peter Odongo", "Nairobi'de"),
    ("Letonya", "Anda Ozola", "Karadağ", "Goran Vukčević", "Podgorica'da"),
    ("Şili", "Pablo Soto", "Çad", "Musa Abakar", "Encemine'de"),
    ("Fiji", "Jone Vakatale", "Moldova", "İlinca Şoş", "Kişinev'de"),
)


def news(number: int) -> str:
    """The report of a meeting; others tell of the same people on other days."""
    guest, visitor, host, receiver, city = PAIRS[number % len(PAIRS)]
    day = f"{2031 + number // 336}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
    return f""" date {day} {guest} Dışişleri Bakanı {city}

{guest} Dışişleri Bakanı {visitor}, bugün {city} {host} Dışişleri Bakanı {receiver} ile görüştü.
İki bakan, {host} ile {guest} arasında {number + 2} yılı kapsayan kültür anlaşması imzaladı.
{visitor}, "Ticaret hacmini {number % 9 + 2} milyar dolara çıkaracağız." dedi.
"""


def write_news(folder: Path, count: int, words: int = 0) -> Path:
    """A folder of so many articles, each of at least so many words."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        text = news(number)
        while len(text.split()) < words:
            text += "\n" + news(number + 7919 * len(text)).partition("\n\n")[2]
        (folder / f"haber-{number:06}.txt").write_text(text, encoding="utf-8")
    return folder
