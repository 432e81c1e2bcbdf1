package crosscheck.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * What stands inside <code>${...}</code> in a template: a path of names, such as {@code card.lead.message}. A name is a
 * variable, then a component of a record, a method of one without arguments, a key of a map, or {@code size} or {@code
 * empty} of a list. Nothing else is needed by the templates, and nothing else can be run by them, which OGNL, Thymeleaf's
 * own choice, would do at the cost of a fifth of a second at the start.
 */
final class PathExpressions implements IStandardVariableExpressionEvaluator {

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (expression.getExpression().equals("null")) {
            return null; // the branch that a conditional without an else does not have
        }
        String[] names = expression.getExpression().strip().split("\\.", -1);
        Object value;
        int next = 0;
        if (expression.getUseSelectionAsRoot()
                && context instanceof ITemplateContext template
                && template.hasSelectionTarget()) {
            value = template.getSelectionTarget();
        } else {
            value = variable(context, names[0]);
            next = 1;
        }
        for (; next < names.length; next++) {
            value = step(value, names[next], expression.getExpression());
        }
        return value;
    }

    private static Object variable(IExpressionContext context, String name) {
        if (!context.containsVariable(name)) {
            throw new TemplateProcessingException("there is no variable '" + name + "' here");
        }
        return context.getVariable(name);
    }

    private Object step(Object value, String name, String path) {
        if (value == null) {
            throw new TemplateProcessingException("'" + path + "' stops before '" + name + "': there is nothing there");
        }
        if (value instanceof Optional<?> optional) {
            return step(optional.orElse(null), name, path);
        }
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (value instanceof Collection<?> collection && name.equals("size")) {
            return collection.size();
        }
        if (value instanceof Collection<?> collection && name.equals("empty")) {
            return collection.isEmpty();
        }
        Method accessor =
                accessors.computeIfAbsent(value.getClass(), PathExpressions::of).get(name);
        if (accessor == null) {
            throw new TemplateProcessingException("'" + path + "': no '" + name + "' there, only "
                    + accessors.get(value.getClass()).keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor + " can't be called", e);
        }
    }

    /** A record's components and its own public methods without arguments; for another class, its public ones. */
    private static Map<String, Method> of(Class<?> type) {
        if (!type.isRecord()) {
            return Map.of();
        }
        List<Method> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
        Map<String, Method> methods =
                components.stream().collect(Collectors.toMap(Method::getName, m -> m, (m, n) -> m));
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && java.lang.reflect.Modifier.isPublic(method.getModifiers())
                    && !java.lang.reflect.Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && !List.of("toString", "hashCode").contains(method.getName())) {
                methods.putIfAbsent(method.getName(), method);
            }
        }
        return methods;
    }
}
