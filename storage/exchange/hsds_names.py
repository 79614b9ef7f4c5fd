"""Names of Open Referral HSDS 3.1: what each of its objects may have, and where our fields stand in it.

Source: openreferral/specification, schema/*.json. Fields that HSDS has no property for are `attributes` with our field
name as `link_type` (`waymark:sources`); words of closed lists are a `taxonomy_term` of the taxonomy of that name, other
texts are a `value`.
"""

from typing import Final

VERSION: Final = "3.1"
OURS: Final = "waymark:"
"""Beginning of the `link_type` of attributes that hold fields of ours."""

_ALWAYS: Final = "id attributes metadata "
PROPERTIES: Final = {
    name: frozenset((_ALWAYS + names).split())
    for name, names in {
        "service": "organization_id program_id name alternate_name description url additional_urls email status "
        "interpretation_services application_process fees_description wait_time fees accreditations "
        "eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified "
        "phones schedules service_areas service_at_locations languages organization funding cost_options program "
        "required_documents contacts capacities",
        "organization": "name alternate_name description email website additional_websites tax_status tax_id "
        "year_incorporated legal_status logo uri parent_organization_id funding contacts phones locations programs "
        "organization_identifiers",
        "phone": "location_id service_id organization_id contact_id service_at_location_id number extension type "
        "description languages",
        "url": "label url organization_id service_id",
        "contact": "organization_id service_id service_at_location_id location_id name title department email phones",
        "language": "service_id location_id phone_id name code note",
        "service_area": "service_id service_at_location_id name description extent extent_type uri",
        "schedule": "service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count "
        "wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link "
        "attending_type notes",
        "attribute": "link_id taxonomy_term_id link_type link_entity value taxonomy_term label",
        "taxonomy_term": "code name description parent_id taxonomy taxonomy_detail language taxonomy_id term_uri",
        "metadata": "resource_id resource_type last_action_date last_action_type field_name previous_value "
        "replacement_value updated_by",
    }.items()
}
"""Properties of each object, by its name."""

NATIVE: Final = {
    "name": "name",
    "summary": "description",
    "languages_text": "interpretation_services",
    "conditions": "eligibility_description",
    "recognition_reference": "accreditations",
    "verified_on": "assured_date",
}
"""Fields of ours that are a text property of the service itself."""

ELSEWHERE: Final = frozenset(
    ("operator", "languages", "regions", "hours", "hours_text", "timezone", "contacts", "tested_on")
)
"""Fields of ours that stand in objects of their own: organization, languages, service_areas, schedules, ..."""

TERMS: Final = frozenset(("offers", "for_whom", "access", "scope"))
"""Attributes whose words are terms although no closed list is checked when a file is read."""

TEST_CALL: Final = "test-call"
"""The `last_action_type` of the metadata that tells of the last test call."""
