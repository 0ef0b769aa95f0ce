package fr.convergence.renewal;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.renewal.Dossier.Freeze;
import fr.convergence.renewal.Dossier.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A frozen file as it may be read today: what the person no longer shares is left out, what came later stands apart. The
 * frozen content itself, and its print, do not move.
 */
@Component
class FrozenReading {

    private static final Subject COMMISSION = Subject.as(ReaderKind.COMMISSION);
    static final String SINCE = "Depuis la convocation";
    private static final String LEFT_OUT =
            "Certaines lignes du dossier figé ne sont plus montrées. L'empreinte reste celle du dossier entier.";

    private final FrozenFiles frozen;
    private final Confidentiality confidentiality;

    FrozenReading(FrozenFiles frozen, Confidentiality confidentiality) {
        this.frozen = frozen;
        this.confidentiality = confidentiality;
    }

    /** The file that a session holds; empty before it is convened, and once that session has asked for a complement. */
    Optional<Dossier> inForce(RenewalView file) {
        return frozen.findFirstByFileIdOrderByRankDesc(file.id())
                .filter(kept -> file.adjournments().stream().noneMatch(adjourned -> adjourned.session().equals(kept.session())))
                .map(FrozenFile::dossier);
    }

    /** The frozen pages, then what is in the file now and was recorded since. */
    Dossier read(String reference, Dossier kept, Dossier now) {
        var pages = new ArrayList<>(shared(reference, kept).pages());
        var later = since(kept, now);
        if (!later.isEmpty()) {
            pages.add(new Page(SINCE, later));
        }
        return new Dossier(List.copyOf(pages), kept.freeze());
    }

    /** Without the lines of the domains that the person shares no more; a neutral sentence says that some are missing. */
    Dossier shared(String reference, Dossier kept) {
        var pages = new ArrayList<Page>();
        kept.pages().forEach(page -> pages.add(new Page(page.title(), page.lines().stream().filter(line -> isShared(reference, line)).toList())));
        if (count(pages) < count(kept.pages())) {
            pages.add(new Page("Lecture de ce dossier", List.of(Line.past("frozen.leftOut", LEFT_OUT, source(kept.freeze())))));
        }
        return new Dossier(pages.stream().filter(page -> !page.lines().isEmpty()).toList(), kept.freeze());
    }

    private boolean isShared(String reference, Line line) {
        return line.domain() == null || confidentiality.view(COMMISSION, reference, line.domain(), Sensitivity.WORDS).isFull();
    }

    private static List<Line> since(Dossier kept, Dossier now) {
        LocalDate frozenOn = kept.freeze().on();
        var known = kept.pages().stream().flatMap(page -> page.lines().stream()).toList();
        return now.pages().stream().flatMap(page -> page.lines().stream())
                .filter(line -> line.source().on() != null && !line.source().on().isBefore(frozenOn))
                .filter(line -> known.stream().noneMatch(line::says))
                .toList();
    }

    private static Source source(Freeze freeze) {
        return new Source(SourceKind.FILE, freeze.session(), freeze.on(), null);
    }

    private static long count(List<Page> pages) {
        return pages.stream().mapToLong(page -> page.lines().size()).sum();
    }
}
