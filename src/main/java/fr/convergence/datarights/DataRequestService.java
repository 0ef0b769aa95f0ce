package fr.convergence.datarights;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.document.Custody;
import fr.convergence.engine.rights.AccessLog;
import fr.convergence.retention.ErasureService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests of people about their own data, from the day they come to the day they are answered. */
@Service
@Transactional
public class DataRequestService {

    private static final int SHORTEST = 20;

    private final DataRequests requests;
    private final ErasureService subjects;
    private final List<Custody> custodies;
    private final DatarightsRules rules;
    private final DatarightsNotices notices;
    private final AnswerPapers papers;
    private final LimitationService limitations;
    private final AccessLog log;
    private final ProgrammeClock clock;

    DataRequestService(DataRequests requests, ErasureService subjects, List<Custody> custodies, DatarightsRules rules, DatarightsNotices notices,
            AnswerPapers papers, LimitationService limitations, AccessLog log, ProgrammeClock clock) {
        this.requests = requests;
        this.subjects = subjects;
        this.custodies = custodies;
        this.rules = rules;
        this.notices = notices;
        this.papers = papers;
        this.limitations = limitations;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes a request in; its month runs from the day it was received (RGPD, article 12, paragraphe 3).
     *
     * @param siae structure that received it; it must answer for the file
     * @return the request, under its own number
     * @throws Refusal when the file is not there or not its own, or the day is not possible
     */
    public DataRequestView receive(String siae, ReceivedRequest received, String by) {
        Refusal.when(received.receivedOn().isAfter(clock.today()), "La demande ne peut pas avoir été reçue après aujourd'hui : corrigez la date.");
        Refusal.unless(subjects.subject(received.reference()).isPresent()
                        && custodies.stream().anyMatch(custody -> custody.structures(received.reference()).contains(siae)),
                "Votre structure ne suit aucun dossier sous cette référence : vérifiez-la.");
        var number = "DRT-%d-%05d".formatted(clock.today().getYear(), requests.nextNumber());
        var request = requests.saveAndFlush(
                new DataRequest(number, siae, received, rules.due(received.receivedOn()), by, clock.today())).view();
        notices.received(request);
        return request;
    }

    /** A request. @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public DataRequestView view(String number) {
        return request(number).view();
    }

    /** The same as a form shows it: the reading is written down under the reference of the person. */
    public DataRequestView open(String number, String account) {
        var request = view(number);
        if (request.reference() != null) {
            log.read(account, request.reference(), "demande-droits");
        }
        return request;
    }

    /**
     * Notes what the examination found.
     *
     * @param extension why two months more are needed; null when they are not
     * @throws Refusal when the extension comes after the first month
     */
    public DataRequestView examine(String number, IdentityCheck identity, Extension extension, String findings) {
        var request = request(number);
        request.examined(identity, findings);
        if (extension != null) {
            request.extended(extension, rules.extended(request.view().receivedOn()), clock.today());
        }
        return requests.saveAndFlush(request).view();
    }

    /**
     * Decides.
     *
     * @param ground why it is refused; the table says which are possible for this right
     * @param explanation for the person, when it is refused
     * @throws Refusal when a refusal has no ground or no explanation, or the identity of who asks is not sure
     */
    public void decide(String number, RequestDecision decision, Ground ground, String explanation, String by) {
        var request = request(number);
        if (decision == RequestDecision.REFUSED) {
            Refusal.when(ground == null || !rules.grounds(request.view().kind()).contains(ground), "Choisissez le motif du refus dans la liste.");
            Refusal.when(explanation == null || explanation.strip().length() < SHORTEST, "Expliquez le refus à la personne en quelques phrases simples.");
        }
        request.decided(decision, ground, explanation, by, clock.today());
        requests.saveAndFlush(request);
    }

    /** Grounds on which this request may be refused. */
    @Transactional(readOnly = true)
    public List<Ground> grounds(String number) {
        return rules.grounds(request(number).view().kind());
    }

    /** Keeps the letter that tells the person that her answer takes longer, and why. */
    public void noticeExtension(String number) {
        papers.extension(view(number));
    }

    /** Keeps the letter with the answer; the same one when it is done again. */
    public void writeAnswer(String number) {
        var request = request(number);
        request.letter(papers.answer(request.view()));
        requests.saveAndFlush(request);
    }

    /** Notes that the person has her answer. @throws Refusal when the day is not possible */
    public void answered(String number, LocalDate day, AnswerMeans means, String by) {
        Refusal.when(day.isAfter(clock.today()), "La réponse ne peut pas avoir été remise après aujourd'hui : corrigez la date.");
        Refusal.when(means == null, "Indiquez comment la réponse a été remise.");
        var request = request(number);
        request.answered(day, means, by);
        requests.saveAndFlush(request);
    }

    /** Lifts the limitation that was granted, on all her files. @throws Refusal when she was not told before, or nothing is frozen any more */
    public void liftLimitation(String number, LocalDate toldOn, String why, String by) {
        if (view(number).reference() != null) {
            limitations.lift(number, toldOn, why, by);
        }
    }

    /** First day on which the DPO is to be reminded of the term, today at the earliest. */
    @Transactional(readOnly = true)
    public LocalDate firstCall(String number) {
        return rules.calls(view(number).dueOn()).stream().filter(day -> !day.isBefore(clock.today())).findFirst().orElse(clock.today());
    }

    /** Reminds the DPO of a term, and the management when it is near or past. @return the next day; null when there is none */
    public LocalDate call(String number) {
        var request = view(number);
        if (request.isAnswered()) {
            return null;
        }
        var today = clock.today();
        var calls = rules.calls(request.dueOn());
        if (today.isAfter(request.dueOn())) {
            notices.late(request);
        } else if (!today.isBefore(calls.get(0))) {
            notices.near(request, !today.isBefore(calls.get(1)));
        }
        return calls.stream().filter(day -> day.isAfter(today)).findFirst().orElse(null);
    }

    private DataRequest request(String number) {
        return requests.findByNumber(number).orElseThrow(() -> new Refusal("Cette demande n'existe plus : actualisez la page."));
    }
}
