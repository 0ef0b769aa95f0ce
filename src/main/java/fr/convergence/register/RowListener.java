package fr.convergence.register;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCollectionUpdateEvent;
import org.hibernate.event.spi.PostCollectionUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;
import org.springframework.stereotype.Component;

/** Hears of every row that comes, changes or goes, whichever capability it belongs to. */
@Component
class RowListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener, PostCollectionUpdateEventListener {

    /** E-mails are neutral and leave by themselves; the directory is about nobody. */
    private static final Set<String> NOT_ABOUT_PEOPLE = Set.of("OutboxMail", "Siae", "Partner");

    private static final Set<String> REFERENCES = Set.of("reference", "about");

    private final EntityManagerFactory database;
    private final ChangeLog log;

    RowListener(EntityManagerFactory database, ChangeLog log) {
        this.database = database;
        this.log = log;
    }

    @PostConstruct
    void listen() {
        var listeners = database.unwrap(SessionFactoryImplementor.class).getServiceRegistry().requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
        listeners.appendListeners(EventType.POST_COLLECTION_UPDATE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event.getSession(), event.getPersister(), event.getId(), "insert", null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event.getSession(), event.getPersister(), event.getId(), "update", event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event.getSession(), event.getPersister(), event.getId(), "delete", event.getDeletedState(), null);
    }

    /** A list inside a row: that it changed is said, the lines are not. */
    @Override
    public void onPostUpdateCollection(PostCollectionUpdateEvent event) {
        var entry = event.getSession().getPersistenceContextInternal().getEntry(event.getAffectedOwnerOrNull());
        if (entry != null) {
            var role = event.getCollection().getRole();
            var fields = Map.of(role.substring(role.lastIndexOf('.') + 1), new String[] {ChangeMarks.CHANGED, ChangeMarks.CHANGED});
            add(event.getSession(), entry.getPersister(), entry.getId(), UUID.randomUUID(), "update", entry.getLoadedState(), fields);
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(EventSource session, EntityPersister persister, Object id, String act, Object[] before, Object[] after) {
        var salt = UUID.randomUUID();
        var fields = new LinkedHashMap<String, String[]>();
        for (var i = 0; i < persister.getPropertyNames().length; i++) {
            compare(fields, salt, persister, persister.getPropertyNames()[i], persister.getPropertyTypes()[i],
                    before == null ? null : before[i], after == null ? null : after[i]);
        }
        if (!fields.isEmpty()) {
            add(session, persister, id, salt, act, after == null ? before : after, fields);
        }
    }

    private static void compare(Map<String, String[]> fields, UUID salt, EntityPersister persister, String name, Type type, Object before,
            Object after) {
        if (type.isCollectionType() || name.equals("version") || Objects.equals(before, after)) {
            return;
        }
        if (type instanceof ComponentType parts) {
            for (var i = 0; i < parts.getPropertyNames().length; i++) {
                compare(fields, salt, persister, name + "." + parts.getPropertyNames()[i], parts.getSubtypes()[i],
                        before == null ? null : parts.getPropertyValue(before, i), after == null ? null : parts.getPropertyValue(after, i));
            }
            return;
        }
        var ofPerson = codeOf(persister).equals("Person");
        fields.put(name, new String[] {ChangeMarks.of(salt, before, ofPerson), ChangeMarks.of(salt, after, ofPerson)});
    }

    private void add(EventSource session, EntityPersister persister, Object id, UUID salt, String act, Object[] state,
            Map<String, String[]> fields) {
        if (!NOT_ABOUT_PEOPLE.contains(codeOf(persister))) {
            log.add(session, new ChangeLog.Change(salt, codeOf(persister) + "/" + id, reference(persister, id, state), act, fields));
        }
    }

    private static String reference(EntityPersister persister, Object id, Object[] state) {
        for (var i = 0; state != null && i < state.length; i++) {
            if (REFERENCES.contains(persister.getPropertyNames()[i]) && state[i] instanceof String reference) {
                return reference;
            }
        }
        return "reference".equals(persister.getIdentifierPropertyName()) ? (String) id : null;
    }

    private static String codeOf(EntityPersister persister) {
        var name = persister.getEntityName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
