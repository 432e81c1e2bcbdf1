/** A draft's claims and quotations against the sources it was written from. */
package crosscheck.draft;
