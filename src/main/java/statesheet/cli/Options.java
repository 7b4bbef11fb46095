package statesheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import statesheet.batch.Asked;
import statesheet.batch.Order;

/** What was typed after a command, understood. */
sealed interface Options {

    Path edition();

    Asked asked();

    record OfBuild(Path edition, Order order, boolean quiet) implements Options {
        @Override
        public Asked asked() {
            return order.asked();
        }
    }

    record OfCheck(Path edition, Asked asked, boolean json) implements Options {}

    /**
     * @param copies a list of places and copies; where there is one, {@code asked} is everything
     * @param out    empty for the usual file
     */
    record OfPacket(Path edition, Asked asked, Optional<Path> copies, Optional<Path> out, boolean cover, int jobs,
            boolean force, boolean quiet) implements Options {}
}
