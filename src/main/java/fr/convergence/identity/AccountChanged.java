package fr.convergence.identity;

/** Something was done to an account, in the transaction under way. @param actor who did it, or {@link AccountEvents#PROGRAMME} */
record AccountChanged(String account, String actor, AccountEvent event) {}
