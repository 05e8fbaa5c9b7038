package org.detente.publish.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static String html(String markdown) {
    return Markdown.parse(markdown).html(Optional::of);
  }

  @Test
  void html_in_markdown_is_shown_and_not_obeyed() {
    String html = html("<script>alert(1)</script>\n\nA <b onclick=x>word</b>.\n");
    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("<b "), html);
    assertTrue(html.contains("&lt;script&gt;"), html);
  }

  @Test
  void comments_are_left_out() {
    assertEquals(
        "<p>a</p>\n<p>b c</p>\n",
        html("<!-- columns -->\na\n\nb<!-- x --> c\n").replace("  ", " "));
  }

  @Test
  void a_comment_that_ends_early_does_not_hide_what_follows() {
    String html = html("<!-- a --><img src=x onerror=y><!-- b -->\n");
    assertTrue(html.contains("&lt;img"), html);
  }

  @Test
  void a_link_that_would_run_a_script_leads_nowhere() {
    String html = html("[a](javascript:alert(1)) [b](data:text/html,x)");
    assertFalse(html.contains("javascript"), html);
    assertFalse(html.contains("data:"), html);
  }

  @Test
  void a_link_without_a_page_keeps_its_words() {
    assertEquals(
        "<p>see <code>src</code> there</p>\n",
        Markdown.parse("see [`src`](src/main) there").html(link -> Optional.empty()));
  }

  @Test
  void headings_below_the_title_have_anchors_of_their_own() {
    Markdown markdown = Markdown.parse("# The title\n\n## One `x`\n\n## Two\n\n## Two\n");
    assertEquals(
        List.of("the-title", "one-x", "two", "two-1"),
        markdown.headings().stream().map(Heading::id).toList());
    assertEquals(
        "<h2 id=\"one-x\">One <code>x</code></h2>\n<h2 id=\"two\">Two</h2>\n<h2 id=\"two-1\">Two</h2>\n",
        markdown.html(Optional::of));
  }

  @Test
  void tables_are_tables_that_a_keyboard_can_scroll() {
    String html = html("| a | b |\n|---|---|\n| 1 | 2 |\n");
    assertTrue(html.startsWith("<table tabindex=\"0\">"), html);
    assertTrue(html.contains("<td>1</td>"), html);
  }
}
