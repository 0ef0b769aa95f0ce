package fr.convergence.accompaniment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DeclaredHires extends Repository<DeclaredHire, UUID> {

    DeclaredHire saveAndFlush(DeclaredHire hire);

    boolean existsByReferenceAndStartsOn(String reference, LocalDate startsOn);

    List<DeclaredHire> findByReferenceAndSiaeAndAnnouncedFalseOrderByDeclaredAt(String reference, String siae);
}
