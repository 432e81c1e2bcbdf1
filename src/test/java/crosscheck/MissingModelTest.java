package crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingModelTest {

    @ParameterizedTest
    @ValueSource(strings = {"langchain4j-embeddings-bge", "onnxruntime"})
    void comparesByWordsWhereAJarOfTheSentenceModelIsAbsent(String jar) throws Exception {
        try (URLClassLoader without = classPathWithout(jar)) {
            Callable<?> compare = (Callable<?>) without.loadClass(CompareTwoAccounts.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();

            assertEquals(List.of(2, false), compare.call());
        }
    }

    private static URLClassLoader classPathWithout(String jar) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!Path.of(entry).getFileName().toString().startsWith(jar)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
