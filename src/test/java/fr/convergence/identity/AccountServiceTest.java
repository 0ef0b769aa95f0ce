package fr.convergence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.ProductTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class AccountServiceTest {

    private static final List<String> ALL = List.of("fictif.actif", "fictif.dormant", "fictif.admin", "fictif.admin2", "fictif.jamais");

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void forgetThem() {
        ALL.forEach(accounts::deleted);
    }

    @Test
    void closesWhatNobodyUsedForNinetyDaysAndLeavesTheDoorToOneAdministrator() {
        seen("fictif.actif", 90);
        seen("fictif.dormant", 91);
        seen("fictif.admin", 200);
        seen("fictif.admin2", 300);
        assertThat(accounts.disableDormant(ALL, List.of("fictif.admin", "fictif.admin2")))
                .containsExactlyInAnyOrder("fictif.dormant", "fictif.admin2");
        assertThat(accounts.standing("fictif.admin").open()).isTrue();
        assertThat(accounts.standing("fictif.dormant").open()).isFalse();
        assertThat(accounts.standing("fictif.jamais").open()).as("just opened").isTrue();
        assertThat(accounts.disableDormant(ALL, List.of("fictif.admin"))).as("a second night").isEmpty();
    }

    @Test
    void anAccountThatIsOpenedAgainCountsAsSeenToday() {
        seen("fictif.dormant", 91);
        accounts.disableDormant(List.of("fictif.dormant"), List.of());
        accounts.enable("fictif.dormant", "fictif.admin");
        assertThat(accounts.disableDormant(List.of("fictif.dormant"), List.of())).isEmpty();
        assertThat(jdbc.queryForList("select event from account_event where account = 'fictif.dormant'", String.class)).contains("DORMANT", "ENABLED");
    }

    @Test
    void sessionsOfAClosedOrDeletedAccountNoLongerAgree() {
        var before = accounts.seen("fictif.actif");
        accounts.disable("fictif.actif", "fictif.admin");
        assertThat(accounts.standing("fictif.actif")).isNotEqualTo(before);
        accounts.enable("fictif.actif", "fictif.admin");
        assertThat(accounts.standing("fictif.actif").sessions()).as("reopening revives no session").isNotEqualTo(before.sessions());
        accounts.deleted("fictif.actif");
        assertThat(accounts.standing("fictif.actif").sessions()).isNotEqualTo(before.sessions());
    }

    private void seen(String account, int daysAgo) {
        accounts.opened(account);
        jdbc.update("update account_state set seen_on = ? where account = ?", LocalDate.now().minusDays(daysAgo), account);
    }
}
