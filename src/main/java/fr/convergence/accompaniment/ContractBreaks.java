package fr.convergence.accompaniment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContractBreaks extends Repository<ContractBreak, UUID> {

    ContractBreak saveAndFlush(ContractBreak contractBreak);

    Optional<ContractBreak> findByReferenceAndDecidedOnIsNull(String reference);

    Optional<ContractBreak> findFirstByReferenceOrderByDeclaredOnDescIdDesc(String reference);
}
