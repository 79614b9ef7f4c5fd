"""The command as an organisation gives it: the same bytes each time, and all files or none."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.content import ROOT, Content
from bot.errors import ShellError, WrongUse
from bot.outreach.kit import make, order_of_links, pieces_of, steps
from bot.outreach.kit_command import kit
from bot.outreach.link_table import COLUMNS
from bot.outreach.pieces import Design
from tests.outreach.editions import BOT, TODAY

pytestmark = pytest.mark.usefixtures("typesetting")

KIT = (sys.executable, "-m", "bot", "kit")
STICKERS = [*KIT, "--lang", "en", "--country", "it", "--piece", "sticker", "--bot", BOT]
TWICE = ("bash", "-c", 'for time in 1 2; do "$@"; done', "bash")


def started(*args: str, cwd: Path, **env: str) -> subprocess.Popen[str]:
    """A process of its own, without a `.env`."""
    settings = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)} | env
    return subprocess.Popen(
        args,
        cwd=cwd,
        env=settings,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def test_the_same_input_gives_the_same_bytes(tmp_path: Path, content: Content) -> None:
    """In another process, with other seeds: so two people can compare what they printed."""
    order = order_of_links(content.atlas, ["sticker"], ["en"], "it", "", bot=BOT, design=Design.QUIET)
    here = dict(pieces_of(content, order, TODAY))

    process = started(*STICKERS, "--out", "kit", cwd=tmp_path, PYTHONHASHSEED="7")
    said, _ = process.communicate(timeout=60)

    assert said == "Written: 1 files in kit\n"
    assert {file.name: file.read_bytes() for file in (tmp_path / "kit").iterdir()} == here
    assert list(here) == ["sticker-en-IT-quiet.pdf"]


@pytest.mark.parametrize("shell", [(), TWICE], ids=["alone", "in a loop"])
def test_stopping_leaves_nothing(tmp_path: Path, shell: tuple[str, ...]) -> None:
    """Neither half a file nor an empty folder; a shell that would go on with the next one ends, too."""
    rows = [f"c{number},https://t.me/{BOT}?start=c{number},ro,IT,,,,live,2027-11-24," for number in range(2000)]
    (tmp_path / "codes.csv").write_text("\n".join([",".join(COLUMNS), *rows]))
    process = started(*shell, *KIT, "--codes", "codes.csv", "--out", "kit", cwd=tmp_path)
    deadline = time.monotonic() + 60
    while not (tmp_path / "kit").exists():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)

    os.killpg(process.pid, signal.SIGINT)
    said, wrong = process.communicate(timeout=60)

    assert (process.returncode, said, wrong) == (-signal.SIGINT, "", "")
    assert [path.name for path in tmp_path.iterdir()] == ["codes.csv"]


def test_a_font_that_is_missing_is_named(tmp_path: Path) -> None:
    """A Chinese card of empty boxes is not written."""
    plain = subprocess.run(
        ["fc-match", "-f", "%{file}", "Noto Sans"], capture_output=True, text=True, check=True
    ).stdout
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "NotoSans-Regular.ttf").symlink_to(plain)
    (tmp_path / "fonts.conf").write_text(
        f"<fontconfig><dir>{tmp_path}/fonts</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    given = [part.replace("en", "zh") if part == "en" else part for part in STICKERS]

    process = started(*given, "--out", "kit", cwd=tmp_path, FONTCONFIG_FILE=str(tmp_path / "fonts.conf"))
    _, wrong = process.communicate(timeout=60)

    assert process.returncode == 1
    assert wrong.startswith("sticker in zh: no glyph for ")
    assert wrong.endswith("Install fonts-noto-core fonts-noto-cjk\n")
    assert not (tmp_path / "kit").exists()


def test_a_folder_that_cannot_be_written_is_said_before_the_work(tmp_path: Path, content: Content) -> None:
    """In one line."""
    (tmp_path / "file").write_text("")
    order = order_of_links(content.atlas, ["sticker"], ["en"], "", "", bot=BOT, design=Design.QUIET)

    with pytest.raises(ShellError, match=r"--out: .*/file/kit: cannot be written: Not a directory"):
        make(content, order, tmp_path / "file" / "kit", TODAY)


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, content: Content) -> None:
    """The old card stays whole."""
    (tmp_path / "sticker-en-quiet.pdf").write_text("old")
    order = order_of_links(content.atlas, ["sticker"], ["en"], "", "", bot=BOT, design=Design.QUIET)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2048, before[1]))
    try:
        with pytest.raises(ShellError, match="cannot be written: File too large"):
            make(content, order, tmp_path, TODAY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == {"sticker-en-quiet.pdf": "old"}


def test_progress_reaches_its_end(tmp_path: Path, content: Content) -> None:
    """Also with pieces that are laid out in one go."""
    order = order_of_links(content.atlas, ["sticker", "poster"], ["en"], "", "", bot=BOT, design=Design.OPEN)
    moved: list[None] = []

    make(content, order, tmp_path, TODAY, lambda: moved.append(None))

    assert len(moved) == steps(order) == 2


def test_a_telling_name_stays_off_quiet_pieces(tmp_path: Path, content: Content) -> None:
    """No check of words can know the name of the bot."""
    order = order_of_links(content.atlas, ["card"], ["en"], "", "", bot="anti_trafficking_bot", design=Design.QUIET)

    with pytest.raises(ShellError, match="a quiet piece in en would say 'trafficking'"):
        make(content, order, tmp_path, TODAY)


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ({"lang": "en"}, "BOT_NAME: codes need the name"),
        ({"lang": "", "bot": BOT}, "--lang: say in which languages"),
        ({"lang": "xx", "bot": BOT}, "--lang: 'xx' is not a language"),
        ({"lang": "en", "bot": BOT, "country": "QQ"}, "--country: 'QQ'"),
        ({"lang": "en", "bot": BOT, "page": "sit-sex"}, "--page: links do not open"),
        ({"lang": "en", "bot": "x y"}, "--bot: is not a name of Telegram"),
        ({"lang": "en", "bot": BOT, "piece": ["banner"]}, "--piece: 'banner' is not one of those that there are"),
        ({"codes": Path("c.csv"), "piece": ["poster"]}, "'poster' is not one of those that have a code of their own"),
        ({"codes": Path("c.csv"), "lang": "en"}, "--lang: the file of --codes says that"),
    ],
)
def test_what_cannot_be_made_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: dict[str, object], named: str
) -> None:
    """With what there is instead, and nothing is written."""
    monkeypatch.chdir(tmp_path)

    with pytest.raises(WrongUse, match=named):
        kit(out=tmp_path / "kit", **asked)  # type: ignore[arg-type]  # as the options come
    assert not (tmp_path / "kit").exists()
