package crosscheck.source.feed;

import crosscheck.source.RawInput;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A feed as RSS 0.9 to 2.0 or Atom: each entry is a source. */
public final class XmlFeed implements SourceArchive {

    private static final Pattern ROOT =
            Pattern.compile("<(?:rss|feed|rdf:rdf|atom:feed)[\\s>]", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean reads(RawInput input) throws SourceException {
        String head = new String(input.head(), StandardCharsets.ISO_8859_1).replace("\0", "");
        int tag = head.indexOf('<');
        boolean markup =
                tag >= 0 && head.substring(0, tag).chars().filter(c -> c < 0x7f).noneMatch(Character::isLetter);
        return markup
                && ROOT.matcher(head).find()
                && !head.toLowerCase(Locale.ROOT).contains("<html");
    }

    /** The feed library is loaded here and not before. */
    @Override
    public void open(RawInput input, Members members) throws SourceException {
        RomeFeed.read(input, members);
    }
}
