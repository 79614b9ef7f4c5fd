"""XLIFF 1.2 and PO, for the programs of translators: the same texts, with page, limit, terms and state as notes."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import Any, Final

from translate.storage.pypo import pofile
from translate.storage.xliff import Xliff1File, Xliff1Unit

from locales.exchange.comparing import Brought, Row
from locales.exchange.errors import Flaw, Unreadable
from locales.exchange.marks import check_text, declared, mark_line, marks_in
from locales.exchange.sheets import Tick
from locales.exchange.signs import shown
from locales.exchange.units import FORMAT, REVIEWED, Unit

SOURCE: Final = "en"
ORIGIN: Final = "developer"
"""Who wrote our notes: programs keep them apart from those of translators."""
LONG_AGO: Final = "2000-01-01 00:00+0000"
"""Instead of the minute of the export: the same texts give the same bytes."""


NAMESPACE: Final = "urn:oasis:names:tc:xliff:document:1.2"


class _XliffUnit(Xliff1Unit):  # type: ignore[misc]  # its types are not looked at
    """A text of XLIFF 1.2."""

    namespace = NAMESPACE


class _Xliff(Xliff1File):  # type: ignore[misc]  # its types are not looked at
    """XLIFF 1.2, which every program reads; the library begins new files with 1.1."""

    UnitClass = _XliffUnit
    namespace = NAMESPACE
    XMLskeleton = (
        f'<?xml version="1.0"?><xliff version="1.2" xmlns="{NAMESPACE}">'
        '<file original="NoName" source-language="en" datatype="plaintext"><body></body></file></xliff>'
    )


def xliff_of(language: str, units: Iterable[Unit], tick: Tick) -> bytes:
    """The texts as XLIFF, each topic as a file of it."""
    store = _Xliff(sourcelanguage=SOURCE, targetlanguage=language)
    for topic, of_topic in groupby(units, lambda unit: unit.topic):
        for unit in of_topic:
            tick()
            made = store.addsourceunit(unit.english, f"locales/{SOURCE}/{topic}.ftl", createifmissing=True)
            made.xmlelement.set("id", unit.key)
            if unit.translation:
                made.target = unit.translation
                made.markreviewneeded(not unit.state.startswith(REVIEWED))
            _annotate(made, unit)
    return bytes(store)


def po_of(language: str, units: Iterable[Unit], tick: Tick) -> bytes:
    """The texts as PO; the key is the context of each."""
    store = pofile()
    store.init_headers(
        charset="UTF-8", pot_creation_date=LONG_AGO, po_revision_date=LONG_AGO, Language=language, X_Waymark=FORMAT
    )
    for unit in units:
        tick()
        made = store.addsourceunit(unit.english)
        made.setcontext(unit.key)
        made.target = unit.translation
        _annotate(made, unit)
    return bytes(store)


def _annotate(made: Any, unit: Unit) -> None:
    notes = {"Page": unit.page, "Limit": unit.limit, "Terms": unit.terms, "State": unit.state, "Link": unit.link}
    lines = [f"{name}: {'; '.join(value.splitlines())}" for name, value in notes.items() if value]
    made.addnote("\n".join((*lines, mark_line(unit))), origin=ORIGIN)


def read_xliff(content: bytes, tick: Tick) -> Brought:
    """What the file brings. Unreadable if it is no XLIFF of ours, or one that could do harm."""
    check_text(content, b"<trans-unit")
    if declared(content):
        raise Unreadable("it declares its own entities, which no translation needs. Export again")
    store = _parsed(lambda: _Xliff.parsestring(content), "XLIFF 1.2")
    files = tuple(store.document.getroot().iterchildren(store.namespaced("file")))
    languages = {(file.get("source-language"), file.get("target-language", "")) for file in files}
    if len(languages) != 1 or next(iter(languages))[0] != SOURCE:
        raise Unreadable("it must go from English (source-language) to one language (target-language) in all files")
    return _brought(next(iter(languages))[1], store.units, _of_xliff, tick)


def _of_xliff(unit: Any, place: str) -> Row | Flaw:
    texts: dict[str, str] = {"source": "", "target": ""}
    for name in texts:
        for element in unit.xmlelement.iterchildren(unit.namespaced(name)):
            if len(element):
                return Flaw(
                    place, f"the {name} holds tags of a program. Write them out as the text that they stand for"
                )
            # Blanks count whether a program has kept xml:space or not.
            texts[name] = element.text or ""
    key = unit.xmlelement.get("id", "")
    return Row(f"unit {shown(key)}", key, texts["source"], texts["target"], marks_in(unit.getnotes()))


def read_po(content: bytes, tick: Tick) -> Brought:
    """What the file brings. Unreadable if it is no PO of ours, or not written in UTF-8."""
    check_text(content, b"\nmsgid ")
    store = _parsed(lambda: pofile.parsestring(content), "PO")
    header: Mapping[str, str] = store.parseheader()
    charset = header.get("Content-Type", "").rpartition("charset=")[2].strip().lower()
    if charset not in ("utf-8", "utf8"):
        raise Unreadable(f"its header says that it is written in {shown(charset) or 'nothing'}. Save it as UTF-8")
    if header.get("X-Waymark") != FORMAT or not header.get("Language"):
        raise Unreadable("its header has no Language or no X-Waymark of this release. Export again")
    units = tuple(unit for unit in store.units if not (unit.isheader() or unit.isobsolete()))
    return _brought(header["Language"], units, _of_po, tick)


def _of_po(unit: Any, place: str) -> Row | Flaw:
    if unit.hasplural():
        return Flaw(place, "has plural forms of PO. Plurals stand inside of { } here; write one msgstr")
    key = unit.getcontext()
    return Row(f"msgctxt {shown(key)}", key, str(unit.source), str(unit.target), marks_in(unit.getnotes(ORIGIN)))


def _parsed(parse: Callable[[], Any], name: str) -> Any:
    try:
        return parse()
    except Exception as error:  # noqa: BLE001  # whatever a damaged file makes the library raise, it cannot be read
        raise Unreadable(f"it is no {name} file, or a damaged one ({shown(str(error), 120)})") from None


def _brought(language: str, units: Iterable[Any], read: Callable[[Any, str], Row | Flaw], tick: Tick) -> Brought:
    rows: list[Row] = []
    flaws: list[Flaw] = []
    for number, unit in enumerate(units, 1):
        tick()
        made = read(unit, f"unit {number}")
        if isinstance(made, Row):
            rows.append(made)
        else:
            flaws.append(made)
    if not rows and not flaws:
        raise Unreadable("it holds no text. Export again")
    return Brought(language, tuple(rows), tuple(flaws))
