package fr.convergence.demo;

import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How emergency accesses are examined in the demo world, once the clock closed them; the last one waits for who discovers the product. */
@Component
@Conditional(WhenDemo.class)
class BreakglassDesk implements DemoDesk {

    private static final int LEFT_FOR_THE_READER = 5;

    @Override
    public String process() {
        return "breakglass";
    }

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_reviewAccess" -> task.today().plusDays(LEFT_FOR_THE_READER).isAfter(task.lastDay())
                    ? Turn.leave()
                    : task.waits(2, () -> Map.of("finding", "JUSTIFIED", "measures", ""));
            default -> Turn.leave();
        };
    }
}
