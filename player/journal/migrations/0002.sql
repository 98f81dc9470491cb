-- Contents that could not be shown three times: they rest until other bytes come, or another software.
CREATE TABLE quarantine (
    content TEXT PRIMARY KEY,
    since_ms INTEGER NOT NULL,
    software TEXT NOT NULL,
    reason TEXT NOT NULL
);
