-- What the claims of a report state and what its people are, each as numbers by which a search finds it in other words.
CREATE TABLE phrases (
  report BIGINT PRIMARY KEY,
  -- What made them; those of another model are made anew.
  model TEXT NOT NULL,
  bytes ${bytes} NOT NULL
);
