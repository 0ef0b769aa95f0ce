package fr.convergence.renewal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FrozenFiles extends Repository<FrozenFile, UUID> {

    FrozenFile saveAndFlush(FrozenFile frozen);

    Optional<FrozenFile> findFirstByFileIdOrderByRankDesc(UUID fileId);

    Optional<FrozenFile> findFirstByDocumentOrderByRankDesc(UUID document);
}
