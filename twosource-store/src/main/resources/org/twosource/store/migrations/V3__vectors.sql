-- What a version of a report is about, as numbers by which a search finds it in other words. Of the newest version only.
CREATE TABLE vector (
  report BIGINT PRIMARY KEY,
  version INTEGER NOT NULL,
  -- What made it; a vector of another model is made anew.
  model TEXT NOT NULL,
  bytes ${bytes} NOT NULL
);

-- What took long to find out about a report, as bytes that only who wrote them can read; may be lost.
CREATE TABLE memory (
  report BIGINT NOT NULL,
  part TEXT NOT NULL,
  bytes ${bytes} NOT NULL,
  PRIMARY KEY (report, part)
);
