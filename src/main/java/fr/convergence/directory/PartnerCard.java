package fr.convergence.directory;

import fr.convergence.parcours.Domain;

/**
 * What is known of an operator.
 *
 * @param theme domain in which it can be mobilised
 * @param usualDelay days it usually takes to answer
 * @param sensitive its very name reveals something (addiction, probation…): never shown outside the theme
 * @param offers what it can do, in one sentence
 */
public record PartnerCard(
        String code,
        String name,
        String kind,
        Domain theme,
        String territory,
        String email,
        int usualDelay,
        boolean sensitive,
        String offers,
        boolean active) {}
