"""The commands of editors and translators: the state of words, what they were made from, and who signed them."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.clock import today
from bot.errors import ShellError
from bot.terminal import agreed, console
from bot.word_exchange import export, import_

if TYPE_CHECKING:
    from bot.bench import Bench

T = TypeVar("T")

app = typer.Typer(help="Words: state, review, files for translators.", no_args_is_help=True)
app.command()(export)
app.command("import")(import_)

YEAR = 365
"""Days for which a signature holds unless something else is said."""

Language = Annotated[str, typer.Option("--lang", help="Language code, for example ro.")]
Yes = Annotated[bool, typer.Option(help="Do it without asking.")]


@app.command()
def status(lang: Language = "") -> None:
    """Show how many pages are drafts, reviewed, stale, expired or not translated, and which."""
    from bot.word_records import print_status  # noqa: PLC0415  # only this command needs it

    bench = _bench()
    languages = (bench.language(lang),) if lang else tuple(bench.content.catalogues)
    print_status(console(), bench, today(), languages)


@app.command()
def made(
    names: Annotated[list[str] | None, typer.Argument(help="Messages; without any, all stale ones.")] = None,
    *,
    lang: Language,
    yes: Yes = False,
) -> None:
    """Record that a translation is in step with today's English. For words that were translated anew by hand."""
    from bot.word_records import print_changes  # noqa: PLC0415  # only these commands need it
    from locales.recording import made_anew  # noqa: PLC0415

    bench, out = _bench(), console()
    language = bench.language(lang)
    messages = names or sorted(bench.standings.stale_messages(language))
    records = _recorded(lambda: made_anew(bench.standings, language, messages))
    for message in messages:
        print_changes(out, bench, message, bench.standings.records[language].made.get(message, ""))
    if not messages:
        out.print(f"Nothing in {language} was made from older English.")
    elif agreed(out, f"Does {language} say all of this now?", yes=yes):
        bench.write({language: records})
        out.print(f"Recorded: {language} is in step with the English in {', '.join(messages)}.")


@app.command()
def unchanged(
    message: Annotated[str, typer.Argument(help="The English message that was changed.")],
    *,
    since: Annotated[str, typer.Option(help="The hash of the version before, if there are several.")] = "",
    yes: Yes = False,
) -> None:
    """Record that the English was changed and still means the same. Translations made from it stay in step."""
    from bot.word_records import print_changes  # noqa: PLC0415  # only these commands need it
    from locales.recording import meaning_unchanged, versions  # noqa: PLC0415

    bench, out = _bench(), console()
    for older in versions(bench.standings, message):
        print_changes(out, bench, message, older)
    records = _recorded(lambda: meaning_unchanged(bench.standings, message, since))
    if not records:
        out.print(f"Every translation of {message} is in step already.")
    elif agreed(out, "Does the English still mean the same?", yes=yes):
        bench.write(records)
        out.print(f"Recorded for {', '.join(records)}.")


@app.command()
def review(  # noqa: PLR0913  # one argument an option
    pages: Annotated[list[str] | None, typer.Argument(help="Pages; `interface` is the words around them.")] = None,
    *,
    lang: Language,
    role: Annotated[str, typer.Option(help="What the reviewer is, for example lawyer. No names of persons.")],
    organisation: Annotated[str, typer.Option(help="For which organisation the reviewer signs.")],
    topic: Annotated[str, typer.Option(help="All pages of a topic, for example danger.")] = "",
    until: Annotated[str, typer.Option(help="Last day on which it holds, YYYY-MM-DD; a year if not given.")] = "",
    yes: Yes = False,
) -> None:
    """Sign pages of a language after reading them. Shows every word that is signed. Only reviewers sign."""
    from bot.word_records import page_words, pages_of  # noqa: PLC0415  # only this command needs it
    from locales.recording import signed  # noqa: PLC0415

    bench, out = _bench(), console()
    language, named = bench.language(lang), pages_of(bench, pages or (), topic)
    days = (today(), _last_day(until))
    records = _recorded(lambda: signed(bench.standings, language, named, (role, organisation), days))
    for page in named:
        out.print(f"\n{page}", style="bold")
        for line in page_words(bench, language, page):
            out.print(line)
    if agreed(out, f"Sign {len(named)} pages for {organisation}, until {days[1]}?", yes=yes):
        bench.write({language: records})
        out.print(f"Signed: {', '.join(named)}.")


@app.command()
def tidy() -> None:
    """Remove records that nothing stands behind any more, and keep the English that translations were made from."""
    from bot.word_records import tidy as tidied  # noqa: PLC0415  # only this command needs it

    console().print(tidied(_bench()))


@app.command()
def rename(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A page or a message.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Its new name.")],
) -> None:
    """Give a page or a message another name, in all languages, pages and records. Translations and signatures stay."""
    from bot.renaming import rename as renamed  # noqa: PLC0415  # only this command needs it

    for file in renamed(_bench(), old, new):
        console().print(f"Changed: {file}")


def _bench() -> "Bench":
    from bot.bench import open_bench  # noqa: PLC0415  # only these commands need content
    from bot.content import content_root  # noqa: PLC0415  # the same

    return open_bench(today(), content_root())


def _recorded(change: Callable[[], T]) -> T:
    """What a change gives, or the end with one line that says why it would not be true."""
    from locales.errors import NotRecorded  # noqa: PLC0415  # only these commands need it

    try:
        return change()
    except NotRecorded as error:
        raise ShellError(f"{error}. Nothing was recorded.") from None


def _last_day(until: str) -> str:
    try:
        last = date.fromisoformat(until) if until else date.fromisoformat(today()) + timedelta(days=YEAR)
    except ValueError:
        raise ShellError(f"--until: {until!r} is not a day as 2027-11-30") from None
    if last.isoformat() < today():
        raise ShellError(f"--until: {until} is past")
    return last.isoformat()
