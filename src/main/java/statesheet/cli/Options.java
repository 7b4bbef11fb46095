package statesheet.cli;

import java.nio.file.Path;
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
}
