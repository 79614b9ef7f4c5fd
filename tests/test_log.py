"""Logs hold names of events, and nothing about anybody."""

import logging

import pytest

from bot.log import log_event, log_trouble, set_up_logging


@pytest.fixture(autouse=True)
def _loggers_as_before() -> object:
    names = ("", "waymark", "aiogram", "aiohttp", "asyncio", "sqlalchemy")
    loggers = [logging.getLogger(name) for name in names]
    before = [(logger, logger.level, list(logger.handlers), logger.propagate) for logger in loggers]
    yield
    for logger, level, handlers, propagate in before:
        logger.level, logger.handlers, logger.propagate = level, handlers, propagate
        logging.Logger.manager._clear_cache()  # type: ignore[attr-defined]


def test_an_event_is_a_name_and_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    """An operator can read it, and grep for it."""
    set_up_logging("INFO")

    log_trouble("edit.failed", status=400, method="editMessageText")

    assert capsys.readouterr().err.endswith(" WARNING edit.failed status=400 method=editMessageText\n")


def test_a_field_that_is_not_on_the_list_is_refused() -> None:
    """No line of code can log a chat, a text or an error by name."""
    with pytest.raises(ValueError, match="chat"):
        log_event("turn.done", chat=5)


def test_values_that_could_be_ids_or_words_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    """A careless line of code still tells nothing."""
    set_up_logging("INFO")

    log_event("turn.done", count=7_000_000_123, kind="help me please", file="x" * 65)

    assert capsys.readouterr().err.endswith(" turn.done count=- kind=- file=-\n")


@pytest.mark.parametrize(
    "library", ["aiogram", "aiogram.event", "aiohttp.client", "asyncio", "sqlalchemy.engine", "other"]
)
def test_libraries_are_silent(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Their texts carry ids, values and addresses with the token (T29)."""
    set_up_logging("DEBUG")

    logging.getLogger(library).error("chat 7000000123")
    logging.getLogger(library).critical("chat 7000000123")

    assert capsys.readouterr().err == ""


def test_the_level_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    """LOG_LEVEL means what it says."""
    set_up_logging("WARNING")

    log_event("bot.started")

    assert capsys.readouterr().err == ""
