"""What a container would show, without one: the entry point of the image, not as root, on a read-only file system."""

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from tests.botapi.server import TOKEN, BotApiServer
from tests.deploy.beside import sees, taps
from tests.deploy.confined import IS_ROOT, Place, can_unshare, confined, user

SHARED = tuple(map(Path, ("/tmp", "/var/tmp", "/dev/shm")))  # noqa: S108  # where programs leave things
WRITES = os.O_WRONLY | os.O_RDWR


def tree(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file with its size and the time of its last change."""
    found = {str(path): path.lstat() for path in folder.rglob("*")}
    return {path: (known.st_size, known.st_mtime_ns) for path, known in found.items()}


def written_by(pid: int) -> set[Path]:
    """The files on disk that a process holds open for writing."""
    opened = set()
    for link in Path(f"/proc/{pid}/fd").iterdir():
        # A file may be closed while the list is read.
        with suppress(FileNotFoundError):
            said = (link.parent.parent / "fdinfo" / link.name).read_text().splitlines()
            flags = next(line for line in said if "flags" in line)
            if int(flags.split()[1], 8) & WRITES and link.is_file():
                opened.add(link.readlink())
    return opened


def rights_of(pid: int) -> dict[str, str]:
    """Whose the process is and what it may do, as the kernel says."""
    return dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())


def core_limit(pid: int) -> list[str]:
    """How large a core file may be, and how large it could be made."""
    (line,) = (line for line in Path(f"/proc/{pid}/limits").read_text().splitlines() if "core file" in line)
    return line.split()[4:6]


def left_by_the_user() -> set[Path]:
    """What the user of the image has left in the folders that are open to all."""
    return {path for folder in SHARED for path in folder.iterdir() if owner(path) == user()}


def owner(path: Path) -> int | None:
    """Whose a file is; None for one that another program took away while the folder was being read."""
    try:
        return path.lstat().st_uid
    except FileNotFoundError:
        return None


async def test_the_image_answers_and_leaves_nothing(server: BotApiServer, place: Place) -> None:
    """The wheel is whole, its dependencies are declared, and only the data folder is written to."""
    one, two = server.person(), server.person()
    before, around = tree(place.installed.folder), left_by_the_user()
    async with confined(server, place) as bot:
        await bot.until("bot.started")
        await one.sends("/start en_RO_home")
        await two.sends("/start")
        await taps(server, one, "Danger now")
        await sees(server, one, "112")
        await taps(server, two, "English")
        await taps(server, one, "Leave")
        await bot.until("directory.read")
        if IS_ROOT:
            assert {path.parent for path in written_by(bot.pid)} <= {place.data}

        code = await bot.ends(by=signal.SIGTERM)

    assert code == 0
    assert one.chat.messages == two.chat.messages == {}
    assert "failed" not in bot.said
    assert TOKEN not in bot.said
    assert [path.name for path in place.data.iterdir()] == ["waymark.db"]
    assert tree(place.installed.folder) == before
    assert left_by_the_user() <= around | {place.data}


async def test_the_image_is_not_root(server: BotApiServer, place: Place) -> None:
    """Whoever takes it over has no rights: no capability, none to be gained, no core file."""
    if not IS_ROOT:
        pytest.skip("who is not root cannot become another user")
    async with confined(server, place) as bot:
        await bot.until("bot.started")
        status, core = rights_of(bot.pid), core_limit(bot.pid)
        assert await bot.ends(by=signal.SIGTERM) == 0

    assert set(status["Uid"].split()) == set(status["Gid"].split()) == {str(user())}
    assert status["Groups"].split() == []
    assert {int(status[name], 16) for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")} == {0}
    assert status["NoNewPrivs"].strip() == "1"
    assert core == ["0", "0"]


async def test_a_file_in_the_data_is_never_run(server: BotApiServer, place: Place) -> None:
    """Who can write to the data folder could else put a module there and have it imported at the next start."""
    for name in ("bot", "json", "aiogram", "sitecustomize"):
        (place.data / f"{name}.py").write_text("raise SystemExit('taken over')")
    async with confined(server, place) as bot:
        await bot.until("bot.started")
        assert await bot.ends(by=signal.SIGTERM) == 0

    assert "taken over" not in bot.said


def test_everything_of_the_tree_is_in_the_wheel(place: Place) -> None:
    """`check` reads all pages, words, facts and rules; what the wheel forgot, it would miss."""
    command = place.command(str(place.installed.python), "-m", "bot", "check")

    checked = subprocess.run(
        command, cwd=place.data, env=place.environment(), check=False, capture_output=True, text=True, timeout=120
    )

    assert checked.stdout.startswith("Nothing found"), checked.stdout + checked.stderr
    assert checked.returncode == 0


@pytest.mark.parametrize("where", ["/tmp", "/var/tmp", "the tree", "the data"])  # noqa: S108  # where programs leave things
def test_the_substitute_confines(place: Place, where: str) -> None:
    """The tests above show nothing if the program could have written elsewhere."""
    if where.startswith("/") and not can_unshare():
        pytest.skip("who cannot take a view of the file system of their own shares these folders with all")
    folder = {"the tree": place.installed.folder, "the data": place.data}.get(where, Path(where))

    written = subprocess.run(place.command("touch", str(folder / "left")), check=False, capture_output=True, timeout=30)

    assert (written.returncode == 0) is (where == "the data")
