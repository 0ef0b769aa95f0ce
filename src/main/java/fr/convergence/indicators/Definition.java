package fr.convergence.indicators;

/** What a figure counts. @param figure name of its field @param text what is counted, in French */
public record Definition(String figure, String label, String text) {}
