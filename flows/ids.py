"""Names of the things the core speaks about, one type each, so that they cannot be mixed up."""

from collections.abc import Iterable
from typing import NewType

PageId = NewType("PageId", str)
"""A page: lower case, digits and hyphens, at most 24 characters."""

ChoiceId = NewType("ChoiceId", str)
"""A choice of a page; the same string is the attribute that holds its words."""

LanguageCode = NewType("LanguageCode", str)
"""Two letters, ISO 639-1 (Tagalog is `tl`)."""

CountryCode = NewType("CountryCode", str)
"""Two capital letters, ISO 3166-1; `XZ` stands for "on the way or at sea" (UN/LOCODE)."""

Day = NewType("Day", str)
"""A date as `YYYY-MM-DD`, so that days compare as text and the core needs no clock."""

NO_PAGE = PageId("")
NO_DAY = Day("")
AT_SEA = CountryCode("XZ")
HOME = PageId("home")
DANGER = PageId("danger")
EXIT = PageId("exit")
LANGUAGES = PageId("lang")
COUNTRIES = PageId("country")
HELLO = PageId("hello")
ERROR = PageId("sys-error")
BEING_CHECKED = PageId("sys-stale")
EMERGENCY_NUMBERS = PageId("danger-call")

WARNING_SUFFIX = "-warning"


def warning_of(page: PageId) -> PageId:
    """The screen that stands before a page with a content warning (B36)."""
    return PageId(page + WARNING_SUFFIX)


def behind(page: PageId) -> PageId:
    """The page behind a warning; any other page itself."""
    return PageId(page.removesuffix(WARNING_SUFFIX))


def page_of(message: str, pages: Iterable[PageId]) -> PageId:
    """The page whose words a message is: of its name, or of the longest that its own begins with; NO_PAGE for none."""
    owners = (page for page in pages if message == page or message.startswith(f"{page}-"))
    return max(owners, key=len, default=NO_PAGE)
