package crosscheck.report;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * own choice, would let them.
 */
final class PathExpressions implements IStandardVariableExpressionEvaluator {

    private static final List<String> HIDDEN = List.of("toString", "hashCode");

    private final Map<Class<?>, Map<String, MethodHandle>> accessors = new ConcurrentHashMap<>();

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
        MethodHandle accessor =
                accessors.computeIfAbsent(value.getClass(), PathExpressions::of).get(name);
        if (accessor == null) {
            throw new TemplateProcessingException("'" + path + "': no '" + name + "' there, only "
                    + accessors.get(value.getClass()).keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return call(accessor, value);
    }

    private static Object call(MethodHandle accessor, Object value) {
        try {
            return accessor.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(accessor + " can't be called", e);
        }
    }

    /**
     * The components of a record and its other public methods without arguments; nothing of any other class. Method
     * handles, since reflection makes a class of its own for each method that is called often.
     */
    private static Map<String, MethodHandle> of(Class<?> type) {
        Map<String, MethodHandle> handles = new TreeMap<>();
        if (!type.isRecord()) {
            return handles;
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && !HIDDEN.contains(method.getName())) {
                handles.put(method.getName(), handle(method));
            }
        }
        return handles;
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not open to templates", e);
        }
    }
}
