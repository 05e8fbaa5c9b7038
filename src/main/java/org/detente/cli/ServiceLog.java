package org.detente.cli;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import org.detente.publish.Limit;
import org.detente.publish.ServiceLimits;
import org.slf4j.LoggerFactory;

/**
 * The log of a service: JSON, one object on a line, to standard error or to a file that is put
 * aside when it has grown. Whoever writes to it never waits: what it cannot keep up with is lost.
 */
final class ServiceLog {

  /** The logger of what happens to the service itself. */
  static final String EVENTS = "detente.events";

  private static final String STANDARD_ERROR = "-";
  private static final String QUERIES = "org.apache.jena.arq.exec";
  private static final int QUEUE = 4_096;

  private ServiceLog() {}

  /**
   * Sends everything that is logged from now on there.
   *
   * @param file where to; {@code -} for standard error
   */
  static void to(String file, ServiceLimits limits) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    OutputStreamAppender<ILoggingEvent> out =
        file.equals(STANDARD_ERROR) ? standardError() : rolling(file, limits, context);
    JsonLines lines = new JsonLines();
    lines.setContext(context);
    lines.start();
    out.setContext(context);
    out.setEncoder(lines);
    out.start();
    AsyncAppender queue = new AsyncAppender();
    queue.setContext(context);
    queue.setQueueSize(QUEUE);
    queue.setNeverBlock(true);
    queue.addAppender(out);
    queue.start();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.detachAndStopAllAppenders();
    root.addAppender(queue);
    context.getLogger("detente").setLevel(Level.INFO);
    Runtime.getRuntime().addShutdownHook(new Thread(queue::stop, "finish the log"));
  }

  /** Warnings of what is in a query are for who asks on the command line, not for the world's. */
  static void quieten() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger(QUERIES).setLevel(Level.ERROR);
  }

  private static OutputStreamAppender<ILoggingEvent> standardError() {
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setTarget("System.err");
    return appender;
  }

  private static OutputStreamAppender<ILoggingEvent> rolling(
      String file, ServiceLimits limits, LoggerContext context) {
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setFile(file);
    FixedWindowRollingPolicy names = new FixedWindowRollingPolicy();
    names.setContext(context);
    names.setParent(appender);
    names.setFileNamePattern(file.replace("%", "\\%") + ".%i");
    names.setMinIndex(1);
    names.setMaxIndex(limits.count(Limit.LOG_FILES));
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(new FileSize(limits.of(Limit.LOG_FILE) << 20));
    names.start();
    size.start();
    appender.setRollingPolicy(names);
    appender.setTriggeringPolicy(size);
    return appender;
  }
}
