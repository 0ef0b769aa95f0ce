package fr.convergence.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KeptDocuments extends Repository<KeptDocument, UUID> {

    KeptDocument saveAndFlush(KeptDocument document);

    Optional<KeptDocument> findById(UUID id);

    Optional<KeptDocument> findByAboutAndSiaeAndKindAndFormAndSha256(
            String about, String siae, DocumentKind kind, KeptDocument.Form form, String sha256);

    List<KeptDocument> findByAboutOrderByCreatedOnAscIdAsc(String about);
}
