/** Stories out of many articles, what has been seen of feeds, and what is kept of it from run to run. */
package crosscheck.feed;
