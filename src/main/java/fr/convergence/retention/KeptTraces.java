package fr.convergence.retention;

import fr.convergence.register.Reading;
import fr.convergence.register.Register;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The register keeps its chain, not what its lines told of somebody who is forgotten; until then she reads them in words. */
@Component
class KeptTraces implements KeptRows, ReadableRows {

    private final Register register;

    KeptTraces(Register register) {
        this.register = register;
    }

    @Override
    public String table() {
        return "register_entry";
    }

    @Override
    public void forget(DataSubject subject) {
        subject.references().forEach(register::forget);
    }

    @Override
    public List<Map<String, Object>> of(DataSubject subject) {
        return subject.references().stream().flatMap(reference -> register.readsOf(reference).stream()).map(KeptTraces::row).toList();
    }

    private static Map<String, Object> row(Reading reading) {
        var row = new LinkedHashMap<String, Object>();
        row.put("at", reading.at());
        row.put("name", reading.name());
        row.put("professions", reading.professions());
        row.put("did", reading.did());
        row.put("what", reading.what());
        row.put("why", reading.why());
        return row;
    }
}
