package fr.convergence.engine.rights;

import fr.convergence.testing.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;

/** People who read lists of tasks, our way or the engine's own. */
class Readers {

    static final List<String> STRUCTURES = List.of(TestWorld.CANAL, TestWorld.JARDIN, TestWorld.LIVRAISON);

    private final ProcessEngineConfigurationImpl engine;
    private final Map<Class<?>, SessionFactory> ours;

    Readers(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
        this.ours = Map.of(AuthorizationManager.class, engine.getSessionFactories().get(AuthorizationManager.class),
                TenantManager.class, engine.getSessionFactories().get(TenantManager.class));
    }

    /** Somebody logged in, with what the engine knows of her. */
    record Person(String account, List<String> groups, List<String> structures) {

        static Person of(Profession profession, String siae) {
            return new Person(TestWorld.account(profession, siae), List.of(profession.group(), Groups.STAFF), List.of(siae));
        }

        /** No member of staff, whatever her other groups. */
        static Person stranger(String... groups) {
            return new Person("personne.sans-droit", List.of(groups), STRUCTURES);
        }
    }

    /** Every role in every structure, who works in two or in none, who looks after the machine, who holds no right. */
    static List<Person> everybody() {
        var people = new ArrayList<Person>();
        for (var siae : STRUCTURES) {
            for (var profession : Profession.values()) {
                people.add(Person.of(profession, siae));
            }
        }
        people.add(new Person("cip@" + TestWorld.CANAL, List.of("cip", Groups.STAFF), List.of(TestWorld.CANAL, TestWorld.JARDIN)));
        people.add(new Person("coordination@ailleurs", List.of("coordination", Groups.STAFF), List.of()));
        people.add(new Person("admin.technique", List.of(Groups.ADMINISTRATORS), List.of()));
        people.add(Person.stranger("cip"));
        people.add(new Person("personne.sans-droit", null, null));
        return people;
    }

    <T> T as(Person person, Supplier<T> work) {
        var identity = engine.getIdentityService();
        identity.setAuthentication(person.account(), person.groups(), person.structures());
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** The engine asks for each task, as if we had changed nothing. */
    <T> T taskByTask(Supplier<T> work) {
        engineAlone();
        try {
            return work.get();
        } finally {
            ourWay();
        }
    }

    void engineAlone() {
        ours.keySet().forEach(manager -> engine.getSessionFactories()
                .put(manager, new GenericManagerFactory(manager.asSubclass(Session.class))));
    }

    void ourWay() {
        engine.getSessionFactories().putAll(ours);
    }
}
