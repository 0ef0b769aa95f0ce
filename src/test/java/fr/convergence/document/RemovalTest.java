package fr.convergence.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.document.Paper.Bullets;
import fr.convergence.document.Paper.Facts;
import fr.convergence.document.Paper.Heading;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.document.Paper.Signature;
import fr.convergence.document.Paper.Table;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RemovalTest {

    private static final Predicate<String> HERS = text -> text.contains("CVG-2026-00001");

    @Test
    void takesHerPartOutOfTheMinutesAndLeavesThoseOfOthers() {
        var minutes = Paper.of("Procès-verbal",
                new Table(List.of("Ordre", "Parcours"), List.of(List.of("1", "CVG-2026-00001"), List.of("2", "CVG-2026-00002"))),
                new Heading("Dossier CVG-2026-00001"), new Facts(List.of(new Facts.Row("Décision", "Renouvelé"))), new Paragraph("Ce qui fut expliqué d'elle."),
                new Heading("Dossier CVG-2026-00002"), new Paragraph("Ce qui fut expliqué de lui."),
                new Bullets(List.of("Suite de CVG-2026-00001", "Suite de CVG-2026-00002")),
                new Signature(List.of("La présidence")));
        var left = Removal.without(minutes, HERS).toString();
        assertThat(left).doesNotContain("CVG-2026-00001", "expliqué d'elle", "Renouvelé");
        assertThat(left).contains("CVG-2026-00002", "expliqué de lui", "Suite de CVG-2026-00002", "La présidence", Removal.GONE);
    }

    @Test
    void leavesAPaperThatTellsNothingOfHerAsItWas() {
        var paper = Paper.of("Note", new Heading("Rien"), new Paragraph("Sur personne."));
        assertThat(Removal.without(paper, HERS)).isEqualTo(paper);
    }
}
