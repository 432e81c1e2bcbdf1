/**
 * The parts of the page for people, as plain records with every string made: a template only places them. {@link
 * crosscheck.report.page.ComparisonPage} is the whole page of a comparison.
 */
package crosscheck.report.page;
