package crosscheck.feed;

/**
 * An item that shares terms with another.
 *
 * @param likeness how much: the cosine of their vectors, less the further apart they were published; 0 to 1
 */
record Neighbour(Profile profile, double likeness) {}
