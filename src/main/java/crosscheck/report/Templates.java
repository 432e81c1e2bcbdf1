package crosscheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.serializer.StandardJavaScriptSerializer;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** The page's templates: those of a folder of the user's, and the program's own for every name that is not there. */
final class Templates {

    private static final String OWN = "templates/";
    private static final String ENDING = ".html";

    private final Optional<Path> folder;
    private final TemplateEngine engine = new TemplateEngine();

    Templates(Optional<Path> folder) {
        this.folder = folder;
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new PathExpressions());
        dialect.setJavaScriptSerializer(
                new StandardJavaScriptSerializer(false)); // the other kind starts all of Jackson
        engine.setDialect(dialect);
        folder.ifPresent(path -> {
            FileTemplateResolver files = new FileTemplateResolver();
            files.setPrefix(path + "/");
            engine.addTemplateResolver(configured(files, 1));
        });
        ClassLoaderTemplateResolver own = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        own.setPrefix(OWN);
        engine.addTemplateResolver(configured(own, 2));
    }

    private static AbstractConfigurableTemplateResolver configured(
            AbstractConfigurableTemplateResolver resolver, int order) {
        resolver.setSuffix(ENDING);
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCheckExistence(true);
        resolver.setOrder(order);
        return resolver;
    }

    /** Fills a template, such as {@code report}. */
    void write(String template, Map<String, Object> variables, Writer out) throws IOException {
        try {
            engine.process(template, new Context(Locale.ROOT, variables), out);
        } catch (TemplateProcessingException e) {
            throw new TemplateException(explain(template, e), e);
        }
    }

    /** A file that stands among the templates, such as {@code style.css}, as it is. */
    String text(String name) throws IOException {
        if (folder.isPresent() && Files.exists(folder.get().resolve(name))) {
            return Files.readString(folder.get().resolve(name));
        }
        try (InputStream in = Templates.class.getResourceAsStream("/" + OWN + name)) {
            if (in == null) {
                throw new IllegalStateException("the template " + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The file, the line and the column of the innermost template that failed, and what the innermost cause says. */
    private String explain(String template, TemplateProcessingException failure) {
        String name = template;
        Integer line = null;
        Integer column = null;
        String message = failure.getMessage();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProcessingException e && e.hasTemplateName() && e.hasLineAndCol()) {
                name = e.getTemplateName();
                line = e.getLine();
                column = e.getCol();
            }
            if (cause.getMessage() != null) {
                message = cause.getMessage();
            }
        }
        String place = line == null ? "" : ":" + line + ":" + column;
        return file(name) + place + ": " + OneLine.of(message.replaceAll(" \\(template: .*", ""));
    }

    private String file(String name) {
        return folder.map(path -> path.resolve(name + ENDING))
                .filter(Files::exists)
                .map(Path::toString)
                .orElse(OWN + name + ENDING);
    }
}
