package statesheet.cli;

import statesheet.Statesheet;
import statesheet.problem.ProblemException;
import statesheet.source.Installation;

/**
 * Makes the built-in sheet on a second thread, for nothing but its classes.
 *
 * <p>A process that makes one sheet spends most of its time on loading and linking what it is about to use. While the
 * command line is read on one core, this goes ahead on another; whatever is ready when it is needed has cost no time.
 */
final class WarmUp {

    private WarmUp() {}

    /** The thread does not keep the program from ending, and what becomes of its sheet does not matter. */
    static void start() {
        Thread.ofPlatform().name("warm-up").daemon().start(WarmUp::makeASheet);
    }

    private static void makeASheet() {
        try {
            Statesheet.open(Installation.editions().resolve("ncmec-2023")).render("NM");
        } catch (ProblemException changed) {
            // Someone has changed the built-in edition. Whoever asks for it is told; here nobody did.
            return;
        }
    }
}
