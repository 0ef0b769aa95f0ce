package fr.convergence.parcours;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Fewer hours than the ordinary minimum, as the prefect allowed them in the course of a parcours. */
@Embeddable
class Derogations {

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "parcours_hours_derogation", joinColumns = @JoinColumn(name = "reference"))
    @OrderBy("from, until")
    private List<HoursDerogation> given = new ArrayList<>();

    /** Of the same kind and the same first day there is one: the last that was told. */
    void add(HoursDerogation derogation) {
        given.removeIf(known -> known.kind() == derogation.kind() && known.from().equals(derogation.from()));
        given.add(derogation);
    }

    List<HoursDerogation> all() {
        return List.copyOf(given);
    }
}
