package statesheet.template.parse;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Formula;
import statesheet.edition.PlaceList;
import statesheet.edition.Row;
import statesheet.problem.Nearest;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Reference.Owner;
import statesheet.template.plan.Report;
import statesheet.template.plan.Term;

/** The names that a placeholder may hold in one kind of text. */
public final class Vocabulary {

    /** The rule of placeholders that a missing row of the nation leaves without a value: one cause for all of them. */
    public static final String NO_NATION = "text.no-nation";

    private final Collection<BuiltInName> names;
    private final Optional<Edition> edition;
    private final Optional<PlaceList> places;
    private final List<String> known;

    private Vocabulary(Collection<BuiltInName> names, Optional<Edition> edition, Optional<PlaceList> places) {
        this.names = names;
        this.edition = edition;
        this.places = places;
        this.known = Stream.concat(names.stream().map(Term::typed), edition.stream().flatMap(Vocabulary::figures))
                .toList();
    }

    /** For {@code sheet.md}: the figures of the edition, and names. */
    public static Vocabulary ofSheet(Edition edition) {
        return new Vocabulary(EnumSet.range(BuiltInName.STATE, BuiltInName.TOPIC), Optional.of(edition),
                Optional.of(edition.places()));
    }

    /** For the header and footer: names and page numbers. */
    public static Vocabulary ofPageLines(PlaceList places) {
        return new Vocabulary(EnumSet.range(BuiltInName.STATE, BuiltInName.PAGES), Optional.empty(),
                Optional.of(places));
    }

    /** For the names of files. */
    public static Vocabulary ofFileNames() {
        return new Vocabulary(List.of(BuiltInName.EDITION, BuiltInName.CODE, BuiltInName.STATE, BuiltInName.PERIOD),
                Optional.empty(), Optional.empty());
    }

    private static Stream<String> figures(Edition edition) {
        return edition.dictionary().values().stream()
                .flatMap(figure -> Stream.of(Owner.values()).filter(owner -> owner != Owner.WHOLE
                        || edition.places().isOwn()).map(owner -> new Reference(figure, owner)))
                .filter(Vocabulary::isInScope).map(Term::typed);
    }

    private static boolean isInScope(Reference reference) {
        return reference.figure().scope() != (reference.isOfPlace() ? Scope.NATION : Scope.PLACES);
    }

    /** What {@code word} stands for; empty, with a problem reported, where it stands for nothing here. */
    Optional<Term> resolve(String word, int position, Report report) {
        var name = BuiltInName.typed(word).filter(names::contains);
        var reference = reference(word);
        if (name.isEmpty() && reference.isEmpty()) {
            refuse(word, position, report);
        }
        return name.map(Term.class::cast)
                .or(() -> reference.filter(figure -> hasValues(figure, position, report)));
    }

    private Optional<Reference> reference(String word) {
        var owner = Owner.of(word);
        return edition.map(known -> known.dictionary().get(owner.figure(word)))
                .map(figure -> new Reference(figure, owner));
    }

    private void refuse(String word, int position, Report report) {
        if (edition.isPresent() && BuiltInName.typed(word).filter(BuiltInName::isPageNumber).isPresent()) {
            report.problem("text.page-number", position, "{" + word + "} in the text of the sheet",
                    "page numbers in the header or footer only",
                    "remove it here; \"header\" and \"footer\" of brand.json may have it");
            return;
        }
        var listed = names.stream().map(Term::typed).collect(Collectors.joining(", "));
        report.problem("text.unknown-name", position, "{" + word + "}, a name that is not known here",
                edition.map(of -> "one of the " + of.dictionary().size()
                        + " figures of edition.json ("
                        + (of.places().isOwn() ? "whole_ before it for the whole's, " : "")
                        + "us_ before it for the nation's), or " + listed)
                        .orElse("one of " + listed),
                Nearest.to(word, known).map(near -> "perhaps {" + near + "}?").orElse("use one of these names"
                        + (edition.isPresent() ? ", or add it to \"dictionary\"" : "")));
    }

    /** What may be between the braces, in a problem's words. */
    String forms() {
        return edition.isPresent()
                ? "{name}, {name: case | cases}, {name.period},"
                        + " or an ICU message like {name, number, ::compact-long .#}"
                : "one of " + names.stream().map(name -> "{" + name.typed() + "}").collect(Collectors.joining(", "));
    }

    /** Whether a sheet can show the figure; reports why not. */
    private boolean hasValues(Reference reference, int position, Report report) {
        var missing = missing(reference);
        if (!isInScope(reference)) {
            refuseScope(reference, position, report);
        } else if (missing.isPresent()) {
            refuseMissing(reference, missing.get(), position, report);
        } else {
            return true;
        }
        return false;
    }

    /** The figures of a whole are due only where they are used. */
    private void refuseMissing(Reference reference, Row whole, int position, Report report) {
        var place = whole.place();
        if (isNotInFile(whole)) {
            report.problem(NO_NATION, position, "{" + reference.typed()
                    + "}, but the spreadsheet has no row for " + place.inWords(),
                    place.inWords() + "'s figures in a row whose place is " + place.code() + " or " + place.name(),
                    "add the row, or remove " + place.inWords() + "'s figures from the text");
        } else {
            report.problem("text.no-nation-value", position,
                    "{" + reference.typed() + "}, which has no value in the row " + place.code(),
                    "a value: it is printed on every sheet",
                    "fill in " + origins(reference).collect(Collectors.joining(" and ")) + " in row " + place.code()
                            + (isRate(reference) ? ", with populations of places that add to it" : "")
                            + ", or remove the placeholder");
        }
    }

    private Stream<String> origins(Reference reference) {
        return reference.origins(edition.orElseThrow()).map(origin -> origin.figure().name());
    }

    /** A whole's rate is worked out over the places whose populations add to its own. */
    private static boolean isRate(Reference reference) {
        return reference.figure().formula().filter(Formula.Rate.class::isInstance).isPresent();
    }

    private void refuseScope(Reference reference, int position, Report report) {
        var name = reference.figure().name();
        report.problem("text.scope", position, "{" + reference.typed() + "}, but " + name + " is for "
                        + (reference.isOfPlace() ? "the nation only" : "places only"),
                "a figure that " + (reference.isOfPlace() ? "every place" : words(reference.owner())) + " has",
                reference.isOfPlace() ? "write {" + new Reference(reference.figure(), Owner.NATION).typed()
                        + "}, or change \"for\" of " + name + " in edition.json"
                        : "remove it; or, if the spreadsheet has the value for " + words(reference.owner())
                                + ", remove \"for\" of " + placesOnly(reference.figure()) + " in edition.json");
    }

    /** The entries that keep a figure from the nation: its own, or those that a share is worked out from. */
    private String placesOnly(FigureDefinition figure) {
        return figure.formula().map(formula -> formula.inputs().stream()
                .filter(name -> edition.orElseThrow().dictionary().get(name).scope() == Scope.PLACES)
                .collect(Collectors.joining(" and "))).filter(names -> !names.isEmpty()).orElse(figure.name());
    }

    /** Whose figures the sheets cannot show without a value, in a problem's words. */
    static String words(Owner owner) {
        return switch (owner) {
            case PLACE -> "places";
            case WHOLE -> "every whole";
            case NATION -> "the nation";
        };
    }

    /** The first whole that lacks what sheets would print; what cannot be read was reported with the figures. */
    private Optional<Row> missing(Reference reference) {
        var names = origins(reference).toList();
        return edition.orElseThrow().rows().isEmpty() ? Optional.empty() : owners(reference)
                .filter(whole -> !whole.values().containsKey(reference.figure().name()))
                .filter(whole -> isNotInFile(whole) || whole.cells().keySet().containsAll(names)).findFirst();
    }

    /** The rows behind all sheets that the figure is of; none for a place's own. */
    private Stream<Row> owners(Reference reference) {
        return switch (reference.owner()) {
            case PLACE -> Stream.empty();
            case WHOLE -> edition.orElseThrow().wholesOfSheets().stream();
            case NATION -> Stream.of(edition.orElseThrow().nation());
        };
    }

    /** A row that is there has a spot in its file. */
    private static boolean isNotInFile(Row whole) {
        return whole.where().spot().isEmpty();
    }

    /** Whether the figure, as it is meant here, has no value in any row of places, or in one that is behind sheets. */
    boolean isWithoutValue(Reference reference) {
        return !isInScope(reference) || owners(reference)
                .anyMatch(whole -> !whole.values().containsKey(reference.figure().name()));
    }

    /** What the figure's values are of. */
    String period(Reference reference) {
        return reference.figure().period().orElseGet(() -> edition.orElseThrow().period());
    }

    /** Everything that a place may be called by this name, with ordinary spaces; empty where nobody knows. */
    List<String> valuesOf(BuiltInName name) {
        var all = Stream.concat(
                places.stream().flatMap(list -> list.withSheets().stream()),
                edition.stream().flatMap(of -> of.rows().values().stream()).map(Row::place)).distinct();
        return all.flatMap(place -> name.ofPlace(place)
                        .or(() -> edition.map(of -> name.printed(of, place))).stream())
                .map(value -> value.replace('\u00A0', ' ')).distinct().toList();
    }

    /** The figure that a line of a fenced block names; empty, with a problem reported, where it names none. */
    Optional<Reference> figure(String word, int position, Report report) {
        return resolve(word, position, report).flatMap(term -> switch (term) {
            case Reference reference -> Optional.of(reference);
            case BuiltInName _ -> {
                report.problem("block.figure", position, word + ", which is not a figure", "a figure of edition.json",
                        "write the name of a figure here");
                yield Optional.empty();
            }
        });
    }

    /** The figures with these names, in their order; a name that the dictionary lacks was reported already. */
    List<Reference> figures(List<String> names, Owner owner) {
        return names.stream().map(edition.orElseThrow().dictionary()::get).filter(Objects::nonNull)
                .map(figure -> new Reference(figure, owner)).toList();
    }
}
