package org.detente.publish.page;

import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pages from the templates in {@code pages/}. Whatever a template shows is escaped for HTML, and a
 * value that is missing is an error, not an empty place.
 */
public final class Templates {

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  /** Reads the templates as they are asked for. */
  public Templates() {
    configuration.setClassForTemplateLoading(Templates.class, "/org/detente/publish/pages");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setRegisteredCustomOutputFormats(List.of(LegibleHtml.FORMAT));
    configuration.setOutputFormat(LegibleHtml.FORMAT);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setObjectWrapper(ofRecords());
    configuration.addAutoImport("d", "parts.ftlh");
  }

  /**
   * A page as UTF-8.
   *
   * @param frame what every page shows, beside the view's own: see {@code parts.ftlh}
   * @throws IllegalStateException when the template is wrong or misses a value
   */
  public byte[] write(View view, Language language, Map<String, Object> frame) {
    Map<String, Object> model = new LinkedHashMap<>(frame);
    model.putAll(view.model());
    model.put("title", view.title());
    model.put("scripts", view.scripts());
    model.put("lang", language.tag());
    model.put("say", (TemplateMethodModelEx) arguments -> say(language, arguments));
    try {
      Template template = configuration.getTemplate(view.template() + ".ftlh");
      StringWriter out = new StringWriter();
      template.process(model, out);
      return out.toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(view.template() + ": " + e.getMessage(), e);
    }
  }

  /** Records have properties of the names of their components; nothing else of them is seen. */
  private static ObjectWrapper ofRecords() {
    DefaultObjectWrapperBuilder builder =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
    builder.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    return builder.build();
  }

  private static String say(Language language, List<?> arguments) throws TemplateModelException {
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 1; i < arguments.size(); i++) {
      values[i - 1] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i));
    }
    try {
      return Words.of(language).say(String.valueOf(arguments.get(0)), values);
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage());
    }
  }
}
