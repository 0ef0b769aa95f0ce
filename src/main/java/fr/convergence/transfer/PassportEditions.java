package fr.convergence.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PassportEditions extends Repository<PassportEdition, UUID> {

    PassportEdition saveAndFlush(PassportEdition edition);

    Optional<PassportEdition> findFirstByReferenceOrderByNumberDesc(String reference);

    List<PassportEdition> findByReferenceOrderByNumber(String reference);
}
