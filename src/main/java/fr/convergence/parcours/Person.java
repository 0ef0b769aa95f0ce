package fr.convergence.parcours;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A person accompanied by the programme. No number of social security, no nationality, no diagnosis. */
@Entity
class Person {

    @Id
    private UUID id;

    private String firstName;
    private String lastName;
    private String searchName;
    private LocalDate birthDate;
    private String phone;

    @Sealed
    private String reachVia;

    private String language;

    @Version
    private int version;

    protected Person() {}

    Person(Identity identity, LocalDate today) {
        Refusal.unless(
                identity.birthDate().isAfter(today.minusYears(100)) && identity.birthDate().isBefore(today.minusYears(16)),
                "La date de naissance donne un âge hors du programme (16 à 100 ans) : vérifiez-la.");
        this.id = UUID.randomUUID();
        this.firstName = identity.firstName();
        this.lastName = identity.lastName();
        this.birthDate = identity.birthDate();
        this.phone = identity.phone();
        this.reachVia = identity.reachVia();
        this.language = identity.language();
        this.searchName = searchable(lastName + " " + firstName);
    }

    /** Lower case, no accent, letters only: so that «Lefèvre» is found under «LEFEVRE». */
    static String searchable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    /** What was wrong about who she is, corrected at her request. */
    void rectify(Identity identity, LocalDate today) {
        var checked = new Person(identity, today);
        firstName = checked.firstName;
        lastName = checked.lastName;
        birthDate = checked.birthDate;
        phone = checked.phone;
        reachVia = checked.reachVia;
        language = checked.language;
        searchName = checked.searchName;
    }

    UUID id() {
        return id;
    }

    Identity identity() {
        return new Identity(firstName, lastName, birthDate, phone, reachVia, language);
    }
}
