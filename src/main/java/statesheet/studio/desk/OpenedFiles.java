package statesheet.studio.desk;

import java.util.List;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.making.Look;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.template.Template;

/**
 * An edition as it was on disk at one moment, opened for one kind of sheet as far as possible.
 *
 * @param sheets   empty where not even a draft can be made
 * @param problems of the edition, its text, its brand; of single places those of their figures
 */
record OpenedFiles(FromFiles<Edition> figures, FromFiles<Words> words, FromFiles<Look> look,
        Optional<OpenEdition> sheets, List<Problem> problems) {

    static final OpenedFiles NOTHING =
            new OpenedFiles(FromFiles.none(), FromFiles.none(), FromFiles.none(), Optional.empty(), List.of());

    /** @param edition the one that the template was read for */
    record Words(Edition edition, Template template) {}

    /** @param last what was there before, of the same kind of sheets */
    static OpenedFiles of(FromFiles<Edition> figures, FromFiles<Words> words, FromFiles<Look> look, SheetKind kind,
            OpenedFiles last) {
        var found = new Problems();
        found.addAll(figures.problems());
        found.addAll(words.problems());
        found.addAll(look.problems());
        var sheets = words.value().flatMap(text -> look.value().map(brand ->
                new OpenEdition(text.edition, kind, text.template, brand, found)));
        var following = sheets.map(opened -> last.sheets.map(opened::after).orElse(opened));
        return new OpenedFiles(figures, words, look, following, found.all());
    }

    /** Whether it was made of these very readings. */
    boolean isOf(FromFiles<Edition> figures, FromFiles<Words> words, FromFiles<Look> look) {
        return this.figures == figures && this.words == words && this.look == look;
    }
}
