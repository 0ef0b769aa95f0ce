package fr.convergence.confidentiality;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives what is written in the domains as it is, whoever asks: for work that shows nobody anything, or whose caller asks {@link
 * Confidentiality} before it shows.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Whole {

    /** Why it may, or what its callers owe. */
    String value();
}
