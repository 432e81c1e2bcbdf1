package crosscheck.align;

/** The words of passages in a space where words of like meaning are near each other. Safe for threads. */
interface WordSpace {

    /**
     * No more words of a passage than this, since each is compared with all of another: no sentence of the annotated stories
     * has as many that tell something, and a broken or hostile file has thousands.
     */
    int MOST_WORDS = 80;

    /**
     * The terms of a passage's words that have a place in the space, in the order of the text, with repetitions. For reading
     * only.
     */
    int[] terms(Passage passage);

    /** The cosines, -1 to 1, of each word of the first with all of the second, row by row. */
    double[] cosines(Passage a, Passage b);
}
