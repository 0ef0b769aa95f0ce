package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.convergence.testing.ProductTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

@ProductTest
class AdministratorPresentTest {

    @Autowired
    private IdentityService identity;

    @Test
    void aRealDatabaseWithoutAnAdministratorIsNotServed() {
        var real = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://base.invalid/convergence");
        var administrators = identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).list().stream().map(User::getId).toList();
        assertThat(administrators).isNotEmpty();
        assertThat(catchThrowable(() -> new AdministratorPresent(identity, real).run(null))).isNull();
        administrators.forEach(id -> identity.deleteMembership(id, Groups.ADMINISTRATORS));
        try {
            assertThatThrownBy(() -> new AdministratorPresent(identity, real).run(null))
                    .isInstanceOf(StartRefused.class).hasMessageContaining("CONVERGENCE_ADMIN_ID");
            assertThat(catchThrowable(() -> new AdministratorPresent(identity, new MockEnvironment()).run(null))).as("the demo").isNull();
        } finally {
            administrators.forEach(id -> identity.createMembership(id, Groups.ADMINISTRATORS));
        }
    }
}
