package statesheet.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Nearest;

/** The names that a placeholder may hold, in the text of a sheet or in the furniture of its pages. */
final class Vocabulary {

    private final Edition edition;
    private final boolean furniture;
    private final List<String> known;

    private Vocabulary(Edition edition, boolean furniture) {
        this.edition = edition;
        this.furniture = furniture;
        this.known = known(edition, furniture);
    }

    /** Figures and names. */
    static Vocabulary ofText(Edition edition) {
        return new Vocabulary(edition, false);
    }

    /** Names and page numbers, for the header and footer: no figures. */
    static Vocabulary ofFurniture(Edition edition) {
        return new Vocabulary(edition, true);
    }

    private static List<String> known(Edition edition, boolean furniture) {
        var known = new ArrayList<>(Name.ofText());
        if (furniture) {
            known.addAll(List.of(Name.PAGE.typed(), Name.PAGES.typed()));
            return known;
        }
        for (var figure : edition.dictionary().values()) {
            if (figure.scope() != Scope.NATION) {
                known.add(new Reference(figure, false).typed());
            }
            if (figure.scope() != Scope.PLACES) {
                known.add(new Reference(figure, true).typed());
            }
        }
        return known;
    }

    /** What {@code word} stands for; empty, with a problem said at {@code spot}, where it stands for nothing here. */
    Optional<Term> resolve(String word, Spot spot, Reading reading) {
        var name = Name.typed(word);
        if (name.isPresent()) {
            return name.get().isOfPages() && !furniture
                    ? pageNumberInText(word, spot, reading) : name.map(Term.class::cast);
        }
        var reference = reference(word);
        if (reference.isEmpty()) {
            return unknown(word, spot, reading);
        }
        return furniture ? figureInFurniture(word, spot, reading) : fitting(reference.get(), spot, reading);
    }

    private Optional<Reference> reference(String word) {
        boolean ofNation = word.startsWith(Reference.NATION_PREFIX);
        var figure = edition.dictionary().get(ofNation ? word.substring(Reference.NATION_PREFIX.length()) : word);
        return Optional.ofNullable(figure).map(known -> new Reference(known, ofNation));
    }

    private Optional<Term> fitting(Reference reference, Spot spot, Reading reading) {
        var figure = reference.figure();
        if (reference.ofNation() && figure.scope() == Scope.PLACES) {
            return wrongRow(reference, "places only", spot, reading);
        }
        if (!reference.ofNation() && figure.scope() == Scope.NATION) {
            return wrongRow(reference, "the nation only", spot, reading);
        }
        return Optional.of(reference);
    }

    private Optional<Term> wrongRow(Reference reference, String owner, Spot spot, Reading reading) {
        var other = new Reference(reference.figure(), !reference.ofNation());
        reading.problem("text.scope", spot,
                "{" + reference.typed() + "}, but " + reference.figure().name() + " is for " + owner,
                "a figure that " + (reference.ofNation() ? "the nation" : "every place") + " has",
                "write {" + other.typed() + "}, or change \"for\" of " + reference.figure().name()
                        + " in edition.json");
        return Optional.empty();
    }

    private Optional<Term> unknown(String word, Spot spot, Reading reading) {
        var expected = furniture
                ? "one of " + String.join(", ", known)
                : "one of the " + edition.dictionary().size() + " figures of edition.json (us_ before it for the"
                        + " nation's), or " + String.join(", ", Name.ofText());
        var fix = Nearest.to(word, known).map(name -> "perhaps {" + name + "}?")
                .orElse(furniture ? "use one of these names" : "use one of these names, or add it to \"dictionary\"");
        reading.problem("text.unknown-name", spot, "{" + word + "}, a name that is not known here", expected, fix);
        return Optional.empty();
    }

    private Optional<Term> pageNumberInText(String word, Spot spot, Reading reading) {
        reading.problem("text.page-number", spot, "{" + word + "} in the text of the sheet",
                "page numbers in the header or footer alone",
                "remove it here; \"header\" and \"footer\" of brand.json may hold it");
        return Optional.empty();
    }

    private Optional<Term> figureInFurniture(String word, Spot spot, Reading reading) {
        reading.problem("text.furniture-figure", spot, "{" + word + "}, a figure", "one of " + String.join(", ", known),
                "remove it here, and say the figure in sheet.md");
        return Optional.empty();
    }

    /** The figure that a line of a fenced block names, with a problem said where it names none. */
    Optional<Reference> figure(String word, Spot spot, Reading reading) {
        if (Name.typed(word).isPresent()) {
            reading.problem("block.figure", spot, word + ", which is no figure", "a figure of edition.json",
                    "write the name of a figure here");
            return Optional.empty();
        }
        return resolve(word, spot, reading).map(Reference.class::cast);
    }

    /** The definitions of {@code names}, in their order; a name that the dictionary lacks was said by the edition. */
    List<FigureDefinition> definitions(List<String> names) {
        return names.stream().map(edition.dictionary()::get).filter(Objects::nonNull).toList();
    }
}
