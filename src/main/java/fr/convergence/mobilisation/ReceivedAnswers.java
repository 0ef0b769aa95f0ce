package fr.convergence.mobilisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReceivedAnswers extends Repository<ReceivedAnswer, UUID> {

    ReceivedAnswer saveAndFlush(ReceivedAnswer answer);

    List<ReceivedAnswer> findByNumberOrderByReceivedAtAscIdAsc(String number);
}
