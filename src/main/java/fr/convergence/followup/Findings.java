package fr.convergence.followup;

import java.util.stream.Stream;

/** What a checkpoint finds: the job, and four subjects on which the accompaniment goes on. */
public record Findings(JobState job, Finding housing, Finding rights, Finding debts, Finding health) {

    /** Whether every subject has its answer, even «non abordé». */
    public boolean complete() {
        return job != null && housing != null && rights != null && debts != null && health != null;
    }

    /** Warning signs: a fragile job, and each subject that worries. */
    public int signs() {
        var worrying = Stream.of(housing, rights, debts, health).filter(Finding.WORRYING::equals).count();
        return (int) worrying + (job == JobState.FRAGILE ? 1 : 0);
    }
}
