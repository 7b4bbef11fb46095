package statesheet.cli;

/** The command cannot be meant as it was typed; the message says what is wrong with it and what to type instead. */
final class WrongUse extends Exception {

    private static final long serialVersionUID = 1;

    private final String command;

    /** @param command as one types it, {@code statesheet build} */
    WrongUse(String command, String message) {
        super(message);
        this.command = command;
    }

    /** Two lines, the last without a line feed. */
    String told() {
        return command + ": " + getMessage() + "\nHelp: " + command + " --help";
    }
}
