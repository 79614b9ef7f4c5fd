"""The exchange: services fetch sealed notes and leave sealed answers; the server can read neither."""
