package org.detente.publish.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** HTML in which every value that a template shows is {@link Legible} and escaped. */
final class LegibleHtml extends HTMLOutputFormat {

  static final LegibleHtml FORMAT = new LegibleHtml();

  private LegibleHtml() {}

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    super.output(Legible.of(text), out);
  }

  @Override
  public String escapePlainText(String text) {
    return super.escapePlainText(Legible.of(text));
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String text, String markup) {
    return new Markup(text, markup);
  }

  private static final class Markup extends TemplateHTMLOutputModel {

    Markup(String text, String markup) {
      super(text, markup);
    }

    @Override
    public HTMLOutputFormat getOutputFormat() {
      return FORMAT;
    }
  }
}
