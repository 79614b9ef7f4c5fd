"""The door against an emulator that others wrote, with its own idea of Telegram's rules."""

from typing import Any, Final

from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageText,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup
from teremok import MockBot, MockCallbackQuery, MockMessageText, MockUpdate

from bot.content import Content
from bot.outreach.qr import png_of
from bot.telegram.buckets import Buckets
from bot.telegram.clearing import InMemory
from bot.telegram.delivery import Delivery
from bot.telegram.door import TelegramDoor
from bot.telegram.incoming import read
from bot.telegram.pace import Pace
from bot.turns import Turns
from tests.telegram.clockwork import Pauses
from tests.telegram.updates import NOW


def raw(**kind: Any) -> dict[str, Any]:
    """An update of the emulator as it comes over the wire."""
    return dict(MockUpdate(**kind).model_dump(mode="json", by_alias=True, exclude_none=True))


AIOGRAM: Final = {"editMessageText": EditMessageText, "sendMessage": SendMessage, "sendPhoto": SendPhoto}


class Translated:
    """Our own forms of three methods, given to the emulator as aiogram's, so that it can judge them."""

    def __init__(self, bot: MockBot) -> None:
        self._bot = bot

    @property
    def session(self) -> "Translated":
        """The emulator has no wire."""
        return self

    async def make_request(self, _: object, method: TelegramMethod[Any]) -> Any:
        """As a session is called."""
        kind = AIOGRAM.get(method.__api_method__)
        if kind is None:
            return await self._bot(method)
        given = {name: value for name, value in vars(method).items() if value is not None}
        if "address" in given:
            given["photo"] = BufferedInputFile(png_of(given.pop("address")), "code.png")
        result = await self._bot(kind(**given))
        return result if kind is EditMessageText else result.message_id


class Visitor:
    """Walks through the emulator by the words on the buttons."""

    def __init__(self, content: Content) -> None:
        self.bot = MockBot()
        delivery = Delivery(Translated(self.bot), Pauses(), Pace())  # type: ignore[arg-type]  # called as a bot is
        turns = Turns(content, lambda: "2026-11-24", "waymark_bot")
        self._door = TelegramDoor(delivery, turns, InMemory(1800, 600), Buckets(), lambda _: None, lambda: NOW)
        self._screen = MockMessageText("screen")

    async def types(self, text: str) -> None:
        await self._take(raw(message=MockMessageText(text)))

    async def taps(self, label: str) -> None:
        data = next(button.callback_data for button in self.buttons if button.text == label)
        await self._take(raw(callback_query=MockCallbackQuery(data, message=self._screen)))

    async def _take(self, update: dict[str, Any]) -> None:
        incoming = read(update)
        assert incoming is not None
        await self._door.take(incoming)

    @property
    def last(self) -> SendMessage | SendPhoto | EditMessageText:
        """What is on the screen now."""
        shown = [call for call in self.bot.requests.all if isinstance(call, SendMessage | SendPhoto | EditMessageText)]
        return shown[-1]

    @property
    def buttons(self) -> list[Any]:
        markup = self.last.reply_markup
        assert isinstance(markup, InlineKeyboardMarkup)
        return [button for row in markup.inline_keyboard for button in row]


async def test_a_walk_from_start_to_a_number_and_away(content: Content) -> None:
    """Each call is sound by rules that we did not write ourselves."""
    visitor = Visitor(content)

    await visitor.types("/start _RO")
    await visitor.taps("English")
    await visitor.taps("Danger now")
    copied = [button.copy_text.text for button in visitor.buttons if button.copy_text]
    await visitor.taps("Leave")

    assert copied == ["112"]
    assert isinstance(visitor.last, EditMessageText)
    assert visitor.last.reply_markup is None
    kinds = [type(call) for call in visitor.bot.requests.all]
    assert kinds.count(SendMessage) == 1
    assert kinds.count(AnswerCallbackQuery) == 3
    assert kinds[-1] is DeleteMessage


async def test_a_code_and_the_way_back_from_it(content: Content) -> None:
    """A picture with a caption, buttons and no sound is sound, too."""
    visitor = Visitor(content)

    await visitor.types("/start en_RO_w-hub")
    await visitor.taps("Make a link")
    await visitor.taps("Show the QR code")
    shown = visitor.last
    await visitor.taps("Back")

    assert isinstance(shown, SendPhoto)
    assert shown.disable_notification
    assert str(shown.caption).endswith("https://t.me/waymark_bot?start=en_RO")
    assert isinstance(visitor.last, EditMessageText)
