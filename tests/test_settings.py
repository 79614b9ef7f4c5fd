"""A wrong setting stops the start with one line that names it and shows no secret."""

import pytest

from bot.errors import WrongSetting
from bot.settings import pepper_bytes, read_settings

TOKEN = "4242424242:Canary_token-abc"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    """Neither a file nor the environment of this machine."""
    monkeypatch.chdir(str(tmp_path))
    for name in (
        "BOT_TOKEN",
        "BOT_NAME",
        "BOT_API_URL",
        "DATABASE_URL",
        "PREVIEW_LISTEN",
        "CLEAR_AFTER",
        "LOG_LEVEL",
        "STATE_URL",
        "BOT_WEBHOOK_URL",
        "BOT_WEBHOOK_SECRET",
        "BOT_LISTEN",
        "EXCHANGE_LISTEN",
        "BOX_PEPPER",
        "CONTENT",
        "RELOAD",
    ):
        monkeypatch.delenv(name, raising=False)


def test_nothing_has_to_be_set() -> None:
    """`make run` works at once."""
    settings = read_settings()

    assert settings.bot_token is None
    assert settings.preview_listen == "127.0.0.1:8080"
    assert (settings.clear_after, settings.clear_after_sensitive) == (30, 10)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "Canary"),
        ("BOT_TOKEN", "4242:ab cd"),
        ("BOT_NAME", "the guide"),
        ("BOT_NAME", "bot"),
        ("BOT_API_URL", "127.0.0.1:8081"),
        ("DATABASE_URL", "Canary"),
        ("DATABASE_URL", "mysql://Canary@x/y"),
        ("PREVIEW_LISTEN", "0.0.0.0:8080"),
        ("PREVIEW_LISTEN", "waymark.example:8080"),
        ("PREVIEW_LISTEN", "127.0.0.1"),
        ("PREVIEW_LISTEN", "127.0.0.1:99999"),
        ("BOT_WEBHOOK_URL", "http://guide.example.org/hook"),
        ("BOT_WEBHOOK_URL", "guide.example.org"),
        ("BOT_WEBHOOK_SECRET", "Canary"),
        ("BOT_WEBHOOK_SECRET", "Canary with blanks and more"),
        ("BOT_LISTEN", "8081"),
        ("EXCHANGE_LISTEN", "8090"),
        ("EXCHANGE_LISTEN", "127.0.0.1:"),
        ("BOX_PEPPER", "Canary"),
        ("BOX_PEPPER", "ab" * 31),
        ("BOX_PEPPER", "Canary" + "A" * 33 + "="),
        ("BOX_PEPPER", "Canary, which is longer than thirty-two signs"),
        ("STATE_URL", "memcached://Canary"),
        ("CLEAR_AFTER", "0"),
        ("CLEAR_AFTER", "soon"),
        ("CLEAR_AFTER_SENSITIVE", "5000"),
        ("LOG_LEVEL", "LOUD"),
        ("CONTENT", "/Canary"),
        ("RELOAD", "Canary"),
    ],
)
def test_a_wrong_value_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """In one line, without the value where it may be a secret."""
    monkeypatch.setenv(name, value)

    with pytest.raises(WrongSetting) as error:
        read_settings()

    said = str(error.value)
    assert said.startswith(f"{name}: ")
    assert "\n" not in said
    assert "Canary" not in said


def test_a_webhook_needs_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without one, anybody could speak as Telegram."""
    monkeypatch.setenv("BOT_WEBHOOK_URL", "https://guide.example.org/hook")
    with pytest.raises(WrongSetting, match=r"BOT_WEBHOOK_SECRET: is needed"):
        read_settings()

    monkeypatch.setenv("BOT_WEBHOOK_SECRET", "a-long-enough-secret")

    assert read_settings().bot_webhook_url == "https://guide.example.org/hook"


@pytest.mark.parametrize("value", ["[::1]:8080", "localhost:80", "127.0.0.9:1"])
def test_loopback_has_several_names(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """All of them stay on this machine."""
    monkeypatch.setenv("PREVIEW_LISTEN", value)

    assert read_settings().preview_listen == value


@pytest.mark.parametrize(
    "value", ["sqlite+aiosqlite:////var/lib/waymark.db", "postgresql+asyncpg://u:p@db.example/waymark"]
)
def test_both_databases_are_taken(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """SQLite and PostgreSQL, with the drivers that do not block."""
    monkeypatch.setenv("DATABASE_URL", value)

    assert read_settings().database_url.get_secret_value() == value


def test_debugging_is_refused_with_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries log what people send at that level (T29)."""
    monkeypatch.setenv("LOG_LEVEL", "DEBUG")
    assert read_settings().log_level == "DEBUG"
    monkeypatch.setenv("BOT_TOKEN", TOKEN)

    with pytest.raises(WrongSetting, match="LOG_LEVEL"):
        read_settings()


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not by printing the settings either."""
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://u:Canary@db.example/waymark")

    assert "Canary" not in repr(read_settings())


@pytest.mark.parametrize(
    "written",
    [
        "00ff" * 16,
        "00FF" * 20,
        "AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8=",
        "AP8A_wD_AP8A_wD_AP8A_wD_AP8A_wD_AP8A_wD_AP8=",
    ],
)
def test_a_pepper_is_taken_as_programs_write_it(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    """Hexadecimal and base64 mean the same bytes, and neither is shown."""
    monkeypatch.setenv("BOX_PEPPER", written)

    settings = read_settings()

    assert settings.box_pepper is not None
    assert pepper_bytes(settings.box_pepper.get_secret_value())[:32] == b"\x00\xff" * 16
    assert written not in repr(settings)


def test_an_empty_line_means_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in `.env.example`."""
    monkeypatch.setenv("BOT_TOKEN", "")
    monkeypatch.setenv("CLEAR_AFTER", "")
    monkeypatch.setenv("EXCHANGE_LISTEN", "")
    monkeypatch.setenv("BOX_PEPPER", "")

    assert read_settings().clear_after == 30


@pytest.mark.parametrize("written", ["example_bot", "@example_bot", "https://t.me/example_bot"])
def test_the_name_of_the_bot_is_taken_as_people_write_it(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    """Links need the bare name."""
    monkeypatch.setenv("BOT_NAME", written)

    assert read_settings().bot_name == "example_bot"
