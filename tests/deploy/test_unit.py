"""The systemd unit, judged by systemd itself."""

import re
import shutil
import subprocess
from configparser import RawConfigParser
from pathlib import Path

from aiogram.webhook.security import DEFAULT_TELEGRAM_NETWORKS

from bot.content import ROOT
from bot.telegram.serving import ENDING
from tests import needs

UNIT = ROOT / "deploy/waymark.service"
PROGRAM = "/opt/waymark/bin/python"
MOST = 20
"""Tenths of an exposure level of 2.0."""


def analyze(*words: str) -> subprocess.CompletedProcess[str]:
    """`systemd-analyze`, which judges units without a running systemd."""
    command = shutil.which("systemd-analyze") or needs.missing("systemd-analyze", "systemd")
    return subprocess.run((command, *words), check=False, capture_output=True, text=True, timeout=60)


def settings(file: Path = UNIT) -> dict[str, list[str]]:
    """What stands under [Service]; a name may stand there more than once."""
    found: dict[str, list[str]] = {}
    for name, value in re.findall(
        r"^([A-Za-z]+)=(.*)$", file.read_text("utf-8").partition("[Service]")[2], re.MULTILINE
    ):
        found.setdefault(name, []).append(value)
    return found


def test_systemd_understands_every_line(tmp_path: Path) -> None:
    """A misspelt line is only a warning for systemd, and the protection it stands for is missing."""
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text("utf-8").replace(PROGRAM, "/usr/bin/env"))

    judged = analyze("verify", str(unit))

    assert (judged.returncode, judged.stdout + judged.stderr) == (0, "")


def test_the_service_is_hardly_exposed() -> None:
    """Systemd's own sum of what the service could still do; 10 is everything."""
    judged = analyze("security", "--offline=true", f"--threshold={MOST}", str(UNIT))

    assert judged.returncode == 0, judged.stdout[-2000:]
    assert "Overall exposure level" in judged.stdout


def test_it_is_given_time_to_clear_every_screen() -> None:
    """A unit that is killed while it clears leaves screens in the chats."""
    (told,) = settings()["TimeoutStopSec"]

    assert int(told.removesuffix("s")) >= 2 * ENDING


def test_no_memory_reaches_a_disk() -> None:
    """No core file, no swap, and memory may be locked without a limit (T21, T31)."""
    said = settings()

    assert (said["LimitCORE"], said["MemorySwapMax"], said["LimitMEMLOCK"]) == (["0"], ["0"], ["infinity"])


def test_no_secret_stands_in_the_unit() -> None:
    """Units are readable by everybody, and so is what `systemctl show` says of them."""
    said = settings()

    assert said["EnvironmentFile"] == ["/etc/waymark/%N.env"]
    assert not re.search(r"TOKEN|SECRET|PASSWORD", " ".join(said["Environment"]))


def test_it_starts_again_whatever_happens() -> None:
    """Nobody watches at night."""
    unit = RawConfigParser(strict=False)
    unit.read(UNIT, "utf-8")

    assert settings()["Restart"] == ["always"]
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"


def test_the_optional_fence_lets_telegram_through(tmp_path: Path) -> None:
    """The networks from which Telegram calls, as its client library knows them, and this machine."""
    fence = ROOT / "deploy/telegram-only.conf"
    folder = tmp_path / f"{UNIT.name}.d"
    folder.mkdir()
    shutil.copy(fence, folder)
    (tmp_path / UNIT.name).write_text(UNIT.read_text("utf-8").replace(PROGRAM, "/usr/bin/env"))

    judged = analyze("verify", str(tmp_path / UNIT.name))
    allowed = set(settings(fence)["IPAddressAllow"])

    assert judged.stderr == ""
    assert settings(fence)["IPAddressDeny"] == ["any"]
    assert allowed == {"localhost", *map(str, DEFAULT_TELEGRAM_NETWORKS)}
