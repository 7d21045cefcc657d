package io.github.jourfixe.generator.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets templates read the components of records, and nothing else of any object. An {@link
 * Optional} is what it holds, or null.
 */
final class RecordAttributeResolver implements AttributeResolver {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object attribute,
      Object[] argumentValues,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String template,
      int line) {
    if (!(instance instanceof Record)) {
      return null;
    }
    Method accessor = ACCESSORS.get(instance.getClass()).get(String.valueOf(attribute));
    if (accessor == null || argumentValues != null) {
      throw new AttributeNotFoundException(
          null, "there is no »" + attribute + "« here", String.valueOf(attribute), line, template);
    }
    try {
      Object value = accessor.invoke(instance);
      return new ResolvedAttribute(value instanceof Optional<?> some ? some.orElse(null) : value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's component cannot be read: " + accessor, e);
    }
  }
}
