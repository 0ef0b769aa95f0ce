package fr.convergence.parcours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, UUID> {

    Person saveAndFlush(Person person);

    java.util.Optional<Person> findById(UUID id);

    List<Person> findTop20BySearchNameOrBirthDateOrderBySearchName(String searchName, LocalDate birthDate);
}
