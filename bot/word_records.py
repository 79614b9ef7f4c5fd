"""What the commands on the state of words do: tell it, record it, sign, tidy."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.bench import Bench
from bot.coverage import coverage, pages_in, topic_of
from bot.errors import ShellError
from bot.word_diff import difference
from flows.ids import LanguageCode, PageId
from flows.standing import Standing
from locales import recording
from locales.records import INTERFACE
from locales.sources import changed_patterns, patterns


def print_status(out: Console, bench: Bench, today: str, languages: Sequence[LanguageCode]) -> None:
    """How many pages of each language are in which state, and the names of the stale, expired and absent ones."""
    table = Table("language", *Standing, box=None, pad_edge=False)
    of_topics = coverage(bench.content, today)
    for language in languages:
        whole = sum(of_topics[language].values(), Counter[Standing]())
        table.add_row(language, *(str(whole[standing]) for standing in Standing))
    out.print(table)
    for language in languages:
        for standing in (Standing.STALE, Standing.EXPIRED, Standing.ABSENT):
            if pages := pages_in(bench.content, language, standing, today):
                out.print(f"{language} {standing}: {', '.join(pages)}")
        if stale := sorted(bench.standings.stale_messages(language)):
            out.print(f"{language} made from older English: {', '.join(stale)}")


def print_changes(out: Console, bench: Bench, message: str, made: str) -> None:
    """What changed in the English of a message since one of its versions."""
    now = bench.content.catalogues[bench.standings.source].messages[message]
    before = bench.sources.get(made)
    if before is None:
        out.print(f"{message}: the English it was made from is not known")
        return
    old, new = patterns(before), patterns(now)
    for part in changed_patterns(before, now):
        shown = difference(old.get(part, ""), new.get(part, ""), is_coloured=out.is_terminal)
        out.print(Text(f"{message}{'.' if part else ''}{part}: ").append(shown))


def page_words(bench: Bench, language: LanguageCode, page: str) -> Iterator[str]:
    """Everything that a signature under a page stands for, one message after the other."""
    words = bench.content.catalogues[language].messages
    for name in sorted(bench.standings.messages.get(PageId(page), ())):
        if name in words:
            for part, text in patterns(words[name]).items():
                yield f"{name}{'.' if part else ''}{part}: {text}"


def pages_of(bench: Bench, named: Iterable[str], topic: str) -> tuple[str, ...]:
    """The pages that a command names, by themselves or by their topic."""
    of_topic = tuple(page.id for page in bench.content.pages if topic and topic_of(page.file) == topic)
    if topic and not of_topic:
        raise ShellError(f"--topic: there is no file flows/pages/{topic}.toml")
    pages = (*named, *of_topic)
    if not pages:
        raise ShellError(f"Name the pages to sign, or a --topic; `{INTERFACE}` stands for the words around all pages")
    return pages


def tidy(bench: Bench) -> str:
    """Drop records that nothing stands behind, and keep the English of those that stay; says what was done."""
    records = {code: recording.tidied(bench.standings, code) for code in bench.content.catalogues}
    before = {code: bench.standings.records[code] for code in records}
    gone = sum(len(before[code].made) - len(records[code].made) for code in records)
    unsigned = sum(len(before[code].signed) - len(records[code].signed) for code in records)
    kept = bench.kept(records)
    bench.write(records)
    return (
        f"{gone} records and {unsigned} signatures removed; "
        f"{len(kept.keys() - bench.sources.keys())} versions of English added, "
        f"{len(bench.sources.keys() - kept.keys())} removed."
    )
