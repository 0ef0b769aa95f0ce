package fr.convergence.encryption;

import java.util.Map;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Lends the vault to the mapped types, which the framework makes by itself. */
@Component
class VaultInHibernate implements HibernatePropertiesCustomizer {

    static final String PROPERTY = "fr.convergence.vault";
    private final Vault vault;

    VaultInHibernate(Vault vault) {
        this.vault = vault;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(PROPERTY, vault);
    }
}
