package fr.convergence.directory;

import java.util.List;
import java.util.Set;

/** Colleagues by profession and structure; accounts live with the engine, hence an interface. */
public interface StaffDirectory {

    /** Members of a profession in a structure, by name. */
    List<Staff> members(String profession, String siae);

    /** Everybody who works in a structure, by name. */
    List<Staff> colleagues(String siae);

    /** Whether the account exists, has the profession and works in the structure. */
    boolean isMember(String account, String profession, String siae);

    /** Professions of the account, if it works in the structure; none else. */
    Set<String> professions(String account, String siae);

    /** Name of a colleague; the account itself when nobody has it any more. */
    String nameOf(String account);

    /** E-mail address of a colleague; empty when there is none. */
    java.util.Optional<String> emailOf(String account);
}
