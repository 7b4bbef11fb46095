package statesheet.source;

/** A workbook cannot be read: the message is what was found, in words for the person who owns it. */
final class WorkbookException extends Exception {

    private static final long serialVersionUID = 1;

    private final String fix;

    WorkbookException(String found, String fix) {
        super(found);
        this.fix = fix;
    }

    /** A file that breaks the rules of its kind; {@code detail} says where it does. */
    static WorkbookException damaged(String detail) {
        return new WorkbookException("a workbook that is damaged (" + detail + ")",
                "open it in the spreadsheet program and save it again as .xlsx, or take an older copy");
    }

    String fix() {
        return fix;
    }
}
