"""A code is read back by another program than the one that drew it."""

from io import BytesIO

import zxingcpp
from PIL import Image

from bot.outreach.qr import QUIET, modules, png_of, svg_of
from tests.outreach.codes import read_codes

ADDRESS = "https://t.me/a_rather_long_name_for_the_bot?start=ro_RO_r-reflect"


def test_a_code_holds_its_address() -> None:
    """Also drawn with few pixels."""
    for scale in (2, 4, 10):
        assert read_codes(png_of(ADDRESS, scale)) == [ADDRESS]


def test_a_spot_of_a_fifth_of_its_width_may_be_lost() -> None:
    """A card is folded, scratched and wet."""
    picture = Image.open(BytesIO(png_of(ADDRESS, 4))).convert("L")
    side = picture.width
    spot = int(side * 0.2)
    picture.paste(255, ((side - spot) // 2, (side - spot) // 2, (side + spot) // 2, (side + spot) // 2))

    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [ADDRESS]


def test_a_code_has_its_quiet_zone() -> None:
    """Without it, readers do not find the code on a dark card."""
    picture = Image.open(BytesIO(png_of(ADDRESS, 1))).convert("L")

    assert picture.size == (modules(ADDRESS), modules(ADDRESS))
    edge = [picture.getpixel((x, y)) for x in range(picture.width) for y in range(QUIET)]
    assert set(edge) == {255}
    assert picture.getpixel((QUIET, QUIET)) == 0


def test_the_svg_is_one_element_without_a_size() -> None:
    """It takes the size of what it stands in."""
    drawn = svg_of(ADDRESS)

    assert drawn.startswith("<svg ")
    assert f'viewBox="0 0 {modules(ADDRESS)} {modules(ADDRESS)}"' in drawn
    assert " width=" not in drawn.split(">", 1)[0]
