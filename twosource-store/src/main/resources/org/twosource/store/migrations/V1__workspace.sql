-- One schema for SQLite and PostgreSQL; ${bytes} is what each calls bytes. Times are milliseconds since 1970, days ISO dates.

-- The number of the last transaction that changed something. Each such transaction raises it first,
-- so that they wait for one another and their numbers become visible in order.
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('change', 0), ('report', 0), ('group', 0), ('event', 0), ('journal', 0);

CREATE TABLE report (
  number BIGINT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- What tells that a report is this one: its address, its id and outlet, or its file.
  identity TEXT NOT NULL UNIQUE,
  incident TEXT NOT NULL,
  versions INTEGER NOT NULL,
  received BIGINT NOT NULL,
  -- The newest version at a glance.
  title TEXT NOT NULL,
  outlet TEXT,
  day TEXT,
  url TEXT,
  change BIGINT NOT NULL
);
CREATE INDEX report_incident ON report (incident, number);
CREATE INDEX report_change ON report (change, number);

CREATE TABLE version (
  report BIGINT NOT NULL REFERENCES report (number),
  number INTEGER NOT NULL,
  received BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  -- Equal for reports that say the same of themselves and in their text.
  fingerprint ${bytes} NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  outlet TEXT,
  day TEXT,
  published TEXT,
  url TEXT,
  author TEXT,
  agency TEXT,
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (report, number)
);
CREATE INDEX version_fingerprint ON version (fingerprint);

CREATE TABLE original (
  report BIGINT NOT NULL,
  version INTEGER NOT NULL,
  gzip INTEGER NOT NULL,
  bytes ${bytes} NOT NULL,
  PRIMARY KEY (report, version)
);

-- What was found in a version, as extract prints it.
CREATE TABLE reading (
  report BIGINT NOT NULL,
  version INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (report, version)
);

-- What grouping looks at in a report, and the search for people and places.
CREATE TABLE features (
  report BIGINT PRIMARY KEY,
  bytes ${bytes} NOT NULL
);

-- How many reports hold each term, counted up to a report.
CREATE TABLE terms (
  report BIGINT PRIMARY KEY,
  counted BIGINT NOT NULL,
  bytes ${bytes} NOT NULL
);

CREATE TABLE incident (
  id TEXT PRIMARY KEY,
  story TEXT NOT NULL
);
CREATE INDEX incident_story ON incident (story);

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  reports INTEGER NOT NULL,
  incidents INTEGER NOT NULL,
  first_day TEXT,
  last_day TEXT,
  contested INTEGER NOT NULL DEFAULT 0,
  corroborated INTEGER NOT NULL DEFAULT 0,
  on_record INTEGER NOT NULL DEFAULT 0,
  repeated INTEGER NOT NULL DEFAULT 0,
  single INTEGER NOT NULL DEFAULT 0,
  briefed INTEGER NOT NULL DEFAULT 0,
  stale INTEGER NOT NULL,
  change BIGINT NOT NULL,
  changed BIGINT NOT NULL
);
CREATE INDEX story_change ON story (change, id);
CREATE INDEX story_stale ON story (stale, change);

-- An id given up, and the one that took its place at that time.
CREATE TABLE alias (
  id TEXT PRIMARY KEY,
  target TEXT NOT NULL
);
CREATE INDEX alias_target ON alias (target);

CREATE TABLE brief (
  story TEXT PRIMARY KEY,
  json TEXT NOT NULL,
  made BIGINT NOT NULL,
  change BIGINT NOT NULL
);

-- The findings of the brief that a report's claims stand in, for the search.
CREATE TABLE claim_verdict (
  report BIGINT NOT NULL,
  claim TEXT NOT NULL,
  finding TEXT NOT NULL,
  verdict TEXT NOT NULL,
  PRIMARY KEY (report, claim, finding)
);

CREATE TABLE event (
  number BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  story TEXT NOT NULL,
  kind TEXT NOT NULL,
  report TEXT,
  finding TEXT,
  statement TEXT,
  message TEXT NOT NULL
);
CREATE INDEX event_story ON event (story, number);
CREATE INDEX event_at ON event (at, number);

CREATE TABLE journal (
  number BIGINT PRIMARY KEY,
  story TEXT NOT NULL,
  at BIGINT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  json TEXT NOT NULL,
  undoes BIGINT UNIQUE
);
CREATE INDEX journal_story ON journal (story, number);
