"""Calls to the Bot API as JSON; of the answers, only what somebody reads is made into objects."""

import json
import ssl
from collections.abc import AsyncGenerator, Callable, Mapping
from functools import cache
from typing import Any, Final, TypeVar, cast

import certifi
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
from aiogram.methods import EditMessageText, SendMessage, TelegramMethod
from aiogram.types import Message
from aiohttp import ClientError, ClientSession, ClientTimeout, TCPConnector
from pydantic import TypeAdapter, ValidationError

T = TypeVar("T")

REQUEST: Final = 10.0
"""Seconds for one call; a long poll has its own time."""
CONNECTIONS: Final = 100
HEADERS: Final = {"Content-Type": "application/json"}
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

    def __init__(self, api: TelegramAPIServer = PRODUCTION) -> None:
        super().__init__(api=api, timeout=REQUEST)
        self._client: ClientSession | None = None

    async def make_request(self, bot: Bot, method: TelegramMethod[T], timeout: int | None = None) -> T:  # noqa: ASYNC109  # aiogram's signature
        """Call, and give the result; every failure is one of aiogram's own errors, also when the answer is not JSON."""
        url = self.api.api_url(bot.token, method.__api_method__)
        limit = ClientTimeout(total=timeout or self.timeout)
        failure, status, body = "", 0, b""
        try:
            async with self._open().post(
                url, data=body_of(method), headers=HEADERS, timeout=limit, allow_redirects=False
            ) as response:
                status, body = response.status, await response.read()
        except (ClientError, OSError) as error:
            failure = type(error).__name__
        # Raised here and not above, so that the library's error with its address is not attached to ours.
        if failure:
            raise TelegramNetworkError(method, failure)
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

    def _open(self) -> ClientSession:
        if self._client is None:
            trusted = ssl.create_default_context(cafile=certifi.where())
            self._client = ClientSession(connector=TCPConnector(limit=CONNECTIONS, ssl=trusted))
        return self._client


def body_of(method: TelegramMethod[Any]) -> bytes:
    """The parameters that were set, as JSON; an aiogram default that nobody set stands for Telegram's own."""
    parameters = method.model_dump(exclude_unset=True, exclude_none=True, warnings=False)
    chosen = {name: value for name, value in parameters.items() if not isinstance(value, Default)}
    return json.dumps(chosen, separators=(",", ":")).encode()


def _result(method: TelegramMethod[T], status: int, body: bytes) -> T:
    answer = _answer(body)
    if status == OK and answer.get("ok") is True and "result" in answer:
        return _read(method, answer["result"])
    raise _refusal(method, status, answer)


def _answer(body: bytes) -> Mapping[str, Any]:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


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


def _sent(_: TelegramMethod[Any], result: Any) -> Message:
    """Of a message that was sent, nobody reads more than its number."""
    number = result["message_id"]
    if type(number) is not int:
        raise TypeError
    return Message.model_construct(message_id=number)


READERS: Final[Mapping[type, Callable[[TelegramMethod[Any], Any], Any]]] = {
    SendMessage: _sent,
    EditMessageText: lambda _method, _result: True,
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
