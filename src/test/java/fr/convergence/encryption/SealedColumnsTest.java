package fr.convergence.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.database.OwnerDatabase;
import fr.convergence.testing.ProductTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityAssociationMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableConsumer;
import org.hibernate.type.CustomType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which columns are sealed, which are not and why: a column that nobody thought of fails here. */
@ProductTest
class SealedColumnsTest {

    /** Shorter columns hold codes, names, accounts and references. */
    private static final int LONGEST_CODE = 60;

    /** Columns longer than a code that stay plain, each with its reason. */
    private static final Map<String, String> PLAIN = new LinkedHashMap<>();

    static {
        plain("names of people and structures: searched, and nothing about health or justice",
                "person.first_name", "person.last_name", "person.search_name", "referral.first_name", "referral.last_name",
                "referral.orienteur_name", "referral.orienteur_email", "siae.name", "siae.city", "declared_hire.employer",
                "followup_job.employer", "pass.derogation_prescriber", "pass_extension_request.prescriber",
                "pass_extension_request.organisation", "pass_extension_request.contact_email");
        plain("the public directory of partners", "partner.name", "partner.kind", "partner.territory", "partner.email", "partner.offers");
        plain("e-mails are neutral by rule, and leave the product anyway",
                "outbox.recipient", "outbox.subject", "outbox.body", "outbox.last_error", "outbox.calendar");
        plain("titles come from our own models of papers, never from a person", "letter.title", "document.title");
        plain("prints of a content", "document.sha256", "renewal_frozen_file.sha256", "passport_edition.sha256", "data_request.pack_sha256");
        plain("a view of facts and days, without words", "retention_contact.fact");
        plain("the rule that was applied and its source", "intake_opinion.source");
        plain("codes of operators, roles, channels, topics or motives",
                "mobilisation.alternatives", "unmet_need.motives", "concertation.present", "concertation.absent", "followup.channels",
                "followup.attempt_channels", "followup.hand_over_topics");
        plain("a place of meeting, a post: the work alone", "commission_session.place", "worksite_placement.post");
        plain("identifiers of screens, professions, codes of fields; words only as salted digests",
                "access_log.element", "register_entry.element", "register_entry.professions", "register_entry.changes");
        plain("the account at the provider of identity", "account_link.issuer", "account_link.subject");
    }

    /** Written and read by statements of our own, which pass by the vault; their tests look at what is stored. */
    private static final Set<String> BY_STATEMENTS = Set.of(
            "encryption_witness.word", "data_rectification.before", "data_rectification.after", "data_limitation.lifted_why");

    private static void plain(String reason, String... columns) {
        for (var column : columns) {
            PLAIN.put(column, reason);
        }
    }

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private OwnerDatabase owner;

    @Autowired
    private Vault vault;

    @Autowired
    private EntityManagerFactory entities;

    @Test
    void everyColumnOfWordsIsSealedOrHasAReason() {
        var open = new TreeSet<>(database.queryForList("""
                select table_name || '.' || column_name from information_schema.columns
                 where table_schema = current_schema() and table_name !~ '^(act_|flyway_)'
                   and (data_type = 'text' or data_type = 'character varying' and coalesce(character_maximum_length, 9999) > ?)""",
                String.class, LONGEST_CODE));
        var sealed = sealedInTheDatabase();
        assertThat(open).containsAll(sealed).containsAll(PLAIN.keySet());
        open.removeAll(sealed);
        assertThat(open).isEqualTo(new TreeSet<>(PLAIN.keySet()));
    }

    @Test
    void plainTextIsRefusedByEachColumnAndSealedTextIsNot() {
        var database = owner.jdbc();
        for (var column : SealedColumns.of(database)) {
            // A copy of the table with its seals, where every other column may stay empty.
            database.execute("create table sealed_probe (like %s including constraints)".formatted(column.table()));
            try {
                database.queryForList("select attname from pg_attribute where attrelid = 'sealed_probe'::regclass and attnotnull and attnum > 0",
                        String.class).forEach(name -> database.execute("alter table sealed_probe alter column %s drop not null".formatted(name)));
                database.queryForList("select conname from pg_constraint where conrelid = 'sealed_probe'::regclass and contype = 'c' and conname not like '%\\_sealed'",
                        String.class).forEach(name -> database.execute("alter table sealed_probe drop constraint " + name));
                var insert = "insert into sealed_probe (%s) values (?)".formatted(column.column());
                assertThatThrownBy(() -> database.update(insert, "CANARI en clair"))
                        .as(column.toString()).hasMessageContaining("_" + column.column() + "_sealed");
                assertThatCode(() -> database.update(insert, vault.seal(column, "CANARI"))).doesNotThrowAnyException();
                assertThat(database.queryForObject("select string_agg(p::text, '') from sealed_probe p", String.class))
                        .as(column.toString()).isNotBlank().doesNotContain("CANARI");
            } finally {
                database.execute("drop table sealed_probe");
            }
        }
    }

    @Test
    void whatASqlCommentCallsFreeTextIsSealed() {
        var commented = database.queryForList("""
                select t.relname || '.' || a.attname from pg_description d
                  join pg_class t on t.oid = d.objoid and d.classoid = 'pg_class'::regclass
                  join pg_attribute a on a.attrelid = t.oid and a.attnum = d.objsubid
                 where d.description = 'free text'""", String.class);
        assertThat(commented).hasSizeGreaterThan(50).isSubsetOf(sealedInTheDatabase());
    }

    @Test
    void entitiesSealExactlyWhatTheDatabaseRefusesInPlainText() {
        assertThat(sealedByEntities()).hasSizeGreaterThan(80);
        var database = sealedInTheDatabase();
        database.removeAll(BY_STATEMENTS);
        assertThat(sealedByEntities()).isEqualTo(database);
    }

    @Test
    void noIndexServesToSearchASealedColumn() {
        assertThat(database.queryForList("""
                select t.relname || '.' || a.attname from pg_index i
                  join pg_class t on t.oid = i.indrelid
                  join pg_attribute a on a.attrelid = t.oid and a.attnum = any (i.indkey::int2[])""", String.class))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(sealedInTheDatabase());
    }

    @Test
    void constraintsHoldForTheRowsOfBeforeToo() {
        assertThat(database.queryForList(
                "select conname from pg_constraint where conname like 'ck\\_%\\_sealed' and not convalidated", String.class)).isEmpty();
    }

    private TreeSet<String> sealedInTheDatabase() {
        var sealed = new TreeSet<String>();
        SealedColumns.of(database).forEach(column -> sealed.add(column.toString()));
        return sealed;
    }

    private TreeSet<String> sealedByEntities() {
        var sealed = new TreeSet<String>();
        var factory = entities.unwrap(SessionFactoryImplementor.class);
        factory.getMappingMetamodel().forEachEntityDescriptor(entity ->
                entity.forEachAttributeMapping(attribute -> collect(attribute, sealed)));
        factory.getMappingMetamodel().forEachCollectionDescriptor(
                collection -> collect(collection.getAttributeMapping().getElementDescriptor(), sealed));
        return sealed;
    }

    private static void collect(ModelPart part, TreeSet<String> sealed) {
        if (part instanceof PluralAttributeMapping
                || part instanceof EntityAssociationMapping) {
            return;
        }
        part.forEachSelectable((SelectableConsumer) (index, column) -> {
            if (column.getJdbcMapping() instanceof CustomType<?> type && type.getUserType() instanceof SealedValue value) {
                assertThat(value.column()).hasToString(column.getContainingTableExpression() + "." + column.getSelectionExpression());
                sealed.add(value.column().toString());
            }
        });
    }
}
