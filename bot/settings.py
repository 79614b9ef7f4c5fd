"""The environment, read once. A wrong or missing setting stops the start with one line that names it."""

import base64
import ipaddress
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.content import LANGUAGES, ROOT
from bot.errors import WrongSetting
from flows.link import bare_name

TOKEN_SHAPE: Final = re.compile(r"\d+:[A-Za-z0-9_-]{10,}")
SECRET_SHAPE: Final = re.compile(r"[A-Za-z0-9_-]{16,256}")
"""Bot API reference, setWebhook; at least sixteen, so that it cannot be guessed."""
HIGHEST_PORT: Final = 65535
PEPPER_BYTES: Final = 32
"""The least; it keeps a thief of the database from trying codes (T34)."""
DRIVERS: Final = {"sqlite+aiosqlite": "aiosqlite", "postgresql+asyncpg": "asyncpg"}
"""Beginnings of a database address, with the package that each needs."""


def listen_address(value: str) -> str:
    """`host:port`, as in 127.0.0.1:8080 or [::1]:8080."""
    host, colon, port = value.rpartition(":")
    if not colon or not host or not port.isdigit() or int(port) > HIGHEST_PORT:
        raise ValueError("must be host:port, as in 127.0.0.1:8080")
    return value


def listen_address_or_none(value: str) -> str:
    """The same; empty for nowhere."""
    return listen_address(value) if value else value


def split_address(value: str) -> tuple[str, int]:
    """Host and port of an address that was already checked."""
    host, _, port = value.rpartition(":")
    return host.strip("[]"), int(port)


def loopback(value: str) -> str:
    """The browser door shows the guide to its editor, not to a network: only loopback is allowed."""
    host, _ = split_address(listen_address(value))
    if host != "localhost":
        try:
            inside = ipaddress.ip_address(host).is_loopback
        except ValueError:
            inside = False
        if not inside:
            raise ValueError("must be a loopback address, as in 127.0.0.1:8080")
    return value


def webhook_address(value: str) -> str:
    """The public address. Telegram takes https alone; http is for a Bot API server on this machine."""
    parts = urlsplit(value)
    is_inside = parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost", "::1")
    if value and not (parts.hostname and (parts.scheme == "https" or is_inside)):
        raise ValueError("must be an https address, as in https://guide.example.org/telegram")
    return value


def pepper_bytes(written: str) -> bytes:
    """The bytes that were written as hexadecimal or base64. Raises ValueError for others, and for fewer than 32."""
    is_hex = re.fullmatch(r"([0-9A-Fa-f]{2})+", written)
    plain = written.replace("-", "+").replace("_", "/")
    pepper = bytes.fromhex(written) if is_hex else base64.b64decode(plain, validate=True)
    if len(pepper) < PEPPER_BYTES:
        raise ValueError
    return pepper


def content_folder(value: Path) -> Path:
    """A folder that holds what the folder of the program holds: flows/pages, flows/countries and locales."""
    if not (value / LANGUAGES).is_file():
        raise ValueError("must be a folder with flows/pages, flows/countries and locales")
    return value.resolve()


def reload_kind(value: str) -> str:
    """Watching files needs a library that few have."""
    if value == "watch" and find_spec("watchfiles") is None:
        raise ValueError("needs watchfiles, which is not installed: pip install 'waymark[watch]'")
    return value


class ContentSettings(BaseSettings):
    """Where the content lies; the one setting of commands that look at content alone."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True, hide_input_in_errors=True)

    content: Annotated[Path, AfterValidator(content_folder)] = ROOT

    @model_validator(mode="before")
    @classmethod
    def empty_is_unset(cls, values: Any) -> Any:
        """An empty line in `.env` means the default, not an empty value."""
        return {key: value for key, value in values.items() if value != ""} if isinstance(values, dict) else values


class Settings(ContentSettings):
    """Every setting of the program; `.env.example` explains each."""

    bot_token: SecretStr | None = Field(default=None)
    bot_name: str = ""
    bot_api_url: str = Field(default="", pattern=r"^(|https?://.+)$")
    bot_webhook_url: Annotated[str, AfterValidator(webhook_address)] = ""
    bot_webhook_secret: SecretStr | None = Field(default=None)
    bot_listen: Annotated[str, AfterValidator(listen_address)] = "127.0.0.1:8081"
    state_url: SecretStr | None = Field(default=None)
    database_url: SecretStr = SecretStr("sqlite+aiosqlite:///waymark.db")
    exchange_listen: Annotated[str, AfterValidator(listen_address_or_none)] = ""
    box_pepper: SecretStr | None = Field(default=None)
    preview_listen: Annotated[str, AfterValidator(loopback)] = "127.0.0.1:8080"
    clear_after: int = Field(default=30, ge=1, le=1440)
    clear_after_sensitive: int = Field(default=10, ge=1, le=1440)
    strict_freshness: bool = False
    require_review: bool = False
    count_links: bool = True
    packs: Path = Path("packs")
    reload: Annotated[Literal["signal", "watch"], AfterValidator(reload_kind)] = "signal"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("bot_token")
    @classmethod
    def token_shape(cls, value: SecretStr | None) -> SecretStr | None:
        """A token as BotFather gives it; a wrong one is named here and never shown."""
        if value is not None and not TOKEN_SHAPE.fullmatch(value.get_secret_value()):
            raise ValueError("is not a bot token, which is digits, a colon and letters, as BotFather gives it")
        return value

    @field_validator("bot_name")
    @classmethod
    def name_shape(cls, value: str) -> str:
        """The name of the bot as links need it."""
        return bare_name(value) if value else ""

    @field_validator("database_url")
    @classmethod
    def database_kind(cls, value: SecretStr) -> SecretStr:
        """SQLite or PostgreSQL, by drivers that do not block. The address may hold a password and is never shown."""
        kind = value.get_secret_value().partition("://")[0]
        if kind not in DRIVERS:
            raise ValueError(f"must begin with {' or '.join(f'{known}://' for known in DRIVERS)}")
        if find_spec(DRIVERS[kind]) is None:
            raise ValueError(f"needs {DRIVERS[kind]}, which is not installed: pip install 'waymark[postgresql]'")
        return value

    @field_validator("bot_webhook_secret")
    @classmethod
    def secret_shape(cls, value: SecretStr | None) -> SecretStr | None:
        """Long enough that nobody guesses it, and of characters that Telegram takes."""
        if value is not None and not SECRET_SHAPE.fullmatch(value.get_secret_value()):
            raise ValueError("must be 16 to 256 of A-Z, a-z, 0-9, _ and -")
        return value

    @field_validator("box_pepper")
    @classmethod
    def pepper_size(cls, value: SecretStr | None) -> SecretStr | None:
        """At least 32 bytes, in one of the two ways in which programs write random bytes."""
        try:
            if value is not None:
                pepper_bytes(value.get_secret_value())
        except ValueError:
            raise ValueError("must be 32 bytes or more, as from: openssl rand -hex 32 (or -base64 32)") from None
        return value

    @field_validator("state_url")
    @classmethod
    def state_kind(cls, value: SecretStr | None) -> SecretStr | None:
        """Redis. The address may hold a password and is never shown."""
        kind = value.get_secret_value().partition("://")[0] if value else "redis"
        if kind not in ("redis", "rediss", "unix"):
            raise ValueError("must begin with redis://, rediss:// or unix://")
        if value and find_spec("redis") is None:
            raise ValueError("needs redis, which is not installed: pip install 'waymark[redis]'")
        return value

    @model_validator(mode="after")
    def webhook_is_whole(self) -> "Settings":
        """A webhook without a secret would take anybody's word for Telegram's."""
        if self.bot_webhook_url and not self.bot_webhook_secret:
            raise ValueError("BOT_WEBHOOK_SECRET: is needed with BOT_WEBHOOK_URL; make one up, 16 characters or more")
        return self

    @model_validator(mode="after")
    def no_debug_with_a_token(self) -> "Settings":
        """At DEBUG libraries log what people send (T29)."""
        if self.bot_token and self.log_level == "DEBUG":
            raise ValueError("LOG_LEVEL: DEBUG is refused when BOT_TOKEN is set")
        return self


Read = TypeVar("Read", bound=ContentSettings)


def read_settings() -> Settings:
    """The settings, or WrongSetting with one line that names the first wrong one."""
    return _read(Settings)


def content_setting() -> Path:
    """The folder of the setting CONTENT, whatever the other settings are."""
    return _read(ContentSettings).content


def _read(kind: type[Read]) -> Read:
    try:
        return kind()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = ".".join(str(part) for part in first["loc"]).upper()
        text = first["msg"].removeprefix("Value error, ")
        raise WrongSetting(f"{name}: {text}" if name else text) from None
