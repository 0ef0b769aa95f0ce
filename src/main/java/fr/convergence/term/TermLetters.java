package fr.convergence.term;

import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is written to the person, in plain words, handed over and read with her. */
@Component
class TermLetters {

    private final NoticeService notices;

    TermLetters(NoticeService notices) {
        this.notices = notices;
    }

    /** Nobody discovers a decision at the last moment: the person knows from the start. */
    void inSight(String reference, LocalDate term) {
        notices.letter(reference, "Votre contrat arrive à son terme", List.of(
                "Votre contrat se termine le " + French.day(term) + ". Une commission va dire s'il est renouvelé, si vous "
                        + "pouvez poursuivre dans une autre structure, ou s'il faut préparer la suite avec vous.",
                "Elle lira un dossier : ce que l'accompagnement a apporté, ce que vous avez entrepris, l'avis de votre encadrant. "
                        + "La première page est la vôtre : ce que vous voulez dire, avec vos mots. Vous pouvez vous faire aider.",
                "Vous verrez le dossier avant la commission et vous pourrez dire si vous n'êtes pas d'accord. Votre fil rouge "
                        + "répond à vos questions."));
    }
}
