-- A brief obeys what people overruled up to this entry of the journal.
ALTER TABLE brief ADD COLUMN ruled BIGINT NOT NULL DEFAULT 0;

-- Reports that a reader brought together: a story by itself, which no other report joins.
CREATE TABLE bundle (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  reports INTEGER NOT NULL,
  first_day TEXT,
  last_day TEXT,
  contested INTEGER NOT NULL DEFAULT 0,
  corroborated INTEGER NOT NULL DEFAULT 0,
  on_record INTEGER NOT NULL DEFAULT 0,
  repeated INTEGER NOT NULL DEFAULT 0,
  single INTEGER NOT NULL DEFAULT 0,
  changed BIGINT NOT NULL,
  -- What reading the files brought up, as a JSON list.
  notices TEXT NOT NULL,
  -- Empty until the reports are read.
  brief TEXT,
  ruled BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX bundle_changed ON bundle (changed, id);

CREATE TABLE bundle_report (
  bundle TEXT NOT NULL,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
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
  PRIMARY KEY (bundle, number)
);

CREATE TABLE bundle_event (
  bundle TEXT NOT NULL,
  number INTEGER NOT NULL,
  at BIGINT NOT NULL,
  message TEXT NOT NULL,
  statement TEXT,
  PRIMARY KEY (bundle, number)
);
