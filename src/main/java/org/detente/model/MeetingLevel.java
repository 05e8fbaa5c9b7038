package org.detente.model;

/** The rank at which a meeting is held, the highest first. */
public enum MeetingLevel {
  LEADERS,
  MINISTERS,
  FOREIGN_MINISTERS,
  DEFENCE_MINISTERS,
  DEPUTY_MINISTERS,
  CHIEFS_OF_STAFF,
  AMBASSADORS,
  EXPERTS
}
