"""The lists of words for codes keep what they promise: easy to type again, and harmless to whoever reads them."""

import os
import unicodedata
from itertools import chain, islice, product
from pathlib import Path

import pytest

from bot.content import ROOT, read_languages
from flows.errors import BrokenContent
from flows.ids import LanguageCode
from locales.code_words import COUNT, FILE, code_word_findings, code_words
from locales.phrases import folded
from locales.rules import load_rules

LISTS = sorted(read_languages(ROOT))
SCRIPTS = {"ar": "ARABIC LETTER ", "ru": "CYRILLIC SMALL ", "uk": "CYRILLIC SMALL ", "zh": "CJK UNIFIED "}
LATIN = "LATIN SMALL "
LENGTHS = {"zh": (2, 2), "vi": (3, 8)}
APART = sorted(set(LISTS) - {"ar", "vi", "zh"})
SOUND_ALIKE = """
    aisle-isle ate-eight bare-bear be-bee bean-been berry-bury board-bored brake-break buy-by cell-sell cereal-serial
    cent-scent chili-chilly cord-chord currant-current cymbal-symbol dear-deer dew-due die-dye fair-fare feat-feet
    fir-fur flour-flower gate-gait grate-great hair-hare hole-whole hour-our inn-in key-quay knead-need knight-night
    knot-not know-no leek-leak mail-male maize-maze meat-meet medal-metal mousse-moose muscle-mussel pail-pale pair-pear
    peace-piece peak-peek pedal-peddle plain-plane plum-plumb pour-pore principal-principle rain-reign read-reed
    right-write road-rode role-roll rye-wry sail-sale sauce-source sea-see seam-seem sight-site son-sun stair-stare
    stake-steak stationary-stationery steal-steel storey-story sweet-suite tail-tale thyme-time tide-tied toad-towed
    vain-vein waist-waste wait-weight weak-week weather-whether which-witch wood-would yolk-yoke
"""
SOUND = tuple(map("".join, islice(product("bcdfghklmnpst", "aeiou", "bcdfghklmnpst", "aeiou"), COUNT)))
"""A list without a defect."""


def of(language: str) -> tuple[str, ...]:
    return code_words(ROOT / "locales", language)


def plain(word: str) -> str:
    """Without accents, and with every letter: as far apart as the words look on paper."""
    parted = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in parted if not unicodedata.combining(sign)).translate({ord("ı"): "i", ord("đ"): "d"})


def one_letter_apart(words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Pairs at Levenshtein distance 1: one is the other without a letter, or both are the same without the same one."""
    holes: dict[tuple[int, str], list[str]] = {}
    for word in words:
        for place in range(len(word)):
            holes.setdefault((place, word[:place] + word[place + 1 :]), []).append(word)
    whole = frozenset(words)
    changed = [(group[0], group[1]) for group in holes.values() if len(group) > 1]
    return changed + [(group[0], short) for (_, short), group in holes.items() if short in whole]


@pytest.mark.parametrize("language", LISTS)
def test_a_list_is_whole(language: str) -> None:
    """Each word of a code stands for eleven bits, and each is understood when it is typed without its accents."""
    text = (ROOT / "locales" / language / FILE).read_bytes().decode()

    assert list(code_word_findings(FILE, text)) == []
    assert text == "\n".join(of(language)) + "\n"


@pytest.mark.parametrize("language", LISTS)
def test_a_word_is_short_and_in_one_script(language: str) -> None:
    """It fits on a card, and one keyboard types it; none is a number or has a hyphen."""
    least, most = LENGTHS.get(language, (3, 8))
    script = SCRIPTS.get(language, LATIN)

    strange = [word for word in of(language) if not all(unicodedata.name(sign).startswith(script) for sign in word)]

    assert strange == []
    assert [word for word in of(language) if not least <= len(word) <= most] == []
    assert [word for word in of(language) if word != word.lower()] == []


@pytest.mark.parametrize("language", LISTS)
def test_no_word_is_one_that_the_guide_avoids(language: str) -> None:
    """A code may be read by the person whom it is hidden from."""
    rules, _ = load_rules(FILE, (ROOT / "locales" / language / "rules.toml").read_text("utf-8"))
    assert rules is not None
    lists = (*rules.never.model_dump().values(), rules.quiet.B58, rules.only_danger.B7)
    avoided = {folded(word) for word in chain.from_iterable(lists)}

    assert [word for word in of(language) if folded(word) in avoided] == []


@pytest.mark.parametrize("language", APART)
def test_a_wrong_letter_makes_no_other_word(language: str) -> None:
    """A slip on a small keyboard is found, not read as somebody else's code."""
    assert one_letter_apart(tuple(map(plain, of(language)))) == []


def test_pairs_that_are_one_letter_apart_are_seen() -> None:
    """A letter that is changed, left out or added."""
    assert one_letter_apart(("boat", "coat")) == [("boat", "coat")]
    assert one_letter_apart(("boat", "boa")) == [("boat", "boa")]
    assert one_letter_apart(("boat", "bone", "tub")) == []


def test_no_two_english_words_sound_alike() -> None:
    """A service's staff read eight of them over the phone."""
    words = frozenset(of("en"))

    assert [pair for pair in SOUND_ALIKE.split() if words.issuperset(pair.split("-"))] == []


def test_a_list_is_read_anew_when_it_has_changed(tmp_path: Path) -> None:
    """A content pack may bring other words; between changes the file is read once."""
    file = tmp_path / "xx" / FILE
    file.parent.mkdir()
    file.write_text("\n".join(SOUND) + "\n", "utf-8")
    first = code_words(tmp_path, "xx")
    assert code_words(tmp_path, "xx") is first

    file.write_text("\n".join((*SOUND[:-1], "zebra")) + "\n", "utf-8")
    os.utime(file, ns=(1, 1))

    assert (first, code_words(tmp_path, "xx")[-1]) == (SOUND, "zebra")


@pytest.mark.parametrize("content", [None, b"\xff\xfe", b"apple\npear\n"])
def test_a_list_that_is_not_sound_is_refused(tmp_path: Path, content: bytes | None) -> None:
    """No code is made of fewer words than it counts on."""
    (tmp_path / "xx").mkdir()
    if content is not None:
        (tmp_path / "xx" / FILE).write_bytes(content)

    with pytest.raises(BrokenContent) as broken:
        code_words(tmp_path, "xx")

    assert broken.value.findings[0].file == f"locales/xx/{FILE}"


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ((), ["words: has 0 words instead of 2048"]),
        (SOUND[1:], ["words: has 2047 words instead of 2048"]),
        ((SOUND[1], SOUND[0], *SOUND[2:]), ["words: is not in the order of code points"]),
        ((*SOUND[:-1], "zwei drei"), ["'zwei drei': is not one word in composed letters (NFC)"]),
        ((*SOUND[:-1], "zu\u0308ge"), ["'zu\u0308ge': is not one word in composed letters (NFC)"]),
        ((*SOUND[:-2], "zuge", "züge"), ["'züge': is read as 'zuge' when it is typed"]),
        ((*SOUND[:-2], "zuge", "zuge"), ["'zuge': is read as 'zuge' when it is typed"]),
    ],
)
def test_a_defect_of_a_list_is_named(words: tuple[str, ...], texts: list[str]) -> None:
    """For whoever changes a list by hand."""
    found = code_word_findings(FILE, "\n".join(words))

    assert [f"{finding.place}: {finding.text}" for finding in found] == texts


def test_every_language_of_the_guide_has_a_list() -> None:
    """Whoever reads the guide can read their code."""
    assert {path.parent.name for path in (ROOT / "locales").glob(f"*/{FILE}")} == set(LISTS)
    assert LanguageCode("en") in LISTS
