package fr.convergence.accompaniment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ThreadEntries extends Repository<ThreadEntry, UUID> {

    ThreadEntry saveAndFlush(ThreadEntry entry);

    List<ThreadEntry> findByReferenceAndSiaeAndKindAndAnnouncedFalseOrderByWrittenAt(String reference, String siae, EntryKind kind);

    List<ThreadEntry> findByReferenceAndSiaeAndKindOrderByWrittenAt(String reference, String siae, EntryKind kind);
}
