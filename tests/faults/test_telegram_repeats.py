"""Updates twice, in the wrong order, from numbers that begin anew, and from another hour. One process for all."""

import pytest

from tests.botapi.chat import Message
from tests.faults.street import DANGER, FIRST, HOME, NUMBER, Street, shown

pytestmark = pytest.mark.asyncio(loop_scope="package")

HOUR = 3600


async def waits_for_updates(calm: Street) -> None:
    """The bot has nothing to do, and its long poll is open: whatever number comes next is delivered."""
    await calm.server.until(lambda: bool(calm.server.waiting._pollers) and not calm.server.waiting.updates)


async def test_a_tap_that_comes_twice_is_taken_once(calm: Street) -> None:
    """The same update again, in the same answer and after it was confirmed: the screen stays where it is."""
    server, answered = calm.server, calm.server.count("answerCallbackQuery")
    await waits_for_updates(calm)
    await calm.taps(calm.walker, DANGER)
    tap = server.waiting.updates[-1]
    server.waiting.updates.append(tap)
    await calm.sees(calm.walker, NUMBER)
    screen = calm.walker.screen.id

    await waits_for_updates(calm)
    server.waiting.updates.append(tap)
    await server.tell()
    await server.until(lambda: server.count("answerCallbackQuery") >= answered + 2)

    await waits_for_updates(calm)
    assert calm.walker.screen.id == screen
    assert NUMBER in shown(calm.walker)
    await calm.comes_back()
    await calm.goes_on()


async def test_words_that_come_twice_leave_one_screen(calm: Street) -> None:
    """/start asks for a new screen at the bottom; twice is once too many, and one stands in the end."""
    await waits_for_updates(calm)
    await calm.newcomer.posts({"text": HOME})
    calm.server.waiting.updates.append(calm.server.waiting.updates[-1])

    await calm.until(lambda: FIRST in shown(calm.newcomer))

    await calm.goes_on()


async def test_taps_in_the_wrong_order_end_on_a_page(calm: Street) -> None:
    """Two hurried taps overtake each other: both are answered, and the page of the one that came last stands."""
    screen = calm.walker.screen
    await waits_for_updates(calm)
    await calm.taps(calm.walker, DANGER)
    await calm.taps(calm.walker, "Back")
    calm.server.waiting.updates.rotate(1)

    await calm.sees(calm.walker, NUMBER)

    assert calm.walker.screen.id == screen.id
    await calm.comes_back()
    await calm.goes_on()


async def test_numbers_that_begin_anew_are_followed(calm: Street) -> None:
    """After a quiet week Telegram numbers updates from anywhere (Bot API reference, Update)."""
    server = calm.server
    await waits_for_updates(calm)
    server._number = 1000

    await calm.goes_on()
    await calm.goes_on()

    assert server.waiting.updates == type(server.waiting.updates)()


async def test_a_screen_of_the_day_before_is_replaced_while_it_can_be_deleted(calm: Street) -> None:
    """Telegram's clock is 41 hours on, ours is not: the tap is answered in a new message, and the old one goes."""
    old = calm.walker.screen.id
    calm.server.offset = 41 * HOUR
    # Its answers tell the bot what time it is.
    await calm.newcomer.posts({"text": HOME})
    await calm.sees(calm.newcomer, FIRST)

    await calm.taps(calm.walker, DANGER)
    await calm.sees(calm.walker, NUMBER)

    assert calm.walker.screen.id != old
    await calm.comes_back()
    await calm.goes_on()


async def test_a_clock_that_jumps_back_changes_nothing(calm: Street) -> None:
    """Screens and words then come from the future; a page is shown in the message that stands there."""
    calm.server.offset = -41 * HOUR
    await calm.newcomer.posts({"text": HOME}, age=-90 * HOUR)
    await calm.sees(calm.newcomer, FIRST)
    screen: Message = calm.walker.screen

    await calm.taps(calm.walker, DANGER)
    await calm.sees(calm.walker, NUMBER)

    assert calm.walker.screen.id == screen.id
    await calm.comes_back()
    await calm.goes_on()


@pytest.mark.parametrize("age", [40 * HOUR, -40 * HOUR])
async def test_words_of_any_date_are_answered_and_deleted(calm: Street, age: int) -> None:
    """While the bot answers, only what had waited for it is old; a wrong date is nobody's fault."""
    await calm.newcomer.posts({"text": "/start en_RO_danger"}, age=age)
    await calm.sees(calm.newcomer, NUMBER)

    await calm.goes_on()
