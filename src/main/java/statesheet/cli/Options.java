package statesheet.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import statesheet.batch.Asked;
import statesheet.batch.NamePattern;

/** What was typed after a command, understood. */
sealed interface Options {

    Path edition();

    Asked asked();

    /** @param dpi of the pages' pictures; empty where there are to be none */
    record OfBuild(Path edition, Asked asked, Path out, NamePattern name, boolean draft, OptionalInt dpi,
            boolean quiet) implements Options {}

    record OfCheck(Path edition, Asked asked, boolean json) implements Options {}
}
