"""Where editors' commands work: the content of a folder with its records, changed in memory and written all at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.checking import sound_content
from bot.content import ROOT, Content, read_text
from bot.errors import ShellError
from bot.replacing import replace_all
from flows.ids import LanguageCode
from locales.messages import Message
from locales.records import MADE, REVIEW, Records, made_text, review_text
from locales.sources import FILE, load_sources, sources_text
from locales.standings import Standings


@dataclass(frozen=True, slots=True)
class Bench:
    """Sound content, the state of its words, and the English that they were made from."""

    root: Path
    content: Content
    standings: Standings
    sources: Mapping[str, Message]

    def language(self, code: str) -> LanguageCode:
        """The language, or ShellError with those that there are."""
        if code not in self.content.catalogues:
            known = ", ".join(self.content.catalogues)
            raise ShellError(f"--lang: {code!r} is not a language of the guide; it speaks {known}")
        return LanguageCode(code)

    def write(self, records: Mapping[LanguageCode, Records]) -> None:
        """Write these records, and the English that all translations were made from."""
        texts: dict[str, str] = {}
        for code, of_language in records.items():
            if code != self.standings.source:
                texts[f"locales/{code}/{MADE}"] = made_text(of_language.made)
            if of_language.signed or (self.root / f"locales/{code}/{REVIEW}").exists():
                texts[f"locales/{code}/{REVIEW}"] = review_text(of_language.signed)
        texts[FILE] = sources_text(self.kept({**self.standings.records, **records}))
        write_all(self.root, texts)

    def kept(self, records: Mapping[LanguageCode, Records]) -> dict[str, Message]:
        """The English that some translation was made from, by its hash; nothing that nobody was made from any more."""
        now = self.content.catalogues[self.standings.source].messages
        known = {**self.sources, **{made: now[name] for name, made in self.standings.source_hashes.items()}}
        wanted = {made for of_language in records.values() for made in of_language.made.values()}
        return {made: known[made] for made in wanted if made in known}


def open_bench(today: str, root: Path = ROOT) -> Bench:
    """The content below `root`; BrokenContent when it would not start."""
    content = sound_content(today, root)
    if content.standings is None:
        raise ShellError("The state of the words is not known")
    return Bench(root, content, content.standings, load_sources(content.source, read_text(root, FILE)))


def write_all(root: Path, texts: Mapping[str, str]) -> None:
    """Write files below a folder, all of them or none."""
    replace_all({root / file: text.encode() for file, text in texts.items()})
