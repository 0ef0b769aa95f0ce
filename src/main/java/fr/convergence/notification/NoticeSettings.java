package fr.convergence.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the e-mails.
 *
 * @param from address they are sent from; its domain also ends their Message-ID
 * @param maxAttempts attempts before a mail is shown as failed; sixteen last about four days
 * @param perPass mails one pass of the sender takes at most
 * @param retentionMonths months after which a sent or failed mail is forgotten (CNIL, journalisation: six months to one year)
 */
@ConfigurationProperties("convergence.notification")
record NoticeSettings(
        @DefaultValue("convergence@localhost") String from,
        @DefaultValue("16") int maxAttempts,
        @DefaultValue("50") int perPass,
        @DefaultValue("12") int retentionMonths) {

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
