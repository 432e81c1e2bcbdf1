package crosscheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class a {@link Chromium} of its own, one for all of its tests, each of which finds it with scripts on, light
 * and 1400 pixels wide. Where none is installed, the class is skipped and says why.
 */
final class InChromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(InChromium.class);

    /** A browser and the folder that it writes to. */
    private record Running(Chromium browser, Path profile) implements AutoCloseable {

        static Running start() {
            try {
                Path profile = Files.createTempDirectory("chromium");
                return new Running(Chromium.start(Chromium.installed().orElseThrow(), profile), profile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while Chromium starts", e);
            }
        }

        @Override
        public void close() throws IOException {
            browser.close();
            List<Path> left;
            try (Stream<Path> files = Files.walk(profile)) {
                left = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.installed().isPresent()
                ? ConditionEvaluationResult.enabled("Chromium is installed")
                : ConditionEvaluationResult.disabled(
                        "Chromium is not installed: tests of pages in a browser are skipped");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Chromium.class);
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).browser();
    }

    /** Kept with the class, and closed with it. */
    private static Running running(ExtensionContext context) {
        Class<?> tests = context.getRequiredTestClass();
        ExtensionContext ofClass = context;
        Optional<ExtensionContext> parent = context.getParent();
        while (parent.isPresent()
                && parent.get().getTestClass().filter(tests::equals).isPresent()) {
            ofClass = parent.get();
            parent = ofClass.getParent();
        }
        return ofClass.getStore(HERE).getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Chromium browser = running(context).browser();
        browser.scripts(true);
        browser.dark(false);
        browser.size(1400, 900);
    }
}
