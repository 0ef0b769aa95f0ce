package fr.convergence.encryption;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.Type;

/**
 * Words, lines or a code that the database only ever sees sealed. Nothing can be searched, sorted or compared by such a
 * column in a query: each sealing of the same words differs.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Type(SealedValue.class)
public @interface Sealed {}
