package crosscheck.feed;

import crosscheck.finding.Comparison;

/** Takes the stories that there is something new to say of, compared. Called from several threads. */
public interface StoryPages {

    /** Wants none. */
    StoryPages NONE = new StoryPages() {
        @Override
        public boolean lacks(String story) {
            return false;
        }

        @Override
        public void page(Story story, Comparison comparison) {}
    };

    /** Whether a story that has not changed has to be compared, since there is no page of it. */
    boolean lacks(String story);

    /**
     * Takes a story.
     *
     * @param comparison with the findings that count, those of the baseline accepted
     */
    void page(Story story, Comparison comparison);
}
