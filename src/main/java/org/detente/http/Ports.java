package org.detente.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.detente.model.Fault;

/** Ports of this machine that others may have taken. */
public final class Ports {

  private Ports() {}

  /** True when a server did not start because its port is another's. */
  public static boolean isTaken(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  /**
   * How that is told.
   *
   * @param option of the command line that chooses another
   */
  public static Fault taken(int port, String option) {
    return new Fault(
        Fault.Code.PORT_IN_USE,
        "port " + port,
        "in use by another program; expected a free one",
        "Choose another with " + option);
  }

  /**
   * Finds out whether a port is free before work is spent on what will be served there.
   *
   * @param option of the command line that chooses another
   * @throws Fault PORT_IN_USE
   */
  public static void requireFree(int port, String option) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw taken(port, option);
    }
  }
}
