package fr.convergence.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The structures proposed to a person, in the order in which they are asked. */
record TargetList(List<TransferTarget> targets) {

    void add(List<String> codes) {
        codes.forEach(code -> targets.add(new TransferTarget(code, targets.size() + 1)));
    }

    boolean includes(String siae) {
        return targets.stream().anyMatch(target -> target.siae().equals(siae));
    }

    Optional<TransferTarget> planned() {
        return first(TargetStatus.PLANNED);
    }

    /** The structure that is asked, or the one that accepted. */
    Optional<TransferTarget> current() {
        return first(TargetStatus.ASKED, TargetStatus.ACCEPTED);
    }

    /** Those she said no to by name are not asked. */
    void leaveOut(Set<String> unwanted, LocalDate today) {
        targets.stream().filter(target -> target.is(TargetStatus.PLANNED) && unwanted.contains(target.siae()))
                .forEach(target -> target.answer(TargetStatus.UNWANTED, null, null, null, today));
    }

    /** One that has not answered in time is noted so. @return whether another one is left */
    boolean turnToNext(LocalDate today) {
        current().ifPresent(silent -> silent.answer(TargetStatus.SILENT, null, null, null, today));
        return planned().isPresent();
    }

    List<TargetView> views() {
        return targets.stream().map(TransferTarget::view).toList();
    }

    private Optional<TransferTarget> first(TargetStatus... wanted) {
        return targets.stream().filter(target -> Stream.of(wanted).anyMatch(target::is)).findFirst();
    }
}
