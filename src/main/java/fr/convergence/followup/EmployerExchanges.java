package fr.convergence.followup;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EmployerExchanges extends Repository<EmployerExchange, UUID> {

    EmployerExchange saveAndFlush(EmployerExchange exchange);

    List<EmployerExchange> findByFollowupIdOrderByHeldOn(UUID followupId);
}
