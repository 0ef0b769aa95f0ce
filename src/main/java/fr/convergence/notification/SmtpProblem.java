package fr.convergence.notification;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave, in words that may be logged and shown: the server's own sentence repeats the address, and the
 * address of an operator may say too much.
 *
 * @param description kind of failure and, when the server gave one, its reply code
 * @param hopeless no later attempt can do better: the server knows no such address
 * @param everyMail the server itself is out of reach, so that the next mail would fail too
 */
record SmtpProblem(String description, boolean hopeless, boolean everyMail) {

    /** The server had taken the mail; only the good-bye went wrong. Sending again would make a duplicate for nothing. */
    static boolean cameAfterAcceptance(MailException failure) {
        return failure instanceof MailSendException sending
                && sending.getCause() != null
                && sending.getFailedMessages().isEmpty();
    }

    static SmtpProblem of(MailException failure) {
        if (failure instanceof MailSendException sending && sending.getCause() == null) {
            var reply = sending.getMessageExceptions().length == 0 ? failure : sending.getMessageExceptions()[0];
            return ofReply(reply);
        }
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return new SmtpProblem(cause.getClass().getSimpleName(), false, true);
    }

    private static SmtpProblem ofReply(Exception reply) {
        var address = refusedAddress(reply);
        if (address != null) {
            return new SmtpProblem("SMTPAddressFailedException " + address.getReturnCode(), address.getReturnCode() >= 500, false);
        }
        var code = reply instanceof SMTPSendFailedException refused ? " " + refused.getReturnCode() : "";
        return new SmtpProblem(reply.getClass().getSimpleName() + code, false, false);
    }

    private static SMTPAddressFailedException refusedAddress(Exception reply) {
        for (var next = reply; next instanceof MessagingException; next = ((MessagingException) next).getNextException()) {
            if (next instanceof SMTPAddressFailedException refused) {
                return refused;
            }
        }
        return null;
    }
}
