"""The totals of feedback, as they may be shown (B65, T32)."""

from rich.console import Console

from bot.clock import days_ago
from bot.errors import ShellError
from bot.kept import KEPT_DAYS
from bot.settings import read_settings
from flows.verbs import ANSWERS
from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.totals import Totals

console = Console(highlight=False, markup=False)


async def print_feedback() -> None:
    """Print them. ShellError if the database cannot be read."""
    engine = open_engine(read_settings().database_url.get_secret_value())
    try:
        shown = await Totals(engine).shown(days_ago(KEPT_DAYS))
    except StoreUnavailable as error:
        raise ShellError("DATABASE_URL: the database cannot be read. Check the path or the server.") from error
    finally:
        await close_engine(engine)
    console.print(f"Feedback of the last {KEPT_DAYS} days. Totals below 20 are not shown; others are rounded to 10.")
    for answer in ANSWERS:
        console.print(f"{answer:10} {shown.get(answer, 'fewer than 20')}")
