package fr.convergence.pass;

import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is written to the person about her PASS IAE, in plain words, handed over and read with her. */
@Component
class PassLetters {

    private final NoticeService notices;

    PassLetters(NoticeService notices) {
        this.notices = notices;
    }

    void granted(String reference, LocalDate until) {
        notices.letter(reference, "Votre PASS IAE est prolongé", List.of(
                "Votre PASS IAE, qui vous permet de travailler dans une structure d'insertion, est prolongé jusqu'au " + French.day(until) + ".",
                "Votre fil rouge vous explique ce que cela change pour votre contrat."));
    }

    void denied(ExtensionView request, LocalDate passEnd) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("Nous avions demandé de prolonger votre PASS IAE. Le " + French.day(request.answeredOn())
                + ", le prescripteur a répondu non. Votre PASS va jusqu'au " + French.day(passEnd) + ".");
        paragraphs.add("Le motif donné : " + request.denial().reason().label() + ". " + request.denial().explanation());
        if (request.denial().proposed() != null) {
            paragraphs.add("Ce qui vous est proposé : " + request.denial().proposed().label() + "."
                    + (request.denial().proposal() == null ? "" : " " + request.denial().proposal()));
        }
        paragraphs.add("Votre fil rouge relit cette réponse avec vous et prépare la suite. L'accompagnement ne s'arrête pas.");
        notices.letter(request.reference(), "La réponse à la demande de prolongation de votre PASS IAE", paragraphs);
    }
}
