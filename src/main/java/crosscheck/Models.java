package crosscheck;

import crosscheck.align.AlignmentModel;
import crosscheck.claim.attribution.AttributionModels;
import crosscheck.source.ContentHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The models to work with: those that ship, but for the one that the settings name. Models that ship are loaded when they
 * are first asked for.
 */
record Models(Optional<AttributionModels> ownAttribution, Optional<AlignmentModel> ownAlignment) {

    static final Models SHIPPED = new Models(Optional.empty(), Optional.empty());

    /**
     * Those that ship, but for the one in a file.
     *
     * @throws ModelException if it can't be read, or is neither an attribution model nor an alignment model
     */
    static Models with(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ModelException(file + ": no such file; give a model that 'crosscheck train' made");
        }
        try {
            Models models = new Models(AttributionModels.in(file), AlignmentModel.in(file));
            if (models.equals(SHIPPED)) {
                throw new ModelException(file + ": neither an attribution nor an alignment model of this version;"
                        + " make one with 'crosscheck train'");
            }
            return models;
        } catch (UncheckedIOException e) {
            throw new ModelException(
                    file + ": can't be used as a model (" + e.getCause().getMessage() + ")", e);
        }
    }

    AttributionModels attribution() {
        return ownAttribution.orElseGet(AttributionModels::standard);
    }

    /** Tells attribution models of one's own apart; the same for all that ship, as they come with the program's version. */
    String attributionHash() {
        return ownAttribution.map(Models::hash).orElse("shipped");
    }

    private static String hash(AttributionModels models) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            models.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory can't be written", e);
        }
        return ContentHash.of(List.of(bytes.toString(StandardCharsets.ISO_8859_1)));
    }

    AlignmentModel alignment() {
        return ownAlignment.orElseGet(AlignmentModel::shipped);
    }
}
