package statesheet.sheet;

/** What an item is to someone who cannot see the page. */
public sealed interface Tag {

    /** Part of the text: the leaf of the {@link Structure} with this id. */
    record Content(int leaf) implements Tag {}

    /** Nothing to be read aloud: ISO 32000-1, 14.8.2.2. */
    enum Artifact implements Tag { HEADER, FOOTER, LAYOUT, BACKGROUND }
}
