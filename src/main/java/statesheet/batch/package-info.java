/**
 * One command over an edition's places.
 *
 * <p>In go an opened edition, the places asked for and how their sheets are to be made; out comes, place by place, what
 * became of each: files in a folder, or problems. A packet is one file of them all. A file is replaced whole or not at
 * all.
 */
package statesheet.batch;
