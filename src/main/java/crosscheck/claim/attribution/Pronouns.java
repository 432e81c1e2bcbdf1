package crosscheck.claim.attribution;

import crosscheck.claim.fact.Gender;
import crosscheck.claim.fact.Name;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom "he", "she" and "it" mean: the mention before them that fits best by gender, nearness and part in its sentence
 * (salience in the manner of Lappin and Leass 1994). A pronoun that nothing near fits stays open. Looks back over a bounded
 * number of mentions, so a source takes linear time.
 */
final class Pronouns {

    /** Salience falls with each sentence; over this many nobody is meant any more. */
    private static final int MOST_SENTENCES = 5;

    private static final int MOST_MENTIONS = 60;
    private static final int MOST_REMEMBERED = 50;
    private static final int SENTENCE_COST = 4;
    private static final int SUBJECT_GAIN = 5;
    private static final int OBLIQUE_COST = 3;
    private static final int GENDER_GAIN = 3;
    private static final int SPEAKER_GAIN = 3;
    private static final int QUOTE_COST = 8;

    private static final Map<String, Gender> PERSONAL = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);

    private final Discourse discourse;
    private final SpeakerIndex speakers;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, String> resolved = new LinkedHashMap<>();
    private final Map<String, Gender> learned = new LinkedHashMap<>();

    Pronouns(Discourse discourse, SpeakerIndex speakers) {
        this.discourse = discourse;
        this.speakers = speakers;
        for (int i = 0; i < discourse.sentences().size(); i++) {
            walk(discourse.sentences().get(i), i);
        }
    }

    private void walk(Sentence sentence, int index) {
        List<Name> names = discourse.namesOf(sentence);
        int next = 0;
        for (Token token : sentence.tokens()) {
            while (next < names.size()
                    && names.get(next).span().start() <= token.span().start()) {
                add(names.get(next), sentence, index);
                next++;
            }
            String word = Discourse.lower(token);
            Gender gender = PERSONAL.get(word);
            if (gender != null) {
                int offset = token.span().start();
                person(gender, offset, index).ifPresent(name -> {
                    resolved.put(offset, name);
                    learned.putIfAbsent(name, gender);
                    Mention.Role role =
                            word.equals("he") || word.equals("she") ? Mention.Role.SUBJECT : Mention.Role.OBLIQUE;
                    mentions.add(new Mention(
                            token.span(),
                            name,
                            Name.Type.PERSON,
                            Optional.of(gender),
                            index,
                            discourse.isQuoted(offset),
                            role,
                            speakers.isSpeaker(offset)));
                });
            }
        }
    }

    private void add(Name name, Sentence sentence, int index) {
        Span span = name.span();
        mentions.add(new Mention(
                span,
                name.name(),
                name.type(),
                genderOf(name.name()),
                index,
                discourse.isQuoted(span.start()),
                discourse.role(sentence, span),
                speakers.isSpeaker(span.start())));
    }

    private Optional<Gender> genderOf(String name) {
        return discourse.names().genderOf(name).or(() -> Optional.ofNullable(learned.get(name)));
    }

    /** Whom a personal pronoun at an offset means; empty where nobody fits. */
    Optional<String> at(int offset) {
        return Optional.ofNullable(resolved.get(offset));
    }

    /** The mentions before an offset, the nearest first, as far back as anybody remembers. */
    List<Mention> before(int offset) {
        int last = lastBefore(offset);
        List<Mention> near = new ArrayList<>(mentions.subList(Math.max(0, last - MOST_REMEMBERED), last + 1));
        Collections.reverse(near);
        return near;
    }

    static boolean isPersonal(String word) {
        return PERSONAL.containsKey(word);
    }

    private Optional<String> person(Gender gender, int offset, int sentence) {
        boolean quoted = discourse.isQuoted(offset);
        boolean speaks = speakers.isSpeaker(offset);
        String best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - MOST_MENTIONS); i--) {
            Mention mention = mentions.get(i);
            int distance = sentence - mention.sentence();
            if (distance > MOST_SENTENCES) {
                break;
            }
            Optional<Gender> own = mention.gender().or(() -> genderOf(mention.name()));
            boolean person = mention.type() == Name.Type.PERSON
                    || (mention.type() == Name.Type.OTHER
                            && mention.role() == Mention.Role.SUBJECT
                            && mention.speaks());
            if (!person || own.filter(g -> g != gender).isPresent()) {
                continue;
            }
            int score = salience(mention, distance, quoted) + (own.isPresent() ? GENDER_GAIN : 0);
            score += speaks && mention.speaks() ? SPEAKER_GAIN : 0;
            // in an earlier sentence what comes first is what it is about; nearer is better only beside the pronoun
            boolean better = distance == 0 ? score > bestScore : score >= bestScore;
            if (better) {
                best = mention.name();
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int salience(Mention mention, int distance, boolean quoted) {
        int score = -SENTENCE_COST * distance;
        score += mention.role() == Mention.Role.SUBJECT ? SUBJECT_GAIN : 0;
        score -= mention.role() == Mention.Role.OBLIQUE ? OBLIQUE_COST : 0;
        return score - (mention.quoted() != quoted ? QUOTE_COST : 0);
    }

    /** The body, else the country, that "it" at an offset can mean: the subject nearest before. */
    Optional<String> body(int offset) {
        int sentence = discourse.sentenceAt(offset);
        boolean quoted = discourse.isQuoted(offset);
        String best = null;
        int bestScore = Integer.MIN_VALUE;
        int from = lastBefore(offset);
        for (int i = from; i >= Math.max(0, from - MOST_MENTIONS); i--) {
            Mention mention = mentions.get(i);
            int distance = sentence - mention.sentence();
            if (distance > 2) {
                break;
            }
            if (mention.type() == Name.Type.BODY && salience(mention, distance, quoted) >= bestScore) {
                best = mention.name();
                bestScore = salience(mention, distance, quoted);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The index of the last mention before an offset, -1 where there is none. */
    private int lastBefore(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
