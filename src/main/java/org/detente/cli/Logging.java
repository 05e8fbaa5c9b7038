package org.detente.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * What libraries log: they may warn on standard error; standard output is for data alone. Logback
 * finds it by name and asks it first; as a file of XML it would cost every command the time in
 * which such files are read. Who names one with {@code -Dlogback.configurationFile} is heeded.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class Logging extends ContextAwareBase implements Configurator {

  private static final String NAMED = "logback.configurationFile";

  /** Complains when a query is refused while it is being rewritten. */
  private static final String REWRITING =
      "org.apache.jena.sparql.algebra.walker.ApplyTransformVisitor";

  /** Warns of what anybody may send; the log of requests tells it. */
  private static final String REQUESTS = "org.eclipse.jetty.http.HttpParser";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (System.getProperty(NAMED) != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    PlainLines lines = new PlainLines();
    lines.setContext(context);
    lines.start();
    ConsoleAppender<ILoggingEvent> out = new ConsoleAppender<>();
    out.setContext(context);
    out.setTarget("System.err");
    out.setEncoder(lines);
    out.start();
    context.getLogger(REWRITING).setLevel(Level.OFF);
    context.getLogger(REQUESTS).setLevel(Level.ERROR);
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(out);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
