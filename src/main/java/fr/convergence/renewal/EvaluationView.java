package fr.convergence.renewal;

import java.time.LocalDate;
import java.util.List;

/** An evaluation as it was written. @param comment free words of its author; may be null */
public record EvaluationView(Axis axis, String writtenBy, LocalDate writtenOn, List<Finding> findings, String comment) {}
