package fr.convergence.renewal;

import java.time.LocalDate;
import java.util.List;

/** The file as a screen of ours shows it. @param freeze null while the file still changes */
record DossierView(String reference, Dossier.Freeze freeze, List<PageView> pages) {

    /** @param later whether the page tells what came after the convocation */
    record PageView(String title, boolean later, List<LineView> lines) {}

    record LineView(String key, String text, SourceView source, List<MarkView> marks) {}

    /** @param label French words for the kind @param by name of who recorded it; null when nobody did */
    record SourceView(SourceKind kind, String label, String id, LocalDate on, String by) {}

    record MarkView(Mark.Kind kind, String label, String because) {}

    static DossierView of(String reference, Dossier dossier) {
        return new DossierView(reference, dossier.freeze(), dossier.pages().stream()
                .map(page -> new PageView(page.title(), page.title().equals(FrozenReading.SINCE), page.lines().stream().map(DossierView::line).toList()))
                .toList());
    }

    private static LineView line(Line line) {
        var source = line.source();
        return new LineView(line.key(), line.text(),
                new SourceView(source.kind(), source.kind().label(), source.id(), source.on(), source.by()),
                line.marks().stream().map(mark -> new MarkView(mark.kind(), mark.kind().label(), mark.because())).toList());
    }
}
