package fr.convergence.pass.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.pass.ExtensionService;
import fr.convergence.pass.ExtensionView;
import fr.convergence.pass.PassService;
import fr.convergence.pass.PassView;
import fr.convergence.pass.ReasonOffer;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the forms of a prolongation say: the PASS, what may be asked, the sheet to copy. */
@Component
class ExtensionTexts {

    private static final String TO_FILL = "À choisir ci-dessous";

    record OfferRow(String reason, String lastDay, String days, String prescriber, String why) {}

    record SheetRow(String field, String value) {}

    private final PassService passes;
    private final ExtensionService extensions;
    private final ParcoursService parcours;
    private final DirectoryService directory;

    ExtensionTexts(PassService passes, ExtensionService extensions, ParcoursService parcours, DirectoryService directory) {
        this.passes = passes;
        this.extensions = extensions;
        this.parcours = parcours;
        this.directory = directory;
    }

    Map<String, Object> header(String reference) {
        var shown = new HashMap<String, Object>();
        shown.put("personText", parcours.view(reference).person().shortName());
        shown.put("reference", reference);
        return shown;
    }

    static List<OfferRow> offers(List<ReasonOffer> offers) {
        return offers.stream()
                .map(offer -> new OfferRow(offer.reason().label(), offer.open() ? French.day(offer.lastDay()) : "Pas possible",
                        offer.open() ? String.valueOf(offer.daysLeft()) : "0", offer.prescriber() ? "Nécessaire" : "Inutile",
                        String.join(" ", offer.why())))
                .toList();
    }

    /** Each field of the platform's form, in its order, with what to copy. */
    List<SheetRow> sheet(String reference) {
        var view = parcours.view(reference);
        var pass = passes.of(reference);
        var request = extensions.pending(reference);
        var until = until(request, pass, extensions.offers(reference));
        return List.of(
                new SheetRow("Structure", directory.siae(view.siae()).name()),
                new SheetRow("Numéro du PASS IAE", pass.number() == null ? "À relever sur la plateforme" : pass.number()),
                new SheetRow("Nom et prénom", view.person().lastName() + " " + view.person().firstName()),
                new SheetRow("Date de naissance", French.day(view.person().birthDate())),
                new SheetRow("Début du PASS", French.day(pass.startsOn())),
                new SheetRow("Fin du PASS", French.day(pass.endsOn())),
                new SheetRow("Durée déjà effectuée", French.duration(Period.between(pass.startsOn(), pass.endsOn().plusDays(1)))),
                new SheetRow("Motif", request.wantedReason() == null ? TO_FILL : request.wantedReason().label()),
                new SheetRow("Début de la prolongation", French.day(pass.endsOn())),
                new SheetRow("Fin de la prolongation", until.map(French::day).orElse(TO_FILL)),
                new SheetRow("Durée en jours", until.map(day -> days(pass.endsOn(), day)).orElse(TO_FILL)),
                new SheetRow("Prescripteur habilité", prescriber(request, extensions.offers(reference))),
                new SheetRow("Entretien téléphonique", "Si vous le demandez, un courriel et un téléphone sont obligatoires"),
                new SheetRow("Bilan", "Les quatorze lignes ci-dessous, si vous en joignez un"));
    }

    /** The day wanted, or the latest one that this request may reach. */
    Optional<LocalDate> until(ExtensionView request, PassView pass, List<ReasonOffer> offers) {
        var latest = offers.stream().filter(offer -> offer.open() && offer.reason() == request.wantedReason()).findFirst().map(ReasonOffer::lastDay);
        if (request.wantedUntil() == null || !request.wantedUntil().isAfter(pass.endsOn())) {
            return latest;
        }
        return latest.filter(request.wantedUntil()::isAfter).or(() -> Optional.of(request.wantedUntil()));
    }

    private static String days(LocalDate from, LocalDate to) {
        return String.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    private static String prescriber(ExtensionView request, List<ReasonOffer> offers) {
        var needed = offers.stream().filter(offer -> offer.reason() == request.wantedReason()).findFirst().map(ReasonOffer::prescriber);
        return needed.orElse(true) ? "À choisir dans la liste de la plateforme, puis à noter ci-dessous" : "Aucun : la SIAE déclare seule";
    }

    /** What was asked, of whom and when. */
    static String request(ExtensionView request) {
        var declared = request.declaration();
        return "demandée le " + French.day(declared.on()) + " à " + declared.prescriber() + " (" + declared.organisation() + ") : "
                + declared.reason().label() + ", jusqu'au " + French.day(declared.endsOn()) + ". Relances prévues déjà faites : "
                + request.reminders() + ".";
    }

    /** A reminder that names nobody but the request: ready to be pasted on the platform or into an e-mail. */
    static String reminder(ExtensionView request, PassView pass) {
        var declared = request.declaration();
        return "Bonjour, nous vous avons adressé le " + French.day(declared.on()) + " une demande de prolongation du PASS IAE"
                + (pass.number() == null ? "" : " n° " + pass.number()) + ", qui finit le " + French.day(pass.endsOn())
                + ". Pouvez-vous nous dire où en est votre réponse ? Nous restons à votre disposition pour un échange. Bien cordialement.";
    }
}
