package statesheet.template;

import java.util.List;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.template.fill.LineFiller;
import statesheet.template.parse.LineParser;
import statesheet.template.parse.Vocabulary;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;

/** The name of a sheet's file with placeholders, compiled: {@code {edition}-{code}}. */
public final class FileNameTemplate {

    private final List<Segment> segments;

    private FileNameTemplate(List<Segment> segments) {
        this.segments = segments;
    }

    /** Compiles {@code text}; {@code where} is what its problems name. */
    public static FileNameTemplate compile(String text, Where where, Problems problems) {
        return new FileNameTemplate(LineParser.parse(text, Vocabulary.ofFileNames(), new Report(_ -> where, problems)));
    }

    public String fill(Edition edition, Place place) {
        return new LineFiller(edition, place).line(segments).on(1, 1);
    }
}
