"""Makes `reference.json` from the Bot API reference as JSON, as it ships in aiogram's source package.

Usage: python -m tests.botapi.extract SCHEMA > tests/botapi/reference.json
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

METHODS = """
getMe getUpdates setWebhook deleteWebhook getWebhookInfo sendMessage sendPhoto editMessageText editMessageCaption
editMessageReplyMarkup deleteMessage deleteMessages answerCallbackQuery setMyCommands getMyCommands deleteMyCommands
setMyName getMyName setMyDescription getMyDescription setMyShortDescription getMyShortDescription leaveChat getChat
getFile getUserProfilePhotos sendChatAction logOut close
"""


def reference(schema: dict[str, Any]) -> dict[str, Any]:
    """The methods above with their parameters, and the fields of every type that these can hold."""
    entries = {child["name"]: child for group in schema["items"] for child in group["children"]}
    methods = {name: _fields(entries[name]) for name in METHODS.split()}
    types: dict[str, Any] = {}
    waiting = [field["type"] for fields in methods.values() for field in fields.values()]
    while waiting:
        for name in re.findall(r"[A-Z][A-Za-z]+", waiting.pop()):
            if name in entries and name not in types:
                types[name] = _fields(entries[name])
                waiting.extend(field["type"] for field in types[name].values())
    return {"version": schema["api"]["version"], "methods": methods, "types": types}


def _fields(entry: dict[str, Any]) -> dict[str, Any]:
    return {field["name"]: {"type": field["type"], "required": field["required"]} for field in entry["annotations"]}


if __name__ == "__main__":
    made = reference(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    sys.stdout.write(json.dumps(made, indent=1, sort_keys=True) + "\n")
