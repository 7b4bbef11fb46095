/**
 * The library's front door, and the only package meant for other programs, with what its signatures name.
 *
 * <p>In goes an edition's folder; out come PDF bytes, or a batch of files, or problems.
 */
package statesheet;
