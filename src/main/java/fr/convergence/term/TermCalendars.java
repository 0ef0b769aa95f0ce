package fr.convergence.term;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TermCalendars extends Repository<TermCalendar, UUID> {

    TermCalendar saveAndFlush(TermCalendar calendar);

    Optional<TermCalendar> findByReferenceAndClosedOnIsNull(String reference);

    List<TermCalendar> findByReferenceOrderByOpenedOn(String reference);
}
