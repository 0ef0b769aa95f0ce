package fr.convergence.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LettersOnFile extends Repository<LetterOnFile, UUID> {

    LetterOnFile saveAndFlush(LetterOnFile letter);

    Optional<LetterOnFile> findById(UUID id);

    List<LetterOnFile> findByReferenceOrderByWrittenAt(String reference);
}
