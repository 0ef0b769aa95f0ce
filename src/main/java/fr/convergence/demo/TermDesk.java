package fr.convergence.demo;

import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How plans are read again before a term in the demo world. */
@Component
@Conditional(WhenDemo.class)
class TermDesk implements DemoDesk {

    @Override
    public String process() {
        return "term";
    }

    @Override
    public Turn answer(DemoTask task) {
        return task.story() == Story.TERM ? Turn.leave() : task.waits(8, () -> Map.of("heldOn", task.today(),
                "kept", "La recherche de logement continue, au même rythme.",
                "changes", "Elle veut essayer un deuxième métier avant l'été.",
                "manner", "DICTATED", "words", "Le matin est plus simple qu'avant, je veux essayer la cuisine."));
    }
}
