package crosscheck;

import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.AttributionModels;
import crosscheck.claim.attribution.Attributor;
import crosscheck.claim.attribution.ModelAttributor;
import crosscheck.claim.text.Prose;
import java.util.List;
import java.util.function.Supplier;

/** Asks for the models with the first text, so that sentences and names are found while they load. Not safe for threads. */
final class LazyAttributor implements Attributor {

    private final Supplier<AttributionModels> models;
    private ModelAttributor attributor;

    LazyAttributor(Supplier<AttributionModels> models) {
        this.models = models;
    }

    @Override
    public List<Attribution> attribute(Prose prose) {
        if (attributor == null) {
            attributor = new ModelAttributor(models.get());
        }
        return attributor.attribute(prose);
    }
}
