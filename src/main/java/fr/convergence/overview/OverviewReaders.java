package fr.convergence.overview;

import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.breakglass.EmergencyUse;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.web.Reader;
import fr.convergence.overview.Overview.ReaderLine;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.register.Reading;
import fr.convergence.register.Register;
import fr.convergence.rules.RuleBook;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** «Qui a ouvert ce dossier», for who answers for it: the fil rouge, the direction and the DPO of its structure. */
@Component
class OverviewReaders {

    private static final int LATEST = 100;
    private static final String FIL_ROUGE = "fil-rouge";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ProgrammeClock.PARIS);

    private final Register register;
    private final BreakGlassService emergencies;
    private final ParcoursService parcours;
    private final RuleBook rules;

    OverviewReaders(Register register, BreakGlassService emergencies, ParcoursService parcours, RuleBook rules) {
        this.register = register;
        this.emergencies = emergencies;
        this.parcours = parcours;
        this.rules = rules;
    }

    /** Whether she answers for the file. */
    boolean maySee(Reader reader, String reference) {
        return parcours.views(List.of(reference)).stream().anyMatch(file -> maySee(reader, file));
    }

    /** The latest readings; none when it is not for her to know. */
    List<ReaderLine> of(Reader reader, String reference) {
        if (!maySee(reader, reference)) {
            return List.of();
        }
        var uses = emergencies.usesOf(reference);
        return register.readsOf(reference, LATEST).stream().map(reading -> line(reading, uses)).toList();
    }

    private boolean maySee(Reader reader, ParcoursView file) {
        return reader.worksInOneOf(Set.of(file.siae()))
                && (reader.professions().stream().anyMatch(this::isInTable)
                        || isInTable(FIL_ROUGE) && file.referent(ReferentRole.FIL_ROUGE).filter(reader.account()::equals).isPresent());
    }

    private boolean isInTable(String who) {
        return (Boolean) rules.rowOf("registerReaders", Map.of("profession", who)).get("allowed");
    }

    private static ReaderLine line(Reading reading, List<EmergencyUse> uses) {
        var emergency = uses.stream().anyMatch(use -> use.account().equals(reading.account()) && covers(use, reading));
        var who = reading.professions().isEmpty() ? reading.name() : reading.name() + " (" + reading.professions() + ")";
        return new ReaderLine(MOMENT.format(reading.at()), who, reading.did() + " : " + reading.what(), reading.why(), emergency);
    }

    private static boolean covers(EmergencyUse use, Reading reading) {
        var end = use.closedAt() == null ? use.openUntil() : use.closedAt();
        return !reading.at().isBefore(use.openedAt()) && !reading.at().isAfter(end);
    }
}
