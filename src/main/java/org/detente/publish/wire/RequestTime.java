package org.detente.publish.wire;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Bounds the whole time of a request, from its headers to the last byte of its answer: whoever
 * sends or reads a byte now and then is cut off all the same.
 */
final class RequestTime extends Handler.Wrapper {

  private final Duration most;

  /**
   * @param most time, after which the connection is closed
   */
  RequestTime(Duration most) {
    this.most = most;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    Scheduler.Task task =
        request
            .getConnectionMetaData()
            .getConnector()
            .getScheduler()
            .schedule(endPoint::close, most.toMillis(), TimeUnit.MILLISECONDS);
    Request.addCompletionListener(request, failure -> task.cancel());
    return super.handle(request, response, callback);
  }
}
