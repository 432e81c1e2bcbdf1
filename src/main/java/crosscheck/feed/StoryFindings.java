package crosscheck.feed;

import crosscheck.claim.Claim;
import crosscheck.finding.Comparison;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.finding.Omissions;
import crosscheck.finding.SourceLabels;
import crosscheck.source.ContentHash;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings of a story as a check tells them: an omission once for each account that lacks the fact, and ids that stay
 * when further accounts join the story.
 *
 * @param comparison the story compared, with those of these findings that count; empty for a story of one account
 * @param kept the same findings, in the same order
 * @param ignored the ids of those that stand and don't count
 * @param agreements how many facts enough independent accounts tell
 */
record StoryFindings(
        Story story, Optional<Comparison> comparison, List<KeptFinding> kept, List<String> ignored, int agreements) {

    /** A passage is kept for those who read the file, not to be read at length. */
    private static final int LONGEST_PASSAGE = 300;

    static StoryFindings none(Story story) {
        return new StoryFindings(story, Optional.empty(), List.of(), List.of(), 0);
    }

    /** The same without what takes much memory. */
    StoryFindings withoutComparison() {
        return new StoryFindings(story, Optional.empty(), kept, ignored, agreements);
    }

    static StoryFindings of(Story story, Comparison comparison, Policy policy) {
        Reader reader = new Reader(story);
        List<Finding> told = new ArrayList<>();
        List<KeptFinding> kept = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (Finding finding : reader.findings(comparison)) {
            KeptFinding candidate = reader.kept(finding);
            if (policy.counts(candidate, story.touchedBy(candidate))) {
                told.add(finding);
                kept.add(candidate);
            } else {
                ignored.add(candidate.id());
            }
        }
        long agreements = comparison.alignment().groups().stream()
                .filter(group -> reader.tellers(group.claims()).size() >= policy.witnesses())
                .count();
        return new StoryFindings(story, Optional.of(comparison.withFindings(told)), kept, ignored, (int) agreements);
    }

    private static final class Reader {

        private final Story story;
        private final Map<String, Witness> witnesses = new HashMap<>();
        private final Map<String, Item> items = new HashMap<>();
        private final Set<String> taken = new HashSet<>();

        Reader(Story story) {
            this.story = story;
            for (Witness witness : story.witnesses()) {
                for (Item item : witness.items()) {
                    witnesses.put(item.source().id(), witness);
                    items.put(item.source().id(), item);
                }
            }
        }

        List<Finding> findings(Comparison comparison) {
            SourceLabels labels = SourceLabels.of(
                    comparison.accounts().stream().map(a -> a.source()).toList());
            return comparison.findings().stream()
                    .flatMap(f -> f.missing().isEmpty() ? Stream.of(f) : Omissions.apart(f, labels).stream())
                    .map(f -> f.withId(id(f)))
                    .toList();
        }

        /** Of the rule and the texts it rests on and whose they are; of an omission, which may be told ever more often, the first. */
        private String id(Finding finding) {
            List<String> content = new ArrayList<>(List.of(finding.rule()));
            if (finding.missing().isEmpty()) {
                content.add(finding.kind());
                finding.claims().stream().map(StoryFindings::whole).sorted().forEach(content::add);
            } else {
                content.add(whole(finding.claims().get(0)));
                content.add(finding.missing().get(0).id());
            }
            String id = ContentHash.of(content);
            while (!taken.add(id)) {
                content.add("again");
                id = ContentHash.of(content);
            }
            return id;
        }

        /** The items that make these claims, one of each independent account. */
        List<String> tellers(List<Claim> claims) {
            return claims.stream()
                    .map(c -> witnesses.get(c.source().id()).first().id())
                    .distinct()
                    .toList();
        }

        KeptFinding kept(Finding finding) {
            List<KeptFinding.Passage> passages = finding.evidence().stream()
                    .map(e -> new KeptFinding.Passage(
                            key(e.source()), e.span().start(), e.span().end(), text(e)))
                    .toList();
            return new KeptFinding(
                    finding.id(),
                    story.id(),
                    finding.rule(),
                    finding.kind(),
                    finding.severity(),
                    finding.message(),
                    tellers(finding.claims()),
                    passages,
                    finding.missing().stream().map(this::key).toList());
        }

        private String key(Source source) {
            return items.get(source.id()).id();
        }

        private static String text(Evidence evidence) {
            String text = evidence.text();
            if (text.length() <= LONGEST_PASSAGE) {
                return text;
            }
            boolean inPair = Character.isHighSurrogate(text.charAt(LONGEST_PASSAGE - 1));
            return text.substring(0, inPair ? LONGEST_PASSAGE - 1 : LONGEST_PASSAGE) + "…";
        }
    }

    private static String whole(Claim claim) {
        return claim.source().id() + " " + claim.text();
    }
}
