package fr.convergence.parcours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All parcours: the plural of «parcours» cannot be told from the singular, hence the name. */
interface ParcoursRegistry extends Repository<Parcours, String> {

    Parcours saveAndFlush(Parcours parcours);

    Optional<Parcours> findByReference(String reference);

    List<Parcours> findByPersonIdOrderByOpenedOn(UUID personId);

    List<Parcours> findByReferenceIn(java.util.Collection<String> references);

    @Query("""
            select p from Parcours p join fetch p.person
            where p.person.id in (select q.person.id from Parcours q where q.reference in :references)
            order by p.openedOn, p.reference""")
    List<Parcours> findHistories(java.util.Collection<String> references);

    @Query(value = "select nextval('parcours_number')", nativeQuery = true)
    long nextNumber();
}
