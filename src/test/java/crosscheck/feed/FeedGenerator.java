package crosscheck.feed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.claim.text.WordTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up news of any number of events as outlets would tell them: the same facts in the same words, each with sentences
 * and an order of its own, some as copies of another's. Where a conflict is planted, one outlet has it otherwise. The same
 * seed gives the same articles.
 */
public final class FeedGenerator {

    /** The outlets, in the order in which they tell an event. */
    public static final List<String> OUTLETS = List.of(
            "Harbour Chronicle", "Example Wire", "Island Gazette", "Valley Post", "Evening Lamp", "North Courier");

    /** What one outlet may have otherwise. */
    public enum Planted {
        NOTHING,
        /** Another number in the lead: the rule figure. */
        FIGURE,
        /** Another word in the quotation: the rule quote. */
        QUOTE,
        /** Another speaker of the quotation: the rule attribution. */
        SPEAKER,
        /** Another day: the rule time. */
        DAY
    }

    private static final List<String> STARTS = List.of(
            "Al", "Bram", "Carn", "Dor", "El", "Fen", "Gar", "Hol", "Ing", "Jor", "Kel", "Lund", "Mar", "Nor", "Os",
            "Pel", "Quen", "Ros", "Sten", "Tor", "Ulf", "Vas", "Wen", "Yar");
    private static final List<String> MIDDLES =
            List.of("", "a", "ber", "co", "den", "el", "fi", "gen", "ho", "lin", "mo", "ne", "ra", "so", "ti", "wa");
    private static final List<String> TOWN_ENDS =
            List.of("haven", "wick", "ford", "stad", "burgh", "mouth", "dale", "holm");
    private static final List<String> NAME_ENDS =
            List.of("sen", "quist", "berg", "mann", "ley", "ström", "vik", "roth");
    private static final List<String> GIVEN = List.of(
            "Anna", "Birgit", "Clara", "Dagny", "Edith", "Frida", "Greta", "Hanna", "Anton", "Bernt", "Carl", "David",
            "Emil", "Fredrik", "Gustav", "Henrik");

    /** Built in many ways, so that no two are alike but for what they tell. */
    private static final List<String> OWN = List.of(
            "The {1} behind the {2} {v} the {a} {3}.",
            "Every {1} {v} its {a} {3} before a {2} did.",
            "More than one {a} {1} {v} less than one {2} by the {3}.",
            "Few have {v} such a {a} {1} since the {2} replaced the {3}.",
            "With a {1} and a {a} {2}, whoever {v} first kept the {3}.",
            "Neither {1} nor {2} {v} what the {a} {3} was for.",
            "What the {1} {v} was {a}, unlike its {2} and {3}.",
            "Once a {a} {1} has been {v}, no {2} is a {3} again.");

    private final long seed;
    private final LocalDate day;
    private final int ownSentences;
    private final List<List<String>> kinds = WordTable.rows("/crosscheck/feed/events.txt");
    private final List<List<String>> words = words();

    /**
     * @param day the day on which the last of the events is told
     * @param ownSentences how many sentences each outlet has of its own; 3 make some 100 words, 30 some 450
     */
    public FeedGenerator(long seed, LocalDate day, int ownSentences) {
        this.seed = seed;
        this.day = day;
        this.ownSentences = ownSentences;
    }

    /** An event as the outlets of this number tell it, first to last; the last of them has the planted thing otherwise. */
    public List<GeneratedArticle> event(int number, int outlets, Planted planted) {
        List<GeneratedArticle> articles = new ArrayList<>();
        for (int outlet = 0; outlet < outlets; outlet++) {
            articles.add(article(number, outlet, outlet == outlets - 1 ? planted : Planted.NOTHING));
        }
        return articles;
    }

    /** An article as another outlet prints it. */
    public static GeneratedArticle copy(GeneratedArticle article, int outlet) {
        List<String> paragraphs = new ArrayList<>(article.paragraphs());
        paragraphs.add("Reporting by " + article.outlet() + ".");
        return new GeneratedArticle(
                article.id() + "-" + outlet,
                article.event(),
                OUTLETS.get(outlet),
                article.title(),
                article.published(),
                paragraphs);
    }

    /** An event as one outlet tells it. */
    public GeneratedArticle article(int number, int outlet, Planted planted) {
        Random event = new Random(seed * 1_000_003 + number);
        String town = pick(STARTS, event) + pick(MIDDLES, event) + pick(MIDDLES, event) + pick(TOWN_ENDS, event);
        String name = pick(GIVEN, event) + " " + pick(STARTS, event) + pick(MIDDLES, event) + pick(NAME_ENDS, event);
        String other = pick(GIVEN, event) + " " + pick(STARTS, event) + pick(MIDDLES, event) + pick(NAME_ENDS, event);
        int n = 12 + event.nextInt(80);
        int m = 3 + event.nextInt(6);
        LocalDate told = day.minusDays(event.nextInt(3));
        LocalDate happened = told.minusDays(1);
        List<String> matters = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            matters.add(noun(event));
        }
        List<String> kind = worded(kinds.get(event.nextInt(kinds.size())), matters, event);

        int figure = planted == Planted.FIGURE ? n + 7 : n;
        String weekday = weekday(planted == Planted.DAY ? happened.minusDays(2) : happened);
        String speaker = planted == Planted.SPEAKER ? other : name;
        String quote = kind.get(planted == Planted.QUOTE ? 3 : 2);
        String lead = filled(kind.get(0), town, figure, m, weekday);
        List<String> facts = List.of(
                "\"" + quote + ",\" " + kind.get(1) + " " + speaker + " said.",
                filled(kind.get(4), town, n, m, weekday),
                filled(kind.get(5), town, n, m, weekday));
        Random own = new Random(seed * 7_368_787 + number * 31L + outlet);
        List<String> paragraphs = new ArrayList<>(facts);
        for (int i = 0; i < ownSentences; i++) {
            paragraphs.add(sentence(matters, own));
        }
        Collections.shuffle(paragraphs, own);
        paragraphs.add(0, lead);
        String about = matters.get(0);
        String title = about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1) + " in " + town;
        return new GeneratedArticle(
                "event-" + number + "-" + outlet,
                number,
                OUTLETS.get(outlet),
                title,
                told + "T0" + (outlet + 2) + ":00:00Z",
                paragraphs);
    }

    /** Of something that only one outlet tells; now and then of what the event is about. */
    private String sentence(List<String> matters, Random random) {
        String matter = random.nextInt(6) == 0 ? pick(matters, random) : noun(random);
        String verb = pick(words.get(1), random);
        String adjective = pick(words.get(2), random);
        return pick(OWN, random)
                .replace("{a}", adjective)
                .replace("{v}", verb)
                .replace("{1}", noun(random))
                .replace("{2}", noun(random))
                .replace("{3}", matter);
    }

    /** One of forty thousand, so that events don't share their words. */
    private String noun(Random random) {
        return pick(words.get(0), random) + pick(words.get(0), random);
    }

    /** A kind of event with its nouns, adjectives and verbs put in. */
    private List<String> worded(List<String> kind, List<String> matters, Random random) {
        List<String> others = List.of(
                pick(words.get(2), random),
                pick(words.get(2), random),
                pick(words.get(1), random),
                pick(words.get(1), random));
        return kind.stream()
                .map(text -> {
                    String worded = text.replace("{x}", others.get(0))
                            .replace("{y}", others.get(1))
                            .replace("{v}", others.get(2))
                            .replace("{w}", others.get(3));
                    for (int i = 0; i < 6; i++) {
                        worded = worded.replace("{" + (char) ('a' + i) + "}", matters.get(i));
                    }
                    return worded;
                })
                .toList();
    }

    private static String filled(String text, String town, int n, int m, String day) {
        return text.replace("{town}", town)
                .replace("{n}", String.valueOf(n))
                .replace("{m}", String.valueOf(m))
                .replace("{day}", day);
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<List<String>> words() {
        try (InputStream in = FeedGenerator.class.getResourceAsStream("/crosscheck/feed/words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes items as JSON Lines, six to an event, one of them a copy, every third event with a conflict: {@code FeedGenerator
     * FILE FIRST-EVENT ITEMS DAY}.
     */
    public static void main(String[] arguments) throws IOException {
        FeedGenerator generator = new FeedGenerator(42, LocalDate.parse(arguments[3]), 30);
        int first = Integer.parseInt(arguments[1]);
        int items = Integer.parseInt(arguments[2]);
        JsonMapper mapper = JsonMapper.builder().build();
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            int written = 0;
            for (int event = first; written < items; event++) {
                Planted planted = event % 3 == 0 ? Planted.values()[1 + event / 3 % 4] : Planted.NOTHING;
                List<GeneratedArticle> articles = generator.event(event, OUTLETS.size() - 1, planted);
                articles.add(copy(articles.get(1), OUTLETS.size() - 1));
                for (GeneratedArticle article : articles) {
                    if (written++ < items) {
                        out.write(mapper.writeValueAsString(json(article, mapper)) + "\n");
                    }
                }
            }
        }
    }

    private static ObjectNode json(GeneratedArticle article, JsonMapper mapper) {
        return mapper.createObjectNode()
                .put("id", article.id())
                .put("title", article.title())
                .put("publisher", article.outlet())
                .put("published", article.published())
                .put("text", String.join("\n\n", article.paragraphs()));
    }
}
