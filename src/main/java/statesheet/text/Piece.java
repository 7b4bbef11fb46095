package statesheet.text;

/**
 * Some words of a paragraph in one face.
 *
 * @param style the caller's number for it; it comes back with every run of the piece
 */
public record Piece(String text, Face face, int style) {}
