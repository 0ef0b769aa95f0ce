package fr.convergence.retention;

import java.util.List;

/**
 * A table with lines about people.
 *
 * @param columns in the table's order
 * @param belongs SQL that is true of the lines of one subject; parameters {@code references} and {@code person}
 */
record PersonalTable(String name, List<String> columns, String belongs) {}
