package fr.convergence.database;

import java.util.List;

/** The product may not start on this database as its roles are: one French sentence a fault. */
public class DatabaseRefused extends RuntimeException {

    DatabaseRefused(List<String> faults) {
        super("Convergence ne démarre pas :\n - " + String.join("\n - ", faults));
    }
}
