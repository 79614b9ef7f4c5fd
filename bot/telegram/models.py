"""aiogram, imported without building its hundreds of models: each is built when somebody first needs it.

aiogram asks pydantic to build a model at its first use (`defer_build`), since forward references can be named only
then, and yet has all of them built at the end of its import, where it knows every name. That is three quarters of the
import's time and 100 MiB, for a guide that needs few of these models. So what is asked for there is put off: the
names that a model mentions are given to its module, where pydantic looks for them later.
"""

import inspect
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from operator import attrgetter
from typing import Any, Final, TypeAlias, cast

from pydantic import BaseModel

Deferred: TypeAlias = tuple[type[BaseModel], Mapping[str, Any]]
"""A model, and the names that others give to it."""
WORD: Final = re.compile(r"\w+")
NEEDED: Final = (
    *("types.BotCommand", "types.BotDescription", "types.BotName", "types.BotShortDescription"),
    *("types.User", "types.WebhookInfo", "methods.GetMyCommands", "methods.SetMyCommands"),
)
"""The models that our calls and their answers are made of, of those that are put off."""


def import_aiogram() -> None:
    """Import it; where somebody has imported it before, all models are there and nothing changes.

    If a name is missing afterwards, as with another aiogram, all are built as it wants.
    """
    if "aiogram" in sys.modules:
        return
    with _deferring() as models:
        aiogram = import_module("aiogram")
    for model, names in models:
        _name(model, names)
    if any(attrgetter(path)(aiogram).model_rebuild(raise_errors=False) is False for path in NEEDED):
        for model, names in models:
            model.model_rebuild(_types_namespace=names)


@contextmanager
def _deferring() -> Iterator[list[Deferred]]:
    """While inside, models whose names are given by others are not built but listed, with these names."""
    build = vars(BaseModel)["model_rebuild"]
    listed: list[Deferred] = []

    def later(
        model: type[BaseModel], /, *, _types_namespace: Mapping[str, Any] | None = None, **how: Any
    ) -> bool | None:
        if _types_namespace is None:
            return cast("bool | None", build.__get__(None, model)(**how))
        listed.append((model, _types_namespace))
        return None

    BaseModel.model_rebuild = classmethod(later)  # type: ignore[method-assign, assignment]  # put back below
    try:
        yield listed
    finally:
        BaseModel.model_rebuild = build  # type: ignore[method-assign]  # what was there


def _name(model: type[BaseModel], names: Mapping[str, Any]) -> None:
    """Give its module the names that its fields mention, also those of its bases, where the module has none."""
    annotations = (said for owner in model.__mro__ for said in inspect.get_annotations(owner).values())
    mentioned = {word for said in annotations for word in WORD.findall(str(said))}
    module = vars(sys.modules[model.__module__])
    for word in mentioned & names.keys():
        module.setdefault(word, names[word])
