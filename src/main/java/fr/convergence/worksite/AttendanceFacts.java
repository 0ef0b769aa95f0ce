package fr.convergence.worksite;

import java.util.List;

/**
 * Attendance told in facts, never as a score on the person.
 *
 * @param weeks weeks noted over the last four
 * @param donePercent planned hours that were done over the last four weeks, in per cent
 * @param sentences what the rules say of it, in French
 * @param alert whether it calls for a concertation
 */
public record AttendanceFacts(int weeks, int donePercent, List<String> sentences, boolean alert) {}
