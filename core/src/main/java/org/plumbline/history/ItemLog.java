package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;

/// What was told about one line of a session so far. Words may arrive in any order, and more than once.
///
/// @param told what was done, by the number of the set from 1 on
/// @param felt how it felt
/// @param pains what was said about pain, the first word first
/// @param left why it was left out, if it was
/// @param isStopped whether red pain ended it for today
/// @param isGripFirst whether the grip gave out before the back did (G1)
public record ItemLog(
        Map<Integer, Latest<DoneSet>> told,
        Optional<Latest<Felt>> felt,
        List<PainWord> pains,
        Optional<Latest<SkipReason>> left,
        boolean isStopped,
        boolean isGripFirst) {

    static final ItemLog EMPTY = new ItemLog(Map.of(), Optional.empty(), List.of(), Optional.empty(), false, false);

    public ItemLog {
        told = Map.copyOf(told);
        pains = List.copyOf(pains);
    }

    ItemLog with(Instant at, int number, DoneSet set) {
        Map<Integer, Latest<DoneSet>> more = new HashMap<>(told);
        more.put(number, Latest.of(Optional.ofNullable(told.get(number)), at, set));
        return new ItemLog(more, felt, pains, left, isStopped, isGripFirst);
    }

    ItemLog with(Instant at, Felt said) {
        return new ItemLog(told, Optional.of(Latest.of(felt, at, said)), pains, left, isStopped, isGripFirst);
    }

    /// Returns the log with one more word about pain; the same word told again is the same word.
    ///
    /// @param stops whether the exercise ends for today because of it
    public ItemLog with(PainWord word, boolean stops) {
        List<PainWord> more = new ArrayList<>(pains);
        if (!more.contains(word)) {
            more.add(word);
            more.sort(Comparator.comparing(PainWord::at));
        }
        return new ItemLog(told, felt, more, left, isStopped || stops, isGripFirst);
    }

    /// Returns the worst of all that was said, and whether it rose from set to set: told lower, then a set, then higher
    /// (PAIN1).
    public Hurt hurt() {
        Hurt worst = Hurt.NONE;
        for (PainWord word : pains) {
            worst = worst.and(word.hurt());
        }
        return isRising() ? worst.and(new Hurt(Pain.NONE, false, true, 0)) : worst;
    }

    private boolean isRising() {
        return pains.stream()
                .anyMatch(later -> pains.stream()
                        .anyMatch(before -> later.isWorseThan(before) && isSetBetween(before.at(), later.at())));
    }

    private boolean isSetBetween(Instant from, Instant to) {
        return told.values().stream()
                .anyMatch(set -> !set.at().isBefore(from) && set.at().isBefore(to));
    }

    ItemLog with(Instant at, SkipReason reason) {
        return new ItemLog(told, felt, pains, Optional.of(Latest.of(left, at, reason)), isStopped, isGripFirst);
    }

    ItemLog withGripFirst() {
        return new ItemLog(told, felt, pains, left, isStopped, true);
    }

    /// Returns what was done, by the number of the set; the latest word counts.
    public Map<Integer, DoneSet> sets() {
        return told.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    /// Returns what was done, the first set first, whatever order the words arrived in.
    List<DoneSet> inOrder() {
        List<DoneSet> sets = new ArrayList<>();
        new TreeMap<>(told).values().forEach(set -> sets.add(set.value()));
        return sets;
    }

    public Optional<Effort> effort() {
        return felt.map(Latest::value).map(Felt::effort);
    }

    /// Returns how many repetitions were left, where it was asked so (E1).
    public Optional<Integer> inReserve() {
        return felt.map(Latest::value).flatMap(Felt::inReserve);
    }

    public Optional<SkipReason> skipped() {
        return left.map(Latest::value);
    }

    /// Whether anything was told at all.
    public boolean isTold() {
        return !equals(EMPTY);
    }

    /// Whether nothing more is asked for, given so many prescribed sets.
    public boolean isOver(int prescribed) {
        return isStopped || left.isPresent() || told.size() >= prescribed;
    }

    /// Whether something else than the exercise itself ended it early: time, equipment, pain. What was too hard
    /// counts as it went.
    private boolean isLeftForNow() {
        return skipped().filter(reason -> reason != SkipReason.TOO_HARD).isPresent();
    }

    /// Returns the lightest load of all sets, if any was done.
    Optional<Load> lightest() {
        return inOrder().stream().map(DoneSet::load).reduce((one, other) -> one.isHeavierThan(other) ? other : one);
    }

    /// Returns this as a performance. Prescribed sets that were not done count as 0, unless time ran out, pain or
    /// missing equipment ended the exercise, or it was left for time.
    ///
    /// @param isShortened whether the session was cut short for time
    /// @param before what hurt before the session began, if it was asked
    public Performance performance(int prescribed, boolean isShortened, Optional<Pain> before) {
        List<Integer> amounts = new ArrayList<>();
        for (int number = 1; number <= prescribed; number++) {
            Latest<DoneSet> set = told.get(number);
            if (set != null) {
                amounts.add(set.value().work().amount());
            } else if (!told.isEmpty() && !isShortened && !isStopped && !isLeftForNow()) {
                amounts.add(0);
            }
        }
        return Performance.of(amounts, effort().orElse(Effort.OK)).with(hurt().above(before));
    }
}
