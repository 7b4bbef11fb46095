/**
 * How an organization's sheets look: colors, faces by role, sizes, page geometry, header and footer lines, logo.
 *
 * <p>In goes the edition's {@code brand.json}, laid over the built-in one; out come a {@link statesheet.brand.Brand},
 * in points, and problems. Colors that text is set in are checked for contrast with the ground behind it.
 */
package statesheet.brand;
