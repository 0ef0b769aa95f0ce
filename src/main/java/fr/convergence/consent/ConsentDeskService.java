package fr.convergence.consent;

import fr.convergence.directory.DirectoryService;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fil rouge's work on the register: records, renews, takes back, with its proof. */
@Service
@Transactional
public class ConsentDeskService {

    private static final Notice EXPECTED = new Notice("consentsExpected", "Un registre des consentements est à compléter",
            "Des réponses d'une personne que vous accompagnez sont à noter : la tâche attend dans votre liste.");

    private final ConsentRegister register;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final NoticeService notices;

    ConsentDeskService(ConsentRegister register, ParcoursService parcours, DirectoryService directory, NoticeService notices) {
        this.register = register;
        this.parcours = parcours;
        this.directory = directory;
        this.notices = notices;
    }

    /** @throws Refusal when that structure accompanies nobody under this reference, or does no more */
    @Transactional(readOnly = true)
    public void checkMayKeep(String reference, String siae) {
        var file = parcours.views(List.of(reference)).stream().filter(found -> found.siae().equals(siae)).findFirst()
                .orElseThrow(() -> new Refusal("Aucun parcours de votre structure ne porte cette référence : vérifiez-la."));
        Refusal.when(file.status().isClosed(), "Ce parcours est clos : son registre ne change plus.");
    }

    /**
     * Notes what the person answered; an agreement that is given again is renewed.
     *
     * @throws Refusal when nothing is there to be taken back, the organisation is not of that kind, or the proof is missing
     */
    public void note(String reference, Sharing sharing, ConsentAnswer answer, Proof proof, String by) {
        Refusal.when(sharing.organisation() != null && !organisations(sharing.recipient()).containsKey(sharing.organisation()),
                "Cet organisme n'est pas de ceux à qui s'adresse cet accord : changez l'organisme ou le destinataire.");
        Refusal.when(proof.means() == ConsentMeans.SIGNED && (proof.evidence() == null || proof.evidence().isBlank()),
                "Dites où se trouve l'accord signé.");
        Refusal.when(answer == ConsentAnswer.WITHDRAWN && !register.allows(reference, sharing),
                "Aucun accord n'est en cours pour ce domaine et ce destinataire : il n'y a rien à retirer.");
        register.record(reference, sharing, answer, proof, by);
    }

    /** Reminds the fil rouge of the register that waits. */
    public void remind(String reference) {
        parcours.view(reference).referent(ReferentRole.FIL_ROUGE).ifPresent(account -> notices.toAccount(account, reference, EXPECTED));
    }

    /** First name and initial. */
    @Transactional(readOnly = true)
    public String person(String reference) {
        return parcours.view(reference).person().shortName();
    }

    /** Names of the organisations an agreement may be limited to, by code. */
    @Transactional(readOnly = true)
    public Map<String, String> organisations() {
        var found = new LinkedHashMap<>(organisations(Recipient.PARTNERS));
        found.putAll(organisations(Recipient.SIAE));
        return found;
    }

    private Map<String, String> organisations(Recipient recipient) {
        var found = new LinkedHashMap<String, String>();
        if (recipient == Recipient.PARTNERS) {
            Arrays.stream(Domain.values()).flatMap(theme -> directory.partners(theme).stream()).forEach(card -> found.put(card.code(), card.name()));
        } else if (recipient == Recipient.SIAE) {
            directory.siaes().forEach(siae -> found.put(siae.code(), siae.name()));
        }
        return found;
    }

    /** With whom, in French. */
    @Transactional(readOnly = true)
    public String recipient(Sharing sharing) {
        return sharing.organisation() == null
                ? sharing.recipient().label()
                : organisations(sharing.recipient()).getOrDefault(sharing.organisation(), sharing.organisation());
    }
}
