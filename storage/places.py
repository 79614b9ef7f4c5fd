"""Texts that lead to a door: streets, codes of places, maps and photos (T10, T50)."""

import re
from typing import Final

MAPS: Final = re.compile(
    r"(maps\.(google|app|apple)|google\.[a-z.]+/maps|goo\.gl|openstreetmap\.org|osm\.org|yandex\.[a-z.]+/maps|waze\.com"
    r"|what3words|w3w\.co|bing\.com/maps|here\.com|2gis\.|amap\.com|plus\.codes|mapy\.cz|geo:|baidu\.com/map)",
    re.IGNORECASE,
)
"""Addresses of maps, and of services that name a place in words."""
PHOTOS: Final = re.compile(
    r"(\.(jpe?g|png|gif|webp|heic|avif|bmp|tiff?)(\?|#|$)|instagram\.com/p/|flickr\.com/photos|pinterest\.)",
    re.IGNORECASE,
)
COORDINATES: Final = re.compile(r"(?<![\d.])-?\d{1,3}\.\d{3,}\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}(?![\d.])")
DEGREES: Final = re.compile(r"\d{1,3}\s*°")
PLUS_CODE: Final = re.compile(r"\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b")

WORDS: Final = (
    "street", "str", "strada", "road", "rd", "avenue", "ave", "lane", "boulevard", "bulevardul", "bd", "blvd", "drive",
    "square", "building", "block", "apartment", "apt", "flat", "floor", "rue", "allée", "chemin", "viale", "corso",
    "piazza", "calle", "avenida", "carrera", "rua", "travessa", "ulica", "ul", "aleja", "ulitsa", "улица", "ул",
    "вулиця", "вул", "проспект", "бульвар", "бул", "дом", "caddesi", "cad", "sokak", "sok", "mahallesi", "gatan",
    "gata", "gate", "veien", "vei", "vej", "straat", "laan", "plein", "strasse", "straße", "gasse", "platz", "weg",
    "rruga", "odos", "οδός", "شارع", "đường", "phố", "thanon", "ถนน", "soi", "barangay", "marg",
)  # fmt: skip
"""Words for streets and parts of buildings in languages of the guide and of its countries."""
ANY_WORD: Final = "|".join(map(re.escape, sorted(WORDS, key=len, reverse=True)))
NUMBER: Final = r"(?:no\.?|nr\.?|n°|№|#)?\s*\d{1,4}\s?[A-Za-z]?\b"
STREET: Final = re.compile(
    rf"(?<!\w)(?:{ANY_WORD})[.,]?\s+(?:[^\s,;:]+[\s,]+){{0,5}}?{NUMBER}"
    rf"|(?<!\w)\d{{1,5}}[A-Za-z]?,?\s+(?:[^\W\d]\S*\s+){{0,4}}?(?:{ANY_WORD})(?!\w)"
    r"|\b\w+(?:strasse|straße|gasse|gatan|straat|laan|veien|weg)\s+\d{1,4}\s?[A-Za-z]?\b",
    re.IGNORECASE,
)
VIA: Final = re.compile(r"\b[Vv]ia(?:\s+(?:d\w+\s+)?[A-Z]\w+){1,3},?\s+\d{1,3}\b")
"""An Italian street; in English the word means "by way of"."""
POSTAL: Final = re.compile(r"\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{5}-\d{3}|[A-Z]\d[A-Z] \d[A-Z]\d)\b")
"""Postal codes that look like nothing else: British, Brazilian and Canadian ones."""


def place_problem(text: str, *, has_shelter: bool) -> str | None:
    """Why a text may not be stored because of the place that it shows; streets count only where people sleep."""
    if MAPS.search(text):
        return "leads to a map; no map links are kept"
    if PHOTOS.search(text):
        return "leads to a picture; no photos are kept"
    if PLUS_CODE.search(text) or COORDINATES.search(text) or DEGREES.search(text):
        return "names a place on the map; no coordinates are kept"
    if has_shelter and any(form.search(text) for form in (STREET, VIA, POSTAL)):
        return "looks like a street address; where people sleep, no street may be kept"
    return None
