"""PostgreSQL goes away while people are there: promise 4 needs no database, and what was counted waits for it."""

from pathlib import Path

import pytest

from tests.faults.street import ends_well, started, street
from tests.faults.weather import Weather
from tests.postgresql_server import postgresql_server

pytestmark = pytest.mark.postgresql
COUNTED = "SELECT answer, total FROM feedback_total"


async def test_a_database_server_that_was_away_gets_the_totals(server: Weather, tmp_path: Path) -> None:
    """Stopped while the bot runs, with a tap to count in between, and started again before the end."""
    with postgresql_server() as database:
        async with started(server, tmp_path, DATABASE_URL=database.url) as bot:
            await bot.until("directory.read")
            found = await street(server)
            database.stop()

            await found.is_useful()
            await found.goes_on()
            database.start()
            await ends_well(bot)

        assert database.asks(COUNTED) == "yes|1"


async def test_a_database_server_that_is_away_at_start_and_end_costs_no_page(server: Weather, tmp_path: Path) -> None:
    """Only the totals are lost, and one line says so."""
    async with started(server, tmp_path, DATABASE_URL="postgresql+asyncpg://waymark@127.0.0.1:1/postgres") as bot:
        await bot.until("directory.not-read")
        found = await street(server)
        await found.is_useful()
        await found.goes_on()
        await ends_well(bot)

    assert "totals.not-written" in bot.said
