package org.twosource.entity;

/** What an entity is. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  GROUP,
  EVENT,
  WEAPON,
  DOCUMENT,
  OTHER
}
