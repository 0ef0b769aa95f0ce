package fr.convergence.overview;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentDeskService;
import fr.convergence.consent.ConsentLine;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.engine.web.Reader;
import fr.convergence.overview.Overview.ConsentRow;
import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register of consents, for who may see who opened the file: it names the organisations the person agreed to. */
@Component
class OverviewConsents {

    private final ConsentRegister register;
    private final ConsentDeskService desk;
    private final OverviewReaders readers;
    private final ProgrammeClock clock;

    OverviewConsents(ConsentRegister register, ConsentDeskService desk, OverviewReaders readers, ProgrammeClock clock) {
        this.register = register;
        this.desk = desk;
        this.readers = readers;
        this.clock = clock;
    }

    /** Every answer, the latest first; none when it is not for her to know. */
    List<ConsentRow> of(Reader reader, String reference) {
        if (!readers.maySee(reader, reference)) {
            return List.of();
        }
        var lines = register.history(reference).stream().map(this::row).collect(Collectors.toList());
        Collections.reverse(lines);
        return lines;
    }

    private ConsentRow row(ConsentLine line) {
        var over = line.answer() == ConsentAnswer.GIVEN && !line.allowsOn(clock.today());
        return new ConsentRow(line.sharing().domain().label(), desk.recipient(line.sharing()) + " : " + line.sharing().purpose().label(),
                line.answer().label() + (over ? " (terme passé)" : ""),
                French.day(LocalDate.ofInstant(line.recordedAt(), ProgrammeClock.PARIS)),
                line.expiresOn() == null ? null : French.day(line.expiresOn()),
                line.evidence() == null ? line.means().label() : line.means().label() + ", " + line.evidence());
    }
}
