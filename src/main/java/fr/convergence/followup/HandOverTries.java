package fr.convergence.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HandOverTries extends Repository<HandOverTry, UUID> {

    HandOverTry saveAndFlush(HandOverTry attempt);

    Optional<HandOverTry> findFirstByFollowupIdOrderByTriedOnDesc(UUID followupId);

    Optional<HandOverTry> findFirstByFollowupIdAndAnswer(UUID followupId, ReceiverAnswer answer);
}
