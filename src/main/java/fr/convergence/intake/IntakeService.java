package fr.convergence.intake;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.confidentiality.Whole;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.KnownPerson;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an intake: one method a step. */
@Service
@Transactional
public class IntakeService {

    private final Referrals referrals;
    private final Assessments assessments;
    private final RecordedOpinions opinions;
    private final EntryRules rules;
    private final ParcoursService parcours;
    private final ConsentRegister consents;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    IntakeService(Referrals referrals, Assessments assessments, RecordedOpinions opinions, EntryRules rules, ParcoursService parcours,
            ConsentRegister consents, WorkingDays workingDays, ProgrammeClock clock) {
        this.referrals = referrals;
        this.assessments = assessments;
        this.opinions = opinions;
        this.rules = rules;
        this.parcours = parcours;
        this.consents = consents;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Records a referral. @return its reference, which the parcours will keep */
    public String refer(ReferralRequest request, String siae) {
        Refusal.unless(request.identity().birthDate().isBefore(clock.today()), "La date de naissance doit être passée.");
        var reference = parcours.nextReference();
        referrals.saveAndFlush(new Referral(reference, siae, request, clock.today()));
        return reference;
    }

    /** People who may be the person referred: same name or same date of birth. */
    @Transactional(readOnly = true)
    public List<KnownPerson> homonyms(String reference) {
        var identity = view(reference).identity();
        return parcours.lookFor(identity.firstName(), identity.lastName(), identity.birthDate());
    }

    /** Nobody matches: the person is new. */
    public void recogniseNobody(String reference) {
        var referral = found(reference);
        referral.recognise(parcours.register(referral.view().identity()));
        referrals.saveAndFlush(referral);
    }

    /**
     * The person is known.
     *
     * @return whether she already has an open parcours, to which the referral is attached
     */
    public boolean recognise(String reference, UUID personId) {
        var known = homonyms(reference).stream()
                .filter(person -> person.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> new Refusal("Cette personne ne figure pas parmi les homonymes : reprenez la recherche."));
        var referral = found(reference);
        var open = known.status() != null && !known.status().isClosed();
        if (open) {
            referral.attachTo(known.reference());
        } else {
            referral.recognise(personId);
        }
        referrals.saveAndFlush(referral);
        return open;
    }

    /** Keeps what was assessed with the person today. */
    public void assess(String reference, Situation situation, String by) {
        Refusal.unless(situation.difficulties().size() == Difficulty.values().length,
                "Renseignez les huit difficultés, même par « Ne sait pas ».");
        assessments.saveAndFlush(new Assessment(reference, situation, by, clock.today()));
    }

    /** Asks the entry rules and keeps their reasons; they decide nothing. */
    public void examine(String reference) {
        opinions.deleteByReference(reference);
        var said = rules.examine(situation(reference).orElseThrow(), view(reference).identity().birthDate(), clock.today());
        for (var rank = 0; rank < said.size(); rank++) {
            opinions.save(new RecordedOpinion(reference, rank, said.get(rank)));
        }
    }

    /** Records the decision people took. */
    public void decide(String reference, AdmissionDecision decision, String by) {
        change(reference, referral -> referral.decide(decision, by, clock.today()));
    }

    /** Chooses when the person is contacted again. @return that day, a working day */
    public LocalDate scheduleRecontact(String reference) {
        var referral = found(reference);
        var seen = referral.view();
        var situation = seen.decision() == Admission.WAITING_LIST && seen.failedContacts() == 0 ? "WAITING_LIST" : "UNREACHABLE";
        var wished = seen.recontactOn();
        var day = wished != null && wished.isAfter(clock.today()) ? wished : clock.today().plusDays(rules.daysBeforeContact(situation));
        referral.waitUntil(workingDays.onOrAfter(day));
        referrals.saveAndFlush(referral);
        return workingDays.onOrAfter(day);
    }

    /**
     * Records a contact.
     *
     * @return INTERESTED, LATER, or LAPSED when she gives up or stays unreachable after the attempts of the rules
     */
    public String recontacted(String reference, ContactOutcome outcome, String note) {
        var referral = found(reference);
        var result = switch (outcome) {
            case INTERESTED -> {
                referral.reached(note);
                yield "INTERESTED";
            }
            case LATER -> {
                referral.waitUntil(clock.today().plusDays(rules.daysBeforeContact("LATER")));
                yield "LATER";
            }
            case GIVEN_UP -> {
                referral.lapse(note);
                yield "LAPSED";
            }
            case UNREACHABLE -> {
                referral.contactFailed(note);
                var lost = referral.view().failedContacts() >= rules.attempts("UNREACHABLE");
                if (lost) {
                    referral.lapse(note);
                }
                yield lost ? "LAPSED" : "LATER";
            }
        };
        referrals.saveAndFlush(referral);
        return result;
    }

    /** Admits the person and records, domain by domain, what she agrees to share. */
    public void recordConsents(String reference, Set<Domain> team, Set<Domain> partners, ConsentMeans means, String by) {
        admit(reference);
        for (var domain : Domain.values()) {
            consents.record(reference, domain, Recipient.TEAM, answer(team, domain), means, by);
            consents.record(reference, domain, Recipient.PARTNERS, answer(partners, domain), means, by);
        }
    }

    private static ConsentAnswer answer(Set<Domain> agreed, Domain domain) {
        return agreed.contains(domain) ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED;
    }

    private void admit(String reference) {
        var referral = view(reference);
        parcours.admit(reference, referral.personId(), referral.siae());
    }

    /** Names the referents; the fil rouge is required. */
    public void nameReferents(String reference, Map<ReferentRole, String> accounts) {
        Refusal.unless(accounts.get(ReferentRole.FIL_ROUGE) != null, "Nommez un fil rouge : il en faut exactement un.");
        parcours.appoint(reference, accounts);
    }

    /** Records the contract that was signed; the parcours opens at the next step. */
    public void agreeOnContract(String reference, ContractTerms terms, boolean shortConfirmed) {
        parcours.checkFirstContract(reference, terms);
        if (!shortConfirmed) {
            parcours.shortness(terms).ifPresent(sentence -> {
                throw new Refusal(sentence);
            });
        }
        change(reference, referral -> referral.agreeOn(terms));
    }

    /** The person did not come, or gave up, when the contract was to be signed. */
    public void noShow(String reference, String note) {
        change(reference, referral -> referral.didNotCome(note));
    }

    /** Opens the parcours with the contract agreed on. */
    public void openParcours(String reference) {
        var referral = found(reference);
        referral.opened();
        referrals.saveAndFlush(referral);
        parcours.open(reference, referral.terms());
    }

    /** Closes a referral whose contract was not signed; the person may be referred again. */
    public void closeUnsigned(String reference) {
        change(reference, Referral::closeUnsigned);
        parcours.abandon(reference);
    }

    /** @throws Refusal when no referral has this reference */
    @Transactional(readOnly = true)
    public ReferralView view(String reference) {
        return found(reference).view();
    }

    /** The last assessment; empty before. */
    @Transactional(readOnly = true)
    @Whole("levels of difficulties: who shows them asks")
    public Optional<Situation> situation(String reference) {
        return assessments.findFirstByReferenceOrderByMadeOnDescIdDesc(reference).map(Assessment::situation);
    }

    /** What the rules said, in the table's order. */
    @Transactional(readOnly = true)
    public List<Opinion> opinions(String reference) {
        return opinions.findByReferenceOrderByRank(reference).stream().map(RecordedOpinion::opinion).toList();
    }

    private void change(String reference, java.util.function.Consumer<Referral> change) {
        var referral = found(reference);
        change.accept(referral);
        referrals.saveAndFlush(referral);
    }

    private Referral found(String reference) {
        return referrals.findByReference(reference)
                .orElseThrow(() -> new Refusal("Aucune demande ne porte cette référence : vérifiez-la."));
    }
}
