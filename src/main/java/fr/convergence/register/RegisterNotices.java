package fr.convergence.register;

import fr.convergence.notification.Notice;

/** What the DPO is told of the register. */
final class RegisterNotices {

    private RegisterNotices() {}

    /** The head of the day: kept in her mailbox, it proves later that the end of the register did not disappear. */
    static Notice anchor(Anchor head) {
        return new Notice("registerAnchor", "Empreinte du jour du registre des accès",
                "Gardez ce message : il permet de prouver que le registre n'a rien perdu. Empreinte du jour : " + head.text());
    }
}
