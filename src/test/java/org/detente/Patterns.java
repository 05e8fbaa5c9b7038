package org.detente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every regular expression of the program. */
final class Patterns {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern USED =
      Pattern.compile(
          "\\.(matches|split|replaceAll|replaceFirst)\\(\\s{0,40}+\"((?:[^\"\\\\\n]|\\\\.)*+)\"");

  private Patterns() {}

  /**
   * A pattern that is written where it is used.
   *
   * @param whole true where whole texts are matched
   */
  record Written(String file, String pattern, boolean whole) {}

  static List<Written> inSources() {
    List<Written> written = new ArrayList<>();
    for (Path file : sources()) {
      Matcher used = USED.matcher(read(file));
      while (used.find()) {
        String literal = used.group(2).translateEscapes();
        written.add(
            new Written(file.getFileName().toString(), literal, used.group(1).equals("matches")));
      }
    }
    return written;
  }

  /** Those that classes hold, and those that a pipeline that reads three languages has made. */
  static List<Pattern> ofObjects() {
    Pipeline pipeline = Pipeline.of(Path.of("data"));
    Deque<Object> open = new ArrayDeque<>();
    open.push(pipeline);
    List.of("fr", "en", "ru").forEach(l -> open.push(pipeline.knowledge(l)));
    for (Path file : sources()) {
      String name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
      if (!name.endsWith("package-info")) {
        statics(type(name), open);
      }
    }
    return reachable(open);
  }

  private static List<Pattern> reachable(Deque<Object> open) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Pattern> found = new ArrayList<>();
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof Pattern pattern) {
        found.add(pattern);
      } else if (next instanceof Collection<?> many) {
        many.stream().filter(o -> o != null).forEach(open::push);
      } else if (next instanceof Map<?, ?> map) {
        map.values().stream().filter(o -> o != null).forEach(open::push);
      } else if (next instanceof Optional<?> maybe) {
        maybe.ifPresent(open::push);
      } else if (next.getClass().getName().startsWith("org.detente.")) {
        fields(next, open);
      }
    }
    return found;
  }

  private static void fields(Object object, Deque<Object> open) {
    for (Class<?> c = object.getClass(); c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          push(field, object, open);
        }
      }
    }
  }

  private static void statics(Class<?> type, Deque<Object> open) {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
        push(field, null, open);
      }
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      statics(inner, open);
    }
  }

  private static void push(Field field, Object of, Deque<Object> open) {
    try {
      field.setAccessible(true);
      Object value = field.get(of);
      if (value != null) {
        open.push(value);
      }
    } catch (InaccessibleObjectException | IllegalAccessException e) {
      // A field of the platform's or a hidden class: no pattern of ours.
      return;
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a source file without its class: " + name, e);
    }
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
