package fr.convergence.accessreview;

/** A month with emergency accesses is over in a structure. @param key {@code URG-2026-03.aci-canal} */
public record MonthOver(String key, String siae) {}
