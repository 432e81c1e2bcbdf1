package crosscheck.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each key and list entry of a settings file stands. Jackson itself tells the place after the faulty value. */
final class KeyPlaces {

    private final Map<String, JsonLocation> places = new HashMap<>();
    private final boolean empty;

    /** Reads the whole file; throws what the parser throws where it is no valid YAML. */
    KeyPlaces(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        empty = first == null;
        for (JsonToken token = first; token != null; token = parser.nextToken()) {
            JsonStreamContext context = parser.getParsingContext();
            if (token == JsonToken.FIELD_NAME || context.inArray()) {
                places.putIfAbsent(pointer(context), parser.currentTokenLocation());
            }
        }
    }

    /** Whether the file says nothing at all. */
    boolean isEmpty() {
        return empty;
    }

    /** The place of a key, or of the nearest key around it, as {@code :line:column}; empty where there is none. */
    String of(List<Reference> path) {
        StringBuilder pointer = new StringBuilder();
        JsonLocation place = null;
        for (Reference step : path) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
            place = places.getOrDefault(pointer.toString(), place);
        }
        return place == null ? "" : of(place);
    }

    static String of(JsonLocation place) {
        return ":" + place.getLineNr() + ":" + place.getColumnNr();
    }

    private static String pointer(JsonStreamContext context) {
        return context.pathAsPointer().toString();
    }
}
