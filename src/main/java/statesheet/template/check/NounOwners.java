package statesheet.template.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;

/** Finds nouns that are chosen by one figure and stand behind another: {@code {b, plural, one {{a} case} …}}. */
final class NounOwners {

    private static final Pattern WORD = Pattern.compile("^\\s*(\\p{L}[\\p{L}'’-]*)");

    private NounOwners() {}

    static void check(List<Segment> segments, Report report) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof Segment.Plural plural) {
                var before = segments.subList(0, i);
                countedWithin(plural).or(() -> countedBefore(plural, before)).ifPresent(counted ->
                        refuse(plural, counted, report));
            }
            segments.get(i).branches().forEach(branch -> check(branch, report));
        }
    }

    private static void refuse(Segment.Plural plural, Segment.Digits counted, Report report) {
        report.problem("text.noun-of-other", plural.position(), "a noun behind {" + counted.reference().typed()
                        + "} that is chosen by " + plural.reference().typed(),
                "the noun chosen by the figure that it counts", "write {" + counted.reference().typed()
                + ": case | cases}");
    }

    /** Another figure in the texts, with a noun behind it that differs between them. */
    private static Optional<Segment.Digits> countedWithin(Segment.Plural plural) {
        return plural.one().stream().filter(Segment.Digits.class::isInstance).map(Segment.Digits.class::cast)
                .filter(digits -> !digits.reference().equals(plural.reference()))
                .filter(digits -> {
                    var one = wordBehind(plural.one(), digits);
                    var other = wordBehind(plural.other(), digits);
                    return one.isPresent() && other.isPresent() && !one.equals(other);
                }).findFirst();
    }

    private static Optional<String> wordBehind(List<Segment> segments, Segment.Digits wanted) {
        for (int i = 0; i + 1 < segments.size(); i++) {
            if (segments.get(i) instanceof Segment.Digits digits && digits.reference().equals(wanted.reference())
                    && segments.get(i + 1) instanceof Segment.Literal(var words)) {
                var word = WORD.matcher(words.text());
                return word.find() ? Optional.of(word.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Another figure directly before a noun alone. */
    private static Optional<Segment.Digits> countedBefore(Segment.Plural plural, List<Segment> before) {
        boolean nounAlone = plural.one() != plural.other() && beginsWithWord(plural.one())
                && beginsWithWord(plural.other());
        int last = before.size() - 1;
        if (last >= 0 && before.get(last) instanceof Segment.Literal(var words) && words.text().isBlank()) {
            last--;
        }
        return nounAlone && last >= 0 && before.get(last) instanceof Segment.Digits digits
                && digits.reference().isNumber()
                && !digits.reference().equals(plural.reference()) ? Optional.of(digits) : Optional.empty();
    }

    private static boolean beginsWithWord(List<Segment> text) {
        return !text.isEmpty() && text.getFirst() instanceof Segment.Literal(var words)
                && WORD.matcher(words.text()).find();
    }
}
