"""Where home is for whom, and where words and media lead that no button sent."""

from collections.abc import Mapping
from typing import Final

from flows.event import Topic
from flows.ids import DANGER, HOME, PageId
from flows.page import Audience

HOMES: Final[Mapping[Audience, PageId]] = {
    Audience.PERSON: HOME,
    Audience.HELPER: PageId("h-hub"),
    Audience.WORKER: PageId("w-hub"),
    Audience.POCKET: HOME,
}
TYPED: Final[Mapping[Topic, PageId]] = {
    Topic.DANGER: DANGER,
    Topic.SELF_HARM: PageId("danger-self"),
    Topic.CHILD: PageId("c-hub"),
    Topic.HELP: PageId("f-hub"),
    Topic.NONE: PageId("sys-text"),
}
MEDIA: Final = PageId("sys-media")
