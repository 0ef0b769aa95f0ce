package fr.convergence.notification;

import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.Staff;
import fr.convergence.directory.StaffDirectory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The notices over a real PostgreSQL, without the engine: they know nothing of it. */
@ComponentScan({"fr.convergence.notification", "fr.convergence.directory", "fr.convergence.database", "fr.convergence.encryption"})
@EntityScan({"fr.convergence.notification", "fr.convergence.directory"})
@EnableJpaRepositories({"fr.convergence.notification", "fr.convergence.directory"})
@ImportAutoConfiguration({
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
class MailWorld {

    static final String STRUCTURE = "aci-fictive";

    @Bean
    ProgrammeClock programmeClock() {
        return new ProgrammeClock();
    }

    @Bean
    ClockControl clockControl(ProgrammeClock clock) {
        return new ClockControl(clock, List.of());
    }

    /** Three colleagues of one profession, one of them without an address. */
    @Bean
    StaffDirectory staffDirectory() {
        var addresses = Map.of("iris.exemple", "iris@exemple.invalid", "noe.exemple", "noe@exemple.invalid");
        return new StaffDirectory() {
            @Override
            public Set<String> professions(String account, String siae) {
                return Set.of();
            }

            @Override
            public List<Staff> members(String profession, String siae) {
                return profession.equals("charge-insertion") && siae.equals(STRUCTURE)
                        ? List.of(
                                new Staff("iris.exemple", "Iris Exemple"),
                                new Staff("noe.exemple", "Noé Exemple"),
                                new Staff("sans.adresse", "Sans Adresse"))
                        : List.of();
            }

            @Override
            public List<Staff> colleagues(String siae) {
                return members("charge-insertion", siae);
            }

            @Override
            public boolean isMember(String account, String profession, String siae) {
                return members(profession, siae).stream().anyMatch(s -> s.account().equals(account));
            }

            @Override
            public String nameOf(String account) {
                return account;
            }

            @Override
            public Optional<String> emailOf(String account) {
                return Optional.ofNullable(addresses.get(account));
            }
        };
    }
}
