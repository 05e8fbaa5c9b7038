package org.detente.language;

import java.util.List;

/** What a language's rules still settle after tagging, over a whole sentence. */
interface TokenRules {

  /** The same tokens, parts of speech and forms of verbs settled. */
  List<Token> settle(List<Token> tagged);
}
