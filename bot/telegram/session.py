"""Calls to the Bot API as JSON, a picture as a form; of the answers, only what somebody reads is made into objects."""

import json
import ssl
from collections.abc import AsyncGenerator, Callable, Mapping
from functools import cache, lru_cache
from typing import Any, Final, TypeVar, cast

import certifi
import orjson
from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, MultipartWriter, TCPConnector
from aiohttp.helpers import sentinel
from pydantic import BaseModel, TypeAdapter, ValidationError
from yarl import URL

from bot.telegram.methods import Caption, Edit, Photo, RawUpdates, Send

T = TypeVar("T")

REQUEST: Final = 10.0
"""Seconds for one call; a long poll has its own time."""
HEADERS: Final = {"Content-Type": "application/json"}
METHODS: Final = 64
"""Addresses that are kept, one a method."""
OK: Final = 200
TOO_MANY: Final = 429
SERVER_FAULT: Final = 500
NAMED: Final[Mapping[int, type[TelegramAPIError]]] = {
    400: TelegramBadRequest,
    401: TelegramUnauthorizedError,
    403: TelegramForbiddenError,
    404: TelegramNotFound,
    409: TelegramConflictError,
}


class JsonSession(BaseSession):
    """An aiogram session that posts JSON. No error of it holds an address, since addresses hold the token."""

    def __init__(self, api: TelegramAPIServer = PRODUCTION, heard: Callable[[str], None] = lambda _date: None) -> None:
        """`heard` is told the Date of each answer."""
        super().__init__(api=api, timeout=REQUEST)
        self._heard = heard
        self._client: ClientSession | None = None
        self._address = lru_cache(maxsize=METHODS)(self._made_address)

    async def make_request(self, bot: Bot, method: TelegramMethod[T], timeout: int | None = None) -> T:  # noqa: ASYNC109  # aiogram's signature
        """Call, and give the result; every failure is one of aiogram's own errors, also when the answer is not JSON."""
        client, url = self._open(), self._address(bot.token, method.__api_method__)
        limit = ClientTimeout(total=timeout) if timeout else sentinel
        form = form_of(method) if isinstance(method, Photo) else None
        data, headers = (form, form.headers) if form else (body_of(method), None)
        failure, status, body, date = "", 0, b"", ""
        try:
            async with client.post(url, data=data, headers=headers, timeout=limit, allow_redirects=False) as response:
                status, date, body = response.status, response.headers.get("Date", ""), await response.read()
        except (ClientError, OSError) as error:
            failure = type(error).__name__
        # Raised here and not above, so that the library's error with its address is not attached to ours.
        if failure:
            raise TelegramNetworkError(method, failure)
        self._heard(date)
        return _result(method, status, body)

    async def close(self) -> None:
        """Close all connections."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def stream_content(self, *_: object, **__: object) -> AsyncGenerator[bytes, None]:
        """Nothing that people send is ever fetched (B56)."""
        raise NotImplementedError
        yield b""

    def _made_address(self, token: str, method: str) -> URL:
        return URL(self.api.api_url(token, method))

    def _open(self) -> ClientSession:
        if self._client is None:
            trusted = ssl.create_default_context(cafile=certifi.where())
            self._client = ClientSession(
                connector=TCPConnector(limit=0, ssl=trusted),
                cookie_jar=DummyCookieJar(),
                headers=HEADERS,
                timeout=ClientTimeout(total=self.timeout),
            )
        return self._client


def body_of(method: TelegramMethod[Any]) -> bytes:
    """The parameters that have a value, as JSON; an aiogram default that nobody set stands for Telegram's own."""
    chosen = {
        name: value for name, value in vars(method).items() if value is not None and not isinstance(value, Default)
    }
    return orjson.dumps(chosen, default=_plain)


def form_of(method: Photo) -> MultipartWriter:
    """The parameters as a form, with the picture of the address drawn here (Bot API reference, sending files)."""
    from bot.outreach.qr import png_of  # noqa: PLC0415  # few bots ever send a code, and all of them start

    form = MultipartWriter("form-data")
    for name, value in orjson.loads(body_of(method)).items():
        if name != "address":
            said = value if isinstance(value, str) else orjson.dumps(value).decode()
            form.append(said).set_content_disposition("form-data", name=name)
    picture = form.append(png_of(method.address), {"Content-Type": "image/png"})
    picture.set_content_disposition("form-data", name="photo", filename="code.png")
    return form


def _plain(value: Any) -> Any:
    """An object of aiogram's as plain values."""
    if isinstance(value, BaseModel):
        return value.model_dump(exclude_unset=True, exclude_none=True, warnings=False)
    raise TypeError


def _result(method: TelegramMethod[T], status: int, body: bytes) -> T:
    answer = _answer(body)
    if status == OK and answer.get("ok") is True and "result" in answer:
        return _read(method, answer["result"])
    raise _refusal(method, status, answer)


def _answer(body: bytes) -> Mapping[str, Any]:
    answer = decoded(body)
    return answer if isinstance(answer, dict) else {}


def decoded(body: bytes) -> Any:
    """JSON as plain values; None for what is no JSON. Half a surrogate pair is read too, so that it stops nobody."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        pass
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _read(method: TelegramMethod[T], result: Any) -> T:
    try:
        return cast("T", READERS.get(type(method), _parse)(method, result))
    except (ValidationError, KeyError, TypeError):
        refusal = "an answer of another shape"
    raise TelegramServerError(method, refusal)


def _parse(method: TelegramMethod[Any], result: Any) -> Any:
    return _adapter(method.__returning__).validate_python(result)


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _sent(_: TelegramMethod[Any], result: Any) -> int:
    number = result["message_id"]
    if type(number) is not int:
        raise TypeError
    return number


def _listed(_: TelegramMethod[Any], result: Any) -> list[Any]:
    if not isinstance(result, list):
        raise TypeError
    return result


READERS: Final[Mapping[type, Callable[[TelegramMethod[Any], Any], Any]]] = {
    Send: _sent,
    Photo: _sent,
    Edit: lambda _method, _result: True,
    Caption: lambda _method, _result: True,
    RawUpdates: _listed,
}
"""Results of which little or nothing is read."""


def _refusal(method: TelegramMethod[Any], status: int, answer: Mapping[str, Any]) -> TelegramAPIError:
    code, said, parameters = answer.get("error_code"), answer.get("description"), answer.get("parameters")
    status = code if status == OK and type(code) is int else status
    description = said if isinstance(said, str) else "no description"
    if status == TOO_MANY:
        wait = parameters.get("retry_after") if isinstance(parameters, dict) else None
        return TelegramRetryAfter(method, description, wait if type(wait) is int and wait > 0 else 1)
    if status in NAMED:
        return NAMED[status](method, description)
    if status == OK or status >= SERVER_FAULT:
        return TelegramServerError(method, description)
    return TelegramAPIError(method, description)


def status_of(error: Exception) -> int:
    """The status behind an error, for the log; 0 when there was no answer."""
    if isinstance(error, TelegramRetryAfter):
        return TOO_MANY
    if isinstance(error, TelegramServerError):
        return SERVER_FAULT
    return next((status for status, kind in NAMED.items() if isinstance(error, kind)), 0)
