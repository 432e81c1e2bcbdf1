package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.claim.attribution.SpeakerIdentity;
import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.NameLexicon;
import crosscheck.settings.Settings;
import crosscheck.settings.Severity;
import crosscheck.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person, place or body that two accounts spell differently, or another one that does the same here and there. */
final class NameRule implements Rule {

    private static final double SPELLING_SURENESS = 0.8;
    private static final double IDENTITY_SURENESS = 0.35;

    /** In matches that score less, two names in one place are of two acts: of four on the dev stories none was annotated. */
    private static final double IDENTITY_SCORE = 0.5;

    private static final Pattern OF = Pattern.compile("\\bof (?:the )?$");
    private static final Pattern ARTICLE = Pattern.compile("\\s(?:al|el|ul|ad|ar)-\\p{Lu}\\p{L}++");

    private final SpeakerDirectory directory;

    NameRule(Settings settings) {
        directory = SpeakerDirectory.create(settings.aliases());
    }

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.ofAccounts(alignment.accounts());
        Map<String, Set<String>> known = new HashMap<>();
        for (Account account : alignment.accounts()) {
            Set<String> forms = new HashSet<>();
            account.claims().forEach(claim -> whole(claim).forEach(name -> forms.add(key(name.text()))));
            known.put(account.source().id(), forms);
        }
        return alignment.matches().stream()
                .flatMap(match -> spelling(match, known, labels).or(() -> identity(match, labels)).stream())
                .toList();
    }

    private Optional<Difference> spelling(Match match, Map<String, Set<String>> known, SourceLabels labels) {
        for (Name a : whole(match.a())) {
            for (Name b : whole(match.b())) {
                if (NameSpelling.isVariant(a, b)
                        && !known.get(match.b().source().id()).contains(key(a.text()))
                        && !known.get(match.a().source().id()).contains(key(b.text()))) {
                    String message = "%s in %s is spelled %s in %s"
                            .formatted(
                                    Excerpt.quoted(a.text()),
                                    labels.of(match.a().source()),
                                    Excerpt.quoted(b.text()),
                                    labels.of(match.b().source()));
                    return Optional.of(difference(match, "spelling", SPELLING_SURENESS, message, a, b));
                }
            }
        }
        return Optional.empty();
    }

    /** The names of a claim, with the part of an Arabic name that a hyphen ties to its article: "Bashar al-Assad". */
    private static List<Name> whole(Claim claim) {
        String text = claim.source().text();
        return claim.names().stream()
                .map(name -> {
                    Matcher article = ARTICLE.matcher(text)
                            .region(name.span().end(), claim.span().end());
                    if (!article.lookingAt()) {
                        return name;
                    }
                    Span span = new Span(name.span().start(), article.end());
                    return new Name(span, span.of(text), name.name(), name.type());
                })
                .toList();
    }

    private Optional<Difference> identity(Match match, SourceLabels labels) {
        if (match.score() < IDENTITY_SCORE) {
            return Optional.empty();
        }
        SharedPassage shared = null;
        for (Name a : match.a().names()) {
            for (Name b : match.b().names()) {
                if (!areTwo(a, b, match)) {
                    continue;
                }
                shared = shared == null ? SharedPassage.of(match.a(), match.b()) : shared;
                if (new NamePlace(shared, a, b).isSame()) {
                    String message = "%s in %s, %s in %s, in the same place of the same statement"
                            .formatted(
                                    Excerpt.plain(a.name()),
                                    labels.of(match.a().source()),
                                    Excerpt.plain(b.name()),
                                    labels.of(match.b().source()));
                    return Optional.of(difference(match, "identity", IDENTITY_SURENESS, message, a, b));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether two names are certainly of two, and neither claim names the other's. */
    private boolean areTwo(Name a, Name b, Match match) {
        return a.type() == b.type()
                && a.type() != Name.Type.OTHER
                && !(describes(a, match.a()) || describes(b, match.b()))
                && (a.type() == Name.Type.PLACE ? areTwoPlaces(a, b) : compare(a, b) == SpeakerIdentity.DIFFERENT)
                && !names(match.b(), a)
                && !names(match.a(), b);
    }

    /** Whether a place only says whose president or what town is meant: "of the United States". */
    private static boolean describes(Name name, Claim claim) {
        String before = claim.source()
                .text()
                .substring(claim.sentence().span().start(), name.span().start());
        return name.type() == Name.Type.PLACE && OF.matcher(before).find();
    }

    /** Two countries, or two places that are none and of which none lies in the other: a city and its country are no two. */
    private static boolean areTwoPlaces(Name a, Name b) {
        NameLexicon lexicon = NameLexicon.get();
        Optional<String> landA = lexicon.country(a.name());
        Optional<String> landB = lexicon.country(b.name());
        String placeA = landA.or(() -> lexicon.place(a.name())).orElse(a.name());
        String placeB = landB.or(() -> lexicon.place(b.name())).orElse(b.name());
        return landA.isPresent() == landB.isPresent()
                && !placeA.equals(placeB)
                && !PlaceNesting.isNested(placeA, placeB)
                && !a.name().contains(b.name())
                && !b.name().contains(a.name());
    }

    private SpeakerIdentity compare(Name a, Name b) {
        return directory.compare(speaker(a), speaker(b));
    }

    private static Speaker speaker(Name name) {
        return new Speaker(name.span(), name.text(), name.name(), false);
    }

    private boolean names(Claim claim, Name name) {
        String text = key(claim.text());
        boolean place = name.type() == Name.Type.PLACE;
        return text.contains(key(name.text()))
                || (!place && claim.names().stream().anyMatch(n -> compare(n, name) != SpeakerIdentity.DIFFERENT));
    }

    private Difference difference(Match match, String kind, double sureness, String message, Name a, Name b) {
        return Difference.between(
                match, id(), kind, Severity.WARNING, sureness, message, List.of(a.span()), List.of(b.span()));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
