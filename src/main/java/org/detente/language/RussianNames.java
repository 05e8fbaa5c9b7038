package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.language.RussianReading.Kind;
import org.detente.model.Span;

/** The readings of Russian names of several words. */
final class RussianNames {

  private final RussianDictionary dictionary;

  RussianNames(RussianDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A name declines as its first noun does, with the adjectives before and the surname after. */
  List<RussianReading> readings(List<Span> parts, String text) {
    List<RussianReading> agreed = List.of();
    List<GrammaticalCase> counted = new ArrayList<>();
    boolean alone = parts.stream().filter(p -> p.end() - p.start() > 2).count() == 1;
    for (Span part : parts) {
      String form = withoutInitials(RussianTagger.straight(part.of(text)));
      if (form.length() < 2 || !Character.isLetter(form.charAt(0))) {
        continue;
      }
      List<RussianReading> own = new ArrayList<>(dictionary.readings(form));
      if (agreed.isEmpty()) {
        own.stream()
            .filter(r -> r.kind() == Kind.NUMERAL)
            .forEach(r -> r.inCase().ifPresent(counted::add));
      }
      own.removeIf(r -> !r.isNominal() && !r.isModifier() || r.inCase().isEmpty());
      own.removeIf(r -> r.kind() == Kind.NAME && Character.isLowerCase(form.charAt(0)));
      boolean common =
          own.stream().anyMatch(r -> r.kind() == Kind.NOUN) && goesOn(parts, part, text);
      own.removeIf(r -> common && r.kind() == Kind.NAME);
      boolean surname = own.stream().anyMatch(r -> r.kind() == Kind.NAME);
      own.removeIf(r -> surname && alone && r.kind() != Kind.NAME);
      boolean single = own.stream().anyMatch(r -> r.kind() == Kind.NAME && r.number() != 'p');
      own.removeIf(r -> single && r.kind() == Kind.NAME && r.number() == 'p');
      boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
      if (acronym || own.isEmpty()) {
        own = dictionary.guess(form);
      }
      if (acronym) {
        return agreed.isEmpty() ? own : agreed;
      }
      if (agreed.isEmpty()) {
        agreed = own;
      } else {
        List<RussianReading> both = agreeing(part, form, own, agreed);
        boolean genitive = both.isEmpty();
        if (genitive) {
          return agreed;
        }
        agreed = isPerson(agreed, both, form) ? agreeing(part, form, agreed, both) : both;
      }
      boolean first = agreed.stream().anyMatch(r -> r.kind() == Kind.NAME);
      if (!first && agreed.stream().anyMatch(r -> r.kind() == Kind.NOUN)) {
        return counted(agreed.stream().filter(r -> r.kind() == Kind.NOUN).toList(), counted);
      }
    }
    return agreed;
  }

  /** "С.В.Лавровым": as the surname declines, not its initials. */
  private static String withoutInitials(String form) {
    int last = form.lastIndexOf('.');
    boolean initials = last > 0;
    for (int i = 1; initials && i <= last; i += 2) {
      initials = form.charAt(i) == '.' && Character.isUpperCase(form.charAt(i - 1));
    }
    return initials ? form.substring(last + 1) : form;
  }

  /** "Послов стран НАТО": what a common noun follows is one, though a surname is spelt alike. */
  private static boolean goesOn(List<Span> parts, Span part, String text) {
    int next = parts.indexOf(part) + 1;
    return next < parts.size() && Character.isLowerCase(text.charAt(parts.get(next).start()));
  }

  /** "Дональд Трамп": a surname may be spelt like a noun. */
  private static boolean isPerson(
      List<RussianReading> before, List<RussianReading> surname, String form) {
    return before.stream().allMatch(r -> r.kind() == Kind.NAME)
        && surname.stream().noneMatch(r -> r.kind() == Kind.NAME)
        && Character.isUpperCase(form.charAt(0));
  }

  private static List<RussianReading> agreeing(
      Span part, String form, List<RussianReading> own, List<RussianReading> others) {
    return new RussianWord(new Token(part, form, form, Pos.PROPN, Morph.NONE, ""), own)
        .agreeing(others);
  }

  /** "две стороны": the number says in which case, and there are several. */
  private static List<RussianReading> counted(
      List<RussianReading> nouns, List<GrammaticalCase> cases) {
    return cases.isEmpty() || nouns.isEmpty()
        ? nouns
        : cases.stream().distinct().map(c -> nouns.get(0).several(c)).toList();
  }
}
