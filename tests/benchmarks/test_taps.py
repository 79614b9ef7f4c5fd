"""The benchmarks work: every bot in every mode answers taps, and the tables have all rows. Nothing here is timed."""

import asyncio
from pathlib import Path

import pytest
from rich.console import Console

from tests import needs
from tests.benchmarks.bots import BOTS, PAIR, WAYMARK, Bot
from tests.benchmarks.crowd import Plan
from tests.benchmarks.loadserver import LoadServer
from tests.benchmarks.measuring import measured
from tests.benchmarks.posting import Address
from tests.benchmarks.soak import flatness, soak
from tests.benchmarks.summary import AGAINST, SCREENS, Round, Summary, ratios
from tests.benchmarks.table import of_bots, of_ratios
from tests.benchmarks.wire import Stream, fields, request

PARTS = (
    b'--xy\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n7\r\n'
    b'--xy\r\nContent-Disposition: form-data; name="text"\r\n\r\na b\r\n--xy--\r\n'
)
"""A form of two fields in parts."""
SECONDS = 0.0
"""A round ends when it has all its figures, however long that takes."""
CHATS = 4
PLAYED = (*BOTS, PAIR[-1])
"""One process on both cores is the same program as one process on one, so it is not started again."""


@pytest.fixture(scope="module")
def summaries(tmp_path_factory: pytest.TempPathFactory) -> tuple[Summary, ...]:
    """One short round of each bot whose library is there."""
    installed = [bot for bot in PLAYED if bot.is_installed]
    folder = tmp_path_factory.mktemp("benchmarks")
    return asyncio.run(measured(installed, folder, CHATS, SECONDS, rounds=1))


@pytest.mark.parametrize("bot", PLAYED, ids=lambda bot: bot.title)
def test_a_tap_is_answered_once_and_shows_one_screen(bot: Bot, summaries: tuple[Summary, ...]) -> None:
    """A bot that did less than the others would look fast."""
    if not bot.is_installed:
        library(bot)

    (played,) = [one.rounds[0] for one in summaries if one.bot == bot]

    assert played.all_taps > 0
    assert played.count("answerCallbackQuery") == played.all_taps
    assert played.count(*SCREENS) == played.all_taps


def test_the_tables_have_a_row_for_every_bot_and_every_comparison(summaries: tuple[Summary, ...]) -> None:
    """A bot that silently fell out of the table would be a claim that nobody checks."""
    console = Console(width=200)
    with console.capture() as shown:
        console.print(of_bots(summaries))
        console.print(of_ratios(summaries))

    for one in summaries:
        assert any(one.bot.name in line and one.bot.mode in line for line in shown.get().splitlines()), one.bot.title
    assert of_bots(summaries).row_count == len(summaries)


def test_a_comparison_takes_rounds_in_pairs() -> None:
    """The machine changes its pace; what it did to both bots at the same time cancels out."""
    slow, fast = (made(slowness=1.0), made(slowness=4.0)), (made(slowness=0.5), made(slowness=2.0))
    played = [Summary(bot, fast if bot.name == WAYMARK else slow, 100, 110) for bot in (*BOTS, *PAIR)]

    found = {one.what: (one.rate, one.cpu) for one in ratios(played)}

    assert len(found) == len(AGAINST) + 2
    most, _ = found.pop("the most that two cores allow, as the crowd needs its part of them")
    assert most == pytest.approx(20 / 11)
    assert found.pop("two processes to one, on both cores") == (1, 1)
    assert set(found.values()) == {(2, 2)}


def made(slowness: float) -> Round:
    """A round of a hundred taps a second on a machine of that pace."""
    times = (0.1 * slowness,) * 100
    return Round(slowness, 100, times, 100, {"answerCallbackQuery": 100}, {}, cpu=slowness, crowd=0.1)


def test_figures_of_a_round() -> None:
    """The figures that the claims are made of."""
    times = tuple(number / 1000 for number in range(1, 101))
    calls = {"editMessageText": 110, "answerCallbackQuery": 10, "getUpdates": 7}

    played = Round(2, 100, times, 110, calls, {"answerCallbackQuery": 100}, cpu=0.05, crowd=0.1)

    assert played.rate == 50
    assert played.middle == pytest.approx(50.5)
    assert played.cost == pytest.approx(500)
    assert played.late == pytest.approx(99.01)
    assert played.calls_a_tap == pytest.approx(120 / 110)
    assert played.replies_a_tap == pytest.approx(100 / 110)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (b"application/json", b'{"chat_id": 7, "text": "a b"}'),
        (b"application/x-www-form-urlencoded", b"chat_id=7&text=a+b"),
        (
            b'multipart/form-data; boundary="xy"',
            PARTS,
        ),
    ],
)
def test_a_call_is_read_whichever_way_it_was_written(kind: bytes, body: bytes) -> None:
    """Each library writes its calls in its own way; none may seem slow or broken because of that."""
    found = fields(kind, body)

    assert (int(found["chat_id"]), found["text"]) == (7, "a b")


def test_a_message_may_come_in_pieces_and_two_at_once() -> None:
    """A socket cuts where it likes."""
    whole = request(b"/bot1:a/getMe", b"here", b"application/json", b"{}")
    came: list[tuple[bytes, bytes, bytes]] = []
    stream = Stream()
    stream.came = lambda *message: came.append(message)  # type: ignore[method-assign]  # what a subclass would do

    for piece in (whole[:10], whole[10:70], whole[70:] + whole):
        stream.data_received(piece)

    assert came == [(b"POST /bot1:a/getMe HTTP/1.1", b"application/json", b"{}")] * 2


def test_several_processes_share_the_updates() -> None:
    """Otherwise the row of two processes would show what one does."""
    server = LoadServer(Plan())
    first, second = (Address(f"http://127.0.0.1:{port}/", "", lambda _kind, _body: None) for port in (1, 2))
    server.addresses = [first, second]

    idle = {server._next(), server._next()}
    first.under_way = 1
    busy = {server._next(), server._next()}

    assert idle == {first, second}
    assert busy == {second}


async def test_a_soak_counts_every_tap_of_every_person(tmp_path: Path) -> None:
    """The long one is started by hand; this one shows that people come, tap, leave, and are followed by others."""
    looks = await soak(tmp_path, taps=300, people=30, by_webhook=False)

    assert looks[-1].people == 30
    assert looks[-1].taps > 250
    assert flatness(looks) >= 1


def library(bot: Bot) -> None:
    """Skip, or fail where everything is required."""
    reason = f"{bot.module} is not installed; 'waymark[test]' has it"
    if needs.EVERYTHING:
        pytest.fail(reason)
    pytest.skip(reason)
