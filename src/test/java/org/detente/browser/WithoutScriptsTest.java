package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Every type of page in a browser that runs no scripts. */
class WithoutScriptsTest {

  /** What is wrong with a page; the browser answers it where pages themselves may run nothing. */
  private static final String WRONG =
      """
      const wrong = [];
      const isShown = (e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const head = document.querySelector('h1');
      const main = document.querySelector('main');
      if (!head.innerText.trim() || main.innerText.trim().length < 60) wrong.push('has no content');
      for (const button of document.querySelectorAll('button')) {
        if (isShown(button) && button.type !== 'submit') {
          wrong.push('shows a dead button: ' + button.innerText);
        }
      }
      for (const dead of document.querySelectorAll('[role=combobox], [role=tab], [draggable]')) {
        wrong.push('shows a dead control: ' + dead.tagName);
      }
      return wrong;
      """;

  @AutoClose private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open(false).wide(1_280);
  }

  @Test
  void pages_show_their_content_and_no_control_that_does_nothing() {
    List<String> wrong = new ArrayList<>();
    for (PageType type : PageTypes.ALL) {
      browser.go(type.in("en"));
      for (Object fault : (List<?>) browser.run(WRONG)) {
        wrong.add(type + " " + fault);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void scripts_are_really_off() {
    browser.go("en/sparql");
    assertTrue(browser.find("#query").isDisplayed());
    assertTrue(browser.all(".CodeMirror").isEmpty());
  }

  @Test
  void search_is_a_form() {
    browser.go("en/").find("#q").sendKeys("Рогозин", Keys.ENTER);
    assertEquals("Dmitry Rogozin", browser.find(".hits a").getText());
  }

  @Test
  void the_timeline_is_drawn_and_narrowed_by_a_form() {
    browser.go("en/timeline");
    int all = browser.all("#timeline .mark").size();
    browser.find("#choose-from").sendKeys("2014");
    browser.leave("#narrow button");
    int few = browser.all("#timeline .mark").size();
    assertTrue(few > 0 && few < all, few + " of " + all);
    assertFalse(browser.all("#events tbody tr").isEmpty());
  }

  @Test
  void a_question_is_asked_by_a_form() {
    browser.go("en/question/holders?day=2008-10-01");
    WebElement post = browser.find("#p-post");
    post.clear();
    post.sendKeys("NATO Secretary General");
    browser.leave("form.ask button");
    assertTrue(browser.find("table.answer").getText().contains("Jaap de Hoop Scheffer"));
  }

  @Test
  void a_day_is_asked_by_a_form() {
    browser.go("en/day?on=2008-10-01");
    assertTrue(browser.find("h1").getText().contains("1 October 2008"));
    assertTrue(browser.find("form.day button").isDisplayed());
  }
}
