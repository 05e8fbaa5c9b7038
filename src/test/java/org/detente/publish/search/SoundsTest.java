package org.detente.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How romanisations of one name meet, and names that are not one do not. */
class SoundsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Грушко Grouchko Grushko Gruschko Gruško",
        "Чуркин Tchourkine Churkin Tschurkin Čurkin",
        "Горлач Gorlatch Gorlach Gorlatsch Gorlač",
        "Захарова Zakharova Sacharowa Zaharova Zacharova",
        "Хохлов Khokhlov Hohlov Chochlow Chochlov",
        "Рогозин Rogozine Rogozin Rogosin",
        "Ельцин Eltsine Yeltsin Jelzin El'cin",
        "Щербаков Chtcherbakov Shcherbakov Schtscherbakow Ščerbakov",
        "Жуков Joukov Zhukov Schukow Žukov",
        "Горбачёв Gorbatchev Gorbachev Gorbatschow Gorbačëv Gorbatchov",
        "Горбачев Gorbatchev Gorbachev",
        "Хрущёв Khrouchtchev Khrushchev Chruschtschow Hruščëv",
        "Соловьёв Soloviev Solovyov Solowjow Solovʹëv Solovev",
        "Афанасьевский Afanassievski Afanasyevsky Afanasʹevskij",
        "Шойгу Choïgou Shoigu Schoigu Šojgu",
        "Кисляк Kisliak Kislyak Kisljak",
        "Цыганов Tsyganov Zyganow Cyganov",
        "Белоусов Belooussov Belousov",
        "Чижов Tchijov Chizhov",
        "Тоцкий Totski Totsky Totskiy Totskii",
        "Юрий Iouri Youri Yuri Jurij Yury",
        "Евгений Evgueni Yevgeny Evgeny Jewgeni",
        "Сергей Sergueï Sergei Sergey Sergej",
        "Путин Poutine Putin",
        "Смирнов Smirnoff Smirnow",
        "Джонсон Johnson",
        "Σολάνα Solana",
      })
  void aNameSoundsTheSameHoweverItIsRomanised(String spellings) {
    List<String> names = List.of(spellings.split(" "));
    for (String name : names) {
      assertTrue(meet(names.get(0), name), () -> names.get(0) + " and " + name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Лавров Lebedev",
        "Грушко Гришко",
        "Чуркин Чуров",
        "Peskov Pushkov",
        "Rice Rizzo",
        "Tusk Totsky",
        "Pavel Powell",
      })
  void namesThatAreNotOneDoNotMeet(String two) {
    assertTrue(!meet(two.split(" ")[0], two.split(" ")[1]), two);
  }

  /**
   * Western names go into Cyrillic by their sound, which letters do not tell: those have labels.
   */
  @Test
  void russianNamesOfTheReferenceLayerMeetAndNoTwoDoOfPersonsWithOtherNames() {
    List<String> apart = new ArrayList<>();
    TreeMap<String, Set<String>> surnames = new TreeMap<>();
    for (Thing person : ShippedIndex.things("Person")) {
      String english = surname(person, "en");
      surnames.put(english, sounds(english));
      if (ShippedIndex.isRussian(person)) {
        for (String language : List.of("fr", "ru")) {
          if (!meet(english, surname(person, language))) {
            apart.add(english + "/" + surname(person, language));
          }
        }
      }
    }
    assertEquals(List.of(), apart);
    List<String> mixed = new ArrayList<>();
    surnames.forEach(
        (one, sounds) ->
            surnames
                .headMap(one)
                .forEach(
                    (other, others) -> {
                      if (!Collections.disjoint(sounds, others)) {
                        mixed.add(one + "/" + other);
                      }
                    }));
    assertEquals(List.of(), mixed);
    assertTrue(surnames.size() > 150, "only " + surnames.size());
  }

  @Test
  void aWordHasAtMostEightReadings() {
    assertEquals(8, sounds("chochochocho").size());
  }

  private static String surname(Thing person, String language) {
    List<Folding.Word> words = Folding.words(person.label(language).text());
    return words.get(words.size() - 1).marked();
  }

  private static boolean meet(String one, String other) {
    return !Collections.disjoint(sounds(one), sounds(other));
  }

  private static Set<String> sounds(String name) {
    return Sounds.of(Folding.words(name).get(0));
  }
}
