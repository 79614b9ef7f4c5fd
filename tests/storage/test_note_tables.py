"""The tables of notes and complaints: no column could hold a person, and the database itself sees to it."""

from collections.abc import Mapping
from typing import Any, Final

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, LargeBinary, String, Table, inspect
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.migrations import migrate
from storage.note_tables import COMPLAINT, DESK, NOTE_TABLES, REVOKED_KEY, SEALED_ANSWER, SEALED_NOTE
from storage.tables import METADATA

TABLES: Final = (*NOTE_TABLES, DESK, REVOKED_KEY, COMPLAINT)
COLUMNS: Final = {
    "sealed_note": {"ticket": 32, "service": 64, "expires": 16, "sealed": bytes},
    "note_state": {"ticket": 32, "service": 64, "expires": 16, "state": 16},
    "sealed_answer": {"ticket": 32, "expires": 16, "sealed": bytes},
    "desk": {"service": 64, "fetched": 16, "full_on": 10},
    "revoked_key": {"fingerprint": 64, "day": 10},
    "complaint": {
        "number": 8,
        "service": 64,
        "kind": 16,
        "proved": int,
        "day": 10,
        "state": 16,
        "reviewer_1": 120,
        "reviewer_2": 120,
        "first_view": 16,
    },
}
"""Every column with the characters of its text, or its type. A new one, or a wider one, has to be argued here."""


async def test_these_columns_and_no_others_are_kept(engine: AsyncEngine) -> None:
    """Nothing of them could be a person, and nothing is NULL, so that nothing is told by what is missing.

    Tickets and numbers are drawn by chance; the rest are ids of the directory, full hours, days, words of closed lists,
    and bytes of one size. The two reviewers are organisations.
    """
    await migrate(engine)

    async with engine.connect() as connection:
        found = await connection.run_sync(_columns)

    assert found == COLUMNS


def _columns(connection: Connection) -> dict[str, dict[str, Any]]:
    columns = {table.name: inspect(connection).get_columns(table.name) for table in TABLES}
    assert not any(column["nullable"] for of_table in columns.values() for column in of_table)
    return {name: {column["name"]: _kind(column["type"]) for column in of_table} for name, of_table in columns.items()}


def _kind(type_: Any) -> Any:
    if isinstance(type_, String):
        return type_.length
    return bytes if isinstance(type_, LargeBinary) else type_.python_type


async def test_the_migrations_make_the_tables_that_the_program_expects(engine: AsyncEngine) -> None:
    """All of them, not these alone."""
    await migrate(engine)

    async with engine.connect() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync, opts={"compare_type": True}), METADATA)
        )

    assert [one for one in differences if one[1].name != "alembic_version"] == []


NOTE_ROW: Final = {"ticket": "0" * 32, "service": "ro-a", "expires": "2026-11-29T10:00"}
COMPLAINT_ROW: Final = {
    "number": "12345678", "service": "ro-a", "kind": "told", "proved": 1, "day": "2026-11-26", "state": "open",
    "reviewer_1": "", "reviewer_2": "", "first_view": "",
}  # fmt: skip
ROWS: Final[Mapping[str, Mapping[str, Any]]] = {
    "sealed_note": {**NOTE_ROW, "sealed": bytes(SEALED_NOTE)},
    "note_state": {**NOTE_ROW, "state": "opened"},
    "sealed_answer": {"ticket": "0" * 32, "expires": "2026-11-29T10:00", "sealed": bytes(SEALED_ANSWER)},
    "desk": {"service": "ro-a", "fetched": "", "full_on": "2026-11-26"},
    "revoked_key": {"fingerprint": "f" * 64, "day": "2026-11-26"},
    "complaint": COMPLAINT_ROW,
}
A_NUMBER: Final = "281474976710"
WRONG: Final[Mapping[str, Mapping[str, Any]]] = {
    "sealed_note": {"ticket": A_NUMBER, "expires": "2026-11-29T10:01", "sealed": b"a name"},
    "note_state": {"ticket": A_NUMBER, "expires": "2026-11-29T10:30", "state": A_NUMBER},
    "sealed_answer": {"ticket": "", "expires": "sixteen letters.", "sealed": bytes(SEALED_ANSWER - 1)},
    "desk": {"fetched": "2026-11-26T09:12", "full_on": "a name"},
    "revoked_key": {"fingerprint": A_NUMBER, "day": "a name"},
    "complaint": {"number": "1", "kind": A_NUMBER, "proved": 7, "day": "a name", "state": "a name", "first_view": "x"},
}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
async def test_the_database_itself_refuses_rows_of_another_shape(engine: AsyncEngine, table: Table) -> None:
    """Whatever program writes: an account, a name, a minute or bytes of another size find no place (T21, T33)."""
    await migrate(engine)

    for column, value in WRONG[table.name].items():
        with pytest.raises(IntegrityError, match=r"(?i)check"):
            async with engine.begin() as connection:
                await connection.execute(table.insert().values({**ROWS[table.name], column: value}))

    async with engine.begin() as connection:
        await connection.execute(table.insert().values(ROWS[table.name]))
