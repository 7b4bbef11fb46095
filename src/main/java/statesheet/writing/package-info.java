/**
 * Puts finished files into a folder, each whole or not at all, and keeps a record of them: {@code manifest.json}.
 *
 * <p>In go files and what they are; out come their paths, or problems. One run at a time writes to a folder. A file is
 * replaced only if it is on record there with the bytes it has; one that was altered since is kept under another name,
 * and one that is not on record is never touched, except by force. Not meant for other programs.
 */
package statesheet.writing;
