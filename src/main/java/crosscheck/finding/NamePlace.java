package crosscheck.finding;

import crosscheck.claim.fact.Name;

/** Where two names stand in what their claims share: in the same place where the words around them correspond. */
final class NamePlace {

    /** How far from a name, in words, its verb or its noun may stand. */
    private static final int REACH = 4;

    private final SharedPassage shared;
    private final int firstA;
    private final int lastA;
    private final int firstB;
    private final int lastB;

    NamePlace(SharedPassage shared, Name a, Name b) {
        this.shared = shared;
        firstA = shared.a().at(a.span().start());
        lastA = shared.a().at(a.span().end() - 1);
        firstB = shared.b().at(b.span().start());
        lastB = shared.b().at(b.span().end() - 1);
    }

    /** Whether a telling word that follows both names, or stands before both, corresponds. */
    boolean isSame() {
        if (firstA < 0 || lastA < 0 || firstB < 0 || lastB < 0) {
            return false;
        }
        return follows() || precedes();
    }

    private boolean follows() {
        int next = tellingWord(lastA + 1, 1);
        int partner = next < 0 ? -1 : shared.a().partner(next);
        return partner > lastB && partner - lastB <= REACH;
    }

    private boolean precedes() {
        int next = tellingWord(firstA - 1, -1);
        int partner = next < 0 ? -1 : shared.a().partner(next);
        return partner >= 0 && partner < firstB && firstB - partner <= REACH;
    }

    private int tellingWord(int from, int step) {
        for (int i = from; i >= 0 && i < shared.a().words().size() && Math.abs(i - from) < REACH; i += step) {
            if (shared.a().weight(i) > 0.5) {
                return i;
            }
        }
        return -1;
    }
}
