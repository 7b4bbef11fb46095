package statesheet.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import statesheet.batch.NamePattern;
import statesheet.brand.PrintSize;
import statesheet.pdf.Profile;

/**
 * The commands and their options. Each is described once, here: picocli parses by it and makes the help from it.
 *
 * <p>Built with picocli's API, because reading annotations adds 20 ms to every start.
 */
final class Syntax {

    static final String PROGRAM = "statesheet";
    static final String BUILD = "build";
    static final String CHECK = "check";
    static final String PACKET = "packet";
    static final String NEW = "new";
    static final String STUDIO = "studio";
    static final String HELP = "help";
    static final String NO_BROWSER = "--no-browser";
    static final String QUIET = "--quiet";
    static final String USUAL_OUT = "out";

    private static final int TERMINAL_WIDTH = 80;

    /** As far as picocli's lists of options. */
    private static final int EXAMPLES_INDENT = 2;

    /** Sharp on a screen at about twice its size, and small enough to mail. */
    private static final int USUAL_DPI = 150;

    /** No word can be read below this. */
    private static final int LEAST_DPI = 36;

    /** As sharp as an office printer; a page takes 100 MB of memory at this. */
    private static final int MOST_DPI = 600;

    /** Each sheet being made takes a few megabytes, and there are no processors for more. */
    private static final int MOST_JOBS = 64;

    private Syntax() {}

    /**
     * What parses these arguments: the program with the command that comes first, or with all if that is none of them.
     *
     * <p>The other commands would make a start of the program 5% slower.
     */
    static CommandLine of(List<String> arguments) {
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case BUILD -> parser(program().addSubcommand(BUILD, build()));
            case CHECK -> parser(program().addSubcommand(CHECK, check()));
            case PACKET -> parser(program().addSubcommand(PACKET, packet()));
            case NEW -> parser(program().addSubcommand(NEW, first()));
            case STUDIO -> parser(program().addSubcommand(STUDIO, studio()));
            default -> whole();
        };
    }

    /** The program with all of its commands. */
    static CommandLine whole() {
        return parser(program()
                .addSubcommand(STUDIO, studio())
                .addSubcommand(BUILD, build())
                .addSubcommand(CHECK, check())
                .addSubcommand(PACKET, packet())
                .addSubcommand(NEW, first())
                .addSubcommand(HELP, help()));
    }

    private static CommandLine parser(CommandSpec program) {
        return new CommandLine(program).setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static CommandSpec program() {
        return command(PROGRAM, "statesheet COMMAND [EDITION] [OPTIONS]", "Make a finished fact sheet for every state"
                + " as an accessible PDF, from a spreadsheet of figures, a page of text and a brand.", """
                An edition is a folder with these files:
                  edition.json   describes the edition and its figures, names the other files
                  figures.csv    one row for each place, and the row US for the nation; or a
                                 workbook, figures.xlsx
                  sheet.md       the text, with placeholders for the figures
                  brand.json     colors, typefaces and logo; optional
                  places.csv     the places, where they are not the U.S. states""", """
                  statesheet check my-edition
                  statesheet build my-edition --only=NM,Texas""")
                .addOption(helpOption())
                .addOption(flag("Print the version.", "-V", "--version"));
    }

    private static CommandSpec studio() {
        return inFolder(command(STUDIO, "statesheet studio [EDITION] [OPTIONS]",
                "Write an edition and see its pages, in the browser.",
                "Without an edition, here or named, the page asks for a spreadsheet and makes one of it in the folder"
                + " Statesheet of your documents.\n\n"
                + "The text is on the left, the pages of one place are on the right, and both follow each other while"
                + " you type. Everything is saved at once, and a file that is changed by another program meanwhile is"
                + " read again. Nothing leaves this machine, and no other program or page is let in: the address is"
                + " good for one visit. The program ends a minute after the page was closed.", """
                  statesheet studio my-edition
                  statesheet studio my-edition --no-browser"""))
                .addOption(flag("Print the address of the page instead of opening it. It goes to standard output.",
                        NO_BROWSER))
                .addOption(helpOption());
    }

    private static CommandSpec first() {
        var command = command(NEW, "statesheet new SPREADSHEET [OPTIONS]",
                "Make a first edition from a spreadsheet.",
                "It finds the states, the header and the figures, proposes their names, labels and units, and tries"
                + " which columns add up to another. The folder gets edition.json, a first text that says what the"
                + " figures say, and a copy of the spreadsheet. Nothing is ever replaced.", """
                  statesheet new figures.xlsx
                  statesheet new "Report 2023.csv" --out=my-edition""");
        command.usageMessage().parameterListHeading("%n");
        return command.addPositional(path("SPREADSHEET", "A table with a row for each state: .xlsx, .xls, .csv, .tsv,"
                + " .txt or .json"))
                .addOption(value("--out", "DIR", Values::folder, null, "The folder for the edition, a new or an empty"
                        + " one. Default: the name of the spreadsheet, in the current folder"))
                .addOption(helpOption());
    }

    private static CommandSpec build() {
        return ofEdition(command(BUILD, "statesheet build [EDITION] [OPTIONS]",
                "Make the fact sheets of an edition: one PDF for each place.",
                "A sheet with a problem is not made, and an older one stays as it is. A file that Statesheet did not"
                + " make is never replaced without --force. The paths of the new sheets go to standard output,"
                + " everything else to standard error.", """
                  statesheet build my-edition --only=NM --draft
                  statesheet build my-edition --out=sheets --name="{state} {period}"
                  statesheet build my-edition --png --dpi=300
                  statesheet build my-edition --review"""))
                .addOption(value("--out", "DIR", Values::folder, USUAL_OUT,
                        "The folder for the sheets. It is made if needed. Default: ${DEFAULT-VALUE}"))
                .addOption(value("--name", "PATTERN", NamePattern::of, null, "The file names without .pdf. Use"
                        + " {edition}, {code}, {state} and {period}. Default: {edition}-{code}, like ncmec-2023-NM"))
                .addOption(flag("Make sheets even if they have problems, with DRAFT on every page and -DRAFT in the"
                        + " name. The exit code is 1.", "--draft"))
                .addOption(choice("--profile", Profile.DIGITAL, "digital for screens and office printers, or press for"
                        + " a printing company: CMYK with bleed and marks. It is made to PDF/X-4 but not certified,"
                        + " since no free program does that. Adds -press to the usual name. Default: ${DEFAULT-VALUE}"))
                .addOption(size())
                .addOption(flag("Also make a picture of each page, like NAME-1.png.", "--png"))
                .addOption(number("--dpi", LEAST_DPI, MOST_DPI, USUAL_DPI, "Dots per inch of the pictures, " + LEAST_DPI
                        + " to " + MOST_DPI + ". Default: ${DEFAULT-VALUE}"))
                .addOption(flag("Also make EDITION-review.html, a page for looking at all sheets before they are"
                        + " printed, with each figure and the cell it comes from.", "--review"))
                .addOption(jobs())
                .addOption(flag("Replace files even if Statesheet did not make them.", "--force"))
                .addOption(flag("Move sheets of places that have no row of figures any more to the folder old inside"
                        + " that of the sheets. Nothing is deleted.", "--prune"))
                .addOption(quiet())
                .addOption(helpOption());
    }

    private static CommandSpec check() {
        return ofEdition(command(CHECK, "statesheet check [EDITION] [OPTIONS]",
                "Find what is wrong with an edition, and make nothing.",
                "Everything is checked, even whether the text fits its pages. Problems and warnings go to standard"
                + " error. Each says where it is, what was found, what was expected and how to fix it.", """
                  statesheet check my-edition --only="New Mexico"
                  statesheet check my-edition --numbers"""))
                .addOption(flag("Also list the numbers that were typed into the text by hand, like ages and years: no"
                        + " cell of the spreadsheet answers for them.", "--numbers"))
                .addOption(flag("Print problems, warnings and notes to standard output, as a JSON array of objects with"
                        + " the keys severity, rule, file, line, column, sheet, cell, place, field, found, expected and"
                        + " fix. Keys without a value are left out.", "--json"))
                .addOption(helpOption());
    }

    private static CommandSpec packet() {
        return ofEdition(command(PACKET, "statesheet packet [EDITION] [OPTIONS]",
                "Join the sheets of an edition into one PDF to print.",
                "Each sheet begins on a right-hand page, after a blank page if needed. Screen readers read the first"
                + " copy of each sheet and skip the others, which add little to the file: some 4 kB a page for the"
                + " second, at most 300 bytes a page for each one after it. Pages are labeled NM-1, in the second copy"
                + " NM(2)-1, and on the cover i and ii. The figures of each place are attached once.\n\nIf any of the"
                + " sheets cannot be made, there is no packet, and an older one stays as it is. The path of the packet"
                + " goes to standard output, everything else to standard error.", """
                  statesheet packet my-edition --only=NM,TX --out=hearing.pdf
                  statesheet packet my-edition --copies=members.csv --cover"""))
                .addOption(value("--copies", "FILE", Path::of, null, "A CSV file with the columns place and copies,"
                        + " like a list of members. Rows of one place are added up, and the packet is in the order of"
                        + " the file instead of the names. The columns member, district, office and note are not"
                        + " read."))
                .addOption(flag("Begin with a page that lists the places, each with its first large figure, its"
                        + " copies and its page. Pages are then numbered at the foot of each sheet's first copy.",
                        "--cover"))
                .addOption(size())
                .addOption(value("--out", "FILE", Values::pdf, null,
                        "The packet's file. It ends in .pdf. Default: out/EDITION-packet.pdf"))
                .addOption(jobs())
                .addOption(flag("Replace a file even if Statesheet did not make it.", "--force"))
                .addOption(quiet())
                .addOption(helpOption());
    }

    private static CommandSpec help() {
        return command(HELP, "statesheet help [COMMAND]",
                "Print the help of a command, or the reference of all files: statesheet help formats", "", "")
                .addPositional(word("COMMAND").build())
                .addOption(helpOption());
    }

    private static CommandSpec command(String name, String synopsis, String header, String description,
            String examples) {
        var command = CommandSpec.create().name(name);
        var usage = command.usageMessage().width(TERMINAL_WIDTH).sortOptions(false)
                .header(header).synopsisHeading("%nUsage: ").customSynopsis(synopsis)
                .descriptionHeading("%n").description(description)
                .optionListHeading("%nOptions:%n").commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n").footer(examples.indent(EXAMPLES_INDENT).stripTrailing())
                .exitCodeListHeading("%nExit codes:%n").exitCodeList(Exit.CODES);
        var sections = new ArrayList<>(usage.sectionKeys());
        var last = List.of(SECTION_KEY_EXIT_CODE_LIST_HEADING, SECTION_KEY_EXIT_CODE_LIST);
        sections.removeAll(last);
        sections.addAll(last);
        usage.sectionKeys(sections);
        return command;
    }

    /** Adds what every command about an edition's sheets takes. */
    private static CommandSpec ofEdition(CommandSpec command) {
        return inFolder(command).addOption(only());
    }

    private static CommandSpec inFolder(CommandSpec command) {
        command.usageMessage().parameterListHeading("%n");
        return command.addPositional(path("EDITION",
                "The folder that holds edition.json. Default: the current folder"));
    }

    private static PositionalParamSpec path(String label, String description) {
        return word(label).type(Path.class).converters((ITypeConverter<Path>) Path::of)
                .description(description).build();
    }

    private static PositionalParamSpec.Builder word(String label) {
        return PositionalParamSpec.builder().index("0").arity("0..1").type(String.class).paramLabel(label);
    }

    private static OptionSpec only() {
        return OptionSpec.builder("--only").arity("1").type(List.class).auxiliaryTypes(String.class).splitRegex(",")
                .paramLabel("PLACES").hideParamSyntax(true)
                .description("Only these places, by code or name, with commas between: --only=NM,TX or"
                        + " --only=\"New Mexico\". Default: every place that has figures").build();
    }

    private static OptionSpec jobs() {
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS);
        return number("--jobs", 1, MOST_JOBS, processors, "How many sheets to make at the same time, 1 to " + MOST_JOBS
                + ". Default: as many as there are processors");
    }

    private static OptionSpec size() {
        return choice("--size", PrintSize.STANDARD, "standard, or large for body type of 18 points, on up to six"
                + " pages. Adds -large to the usual name. Default: ${DEFAULT-VALUE}");
    }

    private static OptionSpec quiet() {
        return flag("Print only paths and problems.", QUIET);
    }

    private static OptionSpec helpOption() {
        return flag("Print this help.", "-h", "--help");
    }

    private static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class).description(description).build();
    }

    private static OptionSpec choice(String name, Enum<?> usual, String description) {
        return OptionSpec.builder(name).arity("1").type(usual.getDeclaringClass()).description(description)
                .paramLabel(name.substring(2).toUpperCase(Locale.ROOT))
                .defaultValue(usual.name().toLowerCase(Locale.ROOT)).build();
    }

    private static OptionSpec number(String name, int least, int most, int usual, String description) {
        return value(name, "N", typed -> Values.number(typed, name, least, most), String.valueOf(usual), description);
    }

    /** @param usual what is read where the option is not given; null for nothing, as picocli has it */
    private static OptionSpec value(String name, String label, ITypeConverter<?> converter, String usual,
            String description) {
        return OptionSpec.builder(name).arity("1").type(Object.class).converters(converter).paramLabel(label)
                .defaultValue(usual).description(description).build();
    }
}
