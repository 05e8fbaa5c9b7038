package org.detente.language;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Capitals that say nothing of a word: at the head of a sentence, and all through a headline. */
record Capitals(FormDictionary dictionary, Grammar grammar) {

  /** The preposition that is printed without its accent where it is a capital. */
  private static final String ACCENTED = "à";

  /** Letters of the longest word that a headline may print without a capital. */
  private static final int SMALL = 3;

  /** Words with a capital, no names, that make a headline. */
  private static final int ENOUGH = 2;

  /**
   * Writes small what is no name.
   *
   * @param forms the words of a sentence
   * @param isName whether the word is part of a name or a date
   */
  void settle(String[] forms, IntPredicate isName) {
    if (forms.length > 1 && isBareCapital(forms)) {
      forms[0] = ACCENTED;
    }
    if (forms.length > 0 && isCommonWord(forms[0])) {
      forms[0] = forms[0].toLowerCase(Locale.ROOT);
    }
    int item = item(forms, isName);
    if (item > 0 && (isCommonWord(forms[item]) || isHead(forms, item))) {
      forms[item] = forms[item].toLowerCase(Locale.ROOT);
    }
    if (isHeadline(forms, isName)) {
      for (int i = 1; i < forms.length; i++) {
        String small = forms[i].toLowerCase(Locale.ROOT);
        if (!isName.test(i) && (isCommonWord(forms[i]) || grammar.is(WordClass.MODAL, small))) {
          forms[i] = small;
        }
      }
    }
  }

  /** Where what "2002 - Creation of the council" tells begins, behind its day; 0 where nowhere. */
  private static int item(String[] forms, IntPredicate isName) {
    int i = 0;
    while (i < forms.length && isName.test(i)) {
      i++;
    }
    boolean marked = i > 0 && i + 1 < forms.length && "-–—:".contains(forms[i]);
    return marked && !isName.test(i + 1) ? i + 1 : 0;
  }

  /** "Creation of": a noun of the language whose complement follows, though names are so too. */
  private boolean isHead(String[] forms, int i) {
    String small = forms[i].toLowerCase(Locale.ROOT);
    return i + 1 < forms.length
        && grammar.is(WordClass.GENITIVE, forms[i + 1])
        && dictionary.readings(small).stream().anyMatch(r -> r.tag() == 'N');
  }

  /** "NATO Expels Two Russian Diplomats": each word of some length has a capital, in English. */
  private boolean isHeadline(String[] forms, IntPredicate isName) {
    int capitals = 0;
    for (int i = 1; i < forms.length; i++) {
      boolean word = Character.isLetter(forms[i].charAt(0)) && !isName.test(i);
      if (word && Character.isUpperCase(forms[i].charAt(0))) {
        capitals++;
      } else if (word && forms[i].length() > SMALL) {
        return false;
      }
    }
    return capitals >= ENOUGH
        && Character.isLetterOrDigit(forms[forms.length - 1].charAt(0))
        && !grammar.all(WordClass.OWNER).isEmpty();
  }

  /** "A Bruxelles, on regrette": capitals are printed without their accent. */
  private boolean isBareCapital(String[] forms) {
    return forms[0].equals("A")
        && grammar.is(WordClass.DATIVE, ACCENTED)
        && !forms[1].startsWith("-");
  }

  /** "Gelées par l'Alliance": a capital at the head of a sentence says nothing. */
  private boolean isCommonWord(String form) {
    return Character.isUpperCase(form.charAt(0))
        && dictionary.readings(form).stream().noneMatch(r -> r.tag() == 'Z')
        && !dictionary.readings(form.toLowerCase(Locale.ROOT)).isEmpty();
  }
}
