"""aiogram imported without building its models, in fresh interpreters: the same models come of it, later."""

import json
import subprocess
import sys

import pytest

from bot.content import ROOT

LEAN = "from bot.telegram.models import import_aiogram; import_aiogram()"
PLAIN = "import aiogram"
FIELDS = """
import json, re, aiogram.types as types, aiogram.methods as methods
found = {}
for package in (types, methods):
    for name in package.__all__:
        model = getattr(package, name)
        if hasattr(model, "model_rebuild"):
            assert model.model_rebuild(raise_errors=False) is not False, name
            found[name] = re.sub(" at 0x[0-9a-f]+", "", repr(model.model_fields))
print(json.dumps(found))
"""
BUILT = """
import json, aiogram.types as types
models = (getattr(types, name) for name in types.__all__)
print(json.dumps([model.__name__ for model in models if getattr(model, "__pydantic_complete__", False)]))
"""
CALLS = """
import json, sys, bot.telegram.serving, bot.telegram.webhook
from aiogram.methods import TelegramMethod
ours = (module for name, module in list(sys.modules.items()) if name.startswith("bot.telegram."))
methods = {thing for module in ours for thing in vars(module).values() if isinstance(thing, type)}
print(json.dumps({
    method.__name__: method.__pydantic_complete__
    for method in methods if issubclass(method, TelegramMethod) and method is not TelegramMethod
}))
"""
LOST = """
from bot.telegram import models
models._name = lambda model, names: None
models.NEEDED = ("types.Message",)
models.import_aiogram()
"""
FAILED = """
import sys
sys.modules["aiohttp"] = None
try:
    from bot.telegram.models import import_aiogram
    import_aiogram()
except ImportError:
    pass
"""
PUT_BACK = """
import json
from pydantic import BaseModel
before = vars(BaseModel)["model_rebuild"]
{}
print(json.dumps(vars(BaseModel)["model_rebuild"] is before))
"""


def told(*program: str) -> object:
    """What this program says, in an interpreter of its own."""
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(program)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_model_is_the_same_as_aiogram_makes_it() -> None:
    """Each can be built from the names it was given, and has the same fields."""
    assert told(LEAN, FIELDS) == told(PLAIN, FIELDS)


def test_few_are_built() -> None:
    """Those that the guide needs, and what they consist of."""
    built = told(LEAN, BUILT)

    assert isinstance(built, list)
    assert {"User", "WebhookInfo", "BotCommand"} <= set(built)
    assert "Message" not in built
    assert len(built) < 30


def test_every_call_is_ready_before_the_first_tap() -> None:
    """Nobody waits until one is built."""
    calls = told(LEAN, CALLS)

    assert isinstance(calls, dict)
    assert {"Send", "Edit", "AnswerCallbackQuery", "DeleteMessage", "SetWebhook", "SetMyCommands"} <= calls.keys()
    assert [name for name, is_ready in calls.items() if not is_ready] == []


def test_where_a_name_is_missing_all_are_built() -> None:
    """Another aiogram may name what pydantic does not find; then the start takes longer, and works."""
    assert "Message" in str(told(LOST, BUILT))


def test_where_aiogram_is_there_already_nothing_changes() -> None:
    """As in a program of somebody else."""
    assert "Message" in str(told(PLAIN, LEAN, BUILT))


@pytest.mark.parametrize("program", [LEAN, FAILED], ids=["imported", "failed"])
def test_pydantic_is_left_as_it_was(program: str) -> None:
    """Also when the import fails."""
    assert told(PUT_BACK.format(program)) is True
