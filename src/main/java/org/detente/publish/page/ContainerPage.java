package org.detente.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;

/**
 * What a part of the namespace has in it, by IRI: {@code id/}, {@code event/}, {@code
 * graph/article/}. For those who want everything; {@link BrowsePage} is for those who look for
 * something.
 */
public final class ContainerPage implements Page {

  private static final int ON_A_PAGE = 300;

  @Override
  public Optional<View> view(Visit visit) {
    String iri = visit.iri();
    List<String> members = visit.reading().look((data, contents) -> contents.members(iri));
    int page = Paging.number(visit);
    if (members.isEmpty() || page > Paging.pages(members.size(), ON_A_PAGE)) {
      return Optional.empty();
    }
    List<Shown> shown =
        visit
            .reading()
            .read(
                visit.language(),
                (data, terms) ->
                    Paging.cut(members, page, ON_A_PAGE).stream()
                        .map(NodeFactory::createURI)
                        .map(terms::shown)
                        .toList());
    String path = iri.substring(Addresses.NAMESPACE.length());
    return Optional.of(
        View.about(
            iri,
            "container",
            path,
            Map.of(
                "path",
                path,
                "total",
                members.size(),
                "members",
                shown,
                "turning",
                Paging.turning(visit, members.size(), ON_A_PAGE))));
  }
}
