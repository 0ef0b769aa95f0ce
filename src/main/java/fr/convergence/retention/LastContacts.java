package fr.convergence.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last contact of each person, all her parcours and referrals together, in one statement. */
@Component
class LastContacts {

    /** @param siae of her parcours, else of her referral @param accompanied whether she has a parcours */
    record Last(List<String> references, String siae, boolean accompanied, LocalDate on, String fact, LocalDate noticedOn, boolean held) {}

    private static final String LAST = """
            with file as (
                select p.reference, p.person_id, p.siae, true as accompanied, p.opened_on as since from parcours p
                union all
                select r.reference, coalesce(r.person_id, p.person_id), r.siae, false, r.received_on
                from referral r left join parcours p on p.reference = r.attached_to
                where not exists (select 1 from parcours same where same.reference = r.reference)),
            contact as (
                select f.reference, f.person_id, c.day, c.fact
                from file f join retention_contact c on c.reference = f.reference
                where c.fact in (:facts)),
            last as (
                select distinct on (coalesce(person_id::text, reference)) coalesce(person_id::text, reference) as subject, day, fact
                from contact order by coalesce(person_id::text, reference), day desc, fact)
            select array_agg(f.reference order by f.reference) as refs,
                   (array_agg(f.siae order by f.accompanied desc, f.since desc))[1] as siae,
                   bool_or(f.accompanied) as accompanied, l.day, l.fact,
                   (select min(n.noticed_on) from retention_notice n where n.reference = any(array_agg(f.reference)) and n.last_contact_on = l.day) as noticed_on,
                   exists (select 1 from retention_hold h where h.reference = any(array_agg(f.reference)) and h.lifted_on is null) as held
            from last l join file f on coalesce(f.person_id::text, f.reference) = l.subject
            where l.day <= :since
            group by l.subject, l.day, l.fact
            order by l.day, 1
            """;

    private final JdbcClient database;

    LastContacts(JdbcClient database) {
        this.database = database;
    }

    /** People not seen since that day. @param facts that count as a contact */
    List<Last> notSeenSince(LocalDate day, Collection<String> facts) {
        return database.sql(LAST).param("since", day).param("facts", facts)
                .query((row, rank) -> new Last(List.of((String[]) row.getArray("refs").getArray()), row.getString("siae"), row.getBoolean("accompanied"),
                        row.getObject("day", LocalDate.class), row.getString("fact"), row.getObject("noticed_on", LocalDate.class), row.getBoolean("held")))
                .list();
    }
}
