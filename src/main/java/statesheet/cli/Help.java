package statesheet.cli;

/** What {@code --help} prints; at most 80 characters to a line. */
final class Help {

    static final String PROGRAM = """
            Statesheet makes a finished fact sheet for every state, as print-ready and
            accessible PDF, from a spreadsheet of figures, a page of text and a brand.

            Usage: statesheet COMMAND [EDITION] [OPTIONS]

            Commands:
              build   make the sheets
              check   say what is wrong with the figures, the text or the brand, and
                      make nothing
              packet  join the sheets of chosen places into one file to print
              help    tell about a command: statesheet help build

            Options:
              -h, --help      print this help; after a command, the help of that command
              -V, --version   print the version

            Examples:
              statesheet build                              the built-in New Mexico sheet
              statesheet check my-edition
              statesheet build my-edition --only=NM,Texas

            An edition is a folder with these files:
              edition.json   what the edition is, and its dictionary of figures; it names
                             the others
              figures.csv    one row for each place, and the nation in the row US; or a
                             workbook, figures.xlsx
              sheet.md       the text, with the figures as placeholders
              brand.json     colors, typefaces and logo; without it, the built-in ones

            Exit codes:
              0   all that was asked for was made, or is without fault
              1   problems in the edition's files, or a file that cannot be written
              2   wrong use: an unknown option or place, no such edition
              3   a fault of the program itself
            """;

    static final String BUILD = """
            Makes the fact sheets of an edition: one PDF for each place with figures.

            Usage: statesheet build [EDITION] [OPTIONS]

              EDITION             the folder that holds edition.json (default: the current
                                  folder if it holds one, or else the built-in ncmec-2023)

            Options:
              --only=PLACES       only these places, by code or name, case aside, with
                                  commas between: --only=NM,TX or --only="New Mexico"
                                  (default: every place that has figures)
              --out=DIR           the folder for the sheets; it is made if need be
                                  (default: out, in the current folder)
              --name=PATTERN      the files' names without .pdf, which is added; knows
                                  {edition}, {code}, {state} and {period}
                                  (default: {edition}-{code}, like ncmec-2023-NM)
              --draft             make the sheets whatever their problems, with DRAFT
                                  across every page and -DRAFT in the name; exit code 1
              --profile=PROFILE   digital (the default) for readers and office printers, or
                                  press: CMYK with bleed and marks, for a printing company.
                                  Built to PDF/X-4, not certified: no free program
                                  certifies it. -press is added to the usual name
              --size=SIZE         standard (the default), or large: type of 12 points and
                                  more, on up to four pages. -large is added to the
                                  usual name
              --png               also draw each page as a picture: NAME-1.png, NAME-2.png
              --dpi=N             dots per inch of the pictures, 36 to 600 (default: 150)
              --review            also write EDITION-review.html, a page to look through
                                  all the sheets on before they are printed, with every
                                  figure and the cell that it came from
              --jobs=N            how many sheets to make at the same time, 1 to 64
                                  (default: as many as there are processors)
              --force             make all sheets, changed or not, and replace files that
                                  Statesheet did not make
              --quiet             say nothing but problems
              -h, --help          print this help

            A sheet with a problem is not made; an older one stays as it is. A sheet that
            would come out the same is not made again: manifest.json, beside the sheets,
            tells what they were made from. A file that Statesheet did not make is never
            replaced without --force. The paths of the sheets that were made go to
            standard output, everything else to standard error.

            Examples:
              statesheet build
              statesheet build my-edition --only=NM --out=sheets
              statesheet build my-edition --name="{state} {period}"
              statesheet build my-edition --only=NM --draft
              statesheet build my-edition --png --dpi=300
              statesheet build my-edition --review

            Exit codes:
              0   all that was asked for was made
              1   problems in the edition's files, a place without a row of figures, or a
                  file that cannot be written; and whenever drafts are made
              2   wrong use: an unknown option or place, no such edition
              3   a fault of the program itself
            """;

    static final String PACKET = """
            Joins the fact sheets of an edition into one PDF, to be printed in one go: each
            sheet begins on a right-hand page, and copies take hardly any room.

            Usage: statesheet packet [EDITION] [OPTIONS]

              EDITION             the folder that holds edition.json (default: the current
                                  folder if it holds one, or else the built-in ncmec-2023)

            Options:
              --only=PLACES       one sheet of each of these places, by code or name, case
                                  aside, with commas between: --only=NM,TX
                                  (default: every place that has figures); in order of
                                  the names
              --copies=FILE       a CSV file with the columns place and copies, such as a
                                  list of members; rows of the same place add up, and the
                                  places come in the order of the file. The columns
                                  member, district, office and note may be there as well
                                  and are not read
              --cover             begin with a leaf that lists the places, their copies
                                  and their pages
              --out=FILE          the packet's file, which ends in .pdf
                                  (default: out/EDITION-packet.pdf)
              --jobs=N            how many sheets to compose at the same time, 1 to 64
                                  (default: as many as there are processors)
              --force             replace a file that Statesheet did not make
              --quiet             say nothing but problems
              -h, --help          print this help

            The first copy of each sheet is tagged for screen readers, with its links and
            bookmarks. Further copies look the same and are passed over by screen readers.
            They share one more painting of each page, some 4 kB, which comes with the
            second copy; beyond that, a copy adds at most 300 bytes a page. A blank back
            follows a sheet with an odd number of pages. Pages are labeled NM-1, NM-2 and,
            in the second copy, NM(2)-1; the cover's are labeled i and ii. The figures of
            each place are attached once.

            Where one of the sheets cannot be made there is no packet: an older one stays
            as it is. The packet's path goes to standard output, everything else to
            standard error.

            Examples:
              statesheet packet my-edition --cover
              statesheet packet my-edition --only=NM,TX --out=hearing.pdf
              statesheet packet my-edition --copies=members.csv

            Exit codes:
              0   the packet was made
              1   problems in the edition's files or the list of copies, a place without
                  figures, or a file that cannot be written
              2   wrong use: an unknown option or place, no such edition
              3   a fault of the program itself
            """;

    static final String CHECK = """
            Does everything that making the sheets takes, the fit of the text on its pages
            included, but writes nothing.

            Usage: statesheet check [EDITION] [OPTIONS]

              EDITION             the folder that holds edition.json (default: the current
                                  folder if it holds one, or else the built-in ncmec-2023)

            Options:
              --only=PLACES       only these places, by code or name, case aside, with
                                  commas between: --only=NM,TX or --only="New Mexico"
                                  (default: every place that has figures)
              --json              print the problems and warnings on standard output, as a
                                  JSON array of objects with the keys severity, file, line,
                                  column, sheet, cell, place, field, found, expected, fix;
                                  a key that has nothing to say is left out
              -h, --help          print this help

            Without --json, problems and warnings go to standard error, each with its file
            and line, what was found, what was expected and how to mend it.

            Examples:
              statesheet check
              statesheet check my-edition --only="New Mexico"
              statesheet check my-edition --json

            Exit codes:
              0   no problems
              1   problems in the edition's files, or a place without a row of figures
              2   wrong use: an unknown option or place, no such edition
              3   a fault of the program itself
            """;

    private Help() {}
}
