"""compose.yaml: valid by the schema of the Compose Specification, and closed wherever it can be."""

import json
import re
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from bot.content import ROOT
from bot.telegram.serving import ENDING
from tests.deploy.dockerfile import Dockerfile

FILE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
SERVICES: dict[str, dict[str, Any]] = FILE["services"]
BOTS = ("bot", "bot-one", "bot-two")
each_service = pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
each_bot = pytest.mark.parametrize("bot", [SERVICES[name] for name in BOTS], ids=BOTS)


def test_it_is_valid() -> None:
    """Compose itself is not here; the schema that it is written by is."""
    schema = json.loads((ROOT / "tests/deploy/schema/compose-spec.json").read_text("utf-8"))

    assert [error.message for error in Draft202012Validator(schema).iter_errors(FILE)] == []


def test_each_way_has_its_profile() -> None:
    """A bot that polls beside a webhook of the same token would take its updates away, so neither starts by default."""
    profiles = {name: service["profiles"] for name, service in SERVICES.items()}

    assert profiles.pop("bot") == ["one"]
    assert set(map(tuple, profiles.values())) == {("several",)}


@each_service
def test_nothing_can_be_changed_from_within(service: dict[str, Any]) -> None:
    """A read-only file system, no capability, none to be gained."""
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert set(service.get("cap_add", ())) <= {"NET_BIND_SERVICE"}
    assert not service.get("privileged")


@each_service
def test_no_memory_reaches_a_disk(service: dict[str, Any]) -> None:
    """No core file, and no swap beyond the memory (T21, T31)."""
    assert service["ulimits"]["core"] == 0
    assert service["memswap_limit"] == service["mem_limit"]


@each_service
def test_logs_do_not_pile_up(service: dict[str, Any]) -> None:
    """A full disk is a fault of its own, and old logs help nobody."""
    assert service["logging"]["options"] == {"max-size": "1m", "max-file": "3"}


def test_only_the_proxy_can_be_reached() -> None:
    """Database, Redis and the bots publish no port, and the networks of the first two lead nowhere."""
    published = {name for name, service in SERVICES.items() if service.get("ports")}
    networks = {name for name, network in FILE["networks"].items() if not network.get("internal")}

    assert published == {"proxy"}
    assert SERVICES["proxy"]["ports"] == ["443:443"]
    assert networks == {"outside"}
    assert SERVICES["database"]["networks"] == SERVICES["state"]["networks"] == ["back"]
    assert "back" not in SERVICES["proxy"]["networks"]
    assert all("network_mode" not in service for service in SERVICES.values())


def test_redis_keeps_nothing() -> None:
    """It holds the chats of open screens; a disk must never see them."""
    state = SERVICES["state"]
    words = " ".join(f"{word}" or '""' for word in state["command"])

    assert '--save ""' in words
    assert "--appendonly no" in words
    assert state["volumes"] == ["./deploy/redis.conf:/etc/redis.conf:ro"]
    assert [mount.partition(":")[0] for mount in state["tmpfs"]] == ["/data"]


def test_nobody_but_the_proxy_is_root() -> None:
    """The proxy has no right of root left; its image keeps certificates as root."""
    users = {name: service.get("user") for name, service in SERVICES.items()}

    assert {name for name, user in users.items() if user is None} == {"proxy"}
    assert all(re.fullmatch(r"[1-9]\d*:[1-9]\d*", user) for user in users.values() if user)


@each_bot
def test_the_bots_are_the_image(bot: dict[str, Any]) -> None:
    """Its user and its data folder, and as much time as it takes to clear every screen."""
    assert bot["user"] == Dockerfile.read().last("USER")
    assert int(bot["stop_grace_period"].removesuffix("s")) >= 2 * ENDING
    assert [volume.partition(":")[2] for volume in bot.get("volumes", ())] in ([], [Dockerfile.read().last("WORKDIR")])


def test_no_secret_stands_in_the_file() -> None:
    """They come from `.env`, which stays on the server: as the environment of a bot, or in the place of a `${...}`."""
    secret = re.compile(r"TOKEN|SECRET|PASSWORD")
    given = {name: value for service in SERVICES.values() for name, value in service.get("environment", {}).items()}

    assert all(re.fullmatch(r"\$\{[A-Z_]+:-\}", value) for name, value in given.items() if secret.search(name))
    assert re.search(r"://waymark:\$\{DATABASE_PASSWORD:-\}@", SERVICES["bot-one"]["environment"]["DATABASE_URL"])
    assert {name for name, service in SERVICES.items() if "env_file" in service} == set(BOTS)


def test_every_image_has_a_version() -> None:
    """`latest` is another program every week."""
    images = [service["image"] for service in SERVICES.values() if "build" not in service]

    assert all(re.fullmatch(r"[a-z]+:\d+-alpine(@sha256:.+)?", image) for image in images)


def test_one_bot_polls_whatever_the_settings_file_says() -> None:
    """A `.env` that was written for several processes must not give the single bot a webhook that nobody serves."""
    assert SERVICES["bot"]["environment"]["BOT_WEBHOOK_URL"] == SERVICES["bot"]["environment"]["STATE_URL"] == ""
    assert SERVICES["bot"]["environment"]["DATABASE_URL"] == "sqlite+aiosqlite:////data/waymark.db"
