package crosscheck.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which items are one article, syndicated. */
final class Syndication {

    private final Map<String, List<List<Profile>>> byBand = new HashMap<>();
    private final List<List<Profile>> witnesses = new ArrayList<>();

    /** Near-copies together, the earliest of them first, to which the others are near; witnesses by the time of that one. */
    static List<List<Profile>> witnesses(Collection<Profile> items) {
        Syndication syndication = new Syndication();
        items.stream().sorted(Profile.BY_TIME).forEach(syndication::add);
        return syndication.witnesses;
    }

    private void add(Profile item) {
        List<String> bands = item.shingles().bands();
        Set<List<Profile>> alike = new LinkedHashSet<>();
        bands.forEach(band -> alike.addAll(byBand.getOrDefault(band, List.of())));
        Optional<List<Profile>> original = alike.stream()
                .filter(witness -> item.isCopyOf(witness.get(0)))
                .min((a, b) -> Profile.BY_TIME.compare(a.get(0), b.get(0)));
        if (original.isPresent()) {
            original.get().add(item);
            return;
        }
        List<Profile> witness = new ArrayList<>(List.of(item));
        witnesses.add(witness);
        bands.forEach(
                band -> byBand.computeIfAbsent(band, b -> new ArrayList<>()).add(witness));
    }
}
