"""Made-up entries for claims about what is kept."""

from flows.ids import CountryCode, Day
from flows.service import Channel, Contact, Recognition, Service, ServiceId

FULL = Service(
    id=ServiceId("ro-full"),
    country=CountryCode("RO"),
    kind="service",
    name="Service Ș with a name in ไทย",
    operator="Organisation A",
    summary="It helps. It listens.",
    scope="",
    offers=frozenset({"legal", "casework"}),
    for_whom=frozenset({"women", "men"}),
    languages=("ro", "en", "uk"),
    languages_text="others with an interpreter",
    regions=("North", "South"),
    hours="Mo-Fr 08:00-16:00",
    hours_text="not in August",
    timezone="Europe/Bucharest",
    contacts=(
        Contact(Channel.PHONE, "021 313 3100", "+40213133100", "daytime"),
        Contact(Channel.EMAIL, "a@service.example"),
        Contact(Channel.WEB, "https://service.example/help"),
    ),
    free="yes",
    without_name="depends",
    without_papers="no",
    access=frozenset({"step-free"}),
    conditions="By appointment.",
    data_sharing="none-without-consent",
    reporting_duty="Danger to a child.",
    recognition=Recognition(
        "licensed", "Body A", "No. 1", Day("2026-01-01"), Day("2026-12-31"), ("https://register.example/1",)
    ),
    verified_on=Day("2026-11-01"),
    verified_by=("editor", "national coordinator"),
    tested_on=Day("2026-11-02"),
    as_of="2026-10",
    confidence="high",
    sources=("https://source.example/a", "https://source.example/b"),
    complaint_contact="complaints@service.example",
    public_key="key",
)
"""Every field filled."""

BARE = Service(id=ServiceId("ro-bare"), country=CountryCode("RO"), kind="hotline", name="Line B", scope="general")
"""Only what every entry needs."""
