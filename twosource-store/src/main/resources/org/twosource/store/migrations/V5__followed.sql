-- What was noted of addresses that are followed, to ask only for what changed; may be lost.
CREATE TABLE followed (
  address TEXT PRIMARY KEY,
  tag TEXT,
  modified TEXT,
  changed BIGINT
);
