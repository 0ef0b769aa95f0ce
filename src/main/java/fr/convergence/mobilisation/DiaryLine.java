package fr.convergence.mobilisation;

import java.time.LocalDate;

/**
 * One line in the diary of a need.
 *
 * @param detail French words of a coded answer; may be null
 * @param text what was noted; may be null; only for those who follow the domain
 * @param by account of who noted it; null when the programme did
 */
public record DiaryLine(LocalDate day, EntryKind kind, String detail, String text, String by) {}
