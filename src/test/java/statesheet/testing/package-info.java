/**
 * What tests look at finished sheets with: each helper reads the bytes back with a tool that had no part in writing
 * them.
 */
package statesheet.testing;
