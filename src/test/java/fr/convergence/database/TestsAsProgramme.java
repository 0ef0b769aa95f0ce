package fr.convergence.database;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A test asks services as the programme would, unless it says otherwise; people act through their desk or over HTTP. */
public class TestsAsProgramme implements TestExecutionListener, Ordered {

    private Asker before;

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext context) {
        before = DatabaseContext.begin();
    }

    @Override
    public void afterTestClass(TestContext context) {
        DatabaseContext.restore(before);
    }
}
