/**
 * The studio: a page in the browser on which an edition is written and seen, and the server behind it.
 *
 * <p>The server answers one browser on this machine and nobody else; {@link statesheet.studio.Gate} says whom it turns
 * away. In come requests for a fixed table of paths; out go JSON, pictures and the page's own files. What an edition is
 * and how its pages are made is the business of {@link statesheet.studio.desk}.
 */
package statesheet.studio;
