package fr.convergence.retention;

import fr.convergence.engine.forget.EngineMemory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** First what runs: no timer may write again about somebody whose lines are going. */
@Component
@Order(1)
class EngineErasure implements ErasureStep {

    private final EngineMemory memory;

    EngineErasure(EngineMemory memory) {
        this.memory = memory;
    }

    @Override
    public long erase(DataSubject subject) {
        return memory.forget(subject.references());
    }
}
