package fr.convergence.demo;

import java.time.LocalDate;
import java.util.List;

/** People of fiction, placed in time so that each stands at her stage today. */
final class DemoPeople {

    private DemoPeople() {}

    static List<DemoPerson> asOf(LocalDate today) {
        return Csv.rows("people.csv").stream()
                .map(row -> new DemoPerson(
                        row.get("firstName"),
                        row.get("lastName"),
                        LocalDate.parse(row.get("birthDate")),
                        row.get("siae"),
                        row.get("orienteur"),
                        row.get("sleepsAt"),
                        today.minusDays(Integer.parseInt(row.get("daysAgo"))),
                        Story.valueOf(row.get("story"))))
                .toList();
    }
}
