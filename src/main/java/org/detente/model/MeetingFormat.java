package org.detente.model;

/** In what setting those who meet do so. */
public enum MeetingFormat {
  IN_COUNCIL,
  INFORMAL,
  BILATERAL,
  MULTILATERAL
}
