package crosscheck.source.page;

import java.util.List;

/** Finds the passage that is the article's headline. */
final class Headline {

    /** A shorter heading may be the name of the site or of a section. */
    private static final int MIN_LENGTH = 12;

    private Headline() {}

    /**
     * The index of the passage, -1 if there is none.
     *
     * @param titles what the page's metadata give as its title, the surest first
     */
    static int find(List<Passage> passages, List<String> titles) {
        List<String> wanted = titles.stream()
                .map(Passage::letters)
                .filter(title -> title.length() >= MIN_LENGTH)
                .toList();
        int heading = -1;
        int anywhere = -1;
        int first = -1;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.text().length() < MIN_LENGTH || passage.text().length() > 400) {
                continue;
            }
            boolean top = passage.block().normalName().equals("h1");
            if (first < 0 && top) {
                first = i;
            }
            if (passage.isHeading()
                    ? isTitle(passage, wanted, top)
                    : anywhere < 0 && wanted.contains(passage.letters())) {
                if (top) {
                    return i;
                }
                if (passage.isHeading() && heading < 0) {
                    heading = i;
                } else if (anywhere < 0) {
                    anywhere = i;
                }
            }
        }
        return heading >= 0 ? heading : first >= 0 ? first : anywhere;
    }

    /** A title of the metadata may bear the site's name at its end; a main heading may be cut. */
    private static boolean isTitle(Passage passage, List<String> titles, boolean top) {
        String letters = passage.letters();
        for (String title : titles) {
            if (letters.equals(title) || (letters.length() >= MIN_LENGTH && top && title.startsWith(letters))) {
                return true;
            }
        }
        return false;
    }
}
