package fr.convergence.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code --convergence.register.verify}: does nothing else (see {@link VerifyEnvironment}), says whether the register is whole and ends, with 0 when it is and 1 when it is not.
 * {@code --convergence.register.anchor=1204:9f86…}, as often as wanted, also verifies heads that were told by mail; 2 when one
 * cannot be read.
 */
@Component
@Order(0)
class VerifyCommand implements ApplicationRunner {

    static final String OPTION = "convergence.register.verify";
    private static final String ANCHOR = "convergence.register.anchor";
    private static final Logger log = LoggerFactory.getLogger(VerifyCommand.class);

    private final VerificationService verification;
    private final IntConsumer exit;

    @Autowired
    VerifyCommand(VerificationService verification, ApplicationContext context) {
        this(verification, code -> System.exit(SpringApplication.exit(context, () -> code)));
    }

    VerifyCommand(VerificationService verification, IntConsumer exit) {
        this.verification = verification;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            exit.accept(verify(arguments.getOptionValues(ANCHOR)));
        }
    }

    private int verify(List<String> told) {
        var anchors = new ArrayList<Anchor>();
        try {
            (told == null ? List.<String>of() : told).forEach(text -> anchors.add(Anchor.of(text)));
        } catch (IllegalArgumentException unreadable) {
            log.error("Empreinte illisible : recopiez-la du message à la DPO, par exemple 1204:9f86….");
            return 2;
        }
        var found = verification.verify(anchors);
        if (found.isSound()) {
            log.info(found.sentence());
            return 0;
        }
        log.error(found.sentence());
        return 1;
    }
}
