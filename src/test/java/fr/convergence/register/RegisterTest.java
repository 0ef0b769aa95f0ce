package fr.convergence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.database.OwnerDatabase;
import fr.convergence.database.ProgrammeWork;
import fr.convergence.engine.rights.NotWrittenDown;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain: what it holds, what it finds out, what it forgets. Whatever a test breaks is rolled back. */
@ProductTest
class RegisterTest {

    private static final String CIP = TestWorld.account(Profession.CIP, TestWorld.CANAL);

    @Autowired
    private Register register;

    @Autowired
    private SealingService sealing;

    @Autowired
    private AnchoringService anchoring;

    @Autowired
    private VerificationService verification;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private OwnerDatabase owner;

    @Autowired
    private EmbeddedPostgres postgres;

    /** Some tests do what only somebody who may do everything to the database can. */
    @BeforeEach
    void everythingIsAllowed() {
        new JdbcTemplate(postgres.getPostgresDatabase()).execute("grant set on parameter session_replication_role to convergence_app");
    }

    @AfterEach
    void nothingMoreThanBefore() {
        new JdbcTemplate(postgres.getPostgresDatabase()).execute("revoke set on parameter session_replication_role from convergence_app");
    }

    @BeforeEach
    void hold() {
        time.holdAt(ProcessTestBase.TODAY);
        read("CVG-REG-1", "dossier");
        read("CVG-REG-1", "documents");
        read("CVG-REG-2", "dossier");
        read("CVG-REG-1", "courriers");
        sealAll();
    }

    @AfterEach
    void release() {
        time.release();
    }

    @Test
    void aWholeRegisterIsSaidToBeWhole() {
        var found = verification.verify();
        assertThat(found.faults()).isEmpty();
        assertThat(found.sealed()).isGreaterThanOrEqualTo(4);
        assertThat(found.waiting()).isZero();
        assertThat(found.sentence()).startsWith("Le registre est intact : ").contains("Empreinte de tête : " + found.head().text());
    }

    @Test
    void anAlteredLineIsFound() {
        var third = head() - 2;
        assertThat(after("update register_entry set account = 'autre' where position = " + third))
                .containsExactly("la ligne " + third + " a été modifiée");
        assertThat(after("update register_entry set at = at - interval '1 microsecond' where position = " + third))
                .containsExactly("la ligne " + third + " a été modifiée");
    }

    @Test
    void aLineThatWasMadeToFitIsFoundByTheNextOne() {
        var third = head() - 2;
        assertThat(after("update register_entry set account = 'autre', digest = sha256('x'), hash = sha256('y') where position = " + third))
                .contains("la ligne " + third + " ne suit pas la précédente", "la ligne " + (third + 1) + " ne suit pas la précédente");
    }

    @Test
    void aRemovedLineIsFound() {
        var third = head() - 2;
        assertThat(after("delete from register_entry where position = " + third)).containsExactly("il manque la ligne " + third);
        assertThat(after("delete from register_entry where position = " + third,
                "update register_entry set position = position - 1 where position > " + third))
                .contains("la ligne " + third + " ne suit pas la précédente");
    }

    @Test
    void movedLinesAreFound() {
        var head = head();
        assertThat(after("update register_entry set position = -1 where position = " + head,
                "update register_entry set position = " + head + " where position = " + (head - 1),
                "update register_entry set position = " + (head - 1) + " where position = -1"))
                .contains("la ligne " + (head - 1) + " ne suit pas la précédente");
    }

    @Test
    void aTailThatDisappearedIsFoundByTheAnchorOfTheDay() {
        anchoring.anchor();
        read("CVG-REG-1", "dossier");
        sealAll();
        var told = new Anchor(head(), sealing.head().orElseThrow().hash());
        var cut = "delete from register_entry where position >= " + told.position();
        assertThat(after(cut)).as("behind the last anchor nothing tells").isEmpty();
        assertThat(after(List.of(told), cut)).as("a head that the DPO kept tells")
                .containsExactly("la fin du registre a disparu : elle allait au moins jusqu'à la ligne " + told.position());
        assertThat(after("delete from register_entry where position >= (select max(position) from register_anchor)"))
                .singleElement().asString().startsWith("la fin du registre a disparu");
    }

    @Test
    void aChainThatWasRewrittenFromOneLineOnHasAnotherHead() {
        var told = sealing.head().orElseThrow();
        var last = told.position();
        var rewritten = inVain(() -> {
            rewrite(last);
            assertThat(verification.verify().faults()).as("without an anchor a rewritten end looks whole").isEmpty();
            return verification.verify(List.of(told)).faults();
        });
        assertThat(rewritten).containsExactly("la ligne " + last + " n'a plus l'empreinte annoncée");
    }

    @Test
    void theHeadOfTheDayIsToldToTheDpoOnce() {
        time.holdAt(ProcessTestBase.TODAY.plusDays(77));
        anchoring.anchor();
        anchoring.anchor();
        var mails = database.queryForList("select body from outbox where code = 'registerAnchor' and reference = 'REG-2026-05-18' and recipient = ?",
                String.class, "dpo." + TestWorld.CANAL + "@convergence.invalid");
        assertThat(mails).singleElement().asString().contains("Empreinte du jour : " + sealing.head().orElseThrow().text());
    }

    @Test
    void whatIsRolledBackLeavesNoGap() {
        inVain(() -> {
            read("CVG-REG-VAIN", "dossier");
            return null;
        });
        read("CVG-REG-1", "dossier");
        sealAll();
        assertThat(verification.verify().faults()).isEmpty();
        assertThat(register.readsOf("CVG-REG-VAIN")).isEmpty();
    }

    @Test
    void manyWriteAtOnceAndTheChainHasNoGap() throws Exception {
        var before = head();
        var work = new ArrayList<Callable<Void>>();
        for (var writer = 0; writer < 8; writer++) {
            work.add(Executors.callable(ProgrammeWork.of(() -> {
                for (var line = 0; line < 25; line++) {
                    read("CVG-REG-MANY", "dossier");
                    sealing.sealNext();
                }
            }), null));
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        sealAll();
        assertThat(head()).isEqualTo(before + 200);
        assertThat(verification.verify().faults()).isEmpty();
    }

    @Test
    void oldReadingsLoseTheirContentAndTheChainStillHolds() {
        time.holdAt(ProcessTestBase.TODAY.minusMonths(13));
        read("CVG-REG-OLD", "dossier");
        sealAll();
        time.holdAt(ProcessTestBase.TODAY);
        var whole = verification.verify().pruned();
        assertThat(inVain(() -> {
            var emptied = register.prune();
            assertThat(emptied).isPositive();
            assertThat(register.readsOf("CVG-REG-OLD")).isEmpty();
            assertThat(register.readsOf("CVG-REG-1")).as("younger than twelve months").isNotEmpty();
            var found = verification.verify();
            assertThat(found.pruned()).isEqualTo(whole + emptied);
            return found.faults();
        })).isEmpty();
    }

    @Test
    void contentThatLeftUntoldIsFound() {
        var third = head() - 2;
        assertThat(after("update register_entry set salt = null, account = null, professions = null, reference = null, element = null where position = "
                + third)).containsExactly("la ligne " + third + " a perdu son contenu sans que le registre le dise");
    }

    @Test
    void theCommandAnswersWithACodeAndASentence() {
        var codes = new ArrayList<Integer>();
        var command = new VerifyCommand(verification, codes::add);
        command.run(new DefaultApplicationArguments());
        assertThat(codes).as("not asked").isEmpty();
        command.run(new DefaultApplicationArguments("--convergence.register.verify"));
        command.run(new DefaultApplicationArguments("--convergence.register.verify", "--convergence.register.anchor=" + sealing.head().orElseThrow().text()));
        command.run(new DefaultApplicationArguments("--convergence.register.verify", "--convergence.register.anchor=999999999:00"));
        command.run(new DefaultApplicationArguments("--convergence.register.verify", "--convergence.register.anchor=illisible"));
        inVain(() -> {
            unguarded("delete from register_entry where position = 1");
            command.run(new DefaultApplicationArguments("--convergence.register.verify"));
            return null;
        });
        assertThat(codes).containsExactly(0, 0, 1, 2, 1);
    }

    @Test
    void aChangedRowIsWrittenDownWithoutItsWords() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, ProcessTestBase.TODAY.minusMonths(3), ProcessTestBase.TODAY.plusMonths(9));
        var person = parcours.view(reference).person();
        var changes = database.queryForList("select element || ' ' || changes from register_entry where reference = ? and kind = 'CHANGE'", String.class, reference);
        assertThat(changes).anySatisfy(line -> assertThat(line).startsWith("Parcours/").contains("\"act\":\"insert\"", "\"field\":\"status\""));
        assertThat(changes).anySatisfy(line -> assertThat(line).startsWith("Contract/").contains("2025-12-02"));
        assertThat(String.join("\n", changes)).doesNotContain(person.shortName()).doesNotContain("Fictif");
    }

    @Test
    void aChangeThatCannotBeWrittenDownDoesNotHappen() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, ProcessTestBase.TODAY.minusMonths(3), ProcessTestBase.TODAY.plusMonths(9));
        owner.jdbc().execute("create function changes_are_refused() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$");
        owner.jdbc().execute("create trigger changes_are_refused before insert on register_entry for each row when (new.kind = 'CHANGE')"
                + " execute function changes_are_refused()");
        try {
            assertThatThrownBy(() -> parcours.appoint(reference, Map.of(ReferentRole.EMPLOI, "referent-emploi@" + TestWorld.CANAL)))
                    .hasRootCauseInstanceOf(java.sql.SQLException.class)
                    .satisfies(refused -> assertThat(Stream.iterate(refused, Objects::nonNull, Throwable::getCause))
                            .anyMatch(NotWrittenDown.class::isInstance));
        } finally {
            owner.jdbc().execute("drop function changes_are_refused() cascade");
        }
        assertThat(parcours.view(reference).referent(ReferentRole.EMPLOI)).isEmpty();
    }

    @Test
    void erasureOfThePersonEmptiesEveryLineOfTheFileAndTheChainHolds() {
        read("CVG-REG-3", "dossier");
        read("CVG-REG-4", "dossier");
        sealAll();
        read("CVG-REG-3", "documents"); // waits for its seal
        var lines = database.queryForList("select seq from register_entry where reference = 'CVG-REG-3'", Long.class);
        assertThat(register.forget("CVG-REG-3")).isEqualTo(2);
        assertThat(register.readsOf("CVG-REG-3")).isEmpty();
        assertThat(register.readsOf("CVG-REG-4")).hasSize(1);
        assertThat(lines).hasSize(2).allSatisfy(seq -> assertThat(database.queryForObject("select hash is not null and salt is null"
                + " and coalesce(account, professions, reference, element, purpose, changes) is null from register_entry where seq = ?", Boolean.class, seq))
                .isTrue());
        assertThat(verification.verify().faults()).isEmpty();
        assertThat(register.forget("CVG-REG-3")).as("done again").isZero();
    }

    @Test
    void readingsAreToldInWords() {
        register.append(new Entry(Kind.WRITE, CIP, Set.of("cip"), "CVG-REG-WORDS", "userTask_buildPlan", "accompaniment", null));
        read("CVG-REG-WORDS", "courrier/123");
        register.append(new Entry(Kind.READ, null, Set.of(), "CVG-REG-WORDS", "dossier", null, null));
        assertThat(register.readsOf("CVG-REG-WORDS")).extracting(Reading::name, Reading::professions, Reading::did, Reading::what, Reading::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("le programme", "", "a ouvert", "Onglet « Dossier »", "Consultation du dossier"),
                        org.assertj.core.groups.Tuple.tuple("CIP, fil rouge de aci-canal", "CIP, fil rouge", "a ouvert", "Un courrier", "Consultation du dossier"),
                        org.assertj.core.groups.Tuple.tuple("CIP, fil rouge de aci-canal", "CIP, fil rouge", "a validé",
                                "Co-construire le plan", "Accompagnement concerté"));
    }

    @Test
    void anAnchorIsReadAsItIsWritten() {
        var head = sealing.head().orElseThrow();
        assertThat(Anchor.of(head.text())).isEqualTo(head);
        assertThatThrownBy(() -> Anchor.of("1204")).isInstanceOf(IllegalArgumentException.class);
    }

    private void read(String reference, String page) {
        register.append(new Entry(Kind.READ, CIP, Set.of("cip"), reference, page, null, null));
    }

    private void sealAll() {
        while (sealing.sealNext() > 0) {
            assertThat(sealing.head()).isPresent();
        }
    }

    private long head() {
        return sealing.head().orElseThrow().position();
    }

    /** What the verification says after somebody who may do everything to the database did this. */
    private List<String> after(String... damage) {
        return after(List.of(), damage);
    }

    private List<String> after(List<Anchor> told, String... damage) {
        return inVain(() -> {
            unguarded(damage);
            return verification.verify(told).faults();
        });
    }

    private void unguarded(String... damage) {
        database.execute("set local session_replication_role = replica");
        List.of(damage).forEach(database::update);
    }

    /** Alters the last line and seals it again, as somebody who knows the arithmetic would. */
    private void rewrite(long last) {
        unguarded("update register_entry set account = 'autre' where position = " + last);
        var line = database.queryForObject("select " + Line.COLUMNS + " from register_entry where position = " + last, Line::of);
        var before = database.queryForObject("select hash from register_entry where position = " + (last - 1), byte[].class);
        var digest = Seal.digest(line);
        database.update("update register_entry set digest = ?, hash = ? where position = ?", digest, Seal.hash(before, last, digest), last);
    }

    private <T> T inVain(java.util.function.Supplier<T> attempt) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return attempt.get();
        });
    }
}
