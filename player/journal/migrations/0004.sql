-- The newest time that each key signed, and the newest that the server told: a clock before them is wrong.
CREATE TABLE signed_times (
    key TEXT PRIMARY KEY,
    at_ms INTEGER NOT NULL
);
CREATE TABLE told_time (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    at_ms INTEGER NOT NULL
);
-- For how long an alert was live, by the monotonic clock, and how much of that by a clock that nobody had compared.
ALTER TABLE alerts ADD COLUMN ran_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE alerts ADD COLUMN ran_in_doubt_ms INTEGER NOT NULL DEFAULT 0;
