package fr.convergence.renewal;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.renewal.Dossier.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the file together from what people wrote and from the pages other capabilities bring, then marks its lines. */
@Component
class FileAssembly {

    private final List<RenewalFileSection> sections;
    private final ObjectProvider<EarlierCommitments> commitments;
    private final RenewalFiles files;
    private final FileMarks marks;
    private final StaffDirectory staff;

    FileAssembly(List<RenewalFileSection> sections, ObjectProvider<EarlierCommitments> commitments, RenewalFiles files,
            FileMarks marks, StaffDirectory staff) {
        this.sections = sections;
        this.commitments = commitments;
        this.files = files;
        this.marks = marks;
        this.staff = staff;
    }

    /** Name of the line that holds a point of an evaluation. */
    static String key(Criterion criterion) {
        return "evaluation." + criterion.name();
    }

    /** The file as it is now. */
    Dossier of(RenewalView file, RenewalDurations durations) {
        var pages = pages(file, durations).stream()
                .map(page -> new Page(page.title(), page.lines().stream().map(this::named).toList()))
                .toList();
        var marked = marks.on(new FileReading(file, durations, pages.stream().flatMap(page -> page.lines().stream()).toList())).iterator();
        return new Dossier(pages.stream()
                .map(page -> new Page(page.title(), page.lines().stream().map(line -> marked.next()).toList()))
                .filter(page -> !page.lines().isEmpty())
                .toList(), null);
    }

    private List<Page> pages(RenewalView file, RenewalDurations durations) {
        var pages = new ArrayList<Page>();
        pages.add(new Page("Parole de la personne", WrittenPages.words(file)));
        pages.add(new Page("Durées", WrittenPages.durations(durations)));
        sections.forEach(section -> pages.add(new Page(section.title(), section.lines(file.reference()))));
        file.evaluations().stream().sorted(Comparator.comparing(EvaluationView::axis))
                .forEach(written -> pages.add(new Page(written.axis().label(), WrittenPages.evaluation(written))));
        pages.add(new Page("Avis de l'encadrant", WrittenPages.opinion(file)));
        pages.add(new Page("Proposition du fil rouge", WrittenPages.proposal(file.proposal())));
        pages.add(new Page("Décisions précédentes", earlier(file)));
        pages.add(new Page("Ajournements", WrittenPages.adjournments(file)));
        return pages;
    }

    private List<Line> earlier(RenewalView file) {
        var lines = new ArrayList<Line>();
        files.findByReferenceOrderByOpenedOn(file.reference()).stream()
                .map(RenewalFile::view)
                .filter(other -> other.decision() != null && !other.id().equals(file.id()))
                .forEach(other -> lines.add(WrittenPages.decision(other)));
        commitments.orderedStream().forEach(kept -> lines.addAll(kept.lines(file.reference())));
        return lines;
    }

    /** Accounts are for the machine: who reads wants to know who wrote. */
    private Line named(Line line) {
        var by = line.source().by();
        return by == null ? line : line.from(line.source().by(staff.nameOf(by)));
    }
}
