package fr.convergence.commission;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WaitingFiles extends Repository<WaitingFile, UUID> {

    WaitingFile saveAndFlush(WaitingFile file);

    boolean existsByFileId(UUID file);

    List<WaitingFile> findBySiae(String siae);

    void deleteByFileId(UUID file);
}
