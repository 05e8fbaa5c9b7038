package org.detente.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Detente.class.getPackage().getImplementationVersion();
    return new String[] {"detente " + (version == null ? "(not packaged)" : version)};
  }
}
