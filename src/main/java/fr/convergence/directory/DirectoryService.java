package fr.convergence.directory;

import fr.convergence.parcours.Domain;
import fr.convergence.rules.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Look-ups in the directory, and its upkeep. */
@Service
@Transactional
public class DirectoryService {

    private final Siaes siaes;
    private final Partners partners;

    DirectoryService(Siaes siaes, Partners partners) {
        this.siaes = siaes;
        this.partners = partners;
    }

    /** @throws Refusal when no structure has this code */
    @Transactional(readOnly = true)
    public Siae siae(String code) {
        return siaes.findByCode(code).orElseThrow(() -> new Refusal("Cette structure n'est pas dans l'annuaire."));
    }

    /** All structures, by name. */
    @Transactional(readOnly = true)
    public List<Siae> siaes() {
        return siaes.findAllByOrderByName();
    }

    /** Operators that can be mobilised on a theme, the quickest to answer first. */
    @Transactional(readOnly = true)
    public List<PartnerCard> partners(Domain theme) {
        return partners.findByThemeAndActiveTrueOrderByUsualDelayAscName(theme).stream()
                .map(Partner::card)
                .toList();
    }

    /** @throws Refusal when no operator has this code */
    @Transactional(readOnly = true)
    public PartnerCard partner(String code) {
        return partners.findByCode(code)
                .map(Partner::card)
                .orElseThrow(() -> new Refusal("Cet opérateur n'est pas dans l'annuaire."));
    }

    /** Adds a structure or corrects it. */
    public void keep(String code, String name, SiaeKind kind, String city) {
        siaes.save(new Siae(code, name, kind, city));
    }

    /** Adds an operator or corrects it. */
    public void keep(PartnerCard card) {
        partners.save(new Partner(card));
    }
}
