package fr.convergence.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import fr.convergence.calendar.ProgrammeClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

class WithMailServerTest {

    private final ApplicationContextRunner product = new ApplicationContextRunner()
            .withBean(Outbox.class, () -> mock(Outbox.class))
            .withBean(JavaMailSender.class, () -> mock(JavaMailSender.class))
            .withBean(TransactionTemplate.class, () -> mock(TransactionTemplate.class))
            .withBean(DeliveryService.class, () -> mock(DeliveryService.class))
            .withBean(ProgrammeClock.class)
            .withUserConfiguration(NoticeConfiguration.class, OutboxSender.class, OutboxSchedule.class);

    @Test
    void withoutAMailServerThereIsNoSenderAndThePassDoesNothing() {
        product.withPropertyValues("spring.mail.host=").run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(OutboxSender.class);
            context.getBean(OutboxSchedule.class).send();
        });
    }

    @Test
    void withAMailServerTheOutboxIsSentOnASchedule() {
        product.withPropertyValues("spring.mail.host=smtp.convergence.invalid")
                .run(context -> assertThat(context).hasSingleBean(OutboxSender.class).hasSingleBean(OutboxSchedule.class));
    }

    @Test
    void theScheduleCanBeSwitchedOff() {
        product.withPropertyValues("spring.mail.host=smtp.convergence.invalid", "convergence.notification.scheduled=false")
                .run(context -> assertThat(context).hasSingleBean(OutboxSender.class).doesNotHaveBean(OutboxSchedule.class));
    }
}
