package org.detente.query;

import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.detente.model.Fault;
import org.detente.store.RemoteStore;

/** Puts queries to somebody else's endpoint. */
final class RemoteRun {

  private final RunLimits limits;

  RemoteRun(RunLimits limits) {
    this.limits = limits;
  }

  /**
   * The endpoint's answer.
   *
   * @throws Fault ENDPOINT_REFUSED, TOO_LARGE
   */
  Answer on(RemoteStore remote, BoundQuery query) {
    String endpoint = remote.endpoint().toString();
    try (QueryExec exec =
        QueryExecHTTP.service(endpoint)
            .query(query.jena())
            .timeout(limits.deadline().toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return query.jena().isDescribeType()
          ? new Answer.Triples(exec.describe())
          : new Collector(limits).collect(exec, query.jena());
    } catch (QueryExceptionHTTP e) {
      throw refused(endpoint, e.getStatusCode(), e.getStatusLine());
    } catch (HttpException e) {
      throw refused(endpoint, e.getStatusCode(), e.getMessage());
    }
  }

  /**
   * @param status of the HTTP answer, 0 or less when there was none
   */
  private static Fault refused(String endpoint, int status, String reason) {
    String words = String.valueOf(reason).lines().findFirst().orElse("").strip();
    return new Fault(
        Fault.Code.ENDPOINT_REFUSED,
        endpoint,
        status > 0
            ? "the query was answered " + status + " " + words + "; expected results"
            : "the query was not answered; expected results",
        "Check the URL and that the server runs");
  }
}
