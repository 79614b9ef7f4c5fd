"""Lines to read aloud: every country has one, in the right script, and nobody has signed any yet."""

import tomllib
import unicodedata
from typing import Final

import pytest
from babel import Locale
from babel.languages import get_official_languages

from bot.content import ROOT
from flows.ids import CountryCode
from locales.lines import FILE, load_lines

LINES: Final[dict[str, dict[str, str]]] = tomllib.loads((ROOT / "locales/lines.toml").read_text("utf-8"))
COUNTRIES: Final = tuple(sorted(path.stem.upper() for path in (ROOT / "flows/countries").glob("*.toml")))
EACH: Final = tuple((code, line) for code in LINES for line in ("danger", "help"))

SCRIPTS: Final = {
    "ar": "ARABIC",
    "bg": "CYRILLIC",
    "el": "GREEK",
    "hi": "DEVANAGARI",
    "ka": "GEORGIAN",
    "ru": "CYRILLIC",
    "sr": "CYRILLIC",
    "th": "THAI",
    "uk": "CYRILLIC",
}
"""First word of the Unicode names of a language's letters and marks; the others are written in Latin."""
ALIEN: Final = {
    "bg": "ыэёіїєґўђјљњћџ",
    "ru": "іїєґўђјљњћџ",
    "sr": "ыэёъьйщюяіїєґў",
    "uk": "ыэёъўђјљњћџ",
}
"""Letters of a neighbour in the same script: a sign that words slipped from one language into another."""

TO_LATIN: Final = dict(
    zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True), љ="lj", њ="nj", џ="dž"
)


def test_there_are_countries_to_speak_in() -> None:
    """The claims below are empty if their files move."""
    assert len(COUNTRIES) == 36
    assert {"PH", "NO", "RS", "ZA"} < set(COUNTRIES)


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_country_has_both_lines_in_a_language_of_its_own(country: str) -> None:
    """Wherever a person is, somebody near them can read it. Languages official in a region only do not count."""
    official = get_official_languages(country, de_facto=True)

    assert any(LINES.get(code, {}).get("danger") and LINES.get(code, {}).get("help") for code in official)


@pytest.mark.parametrize(
    ("country", "languages"),
    [
        ("BE", {"nl", "fr", "de"}),
        ("CA", {"en", "fr"}),
        ("CH", {"de", "fr", "it"}),
        ("IN", {"hi", "en"}),
        ("NO", {"nb"}),
        ("PH", {"fil", "en"}),
        ("RS", {"sr", "sr_Latn"}),
        ("UA", {"uk"}),
        ("ZA", {"af", "en", "xh", "zu"}),
    ],
)
def test_a_country_of_many_languages_has_more_than_one(country: str, languages: set[str]) -> None:
    """One official language leaves out most of the people at the door."""
    official = set(get_official_languages(country, regional=True, de_facto=True))

    assert languages <= official & set(LINES)


@pytest.mark.parametrize("code", LINES)
def test_a_language_is_asked_for_by_a_country(code: str) -> None:
    """A key that CLDR spells otherwise would never be shown."""
    asked = {each for country in COUNTRIES for each in get_official_languages(country, regional=True, de_facto=True)}

    assert code in asked
    assert str(Locale.parse(code)) == code


@pytest.mark.parametrize("code", LINES)
def test_nobody_has_signed_a_language(code: str) -> None:
    """A draft must not look like a text that somebody answers for."""
    assert set(LINES[code]) == {"danger", "help", "reviewed"}
    assert LINES[code]["reviewed"] == ""


@pytest.mark.parametrize(("code", "line"), EACH)
def test_a_line_is_short_and_clean(code: str, line: str) -> None:
    """It fits a small screen, does not shout, and no unseen sign turns its direction."""
    words = LINES[code][line]

    assert 40 <= len(words) <= 200
    assert words == " ".join(words.split())
    assert unicodedata.is_normalized("NFC", words)
    assert not {unicodedata.category(sign)[0] for sign in words} & {"C", "N", "S"}
    assert not set(words) & set("!¡！՜")


@pytest.mark.parametrize(("code", "line"), EACH)
def test_a_line_is_in_the_script_of_its_language(code: str, line: str) -> None:
    """A letter that only looks alike is read aloud wrongly, or not at all."""
    letters = [sign for sign in LINES[code][line] if unicodedata.category(sign)[0] in "LM"]

    assert {unicodedata.name(sign).split()[0] for sign in letters} == {SCRIPTS.get(code, "LATIN")}
    assert not set(LINES[code][line].casefold()) & set(ALIEN.get(code, ""))


def test_no_line_stands_twice() -> None:
    """Danger and help differ, and no language holds the words of another."""
    words = [LINES[code][line] for code, line in EACH]

    assert len(set(words)) == len(words)


@pytest.mark.parametrize("line", ["danger", "help"])
def test_the_two_scripts_of_serbian_say_the_same(line: str) -> None:
    """A mended word is mended for both kinds of reader."""
    spelled = "".join(TO_LATIN.get(sign, sign) for sign in LINES["sr"][line].casefold())

    assert spelled == LINES["sr_Latn"][line].casefold()


@pytest.mark.parametrize("line", ["danger", "help"])
def test_the_english_line_is_the_one_that_the_guide_shows(line: str) -> None:
    """When the words of the guide change, every language here must be read again."""
    files = (path.read_text("utf-8") for path in (ROOT / "locales/en").glob("*.ftl"))
    values = {row.partition(" = ")[2] for file in files for row in file.splitlines()}

    assert LINES["en"][line] in values


def test_a_broken_file_of_lines_is_a_finding() -> None:
    """The start is refused with file and key, and no line is shown half."""
    _, of_syntax = load_lines("[en")
    lines, of_schema = load_lines('[en]\ndanger = "too short"\nhelp = 3\n')

    assert [finding.rule for finding in of_syntax] == ["toml"]
    assert {finding.place for finding in of_schema} == {"en.danger", "en.help"}
    assert lines.of("danger", CountryCode("GB"), "ro") == ""


def test_the_shipped_lines_load_and_speak_in_each_country() -> None:
    """Through the same loader as the bot."""
    lines, findings = load_lines((ROOT / FILE).read_text("utf-8"))

    assert findings == ()
    assert all(lines.of("danger", CountryCode(code), "vi" if code != "VN" else "ro") for code in COUNTRIES)
    assert lines.of("danger", None, "en") == ""


def test_a_reader_of_tagalog_is_not_shown_their_own_language() -> None:
    """The facts of CLDR call it `fil`."""
    lines, _ = load_lines((ROOT / FILE).read_text("utf-8"))

    assert "Filipino" not in lines.of("danger", CountryCode("PH"), "tl")
    assert "Filipino" in lines.of("danger", CountryCode("PH"), "ro")
