package statesheet.studio.desk;

/** A text file of the edition that is edited: {@code edition.json}, or what it names. */
public enum DeskFile { SHEET, EDITION, BRAND }
