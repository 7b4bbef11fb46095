package statesheet.edition;

/** What a place is, as the sheets call it. */
public enum Kind {
    STATE("State"), DISTRICT("District"), TERRITORY("Territory"), COMMONWEALTH("Commonwealth"), NATION("Nation");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
