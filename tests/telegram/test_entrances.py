"""Ways into the conversation: commands, links, words that were typed, and things that are no words."""

import pytest

from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.telegram.conftest import House


@pytest.mark.parametrize(
    ("command", "title"),
    [
        ("/start", "English"),
        ("/menu", "What would help now?"),
        ("/danger", "Call for help"),
        ("/language", "English"),
        ("/privacy", "What we keep"),
        ("/developer_info", "Who makes this"),
    ],
)
async def test_each_command_shows_its_page(house: House, person: Person, command: str, title: str) -> None:
    """From the very first message on, and the command itself is deleted."""
    await person.sends(command)

    assert title in person.screen.text or title in person.labels
    assert person.own_messages == []


@pytest.mark.parametrize("way", ["/leave", ".", "0", " . ", "/leave@waymark_bot"])
async def test_each_way_of_leaving_leaves_nothing(house: House, person: Person, server: BotApiServer, way: str) -> None:
    """A dot is enough (B31)."""
    await person.sends("/start en_RO_home")

    await person.sends(way)

    assert person.chat.messages == {}
    assert len(house.opened) == 0


async def test_leaving_works_before_anything_was_opened(house: House, person: Person) -> None:
    """As after a restart."""
    await person.sends("/leave")

    assert person.chat.messages == {}


@pytest.mark.parametrize(
    ("link", "first"),
    [
        ("en_RO_danger", "112"),
        ("en_RO_home", "What would help now?"),
        ("en_RO", "Hello"),
        ("en", "Hello"),
    ],
)
async def test_a_link_opens_its_page(house: House, person: Person, link: str, first: str) -> None:
    """Language, country and page of the allow-list."""
    await person.sends(f"/start {link}")

    assert first in person.screen.text


@pytest.mark.parametrize(
    "link",
    [
        "xx",
        "en_XX",
        "en_RO_w-admin",
        "_",
        "-",
        "../../etc/passwd",
        "A" * 64,
        "en_RO_home_more",
        "٠٠٠",
        "en RO",
        "%00",
        "<b>",
    ],
)
async def test_a_link_that_is_not_on_the_list_opens_the_neutral_start(house: House, person: Person, link: str) -> None:
    """Nothing that came with it is shown (T33)."""
    await person.sends(f"/start {link}")

    assert len(person.bot_messages) == 1
    assert link not in person.screen.text
    assert person.own_messages == []


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("he is going to kill me", "112"),
        ("I want to die", "It is about wanting to die"),
        ("help", "Find help"),
        ("I am 15", "under 18"),
        ("english", "Hello"),
    ],
)
async def test_words_that_matter_are_heard(house: House, person: Person, typed: str, shown: str) -> None:
    """Reviewed key words lead to their page; the words are deleted (T30)."""
    await person.sends("/start en_RO_home")

    await person.sends(typed)

    seen = person.screen.text + " ".join(person.labels)
    assert shown.lower() in seen.lower()
    assert person.own_messages == []


@pytest.mark.parametrize(
    "typed",
    [
        "x" * 4000,
        "<b>bold</b> & <a href='http://x.example'>x</a>",
        "\u202eevil\u202c",
        "\0",
        "🙂" * 2000,
        "{ $x } -term",
        "%s%n",
    ],
)
async def test_no_typed_text_comes_back(house: House, person: Person, typed: str) -> None:
    """Whatever it is, it is deleted and answered with buttons."""
    await person.sends("/start en_RO_home")

    await person.sends(typed)

    assert person.buttons
    assert typed[:6] not in person.screen.text
    assert person.own_messages == []


async def test_media_is_deleted_and_never_fetched(house: House, person: Person, server: BotApiServer) -> None:
    """Photos, voices, places and numbers of friends (B56)."""
    await person.sends("/start en_RO_home")
    for send in (
        person.sends_photo,
        person.sends_voice,
        person.sends_location,
        person.sends_contact,
        person.sends_sticker,
    ):
        await send()
        assert person.own_messages == []
        assert len(person.bot_messages) == 1

    assert not {"getFile", "getChat", "getUserProfilePhotos", "sendChatAction"} & {name for name, _, _ in server.calls}


async def test_the_language_of_the_phone_chooses_nothing(house: House, person: Person) -> None:
    """It can be set by the person who controls the phone; the list of languages comes first."""
    person.user["language_code"] = "ro"
    await person.sends("/start")
    first = person.labels

    await person.taps("Español")

    assert {"English", "Română"} <= set(first)
    assert "Hola" in person.screen.text


@pytest.mark.parametrize(("phone", "more"), [("pt-BR", "Mais"), ("fr", "Plus"), ("sw", "More"), ("xx-x", "More")])
async def test_the_first_screen_is_in_the_language_of_the_phone(
    house: House, person: Person, phone: str, more: str
) -> None:
    """As far as it has words: the names of the languages are their own."""
    person.user["language_code"] = phone

    await person.sends("/start")

    assert more in person.labels


async def test_danger_without_a_language_is_in_that_of_the_phone(house: House, person: Person) -> None:
    """Nothing is asked there, so nothing else is known."""
    person.user["language_code"] = "ro"

    await person.sends("/start __danger")

    assert "Pericol" in person.screen.text
